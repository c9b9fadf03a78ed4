import { distance } from 'fastest-levenshtein';
import type MiniSearch from 'minisearch';
import type { SearchOptions, SearchResult } from 'minisearch';
import type { Catalog, SearchIndex } from '../../model/catalog.ts';
import { namesOf, normalName } from '../lookup.ts';
import { oncePer } from '../once-per.ts';
import { indexWith, searchIndexOf, wordsOf } from './search-index.ts';
import { type Document, type HitType, hitTypes, KINDS } from './searched.ts';

export interface Hit {
  type: HitType;
  id: string;
  title: string;
  summary: string;
  /** Higher fits better; comparable within one answer only. */
  score: number;
}

/** What has a page comes before what is only cited. */
const BOOST: Record<HitType, number> = { role: 1.5, skill: 1.2, course: 1, project: 1, occupation: 0.6, source: 0.4 };

const WHOLE_NAME = 3;

/** Of the letters of a word. */
const MAY_BE_WRONG = 0.2;
const isFuzzy = (word: string): boolean => word.length > 3;

/** In over a quarter of all titles, so it tells little. */
const AI_WEIGHT = 0.25;

const HOW: SearchOptions = {
  boost: { id: 2, title: 3, aliases: 3 },
  prefix: (term) => term.length > 1,
  boostDocument: (key) => BOOST[typeOf(String(key))],
  fuzzy: (term) => isFuzzy(term) && MAY_BE_WRONG,
  boostTerm: (term) => (term === 'ai' ? AI_WEIGHT : 1),
};

/** Hits far below the best are noise of the fuzzy matching. */
const LEAST_SHARE = 0.08;

const MOST_WORDS = 32;
const MOST_CHARACTERS = 10_000;

/**
 * Finds words, their beginnings and words with about one letter in five wrong: all; where few entries have all, most;
 * else any. Small words and verbs such as "learn" count only alone. Exact names first, then by score, type and id;
 * scores are rounded against differences in the last bit.
 */
export function searchCatalog(catalog: Catalog, text: string, limit?: number): Hit[] {
  const typed = wordsOf(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const found = bestOf(indexWith(indexOf(catalog), reachOf(typed)), tellingOf(typed));
  const least = LEAST_SHARE * Math.max(0, ...found.map((result) => result.score));
  const wanted = normalName(typed.join(' '));
  return found
    .filter((result) => result.score >= least)
    .flatMap(({ id: key, score }) => hitOf(catalog, String(key), score, wanted) ?? [])
    .sort((a, b) => b.score - a.score || hitTypes.indexOf(a.type) - hitTypes.indexOf(b.type) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

const indexOf = oncePer((catalog: Catalog) => catalog.derived.search ?? searchIndex(catalog));

export const searchIndex = (catalog: Catalog): SearchIndex => searchIndexOf(hitTypes.flatMap((type) => KINDS[type].documents(catalog)));

function hitOf(catalog: Catalog, key: string, score: number, wanted: string): Hit | undefined {
  const type = typeOf(key);
  const id = key.slice(type.length + 1);
  const found = KINDS[type].find(catalog, id);
  if (found === undefined) return undefined;
  const isWhole = [id, ...namesOf(found.named)].some((name) => normalName(name) === wanted);
  const { title } = found.named;
  return { type, id, title, summary: found.summary, score: Math.round(score * (isWhole ? WHOLE_NAME : 1) * 100) / 100 };
}

const typeOf = (key: string): HitType => key.slice(0, key.indexOf(':')) as HitType;

/** Whether a typed word finds this one. */
function reachOf(typed: readonly string[]): (word: string) => boolean {
  const wanted = typed.map((word) => word.toLowerCase());
  return (word) =>
    wanted.some((other) => {
      const slips = isFuzzy(other) ? Math.round(other.length * MAY_BE_WRONG) : 0;
      return word.startsWith(other) || (Math.abs(word.length - other.length) <= slips && distance(word, other) <= slips);
    });
}

const FEW = 3;

function bestOf(index: MiniSearch<Document>, words: readonly string[]): SearchResult[] {
  const query = words.join(' ');
  const all = index.search(query, { ...HOW, combineWith: 'AND' });
  if (all.length >= FEW) return all;
  const any = index.search(query, { ...HOW, combineWith: 'OR' });
  const most = any.filter(({ queryTerms }) => 2 * new Set(queryTerms).size > new Set(words).size);
  return most.length > 0 ? most : any;
}

const SMALL_WORDS = new Set(
  'a an and are as at be become build by can course courses do for from how i in is job jobs learn make me my of on or study the to use want what with'.split(
    ' ',
  ),
);

/** All where every word is small. */
function tellingOf(words: readonly string[]): readonly string[] {
  const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
  return telling.length > 0 ? telling : words;
}
