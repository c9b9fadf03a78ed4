import { AI, MANY, NUMBER, PEOPLE, RULES, signOf } from './words.ts';

/** Work that is told where its skill is not named, by families of words; in small letters. */
export const FAMILIES: readonly (readonly [string, RegExp])[] = (
  [
    [
      'people-leadership',
      `(?:lead|head|chief|manager|supervisor|leiter(?:in)?|leitung|responsable|jef[ea]) (?:of|von|de) (?:a team of )?${NUMBER}(?!\\p{L}|\\d)|${NUMBER} (?:\\p{L}+ ){0,2}report(?:s|ed|ing)? (?:in)?to (?:me|you)|(?:tech|team|squad|shift) lead(?:er)? \\(${NUMBER}|(?:supervis\\p{L}+|mentor\\p{L}*|coach\\p{L}*|manag(?:e|ed|es|ing)|led|lead(?:s|ing)?|edit|grow(?:ing)?|hired|onboard(?:ed|ing)|encadr\\p{L}+|dirig\\p{L}+|acompañ\\p{L}+|coordin[oé]|betreu\\p{L}+|führ(?:e|te|ung)|angeleitet) (?:a |an |up to |von |a team of )?${MANY} (?:\\p{L}+ ){0,2}?${PEOPLE}|(?<!(?:in|of|join|joined|within|dans|rejoindre|rejoindrez|im|en) (?:an? |einem |une |un )?)(?:team|équipe|equipo|redaktion|rédaction) (?:of|von|aus|de) ${NUMBER}(?!\\p{L}|\\d)|(?:betreuung|einarbeitung|führung|leitung) von ${NUMBER}|(?:leitung|führung|leiter(?:in)?) .{0,40}mit ${NUMBER} (?:mitarbeit|personen|leuten)|werkstudentenbetreuung|line manager|personalverantwortung|personal a cargo|responsabilité d.équipe|(?:two|three|several|both|my) (?:of my )?juniors`,
    ],
    [
      'ai-governance',
      `${RULES} (?:\\p{L}+ ){0,7}?${AI}(?!\\p{L})|(?<!\\p{L})${AI}[- ](?:${RULES.slice(3, -1)}|register|inventory|committee|board|council|oversight|approval|risk policy|richtlinie\\p{L}*|leitlinie\\p{L}*|beauftragte\\p{L}*)(?!\\p{L})|(?:acceptable|responsible|safe|permitted) use of (?:\\p{L}+ ){0,2}?${AI}|(?:approv\\p{L}+|register|inventory) (?:of|for) (?:\\p{L}+ ){0,2}?${AI} (?:systems?|tools?|use|models?)|inventory of \\d+ (?:ai )?(?:systems|models)|verzeichnis (?:der|von) ki|registre des (?:systèmes|algorithmes)|cartographie .{0,15}algorithmes|registro de (?:sistemas|algoritmos)`,
    ],
    [
      'change-management',
      `(?:roll(?:ed|ing)?[- ]?out|introduc(?:ed|ing|tion)|launch(?:ed|ing)|brought in) (?:of )?.{0,60}?(?:to|for|across|with|in) (?:all |about |over |our |the )?(?:\\d[\\d.,]* |\\p{L}+ )?(?:employees|staff|colleagues|users|people|sites|branches|offices|teachers|nurses|agents|champions|departments|teams)|(?:introduc(?:ed|ing)|roll(?:ed|ing)[- ]out|rolled) .{0,50}(?:to|across|at) (?:all |about |over )?\\d[\\d.,]* \\p{L}+|\\d+ champions|adoption (?:went|rose|grew|rate|of \\d)|im team eingeführt|eingeführt (?:bei|für|in)|(?:déploiement|déployé\\p{L}*|accompagnement) .{0,40}(?:salariés|collaborateurs|agents|équipes|utilisateurs)|(?:implantación|despliegue|adopción) .{0,40}(?:usuarios|empleados|equipos|personas)|help(?:ed|ing)? (?:\\p{L}+ ){0,3}(?:adopt|get used to|switch to)|train(?:ing)? and adoption|ride-alongs`,
    ],
    [
      'ai-literacy',
      `(?:train|taught|teach|workshop|course|session|schul|form(?:é|ation)|atelier|capacit|taller|curso)\\p{L}* .{0,60}?(?<!\\p{L})${AI}(?!\\p{L})|(?<!\\p{L})${AI} (?:training(?! (?:data|clauses?|sets?))|workshops?|courses?|lessons?|summer school|for (?:beginners|journalists|teachers|everyone|managers|executives|business))`,
    ],
    [
      'project-management',
      `(?:plan|manag|coordinat|deliver|led|lead|ran|steer|koordin|leit|pilot|gestion|dirig)\\p{L}* (?:and \\p{L}+ )?(?:the |an? |${NUMBER}(?:[-–]\\d+)? )?(?:\\p{L}+ ){0,2}?(?:projects?|programmes?|relaunch|migrations?|rollouts?|launch(?:es)?|audits?|tenders?|projekte?|projets?|proyectos?)(?!\\p{L})|programme of ${NUMBER}|on (?:time and )?budget|under budget|chaired the|(?:managed|raised) .{0,20}grants?|grant management|milestones|deadlines for|production schedules?|project support|work packages?|meilensteine?|plan de proyecto`,
    ],
    [
      'nlp',
      `(?:topic|intent|clause|document|comment|ticket|e-?mail|review|sentiment|text|language)s? (?:classif\\p{L}+|clustering|detection|tagging)|classif\\p{L}+ .{0,25}(?:comments|tickets|e-?mails|documents|clauses|reviews|messages|posts|texts)|(?:extract\\p{L}*|pull(?:ed|ing)? out|pull) .{0,30}(?:names|entities|clauses|addresses|sums|terms|fields)|(?:textklassifikation|textklassifizierung|spracherkennung und -verarbeitung|klassifikation von texten)|(?:classification|fouille|analyse) de textes?|(?:clasificación|minería) de textos?`,
    ],
    [
      'llm-apis',
      `(?:gpt[- ]?\\d[\\w.-]{0,20}|claude|gemini|mistral|cohere|anthropic|openai|llm|chatgpt|frontier|hosted models?)['’s]* ?(?:\\p{L}+ )?apis?(?!\\p{L})|(?:claude|gpt[\\w.-]{0,20}|gemini|mistral|llms?) (?:through|via|over|by) (?:the |an |its )?api|(?:llm|gpt|gen(?:erative )?ai|chatgpt)[- ](?:features?|products?|projects?|integrations?|steps?|pipelines?|apps?|services?|workflows?)|(?:ship(?:s|ped)?|build(?:ing)? with|deliver(?:ed)?|integrat\\p{L}+|wire up|applications? on) (?:\\p{L}+ ){0,4}?(?:llms?|gpt-?\\d\\S{0,20}|openai|claude|(?:large )?language models?)(?! vendors?)|(?:gateway|pasarela|passerelle|proxy) .{0,40}(?:openai|anthropic|(?:language |ai )models|modelos|modèles|llms?)|llms? in production|apis? (?:de|von|für|of|to|des) (?:modelos|modellen?|models|modèles|llms?)|(?:using|with|via) (?:gpt-\\d|(?:azure )?openai(?!\\p{L}))`,
    ],
    [
      'rag',
      `re-?rankers?|re-?ranking|hybrid retrieval|retriev\\p{L}+ .{0,60}(?:citations?|embeddings|answers)|(?:document|knowledge|semantic) search (?:with|for|over) .{0,40}(?:gpt|openai|llm|claude|embeddings)|(?:answers?|replies) with .{0,25}(?:citations?|sources|references)|(?:answers?|questions?) (?:from|over|about) (?:our |the |\\d[\\d.,]* )?(?:own )?(?:documents|manuals|pdfs|pages|knowledge base|wiki|contracts)|(?:réponses|respuestas) .{0,30}(?:renvois|sources|citas|fuentes)|antworten .{0,30}(?:quellen|belegen)`,
    ],
    [
      'llm-evaluation',
      '(?:evaluar|valorar) (?:las )?respuestas|antworten (?:von .{0,20})?bewerten|évaluer (?:les|des) réponses|(?:rate|grade|evaluate|score|rating|grading) (?:model |ai |its |their )?(?:answers|responses|outputs)',
    ],
    [
      'transformers',
      '(?<!\\p{L})(?:roberta|deberta|distilbert|camembert|flaubert|modernbert|scibert|biobert|finbert|legalbert|arabert|muril|xlm-?roberta|tinybert)(?!\\p{L})|gpt-?2(?!\\d)|(?<!\\p{L})(?:m|flan-|ara|by|code)?t5(?!\\p{L}|\\d)|xlm-?r|esm-?2|hugging ?face transformers|(?:protein|masked) language models?|fine-?tun\\p{L}+ .{0,20}(?:mistral|llama|qwen|gemma|phi-?\\d|bert|transformers?)(?!\\p{L})|sequence ranker|attention (?:kernels?|layers?|heads?)',
    ],
    [
      'deep-learning',
      '(?:fine-?tun|(?:pre-?|re)?train|entraîn|trainiert|entren)\\p{L}* .{0,40}(?:network|netz|réseau|red neuronal|detector|u-net|resnet|esm|bert|cnn|transformer|encoder|\\d+ ?[mb] parameters)|mobilenet\\p{L}*|efficientnet|(?:kleines |neuronales )netz(?!\\p{L}{3})|mixed precision|two-tower|loss curves?|early stopping',
    ],
    [
      'quality-assurance',
      'user acceptance|acceptance (?:tests?|criteria|level)|(?:load|smoke|end-to-end|e2e) tests?|pruebas de (?:carga|aceptación|integración|regresión)|tests? (?:unitaires|de charge|fonctionnels|de recette)|(?:abnahme|integrations|last|regressions|modul|unit)[- ]?tests?|testskripte|testfälle|test (?:scenarios?|scripts?|data|bench)|(?<!\\p{L})k6(?!\\p{L})|jmeter|locust(?!s)|testrail|appium|robot framework',
    ],
    [
      'cloud-computing',
      `(?:mov(?:ed|ing)|migrat\\p{L}+|migración|migrer|umzug|migrier\\p{L}+) .{0,60}?(?:to|into|a|vers|nach|zu|auf|in die) (?:the |la |die |le )?(?:aws|azure|gcp|google cloud|cloud|nube|ec2|eks|aks|gke|hetzner)|${NUMBER} (?:aws|azure|gcp) accounts|landing zones?|cloud (?:bills?|costs?|spend|accounts?|migrations?|hosting|operations?)`,
    ],
    [
      'data-analysis',
      '(?:stories|patterns) in (?:spreadsheets|data)|(?:statistical|quantitative|survey|cohort|spatial|gene expression|single-cell|financial|trend) analys[ei]s|analys[ei]s (?:with|in|of) (?:r|python|excel|sql|spss|stata|data|survey|records|\\d)|data journalis[mt]|datawrapper|alteryx|knime|spss analys\\p{L}+|(?:weekly|monthly|quarterly) (?:reports?|reporting|figures)|statistische auswertung\\p{L}*|auswertung (?:von|der) (?:daten|umfrage\\p{L}*)|exploitation de données|data analytics',
    ],
    [
      'storytelling',
      'journalist(?:e|in)?(?!\\p{L})|reporter(?:in)?(?!\\p{L})|periodista(?!\\p{L})|features? (?:writer|editor)|erzähl\\p{L}+|story (?:editor|arc|bible|lead|my)|investigations? editor|dramaturg\\p{L}*',
    ],
    [
      'content-creation',
      'journalis(?:t|te)(?!\\p{L})|(?:investigations?|managing|copy|web|content|news) editor|redakteur\\p{L}*|rédact(?:rice|eur)s?(?! technique)|redactor\\p{L}*|editor-in-chief|ghostwrit\\p{L}*|copy for|(?:website|web|landing page|ad|product|marketing) copy|captions|posts (?:a|per) (?:week|month)|ligne éditoriale|articles (?:for|on|about)|columnist|content (?:lead|manager|creator|calendar|plan|writer)|textes? publicitaires|fundraising letters|press releases?|pressemitteilung\\p{L}*|communiqués de presse|notas de prensa',
    ],
    [
      'research-methods',
      'peer-?reviewed|auroc|doctoral|postdoc\\p{L}*|post-doc\\p{L}*|research (?:fellow|scientist|associate|assistant|engineer)|wissenschaftliche\\p{L}* mitarbeit\\p{L}*|(?:published|method|study) (?:and|with) (?:\\p{L}+ )?(?:method|prompts|protocol|control)|published method|controlled (?:trial|study|experiment)s?|pre-?regist\\p{L}+|survey design|fieldwork|interviews? with \\d+|impact evaluation',
    ],
    [
      'internal-audit',
      '(?:plan|lead|led|perform|conduct|support|own)\\p{L}* (?:and \\p{L}+ )?(?:the |an? |\\d+(?:[-–]\\d+)? |it )?(?:\\p{L}+ ){0,2}audits?(?!\\p{L})|audit (?:support|plans?|programmes?|programs?|universe|committee|manager|findings|trail of controls)|it auditor|\\d+ controls|itgc|soc 1|monitoring plan with|control (?:owners?|framework|library|assessments?)|second line of defen[cs]e|interne revision|prüfungsplan|contrôle interne|control interno|auditorías?',
    ],
    [
      'legal-practice',
      '(?:review|draft|redlin)\\p{L}* .{0,30}(?:contracts?|clauses?|agreements?|leases?|terms of)|contract clauses?|paralegal|(?:general |legal |privacy |in-house )counsel|solicitor|notaire|conveyanc\\p{L}+|court (?:filings|hearings)',
    ],
    [
      'policy-analysis',
      'policy (?:briefs?|writing|memos?|papers?|proposals?|interpretation|specialist|officer|work)|cabinet memos?|community consultations?|submissions? to (?:the )?(?:government|parliament|ministry|commission)|regulatory reading|(?:ministry|ministerio|ministère|ministerium)|gesetzentw\\p{L}+|stellungnahmen?|(?:cssf|eba|fca|bafin|esma) (?:circulars|guidelines|guidance|rundschreiben)|human rights impact|notes de position|auditions? parlementaires?',
    ],
    [
      'business-case',
      'cost (?:calculators?|models?|estimates?|comparison)|(?:calculat|work|wrote|build|built)\\p{L}* .{0,20}(?:business case|savings|payback|benefits)|benefits (?:register|tracking|management)|three scenarios|sav(?:ed|es|ing) (?:about |around |over )?\\d[\\d,.]* (?:hours|h|days|euros?|a year|k)|wirtschaftlichkeits\\p{L}+|kosten-nutzen\\p{L}*|étude de rentabilité|analyse coûts?|caso de negocio|análisis coste',
    ],
    [
      'security-engineering',
      'access (?:management|reviews?|controls?)|network isolation|key management|security architecture|segregation of duties|(?:server|system|network|os|linux) hardening|vulnerabilit(?:y|ies) (?:scan\\p{L}*|management|assessments?|disclosure|reports?)|firewalls?|secrets management|pen(?:etration)? tests?|security reviews?|sicherheitsprüfung\\p{L}*|sécurité (?:informatique|applicative|des systèmes)|seguridad (?:informática|de la información)',
    ],
    [
      'ml-monitoring',
      'for drift|(?:drift|groundedness|model|quality|data) (?:\\p{L}+ ){0,2}(?:alerts?|monitoring|monitors?)|alerts? (?:on|for|go|when) .{0,30}(?:drop|drift|model|groundedness)|monitor\\p{L}* .{0,20}(?:models?|drift|predictions)|überwach\\p{L}+ .{0,25}modell\\p{L}*|modell\\p{L}* .{0,20}überwach\\p{L}+|(?:surveill|supervis)\\p{L}+ .{0,20}modèles|monitoriz\\p{L}+ .{0,20}modelos|traces? in (?:langfuse|langsmith|phoenix)',
    ],
    [
      'ai-ethics',
      '(?:ai|ki|data) ethics|ethics of ai|deepfakes?|consent forms?|human rights impact|algorithmic accountability|named human|cloned voices?|disclos\\p{L}* .{0,30}(?:ai|generated)|(?:ai|generated) .{0,20}disclos(?:ed|ure)|artists? .{0,20}(?:paid|consent)',
    ],
    [
      'ai-risk-management',
      '(?:ai|model|algorithmic) risks?|risks? of ai|risiken (?:von|der) ki|risques de l.ia|riesgos de la ia|ai risk (?:assessments?|classification|tiers?)|(?:algorithmic|human rights|fundamental rights|ai) impact assessments?|clinical safety|main risks of',
    ],
    [
      'inference-optimization',
      'prompt caching|quanti[sz](?:ed|e)|quantisiert|quantifié\\p{L}*|gpu utili[sz]ation|onnx model|inference engines?|prefix caching|int4|int8',
    ],
    [
      'solutions-architecture',
      'reference designs?|target architecture|architecture (?:for|of|reviews?|forum|decisions?)|(?:designed|design) .{0,30}(?:integration|architecture|platform)|contingency plan|plan de contingencia|systems? integration|arquitectura (?:de (?:software|soluciones|sistemas)|técnica)|architecte (?:logiciel|cloud|solutions?|technique)|systemarchitektur',
    ],
    [
      'ai-agents',
      '(?:generative ai|llms?|rag|llm) (?:and|or|und|et|y|&|\\/) (?:ai )?agent(?:s|ic)?(?!\\p{L})|(?:built|build|building|design|ship|deploy|develop)\\p{L}* (?:\\p{L}+ ){0,2}agents (?:in|with|on|that|for)|agent (?:projects?|frameworks?|platforms?|loops?)|mcp server|tool calling',
    ],
    [
      'fine-tuning',
      'adapt(?:ed|ing|ation) .{0,30}(?:lora|adapters?)|low-rank adaptation|ajustement fin|affinage|préentraînement continu|continued pre-?training|(?:fine|fein)[- ]?(?:tun|getun)\\p{L}* .{0,40}(?:models?|modell\\p{L}*|llms?|bert|roberta|llama|qwen|mistral|gemma|gpt\\S{0,20}|whisper|t5|classifiers?|transformers?)(?!\\p{L})',
    ],
    [
      'reinforcement-learning',
      'apprentissage par renforcement|aprendizaje por refuerzo|bestärkendes lernen|bandits?(?!\\p{L})|reward (?:models?|functions?)',
    ],
    [
      'linux-cli',
      'slurm|bash\\/|command[- ]line|shell[- ]skripte?|scripts? shell|cron jobs?|(?:servidor|server) (?:propio|administration)|yocto',
    ],
    ['git', 'pull requests?|\\d+ (?:git )?repositor\\p{L}+|stars on github|estrellas en github|docs-as-code'],
    [
      'ux-design',
      'usability (?:tests?|stud\\p{L}+)|click dummies|interface design|screen design|benutzeroberfläche\\p{L}*|parcours utilisateur|maquettes?|diseño de interfaces?|experiencia de usuario|nutzertests?|tests? utilisateurs?',
    ],
    [
      'instructional-design',
      '(?:trained|taught|teach(?:ing)?|coached|instruct\\p{L}+) (?:about |over |some )?(?:the (?:team|trainers)|\\d+|officers|journalists|adults|children|students|beginners|clerks|nurses|users)|training (?:packs?|sheets?|material|programmes?|plan)|lunch sessions|practical course|teacher(?:,|$| at| of)|lehrer(?:in)?(?!\\p{L})|enseignante?(?!\\p{L})|profesora?(?!\\p{L})|visiting lecturer|exam preparation|lesson plans?|brown bags?',
    ],
    [
      'technical-writing',
      '(?:wrote|write|writing|maintain\\p{L}*|drafted) (?:the |our |all )?(?:\\p{L}+ ){0,2}(?:documentation|manuals?|user guides?|runbooks?|design documents|release notes)|normkonforme dokumentation|technische\\p{L}* dokumentation|technical documentation|write documentation',
    ],
    [
      'experiment-tracking',
      'model registr\\p{L}+|experiment tracking|lineage and reproducibility|reproducib\\p{L}+ (?:runs|training|experiments)',
    ],
  ] as const
).map(signOf);

