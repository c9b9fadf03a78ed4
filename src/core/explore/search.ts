import { distance } from 'fastest-levenshtein';
import MiniSearch, { type SearchResult } from 'minisearch';
import type { Catalog } from '../../model/catalog.ts';
import { type Named, namesOf, normalName } from '../lookup.ts';

export const hitTypes = ['role', 'skill', 'course', 'project', 'occupation', 'source'] as const;
export type HitType = (typeof hitTypes)[number];

export interface Hit {
  type: HitType;
  id: string;
  title: string;
  summary: string;
  /** Higher fits better; comparable within one answer only. */
  score: number;
}

interface Entry extends Omit<Hit, 'score'> {
  key: string;
  names: string[];
  aliases: string;
  text: string;
}

/** What has a page of its own comes before what is only cited. */
const BOOST: Record<HitType, number> = { role: 1.5, skill: 1.2, course: 1, project: 1, occupation: 0.6, source: 0.4 };

const WHOLE_NAME = 3;

/** Of the letters of a word. */
const MAY_BE_WRONG = 0.2;
const isFuzzy = (word: string): boolean => word.length > 3;

/** Hits far below the best are noise of the fuzzy matching. */
const LEAST_SHARE = 0.08;

/** Fuzzy matching takes memory quadratic in a word's length; no word of the catalog is longer. */
const LONGEST_WORD = 64;
const MOST_WORDS = 32;
const MOST_CHARACTERS = 10_000;

function wordsOf(text: string): string[] {
  const words = text.normalize('NFKC').split(/[^\p{L}\p{N}+#]+/u);
  return words.filter((word) => word !== '').map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * Finds words, beginnings of words and words with about one letter in five wrong: all of them; where few entries have
 * all, most of them; else any. Small words and verbs such as "learn" count only alone. Exact names first, then by
 * score, type and id; scores are rounded so that the order never hangs on the last bit.
 */
export function searchCatalog(catalog: Catalog, text: string, limit?: number): Hit[] {
  const typed = wordsOf(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['id', 'title', 'aliases', 'text'],
    tokenize: wordsOf,
    processTerm: inReachOf(typed),
    searchOptions: {
      boost: { id: 2, title: 3, aliases: 3 },
      prefix: (term) => term.length > 1,
      boostDocument: (key) => BOOST[String(key).split(':')[0] as HitType],
      fuzzy: (term) => isFuzzy(term) && MAY_BE_WRONG,
    },
  });
  const entries = entriesOf(catalog);
  index.addAll(entries);
  const wanted = normalName(typed.join(' '));
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const found = bestOf(index, tellingOf(typed));
  const least = LEAST_SHARE * Math.max(0, ...found.map((result) => result.score));
  return found
    .filter((result) => result.score >= least)
    .flatMap((result) => {
      const entry = byKey.get(result.id as string);
      if (entry === undefined) return [];
      const { type, id, title, summary, names } = entry;
      const score = result.score * (names.includes(wanted) ? WHOLE_NAME : 1);
      return [{ type, id, title, summary, score: Math.round(score * 100) / 100 }];
    })
    .sort((a, b) => b.score - a.score || hitTypes.indexOf(a.type) - hitTypes.indexOf(b.type) || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

/** The index holds only words that a typed one can find: a third of the time, and every score is the same. */
function inReachOf(typed: readonly string[]): (word: string) => string | null {
  const wanted = typed.map((word) => word.toLowerCase());
  const isFound = (word: string) =>
    wanted.some((other) => {
      const slips = isFuzzy(other) ? Math.round(other.length * MAY_BE_WRONG) : 0;
      return word.startsWith(other) || (Math.abs(word.length - other.length) <= slips && distance(word, other) <= slips);
    });
  const known = new Map<string, string | null>();
  return (text) => {
    const word = text.toLowerCase();
    if (!known.has(word)) known.set(word, isFound(word) ? word : null);
    return known.get(word) ?? null;
  };
}

const FEW = 3;

function bestOf(index: MiniSearch<Entry>, words: readonly string[]): SearchResult[] {
  const query = words.join(' ');
  const all = index.search(query, { combineWith: 'AND' });
  if (all.length >= FEW) return all;
  const any = index.search(query, { combineWith: 'OR' });
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

function entriesOf(catalog: Catalog): Entry[] {
  const entry = (type: HitType, entity: Named, summary: string, text: readonly string[]): Entry => ({
    key: `${type}:${entity.id}`,
    type,
    id: entity.id,
    title: entity.title,
    summary,
    names: [entity.id, ...namesOf(entity)].map(normalName),
    aliases: namesOf(entity).slice(1).join(' '),
    text: [summary, ...text].join(' '),
  });
  return [
    ...catalog.roles.map((role) =>
      entry('role', role, role.summary, [role.track, ...role.responsibilities, ...role.tools, ...role.industries]),
    ),
    ...catalog.skills.map((skill) => entry('skill', skill, skill.summary, [skill.category])),
    ...catalog.courses.map((course) =>
      entry('course', course, course.summary, [course.provider, course.platform, ...course.teaches.map((taught) => taught.skill)]),
    ),
    ...catalog.projects.map((project) => entry('project', project, project.brief, [project.deliverable])),
    ...catalog.occupations.map((occupation) => entry('occupation', occupation, 'official US occupation (SOC)', [])),
    ...catalog.sources.map((source) => entry('source', source, source.publisher, [source.note ?? ''])),
  ];
}
