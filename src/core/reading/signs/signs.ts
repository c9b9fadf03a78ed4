import { BUILDING } from './building.ts';
import { BESIDE_AI, FAMILIES } from './families.ts';
import { BESIDE_AI_ENTRY } from './language-models.ts';
import { MAKING } from './making.ts';
import { MODELS } from './models.ts';
import { PEOPLE_SIGNS } from './people.ts';
import { signOf } from './words.ts';

/** What a language model gives, in small letters. */
const OUTPUT =
  /(?:(?:model|llm|ai|chatbot|assistant|gpt|genai|language[- ]model)s?(?:['’]s?)?(?:[- ]generated)? (?:outputs?|responses?|answers?|completions?|texts?|replies)|generated (?:texts?|content|answers?|responses?|outputs?|summaries)|(?:outputs?|responses?|answers?) (?:of|from) (?:\p{L}+ ){0,2}(?:models?|llms?|assistants?|chatbots?))/u
    .source;
const EVALUATED =
  /(?:hallucinations?|test set of \d+ questions|jeu d.essai|(?:hallucination|omitted-fact|omission|refusal) rate|judged by|(?:llm|model) judge|answers? rated|evaluation (?:harness|with held-out)|golden (?:test |answer )?(?:sets?|questions|examples|data)|human (?:evaluation|rating)s?|(?:answers|responses|outputs|translations|summaries) .{0,20}(?:rated|scored|reviewed|graded)|(?:antworten|texte|satzpaare|übersetzungen) .{0,30}bewertet|mqm|error log|évaluer des .{0,30}(?:modèle|ia)|quality bar|pairwise|questions? .{0,20}(?:to|für|aux) (?:chatgpt|gemini)|invented statistics|expected answers?)/u
    .source;
const JUDGED = [
  String.raw`(?:evaluat\p{L}*|assess\p{L}*|measur\p{L}+|scor(?:e|es|ed|ing)|rat(?:e|es|ed|ing)|grad(?:e|es|ed|ing)|judg(?:e|es|ed|ing)|rank(?:s|ed|ing)?|review(?:s|ed|ing)?|compar(?:e|es|ed|ing)|benchmark\p{L}*) (?:[\p{L}-]+ ){0,4}${OUTPUT}`,
  String.raw`(?:evaluat\p{L}*|assess(?:ing|ed|ment)?|benchmark\p{L}*|measur\p{L}+ the quality) (?:[\p{L}-]+ ){0,3}(?:llms?|(?:large )?language models|generative models|conversational agents|assistants?|chatbots?|prompts|llm (?:applications|features|systems|pipelines))(?! (?:vendors?|providers?|startups?))`,
  String.raw`bewert\p{L}+ (?:[\p{L}-]+ ){0,3}(?:llm|ki|modell|chatbot|sprachmodell)\p{L}*[- ]?(?:antworten|ausgaben|texte)`,
  String.raw`évalu\p{L}+ (?:[\p{L}'’-]+ ){0,3}(?:réponses|sorties|textes) (?:[\p{L}'’-]+ ){0,2}(?:modèles?|llms?|ia|chatbots?)`,
  String.raw`evalu\p{L}+ (?:\p{L}+ ){0,3}(?:respuestas|salidas|textos) (?:\p{L}+ ){0,2}(?:modelos?|llms?|ia|chatbots?)`,
].join('|');

/** How people tell what they did where the skill itself is not named: in English, German, French and Spanish, in small letters, which match faster. */
const SIGNS: Readonly<Record<string, RegExp>> = {
  'people-leadership':
    /(?<!(?:in|of|join|joined|within|part of|dans|rejoindre|rejoindrez|im|en) (?:an? |einem |une |un )?)(?:teams?|unit|shift|crew|squad|staff|brigade|équipe|equipo) (?:of|de|von|aus) (?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|deux|trois|quatre|cinq|six|dos|tres|cuatro|cinco|fünf|drei|vier|sechs)|(?:led|lead(?:s|ing)?|manag(?:e[ds]?|ing)|supervis(?:e[ds]?|ing)|mentor(?:ed|ing|s)?|coach(?:ed|es|ing)?|head(?:ed|ing)|art direction of) (?:an? |the |up to )?(?:(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve)(?= \p{L})|(?:[\p{L}-]+ )?teams?|juniors?|new \p{L}+|analysts?|engineers?|designers?|developers?|interns?)|direct reports|charge nurse|shift lead(?:er)?|schichtleit\p{L}*|cheff?e? d.équipe|manag(?:e|ed|es|ing) .{0,25}budget of|line[- ]manag\p{L}*|head of a|team aus|mitarbeiterführung|teamleitung|leit(?:ung|ete) (?:eines|des|ein) teams|dirijo|dirigí|a mi cargo|encadr\p{L}+|management d.une équipe/u,
  'instructional-design':
    /(?:train|trained|taught|teach|teaching|coached) (?:\d[\d.,–-]*|new|all|up to|adults|nurses|staff|colleagues|users|developers|students|teachers)|training (?:of|for|in) (?:\d|all|new|staff)|workshops?(?! facilitation| \d)|guest lecturer?|lecturer|e-learning|curriculum|course material|half-day for|schulung(?:en)?|formé|formation (?:de|à|des)|ateliers?|cours de|formación a|talleres?|impart\p{L}+|unterricht\p{L}*|dozent\p{L}*|conceptrice pédagogique|professeure?/u,
  'legal-practice':
    /(?:^(?:lawyer|attorney|solicitor|barrister|jurist(?:in|e)?|rechtsanw[aä]lt\p{L}*|abogad[oa]|avocate?)|contratos de|droit des contrats|vertragsrecht)/u,
  'copyright-ip':
    /(?:derechos? de autor|propiedad intelectual|propriété intellectuelle|droits? d.auteur|urheberrecht\p{L}*|rights and terms|contracts and rights|usage rights|protección de marcas)/u,
  'data-privacy': /(?:deletion requests|datenschutz\p{L}*|protección de datos|protection des données|dsgvo|rgpd|data protection)/u,
  'ai-regulation':
    /(?:sr 11-7|conformity assessment|high-risk (?:ai )?systems?|reglamento de ia|ki-verordnung|règlement (?:européen )?sur l.ia|ai act|regulierung von ki|gpai)/u,
  'llm-evaluation': new RegExp(`${EVALUATED}|${JUDGED}`, 'u'),
  'ai-governance':
    /(?:ai (?:policy|register|inventory|governance)|use-case register|policy on (?:ai|generative)|guide to responsible use|responsible use|charte d.usage de l.ia|verzeichnis der ki-systeme|standard for validating|use-case tiering|approval of ai|working group on (?:generative )?ai)/u,
  'ai-risk-management':
    /(?:model risk|clasificación de riesgo|evaluaciones de impacto|folgenabschätzung\p{L}*|risk management|risk (?:tier|tiering|register|classification)|ai risk|scenario workshops)/u,
  'ai-strategy':
    /(?:(?:gen-?)?ai roadmap|ai use cases?|(?:decid|choos|chose|select|prioriti)\p{L}* which (?:generative )?ai|generative ai ideas|0-to-1 ai|ai strategy)/u,
  'change-management':
    /(?:training (?:in|at) \d+ sites|adopted by|take-up|adoption rose|change programme|change program|change practitioner|roll-?out to \d|adoption (?:programme|program|by)|einführung von|union agreement)/u,
  'content-creation':
    /(?:help (?:centre |center )?articles|brand voice|campaign on|articles? a month|newsletters?|copywrit\p{L}+|\d+ (?:new )?(?:articles|blog posts)|blog posts|content engine|social (?:media )?(?:posts|channels)|werbetext\p{L}*|rédact(?:eur|rice) web)/u,
  'visual-design':
    /(?:identities for|posters|book covers?|illustrat(?:or|ion|ions|ed)|picture books|diseño gráfico|grafikdesign|graphisme|key visuals?)/u,
  'creative-direction':
    /(?:art direct(?:ion|or|ed)|creative direct(?:ion|or)|dirección de arte|direction artistique|(?:art|style|brand) bible|identities for|campaign (?:idea|concept))/u,
  'product-management': /(?:product (?:manager|owner|lead|leader)|product roadmap|backlog)/u,
  'business-strategy':
    /(?:market entry|p&l (?:of|for|responsib\p{L}+)|post-merger|business model|competitor analysis|pricing (?:strategy|model))/u,
  'business-case': /(?:cost of ownership|business case|build-or-buy|payback|saves? \d[\d.,]* hours|cases? calculated|roi)/u,
  'research-methods':
    /(?:(?:second|co-?)[ -]?author|workshop paper|et al\.|proceedings|actes de|journal of|ablations?|phd|doctorate|^promotion$|promotion (?:zum|zur|an|in)(?!\p{L})|\p{L}\.,? \((?:19|20)\d\d\)|doctorat|doctorado|peer-?review\p{L}*|principal author|first author|study design|randomi[sz]ed|user studies)/u,
  'software-engineering':
    /(?:software (?:engineer|developer)|(?:back-?end|full-?stack|front-?end|embedded|robotics|mobile|java|\.net) (?:software )?(?:engineer|developer)|softwareentwickl\p{L}+|développeu\p{L}+|desarrollador\p{L}*|programmer|programmierer\p{L}*|programmeu\p{L}+|programador\p{L}*|unit tests?)/u,
  'quality-assurance':
    /(?:unit tests?|(?:write|wrote|writing|contract|integration|regression|load) tests?|hardware in the loop|test (?:plan|suite|cases?|manager|engineer)\p{L}*|tested with|pytest|storybook)/u,
  'technical-writing':
    /(?:wrote (?:the |a |most of the )?(?:\p{L}+ )?(?:guide(?:lines?)?|manual|documentation|playbook|runbooks?|checklist|handbook|docs)|(?:richtlinien|leitfäden|anleitungen) .{0,40}geschrieben|(?:bedienungs|gebrauchs)anleitung\p{L}*|stilleitf\p{L}+|technical writer|runbooks?|handbuch|user manual|plain-language guide)/u,
  'data-quality': /(?:quality reports?|data quality|deduplicat\p{L}+|plausibility checks?|double entry|cleaning rules)/u,
  'data-annotation':
    /(?:annotat\p{L}+|(?<!always )labell?(?:ed|ing|er)(?! (?:(?:of|as) (?:ai|generated|synthetic)|in the (?:end )?credits))|human rating|double notation|rating guidelines|preference pairs)/u,
  nlp: /(?:text classification|classif\p{L}+ (?:of )?(?:texts?|tickets|e?-?mails)|named entit\p{L}+|sentiment|topic model\p{L}*|tokeni[sz]er|language detection)/u,
  'computer-vision':
    /(?:image classifier|scikit-image|(?:door|object|defect|face)-?\s?detection|(?:image|semantic|instance) segmentation)/u,
  storytelling:
    /(?:short film|documentar(?:y|ies) (?:films?|series)|feature films?|novels?|reportages?|screenplay|scriptwrit\p{L}+|short stories|drehbuch|narrativ\p{L}*|storyboard\p{L}*)/u,
  'conversation-design':
    /(?:(?:assistant|bot|chatbot)['’]s tone|refusal guidelines|handover to (?:a )?(?:human|agent)|falls back to|chatbot: \d+ intents|intents|fallback lines|dialogue design|voice assistant|conversation design)/u,
  'solutions-architecture':
    /(?:(?:solutions?|enterprise|cloud|data|software|systems?|platform|technical|lead) architect|(?:engineer|developer)(?: ?\/ ?| and | & )architect|reference architecture|(?:software|system|it|cloud|lösungs)-?architektur|architecture decision)/u,
  'project-management':
    /(?:project manager|go-live|steering committee|lenkungsausschuss|programme manager|program manager|projektleit\p{L}+|chef(?:fe)? de projet|jefe? de proyecto|on time and|organised \d|coordinat\p{L}+ (?:of )?\d)/u,
  statistics:
    /(?:statistician|mixed(?:-effects)? models|(?:surveys?|models?|analys[ei]s) (?:with|in) r(?!\p{L})|lme4|power analysis|anova|survival analysis|confidence interval|bayesian|hypothes[ei]s|sample size|randomi[sz]ed|statistik\p{L}*|propensity)/u,
  'data-analysis':
    /(?:dashboards?|statistical analys[ei]s|quantitative analyst|surveys? with r|analysed|analyzed|data analyst|datenauswertung\p{L}*|analyse de données|análisis de datos)/u,
  'policy-analysis':
    /(?:policy advis[eo]r|legislative|aufsichtsbehörde|position papers|amendments|consultation responses|gutachten und richtlinien)/u,
  consulting:
    /(?:consultant|engagement manager|berater(?:in)?|unternehmensberat\p{L}+|consultora?|asesor[aí]\p{L}*|advis(?:ed|ing) (?:\d|clients|companies|firms)|conseill(?:er|ère))/u,
  'ai-literacy':
    /(?:elements of ai|ai for everyone|ai essentials|ai literacy|ki-kompetenz\p{L}*|charte d.usage de l.ia|(?:trained|training|taught|workshops?|half-day|course|schulung\p{L}*|formation|ateliers?) .{0,40}(?:chatgpt|copilot|generative ai|ai tools|ki-|l.ia))/u,
  explainability: /(?:interpretab\p{L}+|shap|activation patching|explain(?:ed|ing) (?:the )?(?:model|predictions?))/u,
  'fine-tuning': /(?:affin\p{L}+ sur|feinabgestimmt|feinabstimmung|ajuste fino)/u,
  'gpu-programming': /cuda/u,
  'human-ai-interaction':
    /(?:(?:chat|assistant|copilot|chatbot) (?:screen|interface|ui|panel|widget)|(?:tone and )?refusal guidelines|hand(?:s|ed)?[- ]?over to a (?:person|human)|confidence cues)/u,
  'internal-audit': /(?:internal controls|prüfungen vor ort|prüfverfahren|auditor(?:ía|ia)?(?!\p{L}))/u,
  'linux-cli': /(?:debian|ubuntu|nginx|digitalocean|systemd|slurm|apptainer|(?:bash|shell) scripts?)/u,
  'natural-language-concepts':
    /(?:linguist(?!s)\p{L}*|sprachwissenschaft\p{L}*|sciences du langage|\p{L}*übersetzer\p{L}*|translator(?!s)|traduct(?:ora?|eur|rice))/u,
  'product-analytics': /(?:a\/b[- ]?test\p{L}*|split[- ]test\p{L}*|conversion (?:rate|\+))/u,
  'prompt-engineering':
    /(?:custom gpts?|prompt[- ](?:library|cookbook|collection|guide|sammlung)|(?:playbook|guide|workshop) (?:for|on) (?:chatgpt|claude|gemini))/u,
  rag: /(?:chunked|chunking|retrieval over|(?:documents|pdfs) .{0,20}(?:embedded|indexed)|answers? from (?:our|the) (?:documents|manuals))/u,
  'data-wrangling': /(?:clean(?:ed|ing) (?:of )?(?:data|do-files|dialogues)|import scripts|cleaned dialogues|data cleaning)/u,
};

/** The same where capitals count. */
const SPELLED: Readonly<Record<string, RegExp>> = {
  'model-evaluation':
    /(?:F1 (?:de|of|score)|(?:naive|strong|simple) baselines?|(?:[Ww]ord|[Cc]haracter|[Cc]lassification|[Pp]rediction) error rate|(?:independent|model) validation|validated (?:the|a|\d+)|back-?testing|sensitivity analysis|held-out|AUC|ROC|F1|mean average precision|backtest\p{L}*|false (?:positives?|negatives?))/u,
  'ci-cd': /(?:(?:rules|tests?|checks?|builds?|scans?) in CI|CI pipelines?)/u,
  'cloud-computing': /(?:moved (?:the )?hosting|cloud migration|migrat\p{L}+ to the cloud|ECS|Lambda)/u,
  'deep-learning':
    /(?:[Pp]re-?train(?:ed|ing) (?:an?|the)|(?:re)?trained an? .{0,30}(?:network|detector)|entraîn\p{L}+ .{0,20}réseau|BiLSTM|\p{L}+BERT)/u,
  'distributed-training': /(?:[Tt]rain(?:ed|ing)?.{0,90}\d+ ?(?:[x×] ?)?(?:GPUs|A100s?|H100s?|V100s?|A6000|accelerators))/u,
};

const TOLD = Object.entries(SIGNS).map(([skill, { source }]) => signOf([skill, source]));
const CAPITALS = Object.entries(SPELLED).map(([skill, { source }]) => [skill, new RegExp(`(?<![\\p{L}\\d])(?:${source})`, 'u')] as const);

/** Of the writer's own work: an advertisement tells of the work of others too. */
const OF_OWN_WORK = [...PEOPLE_SIGNS, ...BUILDING, ...MODELS, ...MAKING];

interface Sign {
  skill: string;
  from: number;
  to: number;
}

interface About {
  /** The same block names a language model. */
  isBesideAi?: boolean;
  /** The job or project of the sentence names one. */
  isInAiEntry?: boolean;
  /** False for the name of a degree, a certificate or a publication. */
  isWork?: boolean;
  /** False in an advertisement. */
  isOwn?: boolean;
}

/** Skills whose work a sentence tells, each once, with the words that tell it. */
export function signsIn(sentence: string, { isBesideAi = false, isInAiEntry = false, isWork = true, isOwn = true }: About = {}): Sign[] {
  const small = sentence.toLowerCase();
  // A few capitals have longer small letters, which would shift the places.
  const text = small.length === sentence.length ? small : sentence;
  const all = [
    ...signsOf(TOLD, text),
    ...signsOf(CAPITALS, sentence),
    ...(isWork ? signsOf(FAMILIES, text) : []),
    ...(isWork && isOwn ? signsOf(OF_OWN_WORK, text) : []),
    ...(isWork && isBesideAi ? signsOf(BESIDE_AI, text) : []),
    ...(isWork && isInAiEntry ? signsOf(BESIDE_AI_ENTRY, text) : []),
  ];
  return [...new Map(all.toReversed().map((sign) => [sign.skill, sign])).values()].reverse();
}

function signsOf(signs: readonly (readonly [string, RegExp])[], sentence: string): Sign[] {
  return signs.flatMap(([skill, pattern]) => {
    const match = pattern.exec(sentence);
    if (match === null) return [];
    const end = match.index + match[0].length;
    const rest = sentence.slice(end);
    // An ending may follow a word, and a plural an abbreviation.
    const isCut = /\p{L}$/u.test(match[0]) && (match[0].length < 5 ? /^(?!s(?!\p{L}))\p{L}/u : /^\p{L}{3}/u).test(rest);
    return isCut ? [] : [{ skill, from: match.index, to: end }];
  });
}
