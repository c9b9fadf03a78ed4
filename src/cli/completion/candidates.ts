import { languagesOf } from '../../core/catalog/language.ts';
import type { Named } from '../../core/lookup.ts';
import { countriesOf, countryName } from '../../core/pay/countries.ts';
import type { Catalog } from '../../model/catalog.ts';
import { PROFILE_FIELDS, PROFILE_PARTS } from '../../model/closed-lists.ts';
import { type Candidate, jobs } from './jobs.ts';

/** What a place on the line takes: a closed list, or a placeholder. */
export interface Wanted {
  choices: readonly string[] | undefined;
  placeholder: string | undefined;
  /** Undefined for an option. */
  command?: string | undefined;
}

/** Entities by placeholder; `courses query` is `query` of the command `courses`. */
export const entitiesBy: Readonly<Record<string, (catalog: Catalog) => readonly Named[]>> = {
  skill: ({ skills }) => skills,
  key: ({ skills }) => skills,
  'skills query': ({ skills }) => skills,
  course: ({ courses }) => courses,
  'courses query': ({ courses }) => courses,
  'done course': ({ courses, projects }) => [...courses, ...projects],
  platform: ({ platforms }) => platforms,
};

/** Placeholders that take `skill=level`. */
export const levelled: ReadonlySet<string> = new Set(['skill=level', 'setting']);

/** Opens the catalog only for ids. */
export async function candidatesFor(wanted: Wanted, typed: string, open: () => Promise<Catalog>): Promise<Candidate[]> {
  const { choices, placeholder = '', command } = wanted;
  if (choices !== undefined) return startingWith(choices, typed);
  if (placeholder === 'setting') return settings(await open(), typed);
  if (placeholder === 'key') return [...startingWith(PROFILE_PARTS, typed), ...named((await open()).skills, typed)];
  if (placeholder === 'code') return startingWith([...languagesOf(await open()), 'any'], typed);
  if (placeholder === 'country') return countries(await open(), typed);
  if (placeholder === 'role' || placeholder === 'title') return jobs(await open(), typed, command ?? placeholder);
  if (levelled.has(placeholder)) return skillLevels(await open(), typed);
  const entities = entitiesBy[`${command} ${placeholder}`] ?? entitiesBy[placeholder];
  return entities === undefined ? [] : named(entities(await open()), typed);
}

/** Ids, else aliases. Shells replace what is typed, so titles do not help. */
function named(entities: readonly Named[], typed: string): Candidate[] {
  const start = typed.toLowerCase();
  const ids = entities.filter(({ id }) => id.startsWith(start)).map(({ id, title }) => ({ value: id, about: title }));
  if (ids.length > 0) return ids;
  return entities.flatMap(({ aliases = [], title }) =>
    aliases.filter((alias) => alias.startsWith(start) && /^[\w.+-]+$/.test(alias)).map((value) => ({ value, about: title })),
  );
}

const startingWith = (words: readonly string[], typed: string): Candidate[] =>
  words.filter((word) => word.startsWith(typed)).map((value) => ({ value, about: '' }));

/** Those with figures. */
const countries = ({ pay }: Catalog, typed: string): Candidate[] =>
  countriesOf(pay)
    .filter((code) => code.startsWith(typed.toUpperCase()))
    .map((code) => ({ value: code, about: countryName(code).replace(/^the /, '') }));

/** For `profile set`. */
function settings(catalog: Catalog, typed: string): Candidate[] {
  const key = 'goal=';
  if (typed.startsWith(key))
    return named(catalog.roles, typed.slice(key.length)).map(({ value, about }) => ({ value: `${key}${value}`, about }));
  const fields = PROFILE_FIELDS.map((field) => `${field}=`);
  return [...startingWith(fields, typed), ...skillLevels(catalog, typed)];
}

function skillLevels(catalog: Catalog, typed: string): Candidate[] {
  const [, skill] = /^([\w.+-]+)=\d?$/.exec(typed) ?? [];
  if (skill === undefined) return named(catalog.skills, typed).map(({ value, about }) => ({ value: `${value}=`, about }));
  return catalog.scale.levels
    .map(({ level, title }) => ({ value: `${skill}=${level}`, about: title }))
    .filter(({ value }) => value.startsWith(typed));
}
