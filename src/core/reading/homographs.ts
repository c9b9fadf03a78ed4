/** Names that are other words too, with what the sentence then says. */
const OTHERWISE = (
  [
    [
      /^prompt$/i,
      /prompt (?:delivery|service|payments?|repl\p{L}+|responses? to|action|notes|attention|completion|handling|help|treatment|supply|repairs?|follow\p{L}*)/iu,
    ],
    [
      /^transformers?$/i,
      /substations?|switchgear|voltage|[hm]v|\d+ ?kva?|turbines?|electrical|power grid|windings?|umspannwerk\p{L}*|eléctric[oa]s?|électriques?/iu,
    ],
    // Kept, sent and labelled as data: nobody says that he wrote them.
    [
      /^prompts$/i,
      /prompts (?:and|or) (?:answers|responses|outputs|completions|replies)|(?:recorded|logged|stored|users['’]) prompts|before prompts|prompts (?:leave|are|were) (?:our|the|logged|stored|sent|kept)|(?:log|stor|redact|mask)(?:s|ed|ing)? (?:of )?(?:all )?prompts/iu,
    ],
    [/^maths?$/i, /homework|maths? (?:mentor|tutor|teacher|club|b)|(?:gcse|a-levels?|spécialités?) .{0,20}maths?|maths? gcse/iu],
    [/^dockers$/i, /dockers/iu],
    [/^canvas$/i, /canvas/iu],
    [/^narratives?$/i, /(?:clinical|control|patient|accident) narratives?/iu],
    [
      /^(?:docker|containers?)$/i,
      /(?:ports? of|cargo|(?:un)?loading|freight|shipping|warehouses?|pallets?|vessels?|cranes?|forklifts?|stevedor\p{L}*|rotas|quay|hafen|porto de)/iu,
    ],
    [/^kafka$/i, /novels?|literature|literary|reading group|metamorphosis|franz|bureaucra\p{L}*|dissertation on/iu],
    [/^pandas?$/i, /zoos?|bamboo|bears?|wildlife/iu],
    [/^python$/i, /snakes?|reptiles?|monty|terrarium/iu],
    [/^sparks?$/i, /spark plugs?|ignition/iu],
    [/^flask$/i, /reagents?|laborator(?:y|ies)|chemi\p{L}+|vacuum flasks?/iu],
    [/^airflow$/i, /turbines?|ventilation|hvac|air ducts?/iu],
    [/^gemini$/i, /zodiac|telescopes?|astrolog\p{L}+|nasa/iu],
    [/^runway$/i, /fashion|airports?|catwalk|airfield|aircraft|months? of runway|cash runway/iu],
    [/^cursor$/i, /mouse cursor|database cursors?|sql cursors?/iu],
    [/^copilot$/i, /aircraft|airlines?|cockpit/iu],
    [/^llama$/i, /llama (?:farm|wool|herd|trek)\p{L}*/iu],
    [/^mistral$/i, /winds?|sail(?:s|ing)?|regattas?/iu],
    [/^hallucinations?$/i, /deliri\p{L}+|psychiatr\p{L}+|dementia|fear/iu],
    [/^(?:text )?embeddings?$/i, /resin|tissues?|paraffin/iu],
    [/^(?:large )?language models?$/i, /protein language models?/iu],
    [/^alignment$/i, /wheels?|laser|optical|teeth/iu],
    [/^(?:data )?pipelines?$/i, /(?:gas|oil|water|sales|hiring|candidate|talent|deal) pipelines?/iu],
    [/^premiere$/i, /world premiere|theatre|opera|film festival/iu],
    [/^blender$/i, /kitchen|smoothies?|soup/iu],
    [/^shell$/i, /eggs?|petrol|shell plc|sea ?shells?/iu],
    [/^terminal$/i, /airport|ferry|cruise|container terminals?|terminal illness|bus terminal/iu],
    [/^tableaux?$/i, /vivants?/iu],
    [/^helm$/i, /at the helm|yachts?|sailing/iu],
    [/^statistics?$/i, /(?:invented|made-up|fake|false) statistics?|statistics (?:agency|office|netherlands|canada)/iu],
    [/^(?:evidently|accelerate)$/i, /^(?:Evidently|Accelerate),?\s\p{Ll}+/u],
    [
      /^(?:ai|ki|ia)[ -]strateg/i,
      /(?:national|continental|federal|government['’]s|union(?:['’]s)?|nationale|nacional) (?:\p{L}+ )?(?:ai|ki|ia)[ -]strateg\p{L}*/iu,
    ],
    [
      /^apis?$/i,
      /(?:gpt[-\w.]{0,20}|claude|gemini|mistral|openai|anthropic|cohere|llms?|frontier|chatgpt)['’s]* (?:\p{L}+ )?apis?|(?:claude|gpt[-\w.]{0,20}|gemini|mistral|llms?) (?:through|via|over|by) (?:the |an |its )?api/iu,
    ],
    [/^openai$/i, /openai playground/iu],
    [/^(?:backend|back-end)$/i, /(?:vulkan|cuda|metal|rendering|compiler|gpu) back-?ends?/iu],
  ] as const
).map(([word, context]) => [word, new RegExp(`(?<!\\p{L})(?:${context.source})(?!\\p{L})`, context.flags)] as const);
/** `With my wife Julia`. */
const RELATIVE =
  /(?<!\p{L})(?:wife|husband|partner|daughter|son|sister|brother|mother|father|aunt|uncle|friend|dog|cat|hund|katze|frau|mann|tochter|sohn|chien|chat|femme|mari|fille|fils|perro|gato|mujer|hija|hijo)(?: is)?(?: called| named| namens| nommée?)?,?\s$/iu;

/** Letters on each side of a name. */
const WINDOW = 300;

/** Whether a name of the sentence means something else there. */
export function isOtherwise(name: string, sentence: string, from: number): boolean {
  const start = Math.max(0, from - WINDOW);
  const near = sentence.slice(start, from + name.length + WINDOW);
  return (
    (/^\p{Lu}/u.test(name) && RELATIVE.test(sentence.slice(start, from))) ||
    OTHERWISE.some(([word, context]) => word.test(name) && context.test(near))
  );
}
