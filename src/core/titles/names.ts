import type { Catalog, TitleIndex } from '../../model/catalog.ts';
import type { Title } from '../../model/title.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { titleOf } from '../catalog/by-id.ts';
import { normalName } from '../lookup.ts';
import { oncePer } from '../once-per.ts';

export type Relation = 'is' | 'close-to' | 'leads-to' | 'not-covered';

export interface TitleReading {
  /** Null where the word names a role itself. */
  title: Title | null;
  how: Relation;
  /** Role ids, best first; empty for a job not covered. */
  roles: readonly string[];
  /** As in "senior data engineer". */
  level: RoleLevel | null;
  /** The name it was read as, if mended. */
  mended: string | null;
}

export type Known = Omit<TitleReading, 'level' | 'mended'> & { name: string };

/** Titles win over aliases of roles: a title says how near it is. */
export function titleIndexOf({ roles, titles }: Catalog): TitleIndex {
  const names: Record<string, string | number> = {};
  const add = (called: readonly string[], place: string | number) => {
    for (const name of called.map(normalName)) Object.assign(names, { [name]: place, [canonical(name)]: place });
  };
  for (const { id, title, aliases } of roles) add([id, title, ...aliases], id);
  for (const [at, { title, aliases }] of titles.titles.entries()) add([title, ...aliases], at);
  for (const { id } of roles) add([id], id);
  const levels = Object.entries(titles.levelWords) as [RoleLevel, string[]][];
  return { names, levelWords: levels.flatMap(([level, words]) => words.map((word) => [normalName(word), level] as const)) };
}

export const indexOf = oncePer((catalog: Catalog) => catalog.derived.titles ?? titleIndexOf(catalog));

export function knownAs(catalog: Catalog, name: string): Known | undefined {
  const { names } = indexOf(catalog);
  const place = Object.hasOwn(names, name) ? names[name] : undefined;
  if (typeof place === 'string') return { title: null, how: 'is', roles: [place], name: titleOf(catalog, 'roles', place) ?? place };
  const title = place === undefined ? undefined : catalog.titles.titles[place];
  return title && { title, ...answerOf(title), name: title.title };
}

export const namesIn = oncePer(
  (catalog: Catalog): ReadonlyMap<string, Known> =>
    new Map(
      Object.keys(indexOf(catalog).names).flatMap((name) => {
        const known = knownAs(catalog, name);
        return known === undefined ? [] : [[name, known]];
      }),
    ),
);

function answerOf({ is, closeTo, leadsTo }: Title): Pick<TitleReading, 'how' | 'roles'> {
  if (is !== undefined) return { how: 'is', roles: is };
  if (closeTo !== undefined) return { how: 'close-to', roles: closeTo };
  return leadsTo === undefined ? { how: 'not-covered', roles: [] } : { how: 'leads-to', roles: leadsTo };
}

const PLURALS = ['engineers', 'scientists', 'managers', 'designers', 'analysts', 'developers', 'specialists', 'consultants'];

/** As `normalName` gives them. */
const SAME: Readonly<Record<string, string>> = {
  'artificial-intelligence': 'ai',
  'machine-learning': 'ml',
  'generative-ai': 'genai',
  'gen-ai': 'genai',
  'large-language-model': 'llm',
  'large-language-models': 'llm',
  llms: 'llm',
  'natural-language-processing': 'nlp',
  programme: 'program',
  ...Object.fromEntries(PLURALS.map((plural) => [plural, plural.slice(0, -1)])),
};

const IS_SAME = new RegExp(`\\b(${Object.keys(SAME).join('|')})\\b`, 'g');

export const canonical = (name: string): string => name.replace(IS_SAME, (found) => SAME[found] ?? found);
