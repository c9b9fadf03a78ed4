import { PORTFOLIO, secondRoleOf } from '../../core/plan/items.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { UNKNOWN } from './counts.ts';

const LEVELS = ['none', 'aware', 'working', 'proficient', 'expert'];

/** 0 to 4, such as `3 proficient`. */
export const levelText = (level: number): string => `${level}\u00a0${LEVELS[level] ?? UNKNOWN}`;

/** `python 2, git 1` */
export const skillsAtLevels = (skills: readonly SkillAtLevel[]): string => skills.map(skillAtLevel).join(', ');

function skillAtLevel({ skill, level }: SkillAtLevel): string {
  if (skill === PORTFOLIO) return 'a portfolio piece';
  const role = secondRoleOf(skill);
  return role === undefined ? `${skill}\u00a0${level}` : `a portfolio piece for ${role}`;
}
