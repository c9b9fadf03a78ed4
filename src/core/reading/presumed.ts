import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';

/** A job cannot be held without some of each. */
const SOFT = ['analytical-thinking', 'communication', 'creative-thinking', 'problem-solving', 'stakeholder-management'];

export interface PresumedSkill {
  skill: string;
  level: 1;
  /** The skill that builds on it; null for what a job presumes. */
  because: string | null;
}

/**
 * @param mapped ids of skills
 * @param hasJob whether the document states a job
 */
export function presumedBy({ skills }: Pick<Catalog, 'skills'>, mapped: readonly string[], hasJob: boolean): PresumedSkill[] {
  const known = byId(skills);
  const before = mapped.flatMap((because) => (known.get(because)?.prerequisites ?? []).map(({ skill }) => ({ skill, because })));
  const all = [...before, ...(hasJob ? SOFT.filter((id) => known.has(id)).map((skill) => ({ skill, because: null })) : [])];
  const held = new Set(mapped);
  const presumed = new Map<string, PresumedSkill>();
  for (const { skill, because } of all) if (!held.has(skill) && !presumed.has(skill)) presumed.set(skill, { skill, level: 1, because });
  return [...presumed.values()].sort((a, b) => (a.skill < b.skill ? -1 : 1));
}
