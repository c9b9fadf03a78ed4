import { distance } from 'fastest-levenshtein';
import { normalName } from '../lookup.ts';
import type { KnownName, SkillNames } from './names/names.ts';

const SHORTEST = 5;
const LONGEST = 40;

/**
 * The nearest name: one slip in a name of 5 to 7 letters, two in a longer one; swapped neighbours are one slip.
 * Shorter names have too many neighbours. Two slips count only with the same first letter and number of words, and
 * never in a word with a capital, which may be a name.
 * @param isWord whether a word of the entry is spelled as one, so that it is no slip
 */
export function probablyMeant(entry: string, names: SkillNames, isWord: (word: string) => boolean): KnownName | undefined {
  const key = normalName(entry);
  if (key.length < SHORTEST || key.length > LONGEST || key.split('-').every(isWord)) return undefined;
  const most = /\p{Lu}/u.test(entry) ? 1 : 2;
  let best: { name: KnownName; slips: number } | undefined;
  for (const name of names.all) {
    const slips = name.skills.length === 0 ? undefined : slipsBetween(key, name.key, most);
    if (slips === undefined) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && name.key < best.name.key)) best = { name, slips };
  }
  return best?.name;
}

function slipsBetween(key: string, name: string, most: number): number | undefined {
  const allowed = name.length < SHORTEST ? 0 : name.length < 8 ? 1 : most;
  if (Math.abs(name.length - key.length) > allowed) return undefined;
  const slips = isSwapped(key, name) ? 1 : distance(key, name);
  if (slips > 1 && (key[0] !== name[0] || key.split('-').length !== name.split('-').length)) return undefined;
  return slips <= allowed ? slips : undefined;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
