import { CASES, HOSTED, TEXTS } from './model-words.ts';
import { NUMBER, signOf } from './words.ts';

const SOME = `(?:(?:to |through |about |some |around |over |all |up to |another |the )?(?:an? )?(?:(?:random |blind |weekly )?samples? of )?(?:${NUMBER}|\\d[\\d.,]{0,9}|twenty|thirty|forty|fifty|sixty|hundreds of|dozens of|a hundred))`;
const PERSON =
  '(?:support|service|sales|booking|travel|estate|insurance|ticketing|call|customer|care|cent(?:er|re)|human|field|customs|shipping|transfer|patent|letting|live|contact|helpdesk|hotline|local|bank|of|change|user|chemical|money|m-pesa|literary|purchasing|trained|new|few|many)';

const GENERATIVE =
  '(?:midjourney|firefly|runway (?:gen|ml|and|\\+)|elevenlabs|suno|stable diffusion|comfyui|heygen|synthesia|generative (?:tools?|fill|models?)|ai tools|(?:ai|ki)-(?:generated|werkzeuge|tools)|herramientas de ia|outils (?:d.ia|génératifs))';
/** Tools that make pictures, sound and text: who uses them at work knows what they can do. */
export const NAMES_GENERATIVE = new RegExp(`(?<!\\p{L})${GENERATIVE}(?!\\p{L})`, 'iu');

