import type { Catalog } from '../../model/catalog.ts';

/** The levels that a beginner can reach with projects and the courses still offered. */
export function reachableLevels({ courses, projects }: Pick<Catalog, 'courses' | 'projects'>): Map<string, number> {
  const levels = new Map<string, number>();
  let waiting = [...courses.filter((course) => course.status === 'active'), ...projects];
  for (let progress = true; progress; ) {
    const startable = waiting.filter((item) => item.requires.every(({ skill, level }) => (levels.get(skill) ?? 0) >= level));
    waiting = waiting.filter((item) => !startable.includes(item));
    for (const { skill, level } of startable.flatMap((item) => item.teaches)) levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
    progress = startable.length > 0;
  }
  return levels;
}
