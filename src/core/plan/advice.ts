import type { Catalog } from '../../model/catalog.ts';

/** By skill, the skills that are usually learnt before it; skills without any are left out. */
export function adviceOf(catalog: Catalog): Record<string, readonly string[]> {
  const advised = catalog.skills.filter(({ prerequisites }) => prerequisites.length > 0);
  return Object.fromEntries(advised.map(({ id, prerequisites }) => [id, prerequisites.map(({ skill }) => skill)]));
}
