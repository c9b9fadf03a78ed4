import { OF_MODELS } from '../names/of-models.ts';

/** Further names, which an employer writes for any model. */
const OF_MORE_MODELS = /^(?:claude|gemini|open weight models?)$/iu;
/** Words of somebody who uses or understands them. */
const USED_OR_KNOWN =
  /(?<!\p{L})(?:understand\p{L}*|explain\p{L}*|knowledge|know|familiar\p{L}*|curious|curiosity|literacy|how (?:\p{L}+ ){0,3}(?:language models?|llms?|foundation models?)|what (?:a|an) (?:\p{L}+ )?(?:llm|language model|foundation model) is|fail|(?:have |['’]ve |daily |regular(?:ly)? |critical |practical )?us(?:e|ed|ing)(?= (?:of )?(?:\p{L}+ )?(?:llms?|language models?|chatgpt|claude|gemini))|use (?:\p{L}+ ){0,3}(?:yourself|daily|every day)|tried|try|played|practice|practical|experience with|comfortable with|confident|prompts?|draft|drafts|verständnis|verstehen|neugier\p{L}*|nutz\p{L}+|umgang|erfahrung\p{L}*|berührungspunkte|vertraut|compr(?:endre|éhension|is)|connaissance|expliquer|maîtrise|utilis\p{L}+|usage|probado|trabajado|conoc\p{L}+|uso|entender)(?!\p{L})/iu;
const APPLIED =
  /(?<!\p{L})(?:applications?|products?|systems?|things?|something|features?|test\p{L}*|security) (?:of |that |built |based )?(?:\p{L}+ ){0,2}(?:using|use|uses|on|with|calls?)(?!\p{L})/iu;

/** Occupations that candidates may come from: `Linguistics, journalism, law or teaching background`. */
const OCCUPATION =
  '(?:teach(?:ing|er)|nurs(?:ing|e)|journalis(?:m|t)|translat(?:ion|or|ing)|law|lawyer|legal practice|editor|editing|proofreader|linguistics?|linguist|education|social work(?:er)?|youth work(?:er)?|retail|hospitality|mental health|moderat(?:ion|or)|transcri(?:ber|ption)|philosophy|history|psychology|customer service|librarian(?:ship)?|publishing|consulting|consultancy|professional services|policing|military|lehramt|lehrer(?:in)?|pflege|journalismus|journalist(?:in)?|übersetzer(?:in)?|germanistik|linguistik|enseignement|journalisme|traduction|droit|maestr[oa]|traductora?|periodismo|periodista|corrector|docencia)';
const IS_OCCUPATION = new RegExp(`^(?!linguis|translat|traduct|übersetz)${OCCUPATION}s?$`, 'iu');
const OCCUPATIONS = new RegExp(`(?<!\\p{L})${OCCUPATION}(?!\\p{L})`, 'giu');

/** What stands beside a name where an employer asks for something else with it; of the sentence. */
const OTHERWISE: readonly (readonly [string, RegExp, RegExp])[] = (
  [
    ['llm-apis', '.*', '(?:test(?:ing|s|ed)|validat\\p{L}+|assess\\p{L}*|red team\\p{L}*|audit\\p{L}*|pen-?test\\p{L}*|prompts? for)'],
    ['cloud-computing', 'clouds?', '(?:cloud (?:providers?|vendors?|suppliers?|contracts?))'],
    ['internal-audit', 'soc 2|audits?', 'soc 2'],
    ['fine-tuning', 'synthetic data', 'synthetic data'],
    ['fine-tuning', 'rlhf|sft', '(?:rat(?:e|ing)s?|rank(?:ing|ings)?|annotat\\p{L}+|label\\p{L}+|side-by-side)'],
    ['project-management', 'jira|confluence|sprint planning', '(?:jira|confluence|sprint planning)'],
    ['project-management', 'go-lives?', '(?:approv\\p{L}+|reject\\p{L}*|sign(?:s|ing)?[- ]off|before go-live)'],
    [
      'software-engineering',
      'java|c#|c\\+\\+|typescript',
      '(?:(?:can|able to|to) read|reading) (?:\\p{L}+ (?:or|and) )?(?:java|c#|c\\+\\+|typescript)',
    ],
    ['prompt-engineering', 'prompts?', '(?:logs?|logging|(?:prompt )?sensitivity|prompt injections?|red team\\p{L}*)'],
    [
      'instructional-design',
      'workshops?|ateliers?|taller(?:es)?',
      '(?:(?:discovery|requirements?|annual|design|scoping|stakeholder|strategy|process|ideation|kick-?off) workshops?|workshop floor|(?:call|phone|bring)s? the workshop|repairs?|mechanics?|garage)',
    ],
    ['policy-analysis', 'minist\\p{L}+', 'minist\\p{L}+'],
    ['transformers', 'pre-?training|bert', '(?:audio|speech|wav2vec\\S*|w2v|diari[sz]ation|unlabelled|images?|vision|asr|pixels?)'],
    ['storytelling', 'narratives?', '(?:incident|report|case|clinical|audit|regulatory|suspicious activity|risk) narratives?'],
    ['statistics', 'stat', 'stat'],
    ['deep-learning', 'optimi[sz]ers?', '(?:route|query|cost|price|schedul\\p{L}+|tour|energy|seo|network|bid|load) optimi[sz]ers?'],
    ['ai-strategy', '.*use cases?.*', '(?:threat\\p{L}*|secur\\p{L}+|audit\\p{L}*)'],
    ['aws', 'aws', '(?:13th month|annual wage|variable bonus)'],
    ['bias-mitigation', 'fairness', '(?:calm|patience|kindness|humou?r|tact|integrity|honesty|respect|reliab\\p{L}+)'],
    ['ci-cd', 'build automations?', 'build automations'],
    [
      'data-wrangling',
      'extracción de datos|data extraction|datenextraktion',
      '(?:adversari\\p{L}+|inyección|injection|attack\\p{L}*|exfiltration)',
    ],
    ['research-methods', 'ph\\.?d', '(?:no ph\\.?d|ph\\.?d or (?:no|not))'],
    [
      'natural-language-concepts',
      'post-?editing',
      '(?:durch|by|par|agenc(?:y|ies)|freelanc\\p{L}+|\\p{L}*büros?|dienstleister\\p{L}*|agenturen)',
    ],
    ['natural-language-concepts', 'linguistics?|linguistik', '(?:computational linguistics?)'],
    ['nlp', 'summari[sz]ation', '(?:chart|claims?|meeting|notes?|call|ticket|e-?mail) summari[sz]ation'],
    [
      'nlp',
      'lingüística computacional|computational linguistics|computerlinguistik',
      '(?:licenciatura|degree|studium|bachelor|master|grado|máster|afín|or (?:a )?(?:similar|related))',
    ],
    ['quality-assurance', 'quality assurance', '(?:qqi|ofsted|academic|accreditation|assessment|teaching)'],
  ] as const
).map(
  ([skill, name, context]) => [skill, new RegExp(`^(?:${name})$`, 'iu'), new RegExp(`(?<!\\p{L})(?:${context})(?!\\p{L})`, 'iu')] as const,
);

/** `Explain a hallucination to a councillor`: no work with what is explained. */
const EXPLAINED = /(?<!\p{L})(?:explain(?:s|ing)?|describe|erklär(?:en|st|t)|expliquer|explicar) (?:an?|the|eine?n?|une?) (?:\p{L}+ )?$/iu;
const TO_SOMEBODY = /^(?:\p{L}+)? to (?:an?|the|our|your|any|somebody|someone|people|\p{L}+s)(?!\p{L})/iu;

/** Letters on each side of a name. */
const WINDOW = 200;

/** Whether an employer who writes a name asks for its skill. */
export function isMeant(skill: string, name: string, whole: string): boolean {
  const from = Math.max(0, whole.indexOf(name));
  const sentence = whole.slice(Math.max(0, from - WINDOW), from + name.length + WINDOW);
  if (skill === 'genai-literacy' && (OF_MODELS.test(name) || OF_MORE_MODELS.test(name)))
    return USED_OR_KNOWN.test(sentence) && !APPLIED.test(sentence);
  if (OTHERWISE.some(([of, names, context]) => of === skill && names.test(name) && context.test(sentence))) return false;
  const at = sentence.indexOf(name);
  if (EXPLAINED.test(sentence.slice(Math.max(0, at - 60), at)) && TO_SOMEBODY.test(sentence.slice(at + name.length))) return false;
  return !(IS_OCCUPATION.test(name) && new Set([...sentence.matchAll(OCCUPATIONS)].map(([one]) => one.toLowerCase())).size > 2);
}
