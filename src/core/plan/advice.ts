import type { Catalog, Compiled } from '../../model/catalog.ts';

/** By skill, the skills that are usually learnt before it; skills without any are left out. */
export function adviceOf(catalog: Catalog): Compiled['advice'] {
  if (catalog.compiled !== undefined) return catalog.compiled.advice;
  const advised = catalog.skills.filter(({ prerequisites }) => prerequisites.length > 0);
  return Object.fromEntries(advised.map(({ id, prerequisites }) => [id, prerequisites.map(({ skill }) => skill)]));
}
