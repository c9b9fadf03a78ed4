import { knownTitle, readTitle } from '../../core/titles/read.ts';
import type { Catalog } from '../../model/catalog.ts';

/**
 * Where no role is named before `--save`, the words after it name one: all, else those after the plan's name.
 * @param words typed after `--save`, at least one
 * @returns no name where all words are the role
 */
export function roleAfterSave(catalog: Catalog, words: readonly string[]): { role: string[]; name: string[] } {
  const isRole = (from: number) => knownTitle(catalog, words.slice(from).join(' ')) !== undefined;
  const known = words.findIndex((_, from) => isRole(from));
  // No known role: the first of several words names the plan.
  const assumed = words.length === 1 || readTitle(catalog, words.join(' ')) !== undefined ? 0 : 1;
  const from = known === -1 ? assumed : known;
  return { role: words.slice(from), name: words.slice(0, from) };
}
