import { normalName } from '../lookup.ts';
import type { KnownName, SkillNames } from './names.ts';

export interface Hit {
  name: KnownName;
  text: string;
  words: number;
  /** Written as a name (`SQL`, `PyTorch`, `Docker` inside a sentence) or several words. */
  distinct: boolean;
}

interface Word {
  key: string;
  text: string;
  from: number;
  to: number;
  /** First of its sentence, where every word has a capital. */
  first: boolean;
}

/** Names from left to right, the longest at each place, and the remaining words. */
export function scan(text: string, names: SkillNames): { hits: Hit[]; rest: string[] } {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(text, words, at, names);
    if (hit === undefined) rest.push((words[at] as Word).key);
    else hits.push(hit);
    at += hit?.words ?? 1;
  }
  return { hits, rest };
}

function longestAt(text: string, words: readonly Word[], at: number, names: SkillNames): Hit | undefined {
  for (let length = Math.min(names.longest, words.length - at); length > 0; length--) {
    const taken = words.slice(at, at + length);
    const name = names.find(taken.map((word) => word.key).join('-'));
    if (name === undefined) continue;
    const [first, last] = [taken[0] as Word, taken.at(-1) as Word];
    const written = text.slice(first.from, last.to);
    return { name, text: written, words: length, distinct: length > 1 || isName(written, first.first) };
  }
  return undefined;
}

function isName(written: string, opensSentence: boolean): boolean {
  const capitals = written.match(/\p{Lu}/gu)?.length ?? 0;
  return capitals > 1 || /[\p{N}+#]/u.test(written) || (capitals === 1 && !opensSentence);
}

/** Splits like `normalName`: `CI/CD`, `ci-cd` and `CI CD` are the same name. */
function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => {
    const before = text.slice(end, match.index);
    const first = match.index === 0 || end === 0 || /[.!?:;•]\s|[•–—]/u.test(before);
    end = match.index + match[0].length;
    return { key: normalName(match[0]), text: match[0], from: match.index, to: end, first };
  });
}
