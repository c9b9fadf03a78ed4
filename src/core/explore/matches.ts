import { normalName } from '../lookup.ts';

/** Whether every word of the query begins a word of one of the texts, in any case and order. No words match everything. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const wanted = words(query);
  if (wanted.length === 0) return true;
  const have = texts.flatMap(words);
  return wanted.every((word) => have.some((other) => other.startsWith(word)));
}

/** Whether the query is the whole name of something: its id, title or an alias. */
export function isNameOf(query: string, entity: { id: string; title: string; aliases?: readonly string[] }): boolean {
  const wanted = normalName(query);
  return wanted !== '' && [entity.id, entity.title, ...(entity.aliases ?? [])].some((name) => normalName(name) === wanted);
}

const words = (text: string): string[] =>
  normalName(text)
    .split('-')
    .filter((word) => word !== '');
