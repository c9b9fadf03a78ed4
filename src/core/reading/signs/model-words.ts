/** A language model, as people write it. */
export const MODEL =
  '(?:gpt[- ]?\\d[\\w.]{0,8}(?:[- ](?:mini|nano|turbo))?|chatgpt|claude(?: (?:haiku|sonnet|opus))?|gemini(?: (?:flash|pro))?|mistral(?: (?:small|medium|large))?|llama|qwen|llms?|(?:large |small |local |vision[- ])?language models?|(?:lokale[ns]? )?sprachmodell\\p{L}*|modèles? de lang(?:ue|age)|modelos? de lenguaje)';
/** Which people call over an interface. */
export const HOSTED = '(?:gpt[- ]?\\d[\\w.]{0,8}|claude|gemini|mistral (?:small|medium|large)|(?:azure )?openai|anthropic|bedrock)';
export const PICTURES =
  '(?:photos?|photographs?|photographed|scans?|scanned|pictures?|images?|screenshots?|handwrit\\p{L}+|x-rays?|fotos?|bilder\\p{L}?|handschrift\\p{L}*|manuscrit\\p{L}*|numérisé\\p{L}*|escanead\\p{L}*|imágenes)';
export const READS =
  '(?:reads?|describ\\p{L}+|extract\\p{L}*|transcrib\\p{L}+|recogni[sz]\\p{L}+|interpret\\p{L}*|understand\\p{L}*|pulls?|picks?|liest|erkennt|beschreibt|lit|décrit|extrait|lee|extrae)';
export const TEXTS =
  '(?:free[- ]?texts?|freitext\\p{L}*|e-?mails?|mails|notes|notices|complaints|tickets|letters|comments|transcripts?|reviews|enquiries|inquiries|messages|clauses|abstracts|feedback|deviation reports|work orders|courriers|courriels|avis|commentaires|correos|reseñas|comentarios|reclamaciones|beschwerden|anfragen|kommentare|befunde)';
/** What people look at when they measure a language model. */
export const CASES =
  '(?:cases?|questions?|tickets?|notices|examples?|conversations?|prompts?|transcripts?|documents|queries|reports|e-?mails?|chats?|pairs|answers|dialogues|sessions|traces|outputs|drafts|replies|responses|summaries|generations|translations|letters|calls|fragen|fälle|anfragen|antworten|exemples|cas|réponses|preguntas|casos|respuestas)';
