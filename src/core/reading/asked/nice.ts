import type { Block } from '../document.ts';

const NICE =
  'nice[- ]to[- ]haves?|a plus|(?<!(?:annual|performance|sign-?on|signing|yearly|retention|year-end) )bonus|preferred|preferabl[ey]|ideally|desirable|desired|advantageous|(?<!(?:take|taking|competitive) (?:full )?)advantage(?! of)|good to have|optional|von vorteil|w[üu]nschenswert|idealerweise|gern gesehen|un plus|serait un plus|atout|de préférence|souhait[ée]e?s?|valorables?|deseables?|se valorar?[áa]?n?|preferentemente|idealmente';
const NICE_WORD = new RegExp(`(?<!\\p{L})(?:${NICE})(?!\\p{L})`, 'giu');
/** Stands before what it is about; the others stand behind it, unless they begin the sentence. */
const BEFORE = /^(?:ideally|preferabl|idealerweise|idealmente|preferentemente|de pr|se valor|bonus)/iu;
const MUST = /(?<!\p{L})(?:required|must|mandatory|essential|zwingend|erforderlich|indispensable|imprescindible|obligatori[oa])(?!\p{L})/iu;
const LABEL = new RegExp(`^\\W*(?:${NICE})(?:\\s\\p{L}+){0,2}\\s*[:–—-]`, 'iu');
const LABELS =
  /^(?:nice 2 have|assets|extras?|extra points|plus points|pluspunkte)\W*$|(?<!\p{L})(?:happy to see|(?:great|good|nice|lovely|even better|great bonus) if|(?:be|are|also) (?:great|lovely)|kein muss|not a must|nicht zwingend|sch[öo]n w[äa]re|das w[äa]re sch[öo]n|in your favou?r|stand out|sets? you apart|desired|appréci[ée]s?)(?!\p{L})/iu;
/** Words of a label, beside those that say that it would be nice. */
const OF_LABELS =
  /(?<!\p{L})(?:an?|additional(?:ly)?|also|and|are|be|but|desirable|education|even|experience|for|good|great|had|have|having|if|in|is|it|knowledge|more|not|of|or|other|our|points|qualifications?|requirements?|required|some|skills?|strongly|that|the|these|things?|this|to|very|what|which|with|would|you|your|['’]?(?:s|d|re|ll)|auch|das|dazu|es|ist|kenntnisse|qualifikationen|sind|wäre|wären|was|zusätzlich|avoir|ce|compétences?|connaissances?|en|une?|est|être|les|mais|plus|pas|qui|sont|serait|seraient|conocimientos|ser[íi]an?|lo|que|requisitos|son|tambi[ée]n|tener)(?!\p{L})/giu;
/** Begins another thing that is asked: `Python, knowledge of Docker is a plus` says nothing of Python. */
const NEXT_THING =
  /;\s|\s(?:but|aber|mais|pero)\s|,\s(?:and |any |some |prior |first |erste |y |et |und )?(?:une? |des |la |las? )?(?:bonne |buena )?(?:with|knowledge|experience|familiarity|exposure|background|understanding|mit|kenntnisse|erfahrung\p{L}*|avec|expérience|connaissances?|notions|con|experiencia|conocimientos?|nociones)(?!\p{L})/iu;
const BRACKETS = /[([]([^()[\]]*)[)\]]/gu;

/** Letters on each side of a name; few sentences are as long. */
const WINDOW = 500;

/** A name, and the sentence it stands in. */
export interface Placed {
  name: string;
  text: string;
  block: Pick<Block, 'section' | 'text' | 'within'>;
}

/** Whether it would be welcome and need not be there. Brackets speak of what is in them, or if there is no name in them of what stands before. */
export function isNice({ name, text: sentence, block }: Placed): boolean {
  if (block.section === 'nice-to-have' || hasNice(block.within ?? '') || LABEL.test(block.text)) return true;
  const from = Math.max(0, sentence.indexOf(name));
  const start = Math.max(0, from - WINDOW);
  const text = sentence.slice(start, from + WINDOW);
  const at = from - start;
  const brackets = [...text.matchAll(BRACKETS)].filter(([, inner = '']) => hasNice(inner));
  const isIn = brackets.some(({ index, 0: whole }) => at > index && at < index + whole.length);
  const isBefore = brackets.some(({ index, 1: inner = '' }) => isBare(inner) && at < index && at >= lastItem(text.slice(0, index)));
  return isIn || isBefore || isNiceBeside(withoutEach(text, brackets), at, start === 0);
}

/** Of a short line over others; `Kubernetes is a plus` says it of one thing. */
export const isNiceLabel = (text: string): boolean =>
  LABELS.test(text) ||
  (hasNice(text) && !MUST.test(text) && (/:\s*$/.test(text) || !/\p{L}{2}/u.test(text.replace(NICE_WORD, ' ').replace(OF_LABELS, ' '))));

const hasNice = (text: string): boolean => text.search(NICE_WORD) >= 0;

const isBare = (inner: string): boolean =>
  inner
    .replace(NICE_WORD, '')
    .replace(/\b(?:but|is|are|very|strongly|highly|would be|sehr)\b/gi, '')
    .trim().length < 3;

/** Where the last of several things begins; of one thing it is the start. */
function lastItem(before: string): number {
  const comma = before.search(/[,;:][^,;:]*$/u);
  const and = before.search(/\s(?:and|or|und|oder|et|ou|y|o)\s(?!.*\s(?:and|or|und|oder|et|ou|y|o)\s)/u);
  return Math.max(0, comma, comma >= 0 ? and : 0);
}

const withoutEach = (text: string, found: readonly RegExpExecArray[]): string =>
  found.reduce((rest, { index, 0: whole }) => rest.slice(0, index) + ' '.repeat(whole.length) + rest.slice(index + whole.length), text);

/** @param isWhole whether the text begins where its sentence does */
function isNiceBeside(text: string, at: number, isWhole: boolean): boolean {
  return [...text.matchAll(NICE_WORD)].some(({ index, 0: word }) => {
    const end = index + word.length;
    const isFirst = (isWhole && text.slice(0, index).trim().length < 3) || /^\s*:/u.test(text.slice(end));
    const isBefore = (isFirst || (BEFORE.test(word) && !/\ba\s$/iu.test(text.slice(0, index)))) && /\p{L}/u.test(text.slice(end));
    if (isBefore) return at > index;
    return at < index && !MUST.test(text.slice(at, index)) && !NEXT_THING.test(text.slice(at, index));
  });
}
