import { CareersError } from '../errors.ts';

/** Skill ids with levels from 0 (none) to 4 (expert). */
export type Levels = ReadonlyMap<string, number>;

export interface SkillProfile {
  readonly skills: Readonly<Record<string, number>>;
}

/**
 * Without level 0; sorted by id, for the order changes the last bit of a sum.
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function levelsOf(profile: SkillProfile): Levels {
  const held = Object.entries(profile.skills).filter(([skill, level]) => {
    if (!Number.isInteger(level) || level < 0 || level > 4) {
      throw new CareersError('usage', `The level of "${skill}" must be a whole number from 0 to 4, not ${level}.`);
    }
    return level > 0;
  });
  return new Map(held.sort(([a], [b]) => (a < b ? -1 : 1)));
}
