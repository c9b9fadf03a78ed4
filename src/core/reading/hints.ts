const WORDS =
  'expert|advanced|proficient|fluent|strong|solid|intermediate|working knowledge|good|basic|basics|beginner|novice|familiar|hobby|none|sehr gut|gut|fortgeschritten|grundkenntnisse|experte|courant|avancé|intermédiaire|débutant|notions|avanzado|intermedio|básico|experto|master';
const YEARS = '\\d{1,2}\\+?\\s?(?:years?|yrs?|y|jahre?n?|ans?|años?)(?!\\p{L})';
const RATING = '[★☆●○■□⬤◯▮▯]{3,}|\\d(?:\\.\\d)?\\s?/\\s?(?:5|10)(?!\\d)|\\d{1,3}\\s?%';
const SAYS = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORDS})(?!\\p{L})|(?<![\\p{L}\\p{N}])${YEARS}|${RATING}`, 'giu');

/** What people write in place of a level for a skill that they do not have. */
export const NOT_HELD_WORDS = 'none(?: yet)?|no|keine?|aucune?|ningun[oa]|nada|(?:i )?(?:want |wish |still )?to learn|learning';

/** What an entry says of its level, such as `5 years, expert`; undefined where it says nothing. */
export function levelWords(entry: string): string | undefined {
  const said = [...new Set([...entry.matchAll(SAYS)].map(([word]) => word.trim()))];
  return said.length === 0 ? undefined : said.join(', ');
}

export const withoutLevelWords = (entry: string): string => entry.replace(SAYS, ' ');
