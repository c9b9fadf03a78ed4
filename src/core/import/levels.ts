import type { Mapping } from './map-skills.ts';

/** Levels a person names for what was found: one for all, and single ones that go before it. */
export interface NamedLevels {
  all?: number | undefined;
  /** By skill id. Naming the level of a doubtful skill confirms it. */
  bySkill: ReadonlyMap<string, number>;
}

export interface Rated {
  /** Skill id to level, by id. */
  skills: Record<string, number>;
  /** Found, and nobody has said at what level. */
  unrated: string[];
  /** Doubtful ones that were not confirmed. */
  unconfirmed: string[];
}

/** Puts levels to what was found: the one named for the skill, else the one written beside it, else the one for all. */
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
