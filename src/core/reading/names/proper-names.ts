import { normalName } from '../../lookup.ts';
import type { Hit } from '../scan.ts';
import type { Lexicon } from './lexicon.ts';

const NAME = /^\p{Lu}\p{Ll}+$/u;
const BEFORE = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)\s(?:&\s)?$/u;
/** Letters before a name. */
const WINDOW = 300;
const AFTER = /^\s(?:&\s)?([\p{L}\p{N}]+)/u;

/** `Azure` in "Hotel Infante Azure", `Claude` in "Claude Gauthier": words with capitals that nobody knows stand beside it. */
export function isInProperName(text: string, hit: Hit, hits: readonly Hit[], { isWord }: Lexicon): boolean {
  if (!NAME.test(hit.text)) return false;
  const isUnknown = (word: string | undefined, at: number) =>
    word !== undefined && NAME.test(word) && !isWord(normalName(word)) && !hits.some(({ from, to }) => at >= from && at < to);
  const near = text.slice(Math.max(0, hit.from - WINDOW), hit.from);
  const start = hit.from - near.length;
  const before = BEFORE.exec(near);
  const after = AFTER.exec(text.slice(hit.to));
  const isFirst = before !== null && /(?:^|[.!?:•]\s)$/u.test(near.slice(0, before.index));
  if (before !== null && !isFirst && isUnknown(before[1], start + before.index)) return true;
  return after !== null && isUnknown(after[1], hit.to + after[0].length - 1);
}
