import { distance } from 'fastest-levenshtein';
import type { Catalog, TitleIndex } from '../model/catalog.ts';
import type { Title } from '../model/title.ts';
import type { RoleLevel } from '../model/vocabulary.ts';
import { titleOf } from './catalog/by-id.ts';
import { normalName } from './lookup.ts';
import { oncePer } from './once-per.ts';

export type Likeness = 'is' | 'close-to' | 'leads-to' | 'not-covered';

export interface TitleReading {
  /** Null where the word is a name of a role itself. */
  title: Title | null;
  how: Likeness;
  /** Role ids, best first; empty for a job that is not covered. */
  roles: readonly string[];
  /** As in "senior data engineer". */
  level: RoleLevel | null;
  /** The name it was read as, where the spelling was mended. */
  mended: string | null;
}

type Known = Omit<TitleReading, 'level' | 'mended'> & { name: string };

/**
 * As {@link knownTitle}, then with the spelling mended.
 * @returns undefined where nothing is known: no answer beats a wrong one
 */
export function readTitle(catalog: Catalog, typed: string): TitleReading | undefined {
  const exact = knownTitle(catalog, typed);
  if (exact !== undefined || typed.length > LONGEST) return exact;
  const known = namesIn(catalog);
  for (const { name, level } of formsOf(catalog, typed)) {
    const near = nearestName(known, name);
    if (near !== undefined) return reading(near, level, near.name);
  }
  return undefined;
}

/** The whole word first, then without brackets, level words and order. */
export function knownTitle(catalog: Catalog, typed: string): TitleReading | undefined {
  if (typed.length > LONGEST) return undefined;
  for (const { name, level } of formsOf(catalog, typed)) {
    const found = knownAs(catalog, name);
    if (found !== undefined) return reading(found, level, null);
  }
  return undefined;
}

/** Longer text is no title. */
const LONGEST = 120;

const reading = ({ title, how, roles }: Known, level: RoleLevel | null, mended: string | null): TitleReading => ({
  title,
  how,
  roles,
  level,
  mended,
});

/** Titles win over aliases of roles, because a title says how near it is. */
export function titleIndexOf({ roles, titles }: Catalog): TitleIndex {
  const names: Record<string, string | number> = {};
  const add = (called: readonly string[], place: string | number) => {
    for (const name of called.map(normalName)) Object.assign(names, { [name]: place, [canonical(name)]: place });
  };
  for (const { id, title, aliases } of roles) add([id, title, ...aliases], id);
  for (const [at, { title, aliases }] of titles.titles.entries()) add([title, ...aliases], at);
  for (const { id } of roles) add([id], id);
  const levels = Object.entries(titles.levelWords) as [RoleLevel, string[]][];
  return { names, levelWords: levels.flatMap(([level, words]) => words.map((word) => [normalName(word), level] as const)) };
}

const indexOf = oncePer((catalog: Catalog) => catalog.derived.titles ?? titleIndexOf(catalog));

function knownAs(catalog: Catalog, name: string): Known | undefined {
  const { names } = indexOf(catalog);
  const place = Object.hasOwn(names, name) ? names[name] : undefined;
  if (typeof place === 'string') return { title: null, how: 'is', roles: [place], name: titleOf(catalog, 'roles', place) ?? place };
  const title = place === undefined ? undefined : catalog.titles.titles[place];
  return title && { title, ...answerOf(title), name: title.title };
}

const namesIn = oncePer(
  (catalog: Catalog): ReadonlyMap<string, Known> =>
    new Map(
      Object.keys(indexOf(catalog).names).flatMap((name) => {
        const known = knownAs(catalog, name);
        return known === undefined ? [] : [[name, known]];
      }),
    ),
);

function answerOf({ is, closeTo, leadsTo }: Title): Pick<TitleReading, 'how' | 'roles'> {
  if (is !== undefined) return { how: 'is', roles: is };
  if (closeTo !== undefined) return { how: 'close-to', roles: closeTo };
  return leadsTo === undefined ? { how: 'not-covered', roles: [] } : { how: 'leads-to', roles: leadsTo };
}

const PLURALS = ['engineers', 'scientists', 'managers', 'designers', 'analysts', 'developers', 'specialists', 'consultants'];