/** Work with a language model: it counts only where the same entry names one. */
export const BESIDE_AI: readonly (readonly [string, RegExp])[] = (
  [
    [
      'inference-optimization',
      '(?:p9[059]|latency|throughput|tokens? (?:per|a) second|inference cost)\\p{L}* .{0,40}(?:from|to|cut|down|halved|\\d)|cost per (?:token|request)|(?:cut|halved|reduced) .{0,20}(?:latency|inference|token)|smaller model|small model',
    ],
    [
      'llm-evaluation',
      `\\d+[- ](?:\\p{L}+ ){0,2}?(?:questions?|prompts?|cases?|examples?)(?: test| gold(?:en)?| evaluation)? ?set|\\d+ (?:test|gold|reference) (?:questions?|cases?|prompts?|conversations?)|(?:gold|test|evaluation) set|(?:compar|test|review|rating)\\p{L}* (?:\\p{L}+ |\\d+ ){0,5}?(?:blind|side by side)|blind (?:test|comparison|review|rating)|reviews? of (?:a random )?\\d|rubrics? with|en aveugle|comparé .{0,60}\\d+|blindvergleich|a ciegas|(?!rating \\d[.,]\\d)(?:check|sampl|review|validat|verif|read|grad|scor|rat|compar)(?:ed|ing|e|s) (?:on |a random |a sample of |the same |all |some )?\\d[\\d,.]*|(?:grad|rat|scor|judg|check)(?:ed|ing|es?) (?:its|the|their|all|each|every) (?:\\p{L}+ )?(?:answers?|outputs?|replies|drafts?|summaries|translations?)|acceptance level|error (?:rate )?(?:of )?\\d|\\d+ ?% (?:correct|right|accuracy|with material|wrong)|answers? .{0,30}(?:were wrong|right)|llm-as-judge|agreement (?:of )?0?\\.\\d|quality rubrics?|evaluation first|geprüft an \\d+`,
    ],
    ['model-evaluation', 'agreement (?:of )?0?\\.\\d|acceptance level|validated on \\d+|precision|recall (?:of|from|\\d)'],
    ['prompt-engineering', 'templates?|gabarits?|system ?prompts?|consignes|vorlagen|plantillas'],
  ] as const
).map(signOf);

/** Names of language models and of things built on them. */
export const NAMES_AI =
  /(?<!\p{L})(?:(?:gpt|chatgpt|vllm|claude (?:\d|code|api|sonnet|opus|haiku)|gemini|copilot|mistral|llama|llms?|openai|gen(?:erative)?[- ]?ai|language models?|chatbots?|chat model|(?:ai|ki|virtual|chat)[- ]assist[ae]nt(?:s|en)?|asistentes? (?:virtual(?:es)?|de ia)|prompts?|rag|whisper|ia (?:générative|generativa)|modèles? de langue|modelos? de lenguaje|sprachmodell(?:en?)?)(?!\p{L})|ki-)/iu;
