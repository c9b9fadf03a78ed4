import { normalName } from '../lookup.ts';
import type { SkillNames } from './names.ts';
import type { Phrase } from './phrase.ts';
import { type Hit, scan } from './scan.ts';
import { probablyMeant } from './typo.ts';

export type Reading =
  | { kind: 'mapped'; skill: string; text: string; how: 'listed' | 'mentioned'; level: number | null }
  /** word: the name is also an ordinary word; several: it fits more than one skill. */
  | { kind: 'doubtful'; skill: string; text: string; why: 'typo' | 'word' | 'several' }
  | { kind: 'unmapped'; text: string };

export function readPhrase(phrase: Phrase, names: SkillNames): Reading[] {
  if (phrase.kind === 'heading') {
    const whole = names.find(normalName(phrase.text))?.skills.length === 1;
    return readPhrase({ ...phrase, kind: whole ? 'listed' : 'title' }, names);
  }
  const pieces = phrase.kind === 'listed' ? piecesOf(phrase.text, names) : [phrase.text];
  return pieces.flatMap((piece) => readPiece(piece, phrase, names));
}

/** Splits lists such as `SPA Frameworks: Vue, Angular`; a name with such a mark stays whole. */
function piecesOf(text: string, names: SkillNames): string[] {
  if (names.find(normalName(text)) !== undefined) return [text];
  return text
    .split(/[,;|•·:()[\]]|\s[-–—]\s/u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !isFiller(normalName(piece)));
}

function readPiece(piece: string, { kind, level }: Phrase, names: SkillNames): Reading[] {
  const { hits, rest } = scan(piece, names);
  const [only, second] = hits;
  if (kind !== 'listed') return hits.flatMap((hit) => readMention(hit, kind));
  if (only === undefined || (hits.every(({ name }) => name.weak) && !rest.every(isFiller))) return readUnknown(piece, names);
  if (!rest.every(isFiller)) return hits.flatMap((hit) => readMention(hit, kind));
  if (second === undefined) return readEntry(only, piece, level ?? null);
  return hits.flatMap((hit) => readEntry(hit, hit.text, null));
}

function readEntry({ name }: Hit, text: string, level: number | null): Reading[] {
  const [skill = '', another] = name.skills;
  if (another !== undefined) return name.skills.map((one) => ({ kind: 'doubtful', skill: one, text, why: 'several' }));
  return [{ kind: 'mapped', skill, text, how: 'listed', level }];
}

function readMention(hit: Hit, kind: Phrase['kind']): Reading[] {
  const { name, text } = hit;
  // A job title says what the person was; in a sentence it may be a colleague.
  if (name.weak && kind !== 'title') return [];
  const [skill] = name.skills as [string];
  if (name.skills.length > 1) return readEntry(hit, text, null);
  if (isMeantAsName(hit, kind)) return [{ kind: 'mapped', skill, text, how: 'mentioned', level: null }];
  // "the rest of the team" is not REST.
  if (name.proper && !/\p{Lu}/u.test(text)) return [];
  return [{ kind: 'doubtful', skill, text, why: 'word' }];
}

/** Job titles capitalise every word. */
const isMeantAsName = (hit: Hit, kind: Phrase['kind']): boolean =>
  hit.distinct && (kind !== 'title' || hit.words > 1 || /\p{Lu}.*\p{Lu}|\p{N}/u.test(hit.text));

function readUnknown(text: string, names: SkillNames): Reading[] {
  const meant = probablyMeant(normalName(text), names);
  if (meant === undefined) return [{ kind: 'unmapped', text }];
  return meant.skills.map((skill) => ({ kind: 'doubtful', skill, text, why: 'typo' }));
}

const FILLERS = new Set(
  `a and advanced an basic basics certified development experience experienced expert expertise familiar familiarity fluent
  frameworks good hands have in intermediate knowledge language languages libraries of on or platform proficient programming
  scripting skill skills software solid strong technologies the to tool tools using with working year years`.split(/\s+/),
);

/** `Advanced Python 3.11 programming` is Python. */
const isFiller = (key: string): boolean => key.split('-').every((word) => FILLERS.has(word) || /^v?\d+\+?$/.test(word) || word === '');
