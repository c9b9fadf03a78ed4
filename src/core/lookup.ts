import { distance } from 'fastest-levenshtein';
import type { Catalog, NamedList, Names } from '../model/catalog.ts';
import { CareersError } from './errors.ts';

/** What `lookUp` needs of an entity. */
export interface Named {
  id: string;
  title: string;
  aliases?: readonly string[];
}

/** Case, hyphens, blanks and punctuation do not matter when people type names. */
export function normalName(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  // Nearly every name is ASCII, and the classes of Unicode take longer to compile than all of them to read.
  const words = ASCII.test(lower) ? lower.replace(/[^a-z0-9+#]+/g, '-') : lower.replace(/[^\p{L}\p{N}+#]+/gu, '-');
  return words.replace(/^-|-$/g, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII
const ASCII = /^[\x00-\x7f]*$/;

/**
 * Finds one entity by id, alias, title or unique prefix of one of them, in any case.
 * @throws CareersError `not-found` with up to three suggestions; `usage` where a prefix fits several
 */
export function lookUp<T extends Named>(entities: readonly T[], kind: string, typed: string): T {
  const known = entities.find((entity) => entity.id === typed);
  return known ?? (entities[numberOf(namesOf(entities), kind, typed)] as T);
}

/** How these entities are called. */
export function namesOf(entities: readonly Named[]): Names {
  return {
    ids: entities.map(({ id }) => id),
    titles: entities.map(({ title }) => title),
    known: entities.map(({ title, aliases = [] }) => [title, ...aliases].map(normalName)),
  };
}

type Known = Pick<Names, 'ids' | 'known'>;

/** The place of what was typed among things that are called so. */
function numberOf(names: Known, kind: string, typed: string): number {
  const wanted = normalName(typed);
  const { ids, known } = names;
  const exact = ids.indexOf(wanted);
  const called = exact >= 0 ? exact : known.findIndex((own) => own.includes(wanted));
  if (called >= 0) return called;
  const starting = wanted === '' ? [] : ids.map((_, at) => at).filter((at) => namesAt(names, at).some((name) => name.startsWith(wanted)));
  if (starting.length === 1) return starting[0] as number;
  const suggestions = starting.length > 0 ? starting.slice(0, 3).map((at) => ids[at] as string) : nearest(names, wanted);
  const fits = starting.length > 1;
  throw new CareersError('not-found', fits ? `"${typed}" fits several ${kind}s.` : `There is no ${kind} called "${typed}".`, {
    hint: suggestions.length > 0 ? `Did you mean ${orList(suggestions)}?` : seeAll(ids, kind),
    details: { kind, typed, suggestions },
  });
}

/** Platforms have no page of their own, so they are named here. */
function seeAll(ids: readonly string[], kind: string): string {
  if (kind === 'platform') return `They are: ${ids.join(', ')}.`;
  return `See them all: genai-careers ${kind === 'role' ? 'list' : `${kind}s`}`;
}

/** @throws CareersError as {@link lookUp} */
export const findRole = (catalog: Catalog, typed: string) => find(catalog, 'roles', 'role', typed);
/**
 * The id of a role, without reading the role.
 * @throws CareersError as {@link lookUp}
 */
export function findRoleId(catalog: Catalog, typed: string): string {
  const names = catalog.compiled?.names('roles') ?? namesOf(catalog.roles);
  return names.ids.includes(typed) ? typed : (names.ids[numberOf(names, 'role', typed)] as string);
}
/** @throws CareersError as {@link lookUp} */
export const findSkill = (catalog: Catalog, typed: string) => find(catalog, 'skills', 'skill', typed);
/** @throws CareersError as {@link lookUp} */
export const findCourse = (catalog: Catalog, typed: string) => find(catalog, 'courses', 'course', typed);
/** @throws CareersError as {@link lookUp} */
export const findPlatform = (catalog: Catalog, typed: string) => find(catalog, 'platforms', 'platform', typed);

/** A compiled catalog knows the names, so that of its entities only the one that is meant is read. */
function find<List extends NamedList>(catalog: Catalog, list: List, kind: string, typed: string): Catalog[List][number] {
  const { compiled } = catalog;
  if (compiled === undefined) return lookUp<Catalog[List][number]>(catalog[list], kind, typed);
  if (compiled.has(list, typed)) return compiled.one(list, typed) as Catalog[List][number];
  const names = compiled.names(list);
  return compiled.one(list, names.ids[numberOf(names, kind, typed)] as string) as Catalog[List][number];
}

/** Ids of what is called exactly so, by id, title or alias, in any case. */
export function idsCalled(catalog: Catalog, list: NamedList, typed: string): string[] {
  const wanted = normalName(typed);
  if (wanted === '') return [];
  const { ids, known } = catalog.compiled?.names(list) ?? namesOf(catalog[list]);
  return ids.filter((id, at) => id === wanted || known[at]?.includes(wanted));
}

/** Ids of up to three things whose names come nearest to what was typed, nearest first. */
function nearest(names: Known, wanted: string): string[] {
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return names.ids
    .map((id, at) => ({ id, away: Math.min(...namesAt(names, at).map((name) => editsAway(name, wanted))) }))
    .filter((candidate) => candidate.away <= reach)
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.id);
}

/** Edits between what was typed and a name, or one word of it, so that "ethcs" finds "ai-ethics". */
function editsAway(name: string, wanted: string): number {
  if (wanted.length > 64) return Number.POSITIVE_INFINITY;
  return Math.min(
    distance(name, wanted),
    ...name
      .split('-')
      .filter((word) => word.length > 3)
      .map((word) => distance(word, wanted) + 1),
  );
}

const namesAt = ({ ids, known }: Known, at: number): string[] => [ids[at] as string, ...(known[at] ?? [])];

function orList(items: readonly string[]): string {
  return items.length === 1 ? String(items[0]) : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
