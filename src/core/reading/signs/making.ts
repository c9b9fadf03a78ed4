import { AI, NUMBER, signOf } from './words.ts';

const CAPTURED =
  '(?:photos?|pictures?|images?|scans?|scanned|screenshots?|videos?|audio|drawings|diagrams|handwrit\\p{L}+|voice (?:messages|notes))';

/** Creative, legal and governing work: writing, pictures, sound, law, policy, risk, audit. In small letters. */
export const MAKING: readonly (readonly [string, RegExp])[] = (
  [
    [
      'storytelling',
      "scénariste|screenwriter|scriptwriter|script writer|guionista|drehbuchautor\\p{L}*|narrative (?:design(?:er)?|director|lead|arcs?)|(?:directeur|directrice|concept(?:eur|rice)) narrati(?:f|ve)|diseñador\\p{L}* narrativ[oa]|narrative designer|(?:wrote|write|writing|author of) (?:the |a |two |three )?(?:\\p{L}+ ){0,2}?(?:screenplays?|dialogues?|radio plays?|film scripts?|game scripts?|short stor(?:y|ies)|novels?|comics?|graphic novel)(?!\\p{L})|(?:guion|guión|guiones)(?:es)? (?:mío|de|para)|(?:tell|telling|told) (?:families|patients|people|customers|users|brand|the|their|our)[’']?s? stor(?:y|ies)|quest (?:design|text|lines)|cutscenes?|dialogues? (?:for|in|of) (?:the |a )?game|feature stories|longform|long-form (?:features?|journalism|reporting)",
    ],
    [
      'creative-direction',
      `(?:art|creative) direct(?:ing|ed)|(?:style|art|look|show|series|world|game) (?:guide and bible|bible)|direct(?:ed|ing|s) (?:the |our |voice |\\d+ )?(?:shoots?|photo shoots?|actors|talents?|illustrators|animators|photographers|designers|films?|spots?|campaigns?)|direction (?:of|des) (?:actors|comédiens|acteurs)|dirección de (?:actores|arte|locutor\\p{L}+)|concept (?:and|&) (?:direction|design) of|campaign concepts?|led the (?:look|visual (?:style|language|identity))|visual (?:language|direction) (?:of|for)|moodboards?|mood boards?|key art|brand (?:look|world|identity) (?:of|for)|(?:signed|sign) off (?:on )?(?:all |every |the )?(?:artwork|visuals|creative|images|spots?)`,
    ],
    [
      'content-creation',
      `(?:write|wrote|writing|produce[ds]?|producing|publish(?:ed|ing)?|schreib\\p{L}+|rédig\\p{L}+|escrib\\p{L}+|produzco) (?:and \\p{L}+ )?(?:the |a |our |about |some |unos |${NUMBER} )*(?:\\p{L}+ ){0,2}?(?:newsletters?|blog(?:s| posts?| articles?)?|landing pages?|whitepapers?|white papers?|case stud(?:y|ies)|social (?:media )?posts?|reels|product pages|web pages|web copy|press texts|magazine|posts)(?!\\p{L})|(?:social media|community|content|communications?|comms) (?:manager|officer|lead|coordinator|editor|specialist)|copywriter|coordinador[a]? de contenidos?|chargée? de communication|seo copy|organic (?:traffic|visits|sign-ups)|email (?:campaigns?|flows?|newsletters?)|(?:ghost-?written|ghost-?writing)|editorial (?:calendar|plan|line)|redaktionsplan|direct mail|youtube (?:channel|videos)|${NUMBER} (?:videos?|posts?|articles?|pieces) (?:a|per|al|pro|par|each|every) (?:month|week|mes|monat|semana|mois)`,
    ],
    [
      'copyright-ip',
      "(?:rights|licen[cs]e|licen[cs]ing) (?:clearance|of (?:music|images|voices|footage|fonts)|for (?:music|images|voices|footage|fonts|training))|cleared? (?:the )?(?:rights|music|footage)|(?:voice|likeness|image|usage|author[’']?s?|music|publishing|performers?[’']?) rights|release forms?|(?:contract|contrato|vertrag|contrat) .{0,30}(?:voice|likeness|voz|stimme|voix)|firmó contrato|paid (?:for|per|by) (?:each |every )?use|cobra por cada uso|(?:who owns|ownership of) (?:the )?(?:outputs?|generated|images|rights)|training data .{0,30}(?:licen[cs]ed|rights|copyright)|(?:licen[cs]ed|cleared) (?:training )?(?:data|images|music|voices)|trademarks?|trade marks?|patent (?:portfolio|prosecution)|(?:sacem|gema|ascap|sgae|vg wort)(?!\\p{L})",
    ],
    [
      'ai-ethics',
      `(?:no|never|not) (?:ai[- ](?:images?|voices?|pictures?|generated)|(?:cloned|synthetic|generated) (?:voices?|faces?|people|images?|patients))|(?:synthetic|cloned|generated) (?:voices?|faces|images|people) .{0,40}(?:consent|label\\p{L}*|disclos\\p{L}*|union|contract|agreed|permission)|(?:consent|permission|agreement) .{0,40}(?:voices?|likeness|actors|performers|artists|train(?:ing)?)|label(?:l?ed|l?ing)? .{0,30}(?:as )?(?:ai|synthetic)[- ](?:generated|made|content)|(?:ethics|ethical|responsible) (?:committee|board|panel|review|guidelines|charter|use of ai)|voix de synthèse|(?:ethical|social|societal) (?:impacts?|questions|implications|aspects|risks) of|what we (?:do|will) not do with ai|(?:affected|vulnerable) (?:people|groups|communities)|robodebt|who is harmed|unfair (?:outcomes?|treatment)|(?:algorithmic|ai) (?:harms?|fairness|discrimination)|digital ethics|éthique de l.ia|ética de la ia`,
    ],
    [
      'ai-governance',
      `(?:wrote|drafted|drew up|author of|co-?wrote|helped (?:to )?write|owns?|maintain\\p{L}*) (?:the |our |its |a |\\p{L}+[’']s )?(?:\\p{L}+ ){0,3}?(?:rules|policy|guidance|guidelines|standard|position|principles) (?:on|for|about|of) (?:the )?(?:\\p{L}+ ){0,3}?${AI}(?!\\p{L})|(?:${AI}) (?:use )?(?:rules|guidance|policy|guidelines|standard)(?!\\p{L})|(?:what|which) (?:staff|people|we|you|colleagues|employees) may (?:paste|put|enter|use|do)|${AI} (?:working|steering|governance|oversight) (?:group|committee|party|board|forum)|(?:intake|approval|review) (?:form|process|board|gate)s? for (?:\\p{L}+ ){0,2}?${AI}|register of (?:algorithms|ai|models)|algorithm(?:en)?(?: |-)?register|algoritmeregister|model inventor\\p{L}+`,
    ],
    [
      'ai-risk-management',
      `(?:impact|risk|dpia|pia|aipd|safety) assessments? (?:of|for|on) (?:\\p{L}+ ){0,4}?${AI}|(?:assess(?:ed|es|ing)?|review(?:ed|s|ing)?|classif\\p{L}+) (?:\\p{L}+ |\\d+ ){0,3}?${AI} (?:systems?|tools?|use cases?|vendors?|suppliers?|projects?|products?) (?:for|against|by) (?:\\p{L}+ ){0,2}?risk|${AI} (?:hazards?|incidents?|harms?)|hazard log|red lines? for|failure modes? of (?:the )?(?:model|${AI})|residual risk|(?:third-party|vendor|supplier) (?:ai )?risk|risk appetite|controls? (?:for|over|around) (?:\\p{L}+ ){0,2}?${AI}|raid log .{0,40}${AI}`,
    ],
    [
      'ai-regulation',
      `(?:eu )?ai (?:act|bill|legislation|regulations?)|(?:règlement|reglamento|gesetz|verordnung) .{0,20}(?:ia|ki)(?!\\p{L})|mandatory guardrails|automated decision(?:-making| making| transparency)?|colorado (?:ai|sb)|nyc local law 144|algorithmic accountability act|article 22|art\\. 22|high-risk (?:ai|settings|classification)|(?:mdr|fda|mhra|tga) .{0,30}(?:software|ai|algorithm)|iso(?:\\/iec)? ?42001`,
    ],
    [
      'data-privacy',
      '(?:pseudonym|anonym|de-?identif|redact)\\p{L}* .{0,30}(?:data|names|records|patients?|documents|text|transcripts|pii|details)|(?:personal|patient|customer|student|client|health) (?:data|information|details|names) .{0,40}(?:removed|stripped|masked|redacted|stays?|never leaves?|not leave|deleted)|(?:removed|stripped|masked|redact\\p{L}+) .{0,20}(?:personal|patient|customer|names|pii)|pii(?!\\p{L})|privacy impact assessments?|data processing agreements?|dpas?(?!\\p{L})|data (?:breach|subject|retention|minimi[sz]ation)\\p{L}*|hipaa|phi(?!\\p{L})|consentimiento de datos|auftragsverarbeitung\\p{L}*|registre des traitements|cnil|ico(?!\\p{L})|records of processing',
    ],
    [
      'technical-writing',
      '(?:wrote|write|writing|rewrote|produced|maintain\\p{L}*) (?:up )?(?:the |our |all |its |their |most of (?:the )?|every )?(?:\\p{L}+ ){0,2}?(?:how-tos?|knowledge base|help (?:pages|texts|content)|user (?:guides?|manuals?|documentation)|quick-?start\\p{L}*|readmes?|api (?:docs|reference|documentation)|operating (?:procedures|instructions|manuals?)|work instructions|procedures|method statements|standard operating|job aids|release notes|fault notes|onboarding docs?|installation guides?|protocols)(?!\\p{L})|(?:bedienungs|betriebs|montage|arbeits)anleitung\\p{L}*|modes? opératoires?|manuales? de (?:usuario|procedimientos)|documentation (?:lead|owner|engineer|site)|docs site',
    ],
    [
      'legal-practice',
      '(?:admitted|called) (?:as a (?:lawyer|solicitor)|to the (?:bar|roll))|in-house (?:lawyer|counsel)|legal (?:counsel|advice|officer|drafting|opinions?|research) (?:on|to|for|about|in)|(?:advis(?:ed|es|ing)|represent(?:ed|ing)|act(?:ed|ing)) (?:for )?(?:\\p{L}+ ){0,3}?(?:on|in) (?:contracts?|litigation|disputes|proceedings|compliance|procurement|outsourcing)|solicitor|barrister|avocate?(?=,|$)|rechtsanw\\p{L}+|abogad[oa]|juriste|jurist(?:in)?(?!\\p{L})|appeared (?:in|before) (?:the )?(?:\\p{L}+ )?(?:court|tribunal|aat)',
    ],
    [
      'multimodal-ai',
      `(?:vision|multimodal|vision[- ]language) (?:models?|llms?|transformers?|apis?)|vlms?(?!\\p{L})|(?:gpt-?4o|gpt-?4v|claude|llava|qwen-?vl|pixtral) .{0,60}${CAPTURED}|${CAPTURED} .{0,60}(?:gpt-?4o|gpt-?4v|gemini|llava|vision model|multimodal)|(?:describ\\p{L}+|caption\\p{L}*|read\\p{L}*|extract\\p{L}*|transcrib\\p{L}*) .{0,40}${CAPTURED} .{0,40}(?:by|with|using|through) (?:an? )?(?:vision|multimodal|language|gpt|gemini|claude)|speech[- ]to[- ]text .{0,60}(?:llm|gpt|language model|summar)|whisper .{0,60}(?:gpt|llm|claude|summar)`,
    ],
    [
      'natural-language-concepts',
      '(?:phonetic\\p{L}*|dialect\\p{L}*|grammars?|terminolog\\p{L}+|lexicograph\\p{L}*|morpholog\\p{L}*|pragmatics|discourse analysis)(?!\\p{L})|locali[sz]ation (?:in|into|for|of|manager|lead)|gestion de la localisation|transcreation|post-?edit(?:ing|ed|or)|bilingual (?:copy|writing|content|everything)',
    ],
    [
      'creative-thinking',
      'copywriter|art director|creative director|composer|screenwriter|scénariste|guionista|illustrator(?!\\p{L})|concept artist|game designer|choreograph\\p{L}+|won (?:a|the|two|three) (?:\\p{L}+ )?(?:pitch|award|lion|pencil)|redactora? creativ[oa]|improvis\\p{L}+ theat(?:re|er)',
    ],
  ] as const
).map(signOf);
