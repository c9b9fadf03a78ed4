import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../../model/catalog.ts';
import { normalName } from '../lookup.ts';
import { canonical, type Known, namesIn } from './names.ts';

/** One edit in a word of five letters or more, two words at most. */
export function nearestName(known: ReadonlyMap<string, Known>, wanted: string): Known | undefined {
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

/** The same for words with swapped letters. */
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
 * Titles sharing the rarest words with what was typed, weighted by rarity over all names.
 * @returns up to three, best first; none below four tenths of the weight
 */
export function titlesLike(catalog: Catalog, typed: string): string[] {
  const known = namesIn(catalog);
  const count = new Map<string, number>();
  for (const name of known.keys()) for (const word of new Set(name.split('-'))) count.set(word, (count.get(word) ?? 0) + 1);
  // A word of no name counts as half a rare one, not to hide the others.
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