/** In the form `normalName` gives them. */
const SAME: Readonly<Record<string, string>> = {
  'artificial-intelligence': 'ai',
  'machine-learning': 'ml',
  'generative-ai': 'genai',
  'gen-ai': 'genai',
  'large-language-model': 'llm',
  'large-language-models': 'llm',
  llms: 'llm',
  'natural-language-processing': 'nlp',
  programme: 'program',
  ...Object.fromEntries(PLURALS.map((plural) => [plural, plural.slice(0, -1)])),
};

const IS_SAME = new RegExp(`\\b(${Object.keys(SAME).join('|')})\\b`, 'g');

const canonical = (name: string): string => name.replace(IS_SAME, (found) => SAME[found] ?? found);

interface Form {
  name: string;
  level: RoleLevel | null;
}

/** The most literal first. */
function* formsOf(catalog: Catalog, typed: string): Generator<Form> {
  const plain = typed.replace(/\([^)]*\)| [-–|] .*$/g, ' ').trim();
  const [job, field, ...more] = plain.split(',').map((part) => part.trim());
  const turned = job && field && more.length === 0 ? [`${field} ${job}`, job] : [];
  const names = new Set([typed, plain, ...turned].map(normalName).flatMap((name) => [name, canonical(name)]));
  names.delete('');
  for (const name of names) yield { name, level: null };
  for (const name of names) yield* withoutLevelWords(catalog, name);
}

function withoutLevelWords(catalog: Catalog, name: string): Form[] {
  return indexOf(catalog).levelWords.flatMap(([word, level]) => {
    const rest = name.startsWith(`${word}-`)
      ? name.slice(word.length + 1)
      : name.endsWith(`-${word}`)
        ? name.slice(0, -word.length - 1)
        : undefined;
    return rest === undefined ? [] : [{ name: rest, level }, ...withoutLevelWords(catalog, rest)];
  });
}

/** One edit in a word of five letters or more, two words at most. */
function nearestName(known: ReadonlyMap<string, Known>, wanted: string): Known | undefined {
  const words = wanted.split('-');
  let best: Known | undefined;
  let least = MOST_SLIPS + 1;
  for (const [name, entry] of known) {
    const slips = slipsBetween(name.split('-'), words);
    if (slips < least) [best, least] = [entry, slips];
    else if (slips === least && best !== undefined && best.roles[0] !== entry.roles[0]) best = undefined;
  }
  return best;
}

const MOST_SLIPS = 2;
/** A short word is another word after one edit: art, AI. */
const LEAST_LETTERS = 5;

/** The same for two words with swapped letters. */
const lettersOf = (word: string): string => [...word].sort().join('');

function slipsBetween(known: readonly string[], typed: readonly string[]): number {
  if (known.join('') === typed.join('')) return 0;
  if (known.length !== typed.length) return Number.POSITIVE_INFINITY;
  return known.reduce((slips, word, at) => {
    const other = typed[at] ?? '';
    if (word === other) return slips;
    const isSlip = distance(word, other) === 1 || lettersOf(word) === lettersOf(other);
    const mayBeSlip = word.length >= LEAST_LETTERS && isSlip;
    return mayBeSlip ? slips + 1 : Number.POSITIVE_INFINITY;
  }, 0);
}

const LEAST_SHARED = 0.4;

/**
 * Titles that share the rarest words with what was typed, weighted by rarity over all names.
 * @returns up to three, best first; none where they share less than four tenths of the weight
 */
export function titlesLike(catalog: Catalog, typed: string): string[] {
  const known = namesIn(catalog);
  const count = new Map<string, number>();
  for (const name of known.keys()) for (const word of new Set(name.split('-'))) count.set(word, (count.get(word) ?? 0) + 1);
  // A word of no name counts as half a rare one, so that it does not hide the others.
  const weight = (word: string) =>
    count.has(word) ? Math.log((known.size + 1) / ((count.get(word) ?? 0) + 1)) : Math.log(known.size + 1) / 2;
  const wanted = [...new Set(canonical(normalName(typed)).split('-'))];
  const whole = wanted.reduce((sum, word) => sum + weight(word), 0);
  const best = new Map<string, number>();
  for (const [name, { name: title }] of known) {
    const words = new Set(name.split('-'));
    const shared = wanted.filter((word) => words.has(word)).reduce((sum, word) => sum + weight(word), 0) / whole;
    if (shared >= LEAST_SHARED) best.set(title, Math.max(best.get(title) ?? 0, shared - words.size / 1000));
  }
  return [...best]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 3)
    .map(([title]) => title);
}
