import { normalName } from '../lookup.ts';

/** Whether every word of the query begins a word of one of the texts, in any case and order. No words match everything. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const wanted = words(query);
  if (wanted.length === 0) return true;
  const have = texts.flatMap(words);
  return wanted.every((word) => have.some((other) => other.startsWith(word)));
}

const words = (text: string): string[] =>
  normalName(text)
    .split('-')
    .filter((word) => word !== '');
