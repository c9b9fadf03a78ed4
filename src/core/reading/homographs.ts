/** Names that are other words too, with what the sentence then says. */
const OTHERWISE: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^prompt$/i,
    /prompt (?:delivery|service|payments?|repl\p{L}+|responses? to|action|notes|attention|completion|handling|help|treatment|supply|repairs?|follow)/iu,
  ],
  [
    /^transformers?$/i,
    /substation|switchgear|voltage|(?<!\p{L})[hm]v(?!\p{L})|\d ?kva?(?!\p{L})|turbine|electrical|power grid|windings?|umspannwerk|eléctric|électrique/iu,
  ],
  [/^dockers$/i, /./],
  [
    /^(?:docker|containers?)$/i,
    /(?<!\p{L})(?:ports? of|harbou?r|cargo|ships|vessels?|cranes?|forklifts?|stevedor\p{L}*|rotas|quay|hafen|porto de)(?!\p{L})/iu,
  ],
  [/^kafka$/i, /novel|literature|literary|reading group|metamorphosis|franz|bureaucra|dissertation on/i],
  [/^pandas?$/i, /zoo|bamboo|bears?(?!\p{L})|wildlife/iu],
  [/^python$/i, /snake|reptile|monty|terrarium/i],
  [/^sparks?$/i, /plugs?|ignition|arc/i],
  [/^flask$/i, /reagent|laborator|chemist|vacuum|shelf/i],
  [/^airflow$/i, /turbine|ventilation|hvac|ducts?|cooling|filters?/i],
  [/^gemini$/i, /zodiac|telescope|astrolog|nasa/i],
  [/^runway$/i, /fashion|airport|catwalk|airfield|aircraft|months? of|cash/i],
  [/^cursor$/i, /mouse|database cursor|sql cursor/i],
  [/^copilot$/i, /aircraft|airline|cockpit|flight/i],
  [/^llama$/i, /farm|wool|herd|trek/i],
  [/^mistral$/i, /(?<!\p{L})wind|sail|regatta/iu],
  [/^hallucinations?$/i, /deliri|patients?(?!\p{L})|psychiat|dement|fear/iu],
  [/^(?:text )?embeddings?$/i, /resin|tissue|paraffin/i],
  [/^(?:large )?language models?$/i, /protein language/i],
  [/^alignment$/i, /wheel|laser|optical|track|teeth/i],
  [/^(?:data )?pipelines?$/i, /(?:gas|oil|water|sales|hiring|candidate|talent|deal) pipelines?/i],
  [/^premiere$/i, /world premiere|theatre|opera|festival/i],
  [/^blender$/i, /kitchen|smoothie|soup/i],
  [/^shell$/i, /egg|petrol|plc|sea ?shell/i],
  [/^terminal$/i, /airport|ferry|cruise|container terminal|illness|bus terminal/i],
  [/^tableaux?$/i, /vivant/i],
  [/^helm$/i, /at the helm|yacht|sail/i],
  [/^statistics$/i, /invented statistics|statistics (?:agency|office|netherlands|canada)/i],
  [/^(?:evidently|accelerate)$/i, /^(?:Evidently|Accelerate),?\s\p{Ll}/u],
  [
    /^(?:ai|ki|ia)[ -]strateg/i,
    /(?:national|continental|federal|government['’]s|union(?:['’]s)?|nationale|nacional) (?:\p{L}+ )?(?:ai|ki|ia)[ -]strateg/iu,
  ],
  [
    /^apis?$/i,
    /(?:gpt[-\w.]*|claude|gemini|mistral|openai|anthropic|cohere|llms?|frontier|chatgpt)['’s]* (?:\p{L}+ )?apis?(?!\p{L})|(?:claude|gpt[-\w.]*|gemini|mistral|llms?) (?:through|via|over|by) (?:the |an |its )?api/iu,
  ],
  [/^openai$/i, /openai playground/i],
  [/^(?:backend|back-end)$/i, /(?:vulkan|cuda|metal|rendering|compiler|gpu) back-?end/i],
];
/** `With my wife Julia`. */
const RELATIVE =
  /(?<!\p{L})(?:wife|husband|partner|daughter|son|sister|brother|mother|father|aunt|uncle|friend|dog|cat|hund|katze|frau|mann|tochter|sohn|chien|chat|femme|mari|fille|fils|perro|gato|mujer|hija|hijo)(?: is)?(?: called| named| namens| nommée?)?,?\s$/iu;

/** Whether a name of the sentence means something else there. */
export const isOtherwise = (name: string, sentence: string, from: number): boolean =>
  (/^\p{Lu}/u.test(name) && RELATIVE.test(sentence.slice(0, from))) ||
  OTHERWISE.some(([word, context]) => word.test(name) && context.test(sentence));
