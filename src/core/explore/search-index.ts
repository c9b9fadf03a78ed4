import MiniSearch, { type Options } from 'minisearch';
import type { SearchIndex } from '../../model/catalog.ts';

export const FIELDS = ['id', 'title', 'aliases', 'text'] as const;

export type Document = Record<(typeof FIELDS)[number] | 'key', string>;

/** Fuzzy matching takes memory quadratic in a word's length; no word of the catalog is longer. */
const LONGEST_WORD = 64;

export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').split(/[^\p{L}\p{N}+#]+/u);
  return words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD));
}

const OPTIONS: Options<Document> = { idField: 'key', fields: [...FIELDS], tokenize: wordsOf };

/** Making the index took half of a search; minisearch's own JSON of it takes ten times as long to parse as one long string. */
export function searchIndexOf(documents: readonly Document[]): SearchIndex {
  const whole = new MiniSearch(OPTIONS);
  whole.addAll(documents);
  const { index, fieldLength, averageFieldLength } = whole.toJSON();
  const numbersOf = (fields: (typeof index)[number][1]) =>
    Object.entries(fields).flatMap(([field, found]) => Object.entries(found).flatMap(([at, times]) => [field, at, times]));
  return {
    keys: documents.map(({ key }) => key),
    lengths: Object.values(fieldLength),
    averages: averageFieldLength,
    words: index.map(([word, fields]) => [word, ...numbersOf(fields)].join(' ')).join('\n'),
  };
}

/** With these words alone: every score is the same. */
export function indexWith({ keys, lengths, averages, words }: SearchIndex, isFound: (word: string) => boolean): MiniSearch<Document> {
  const index = words.split('\n').flatMap((line): [string, Postings][] => {
    const end = line.indexOf(' ');
    const word = line.slice(0, end);
    return isFound(word) ? [[word, postingsOf(line.slice(end + 1))]] : [];
  });
  const numbered = <T>(values: readonly T[]) => Object.fromEntries(values.entries());
  const plain = {
    documentCount: keys.length,
    nextId: keys.length,
    documentIds: numbered(keys),
    fieldIds: Object.fromEntries(FIELDS.map((field, at) => [field, at])),
    fieldLength: numbered(lengths.map((some) => [...some])),
    averageFieldLength: [...averages],
    storedFields: {},
    index,
    serializationVersion: 2,
  };
  return MiniSearch.loadJS(plain, OPTIONS);
}

/** How often a word stands, by field and document. */
type Postings = Record<string, Record<string, number>>;

function postingsOf(line: string): Postings {
  const postings: Postings = {};
  const numbers = line.split(' ');
  for (let at = 0; at < numbers.length; at += 3) {
    const [field = '', document = '', times = ''] = numbers.slice(at, at + 3);
    postings[field] ??= {};
    postings[field][document] = Number(times);
  }
  return postings;
}
