import { distance } from 'fastest-levenshtein';
import type { KnownName, SkillNames } from './names.ts';

const SHORTEST = 5;
const LONGEST = 40;

/**
 * The nearest name: one slip in a name of 5 to 7 letters, two in a longer one; swapped neighbours are one slip.
 * Shorter names have too many neighbours.
 */
export function probablyMeant(key: string, names: SkillNames): KnownName | undefined {
  if (key.length < SHORTEST || key.length > LONGEST) return undefined;
  let best: { name: KnownName; slips: number } | undefined;
  for (const name of names.all) {
    const slips = slipsBetween(key, name.key);
    if (slips === undefined) continue;
    if (best === undefined || slips < best.slips || (slips === best.slips && name.key < best.name.key)) best = { name, slips };
  }
  return best?.name;
}

function slipsBetween(key: string, name: string): number | undefined {
  const allowed = name.length < SHORTEST ? 0 : name.length < 8 ? 1 : 2;
  if (Math.abs(name.length - key.length) > allowed) return undefined;
  const slips = isSwapped(key, name) ? 1 : distance(key, name);
  return slips <= allowed ? slips : undefined;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
