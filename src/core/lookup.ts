import { distance } from 'fastest-levenshtein';
import type { Catalog } from '../model/catalog.ts';
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
  const wanted = normalName(typed);
  const exact = entities.find((entity) => entity.id === wanted) ?? entities.find((entity) => namesOf(entity).includes(wanted));
  if (exact !== undefined) return exact;
  const starting = wanted === '' ? [] : entities.filter((entity) => namesOf(entity).some((name) => name.startsWith(wanted)));
  if (starting.length === 1) return starting[0] as T;
  const suggestions = starting.length > 0 ? starting.slice(0, 3).map((entity) => entity.id) : nearest(entities, wanted);
  const fits = starting.length > 1;
  throw new CareersError('not-found', fits ? `"${typed}" fits several ${kind}s.` : `There is no ${kind} called "${typed}".`, {
    hint: suggestions.length > 0 ? `Did you mean ${orList(suggestions)}?` : seeAll(entities, kind),
    details: { kind, typed, suggestions },
  });
}

/** Platforms have no page of their own, so they are named here. */
function seeAll(entities: readonly Named[], kind: string): string {
  if (kind === 'platform') return `They are: ${entities.map(({ id }) => id).join(', ')}.`;
  return `See them all: genai-careers ${kind === 'role' ? 'list' : `${kind}s`}`;
}

/** @throws CareersError as {@link lookUp} */
export const findRole = (catalog: Catalog, typed: string) => lookUp(catalog.roles, 'role', typed);
/** @throws CareersError as {@link lookUp} */
export const findSkill = (catalog: Catalog, typed: string) => lookUp(catalog.skills, 'skill', typed);
/** @throws CareersError as {@link lookUp} */
export const findCourse = (catalog: Catalog, typed: string) => lookUp(catalog.courses, 'course', typed);
/** @throws CareersError as {@link lookUp} */
export const findPlatform = (catalog: Catalog, typed: string) => lookUp(catalog.platforms, 'platform', typed);

/** Ids of up to three entities whose names come nearest to what was typed, nearest first. */
function nearest<T extends Named>(entities: readonly T[], wanted: string): string[] {
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return entities
    .map((entity) => ({ id: entity.id, away: Math.min(...namesOf(entity).map((name) => editsAway(name, wanted))) }))
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

function namesOf(entity: Named): string[] {
  return [entity.id, normalName(entity.title), ...(entity.aliases ?? []).map(normalName)];
}

function orList(items: readonly string[]): string {
  return items.length === 1 ? String(items[0]) : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
