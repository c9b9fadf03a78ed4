import MiniSearch, { type Options } from 'minisearch';
import type { SearchIndex } from '../../model/catalog.ts';
import { type Document, FIELDS } from './searched.ts';

/** Fuzzy matching takes memory quadratic in a word's length; no word of the catalog is longer. */
const LONGEST_WORD = 64;

export function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').split(/[^\p{L}\p{N}+#]+/u);
  return words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD));
}

const OPTIONS: Options<Document> = { idField: 'key', fields: [...FIELDS], tokenize: wordsOf };

/** Making the index took half of a search; minisearch's own JSON takes ten times as long to parse as one string. */
export function searchIndexOf(documents: readonly Document[]): SearchIndex {
  const whole = new MiniSearch(OPTIONS);
  whole.addAll(documents);
  const { index, fieldLength, averageFieldLength } = whole.toJSON();
  const documentsIn = (found: Record<string, number> = {}) =>
    Object.entries(found)
      .map(([at, times]) => (times === 1 ? at : `${at}*${times}`))
      .join(' ');
  const lineOf = ([word, fields]: (typeof index)[number]) => [word, ...FIELDS.map((_, field) => documentsIn(fields[field]))].join('|');
  return {
    keys: documents.map(({ key }) => key),
    lengths: Object.values(fieldLength),
    averages: averageFieldLength,
    words: index.map(lineOf).join('\n'),
  };
}

/** With these words alone: every score is the same. */
export function indexWith({ keys, lengths, averages, words }: SearchIndex, isFound: (word: string) => boolean): MiniSearch<Document> {
  const index = words.split('\n').flatMap((line): [string, Postings][] => {
    const end = line.indexOf('|');
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

/** @param line of each field the documents, with how often the word stands there if not once */
function postingsOf(line: string): Postings {
  const fields = line.split('|').map((documents, field) => [field, timesIn(documents)] as const);
  return Object.fromEntries(fields.filter(([, found]) => Object.keys(found).length > 0));
}

function timesIn(documents: string): Record<string, number> {
  const found = documents === '' ? [] : documents.split(' ').map((one) => one.split('*'));
  return Object.fromEntries(found.map(([document, times = 1]) => [document, Number(times)]));
}