/** Work with language models that counts only where the same job or project names one. In small letters. */
export const BESIDE_AI_ENTRY: readonly (readonly [string, RegExp])[] = (
  [
    [
      'nlp',
      `(?:classif(?:y|ied|ies|ying)|categori[sz](?:e|ed|es|ing)|extract(?:s|ed|ing)|pseudonymi[sz]\\p{L}+|anonymi[sz]\\p{L}+|de-?identif\\p{L}+|klassifiz\\p{L}+|clasific\\p{L}+|classement|extraction|extracción) [^.;:]{0,40}${TEXTS}(?!\\p{L})`,
    ],
    [
      'nlp',
      '(?:mail|text|document|entity|field)s? ?(?:→|->|-->)? ?(?:classification|extraction|summari[sz]ation|tagging)|structured extraction|(?:set up|built|trained|wrote|made|gebaut) (?:an? )?(?:\\p{L}+ ){0,2}(?:classifier|summari[sz]er)|free[- ]text|freitext\\p{L}*|texte libre|texto libre|near-?duplicate|language identification',
    ],
    [
      'ai-agents',
      `(?<!${PERSON}[- ]|\\d )agents? (?:that|which|built|reads?|drafts?|calls|loops?|state|graph|harness|in (?:langgraph|production|copilot)|can do|(?:was|were) (?:supposed|switched|shelved)|for (?:the )?(?:\\p{L}+ )?(?:staff|team|customers|traders|users|compliance|finance|internal))`,
    ],
    [
      'ai-agents',
      '(?:quoting|procurement|sql|research|coding|data|browser|e-?mail|scheduling|planning|negotiat\\p{L}+|ordering|voice|llm|ai|autonomous|ki|monitoring|triage) agents?(?!\\p{L})|(?:assistant|chatbot|bot) (?:that|which|who) (?:can )?(?:books?|orders?|cancels?|fills?|executes?|calls?|acts?|files?|schedul\\p{L}+)|langgraph|crewai|autogen|smolagents|pydantic ?ai|semantic kernel|react loop|(?:translates|turns \\p{L}+|turns it) into (?:a )?plans?',
    ],
    [
      'llm-evaluation',
      `(?:each|every|any|before|after|on|per) (?:\\p{L}+ ){0,3}prompts?(?: or (?:model|tool))?(?: change| version| update| release)s?|(?:each|every) changes? (?:of|to) (?:the )?(?:prompt|model)|(?:bei|nach|vor) jeder (?:änderung|anpassung)|à chaque (?:changement|modification|version|mise à jour) (?:du |de |des )?(?:prompt|modèle)|(?:en|con|tras) cada (?:cambio|versión) (?:de |del )?(?:prompt|modelo)`,
    ],
    [
      'llm-evaluation',
      `(?:test(?:ed)?|evaluat\\p{L}+|measur\\p{L}+|check(?:ed)?|validat\\p{L}+|benchmark\\p{L}*|compar\\p{L}+|scored) (?:against|on|with|over|using|by) (?:an? |the |our )?(?:\\p{L}+ ){0,3}\\d[\\d.,]{0,9} (?:[\\p{L}-]+ ){0,3}${CASES}(?!\\p{L})`,
    ],
    [
      'llm-evaluation',
      `(?:read|review|check|sampl|mark|grad|spot-check|audit|re-?perform|rat|scor|label)\\p{L}* ${SOME} (?:[\\p{L}-]+ ){0,3}${CASES}(?!\\p{L})`,
    ],
    [
      'llm-evaluation',
      `(?:regression|golden|gold|test) (?:questions|prompts|sets?)|(?:\\d[\\d.,]{0,9}|${NUMBER}) (?:test|regression|golden|gold) ${CASES}|sets? of \\d[\\d.,]{0,9} (?:[\\p{L}-]+ ){0,2}(?:questions|prompts|cases|examples|conversations|queries)|\\d+ (?:[\\p{L}-]+ )?(?:test|regression|golden) questions`,
    ],
    [
      'llm-evaluation',
      '(?:model|llm|it|gpt\\S{0,8}|claude|judge) agree(?:s|d)? with|agree(?:s|d|ment)? (?:with|between) (?:\\p{L}+ ){0,3}(?:humans?|experts?|specialists?|raters?|annotators?|coders?|consensus|lawyers?|reviewers?)|judge is another|(?:compar|rank|rat|read)\\p{L}* (?:two|pairs of) (?:\\p{L}+ )?(?:answers|responses|outputs)|which (?:answer|response|of the two) is better',
    ],
    [
      'llm-evaluation',
      '(?:fragenkatalog mit \\d+ fragen|testfragen|testset|antwort\\p{L}* [^.;]{0,30}bewertet)|grille d.évaluation|mise en place de l.évaluation|évaluation (?:en aveugle|humaine|manuelle)|jeu de (?:test|questions|référence)|preguntas de (?:prueba|control)|conjunto de (?:prueba|evaluación|preguntas)|rúbrica',
    ],
    [
      'llm-evaluation',
      '(?:built|designed|set up|wrote|ran) (?:the |an? |our )?(?:\\p{L}+ )?(?:evaluation|evals?|rubrics?)(?!\\p{L})|evaluation rubric|(?:physicians|clinicians|doctors|experts|lawyers|nurses|specialists|teachers|editors|traders|paralegals) (?:mark|rate|grade|score|judge)\\p{L}*|(?:quality|qc|blind) samples?(?!\\p{L})',
    ],
    [
      'prompt-engineering',
      "(?:write|wrote|writing|written|chang\\p{L}+|tun(?:e|ed|ing)|rewr\\p{L}+|improv\\p{L}+|design\\p{L}*|adapt\\p{L}*|maintain\\p{L}*|craft\\p{L}*|iterat\\p{L}+|optimi[sz]\\p{L}+|refin\\p{L}+) (?:and \\p{L}+ )?(?:on )?(?:[\\p{L}'’]+ ){0,4}prompts?(?!\\p{L})|one large prompt|(?:classif\\p{L}*|extract\\p{L}*|summari[sz]\\p{L}*|tagg\\p{L}*) [^.;]{0,40}(?:with|using|by|via|mit|avec|con) (?:claude|gpt\\S{0,8}|gemini|an llm|a language model|mistral)(?!\\p{L})|prompts? (?:geschrieben|entwickelt|verbessert|angepasst|entworfen)",
    ],
    [
      'prompt-engineering',
      '(?:as|como|comme|als) (?:the )?(?:system )?(?:prompt|instructions?|instrucciones|consignes|anweisung) (?:for|in|of|en|für|pour) |instructions? (?:for|to) (?:the |a |an |our )?(?:\\p{L}+ )?(?:gpt|assistant|model|bot|chatbot)|(?:feed|fed|give|gave|giving) (?:to )?(?:the )?(?:model|it|chatgpt|claude) [^.;]{0,30}(?:examples|samples|context)|example (?:questions|dialogues)|constrained (?:json )?(?:output|decoding)|structured outputs?|json (?:schema|output|mode)|output as json',
    ],
    [
      'prompt-engineering',
      'rédaction des consignes|(?:écri\\p{L}+|rédig\\p{L}+) (?:les |des )?(?:consignes|invites)|(?:escrib\\p{L}+|redact\\p{L}+|diseñ\\p{L}+) (?:los |las )?(?:prompts|instrucciones)',
    ],
    [
      'context-engineering',
      'tool descriptions?|(?:from|instead of) one (?:large|long|big) prompt|(?:shorten|trim|compress|limit|prun)\\p{L}* [^.;]{0,20}(?:context|prompt|history)|retrieves (?:\\p{L}+ ){0,3}(?:sections|passages|cases|documents|paragraphs)|mcp servers?',
    ],
    [
      'llm-apis',
      `(?:built|made|rebuilt|set up|developed|rewritten|implemented|umgesetzt|gebaut|entwickelt|réalisé\\p{L}*|développé\\p{L}*|construid\\p{L}) [^.;]{0,40}(?:with|on|around|using|mit|avec|con) (?:\\p{L}+ ){0,2}${HOSTED}|${HOSTED}(?: \\p{L}+){0,2} (?:through|via|over|über|par|por) (?:the |an |its |our )?(?:\\p{L}+ )?(?:api|azure|bedrock|vertex)`,
    ],
    [
      'llm-apis',
      '(?:batch|completions?|chat completions|responses|messages|embeddings) api|json (?:schema|mode)|structured outputs?|constrained json|(?:gpt-\\d[\\w.]{0,8}|claude|gemini|mistral small)(?: mini)? (?:reads|drafts|extracts|suggests|classifies|tags|answers|writes|first)(?!\\p{L})',
    ],
    [
      'rag',
      'local embeddings|retriev(?:al|es?|ed|ing)(?!\\p{L})|re-?sorted|(?:in|into) (?:vektoren|vectors|vecteurs|vectores)|(?:links?|points?|refers?|linked|pointing) to (?:the |a |an |its )?(?:exact )?(?:source|paragraph|passage|page)s?|cit(?:es?|ed|ing) (?:the |its |a |their )?(?:\\p{L}+ )?(?:source|page|paragraph|section)s?(?!\\p{L})|(?:shows?|says) (?:which|the) (?:page|source|passage)s?',
    ],
    [
      'rag',
      'search (?:over|across|in|through) [^.;]{0,50}(?:minutes|manuals|documents|archives?|contracts|wiki)|suche (?:in|über) \\p{L}*(?:handbücher|dokument|akten|wiki)\\p{L}*|(?:answers?|replies|responds) (?:\\p{L}+ ){0,3}from (?:the |our |their |its )?(?:\\p{L}+ ){0,2}(?:manuals?|documents?|pdfs?|data sheets|handbook|wiki|intranet|policies|knowledge)',
    ],
    [
      'llm-security',
      'ignore (?:all |your |the )?(?:previous|prior) instructions|planted (?:sentence|text|instructions?|prompt)|hidden (?:instructions?|text|prompts?)|injected (?:prompt|instruction|text)s?|prompt leak\\p{L}*|red-?team\\p{L}*|scopes per (?:customer|user|tenant)|permission checks|(?:never sees?|may not see|must not see) (?:\\p{L}+ ){0,3}(?:documents?|data)',
    ],
    ['genai-literacy', GENERATIVE],
  ] as const
).map(signOf);
