import { titleOf } from '../../core/catalog/by-id.ts';
import { normalName } from '../../core/lookup.ts';
import { titlePay } from '../../core/pay/subject.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Title } from '../../model/title.ts';

export interface Candidate {
  value: string;
  about: string;
}

/** Fewer fit too many titles. */
const LEAST_TYPED = 3;

/** Ids of roles, else their aliases and the titles that `place` answers for, hyphenated. */
export function jobs(catalog: Catalog, typed: string, place: string): Candidate[] {
  const start = typed.toLowerCase();
  const ids = place === 'title' ? [] : catalog.roles.filter(({ id }) => id.startsWith(start));
  if (ids.length > 0) return ids.map(({ id, title }) => ({ value: id, about: title }));
  if (start.length < LEAST_TYPED) return [];
  const aliases = place === 'title' ? [] : catalog.roles.flatMap(({ aliases, title }) => aliases.map((name) => ({ name, about: title })));
  const titles = catalog.titles.titles.filter((title) => isAnswered(catalog, title, place));
  const all = [...aliases, ...titles.flatMap((title) => named(catalog, title))].map(({ name, about }) => ({
    value: normalName(name),
    about,
  }));
  return all.filter(({ value }, at) => value.startsWith(start) && all.findIndex((other) => other.value === value) === at);
}

function isAnswered(catalog: Catalog, { title, is, closeTo, skills }: Title, place: string): boolean {
  if (place === 'title') return skills.length > 0;
  return is !== undefined || closeTo !== undefined || (place === 'salary' && titlePay(catalog, title) !== undefined);
}

function named(catalog: Catalog, { title, aliases, is = [], closeTo = [] }: Title) {
  const [first] = [...is, ...closeTo];
  const about = first === undefined ? title : `read as ${titleOf(catalog, 'roles', first) ?? first}`;
  return [title, ...aliases].map((name) => ({ name, about }));
}
