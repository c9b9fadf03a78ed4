import type { Catalog } from '../../model/catalog.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { byId } from './by-id.ts';

/**
 * Adds the levels that other levels imply: who works with AWS works with a cloud.
 * @param levels skill ids with levels from 0 to 4
 * @param isStated stays, even if lower than implied
 */
export function withImplied(
  catalog: Pick<Catalog, 'skills'>,
  levels: Readonly<Record<string, number>>,
  isStated = (skill: string) => Object.hasOwn(levels, skill),
): Record<string, number> {
  const skills = byId(catalog.skills);
  const all: Record<string, number> = { ...levels };
  const waiting = Object.keys(levels);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    for (const { from, skill, level } of skills.get(id)?.implies ?? []) {
      if ((all[id] ?? 0) < from || isStated(skill) || (all[skill] ?? 0) >= level) continue;
      all[skill] = level;
      waiting.push(skill);
    }
  }
  return all;
}

export function taughtWithImplied(catalog: Pick<Catalog, 'skills'>, teaches: readonly SkillAtLevel[]): readonly SkillAtLevel[] {
  const skills = byId(catalog.skills);
  if (teaches.every(({ skill }) => !skills.get(skill)?.implies.length)) return teaches;
  const stated = Object.fromEntries(teaches.map(({ skill, level }) => [skill, level]));
  const all = withImplied(catalog, stated);
  const implied = Object.keys(all).filter((skill) => !Object.hasOwn(stated, skill));
  return implied.length === 0 ? teaches : [...teaches, ...implied.sort().map((skill) => ({ skill, level: all[skill] ?? 1 }))];
}
