import { normalName } from '../lookup.ts';

/** Whether every query word begins a word of a text, in any case and order. No words match everything. */
export function matchesWords(query: string, texts: readonly string[]): boolean {
  const wanted = words(query);
  if (wanted.length === 0) return true;
  const have = texts.flatMap(words);
  return wanted.every((word) => have.some((other) => other.startsWith(word)));
}

export function calledOrMatching<T extends { id: string }>(
  entities: readonly T[],
  called: readonly string[],
  query: string,
  texts: (entity: T) => string[],
): T[] {
  return entities.filter((entity) => (called.length > 0 ? called.includes(entity.id) : matchesWords(query, texts(entity))));
}

const words = (text: string): string[] =>
  normalName(text)
    .split('-')
    .filter((word) => word !== '');
