import type { Mapping } from './map-skills.ts';

export interface NamedLevels {
  all?: number | undefined;
  /** Overrides `all`. Naming the level of a doubtful skill confirms it. */
  bySkill: ReadonlyMap<string, number>;
}

export interface Rated {
  skills: Record<string, number>;
  unrated: string[];
  unconfirmed: string[];
}

export function rateSkills(mapping: Mapping, named: NamedLevels): Rated {
  const skills = new Map<string, number>();
  const unrated: string[] = [];
  for (const { skill, level } of mapping.mapped) {
    const rated = named.bySkill.get(skill) ?? level ?? named.all;
    if (rated === undefined) unrated.push(skill);
    else skills.set(skill, rated);
  }
  const unconfirmed = mapping.doubtful.map(({ skill }) => skill).filter((skill) => !named.bySkill.has(skill));
  for (const [skill, level] of named.bySkill) skills.set(skill, level);
  return { skills: Object.fromEntries([...skills].sort(([a], [b]) => (a < b ? -1 : 1))), unrated, unconfirmed };
}
