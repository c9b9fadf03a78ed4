import { distance } from 'fastest-levenshtein';
import type { Catalog, NamedList } from '../model/catalog.ts';
import { quoted } from './command-line.ts';
import { CareersError } from './errors.ts';
import { oncePer } from './once-per.ts';

export interface Named {
  id: string;
  title: string;
  aliases?: readonly string[];
  /** Names that mean other things too. */
  weakAliases?: readonly string[];
}

export const namesOf = ({ title, aliases = [], weakAliases = [] }: Named): string[] => [title, ...aliases, ...weakAliases];

/** Without case, hyphens, blanks and punctuation, which people vary. */
export function normalName(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase();
  return lower.replace(/[^\p{L}\p{N}+#]+/gu, '-').replace(/^-|-$/g, '');
}

interface Names {
  readonly ids: readonly string[];
  /** Normalised title and aliases, in the order of `ids`. */
  readonly known: readonly (readonly string[])[];
  readonly weak: readonly (readonly string[])[];
}

const namesIn = oncePer(
  (entities: readonly Named[]): Names => ({
    ids: entities.map(({ id }) => id),
    known: entities.map(({ title, aliases = [] }) => [title, ...aliases].map(normalName)),
    weak: entities.map(({ weakAliases = [] }) => weakAliases.map(normalName)),
  }),
);

/**
 * Takes an id, alias, title or unique prefix of one, in any case.
 * @param like names to suggest before those spelled alike
 * @throws CareersError `not-found` with up to three suggestions, also where a prefix matches several
 */
export function lookUp<T extends Named>(entities: readonly T[], kind: string, typed: string, like: readonly string[] = []): T {
  return entities.find((entity) => entity.id === typed) ?? (entities[positionOf(namesIn(entities), kind, typed, like)] as T);
}

function positionOf(names: Names, kind: string, typed: string, like: readonly string[]): number {
  const wanted = normalName(typed);
  const { ids, known, weak } = names;
  const exact = ids.indexOf(wanted);
  const called = [known, weak].map((some) => some.findIndex((own) => own.includes(wanted)));
  const found = [exact, ...called].find((at) => at >= 0);
  if (found !== undefined) return found;
  const starting = wanted === '' ? [] : ids.map((_, at) => at).filter((at) => namesAt(names, at).some((name) => name.startsWith(wanted)));
  if (starting.length === 1) return starting[0] as number;
  const alike = like.length > 0 ? [...like] : nearest(names, wanted);
  const spelled = starting.length > 0 ? starting.map((at) => ids[at] as string) : alike;
  const suggestions = [...new Set([...withInitials(names, wanted), ...spelled])].slice(0, 3);
  const fits = starting.length > 1;
  throw new CareersError('not-found', fits ? `"${typed}" fits several ${kind}s.` : `There is no ${kind} called "${typed}".`, {
    hint: suggestions.length > 0 ? `Did you mean ${orList(suggestions)}?` : seeAll(ids, kind, typed),
    details: { kind, typed: typed.slice(0, 80), suggestions },
  });
}

function seeAll(ids: readonly string[], kind: string, typed: string): string {
  if (kind === 'role') return `Look for it: genai-careers search ${quoted(typed.slice(0, 80))}, or see them all: genai-careers list`;
  if (kind === 'platform') return `They are: ${ids.join(', ')}.`;
  return `See them all: genai-careers ${kind}s`;
}

/** @throws CareersError as {@link lookUp} */
export const findSkill = (catalog: Catalog, typed: string) => lookUp(catalog.skills, 'skill', typed);
/** @throws CareersError as {@link lookUp} */
export const findCourse = (catalog: Catalog, typed: string) => lookUp(catalog.courses, 'course', typed);
/** @throws CareersError as {@link lookUp} */
export const findPlatform = (catalog: Catalog, typed: string) => lookUp(catalog.platforms, 'platform', typed);

/** By exact id, title or alias that is not weak, in any case. */
export function idsCalled(catalog: Catalog, list: NamedList, typed: string): string[] {
  const wanted = normalName(typed);
  if (wanted === '') return [];
  const { ids, known } = namesIn(catalog[list]);
  return ids.filter((id, at) => id === wanted || known[at]?.includes(wanted));
}

/** "de" is short for "data-engineer". Ids go before other names. */
function withInitials({ ids, known }: Names, wanted: string): string[] {
  const isShort = (name: string) => wanted.length > 1 && name.replace(/([^-])[^-]*-?/g, '$1') === wanted;
  return [...ids.filter(isShort), ...ids.filter((_, at) => known[at]?.some(isShort))];
}

function nearest(names: Names, wanted: string): string[] {
  const reach = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  return names.ids
    .map((id, at) => ({ id, away: Math.min(...namesAt(names, at).map((name) => editsAway(name, wanted))) }))
    .filter((candidate) => candidate.away <= reach)
    .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map((candidate) => candidate.id);
}

/** To a name or one word of it: "ethcs" finds "ai-ethics". */
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

const namesAt = ({ ids, known }: Names, at: number): string[] => [ids[at] as string, ...(known[at] ?? [])];

function orList(items: readonly string[]): string {
  return items.length === 1 ? String(items[0]) : `${items.slice(0, -1).join(', ')} or ${items.at(-1)}`;
}
