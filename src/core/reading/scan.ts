import { normalName } from '../lookup.ts';
import type { KnownName, SkillNames } from './names/names.ts';

export interface Hit {
  name: KnownName;
  /** As written. */
  text: string;
  words: number;
  from: number;
  to: number;
}

export interface Word {
  key: string;
  from: number;
  to: number;
}

/** Names from left to right, the longest at each place, and the remaining words. */
export function scan(text: string, names: SkillNames): { hits: Hit[]; rest: Word[] } {
  const words = wordsOf(text);
  const hits: Hit[] = [];
  const rest: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const hit = longestAt(text, words, at, names);
    if (hit === undefined) rest.push(words[at] as Word);
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
    const [from, to] = [(taken[0] as Word).from, (taken.at(-1) as Word).to];
    const written = text.slice(from, to);
    if (isOneName(written, length) && isSpelledAs(written, name) && !isPartOfSubject(words[at - 1], name, length))
      return { name, text: written, words: length, from, to };
  }
  return undefined;
}

/** A name goes over no end of a sentence and no comma, colon or bracket; `SQL, queries` are two. */
const isOneName = (written: string, words: number): boolean => words === 1 || !/[,;:()[\]|•!?]|\.\s/u.test(written);

/** `the rest` is not REST, and `go` not Go. */
function isSpelledAs(written: string, { proper, acronym, exactly }: KnownName): boolean {
  if (exactly !== null) return written === exactly;
  if (acronym) return /.\p{Lu}/u.test(written);
  return !proper || /[\p{Lu}\p{N}]/u.test(written);
}

/** The concepts of "Programming Language Concepts" are not those of a natural language. */
const isPartOfSubject = (before: Word | undefined, { skills }: KnownName, words: number): boolean =>
  words > 1 && skills.length > 0 && before !== undefined && /^(?:programming|scripting|markup)$/.test(before.key);

/** Splits like `normalName`: `CI/CD`, `ci-cd` and `CI CD` are the same name. */
function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}+#]+/gu)].map((match) => ({
    key: normalName(match[0]),
    from: match.index,
    to: match.index + match[0].length,
  }));
}
