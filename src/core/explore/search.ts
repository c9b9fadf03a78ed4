import MiniSearch from 'minisearch';
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
 * Finds words, beginnings of words and words with about one letter in five wrong; any of the words where nothing has
 * them all. Exact names first, then by score, type and id; scores are rounded so that the order never hangs on the last
 * bit.
 */
export function searchCatalog(catalog: Catalog, text: string, limit?: number): Hit[] {
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['id', 'title', 'aliases', 'text'],
    tokenize: wordsOf,
    searchOptions: {
      boost: { id: 2, title: 3, aliases: 3 },
      prefix: (term) => term.length > 1,
      boostDocument: (key) => BOOST[String(key).split(':')[0] as HitType],
      fuzzy: (term) => (term.length > 3 ? 0.2 : false),
    },
  });
  const entries = entriesOf(catalog);
  index.addAll(entries);
  const typed = wordsOf(text.slice(0, MOST_CHARACTERS)).slice(0, MOST_WORDS).join(' ');
  const wanted = normalName(typed);
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const all = index.search(typed, { combineWith: 'AND' });
  const found = all.length > 0 ? all : index.search(typed, { combineWith: 'OR' });
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
