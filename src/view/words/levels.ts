import { PORTFOLIO, secondRoleOf } from '../../core/catalog/pseudo-skills.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { UNKNOWN } from './counts.ts';

const LEVELS = ['none', 'aware', 'working', 'proficient', 'expert'];

/** 0 to 4, such as `3 proficient`. */
export const levelText = (level: number): string => `${level}\u00a0${LEVELS[level] ?? UNKNOWN}`;

/** For a page, whose reader may know none of the words. */
export const LEVELS_NOTE = `A number after a skill is its level: ${[1, 2, 3, 4].map(levelText).join(', ')}. Useful: it helps in the role and is not required.`;
export const FIGURES_NOTE = 'n: how many figures. Entry, mid, senior: the level of the job that an advertisement offers.';

/** `python 2, git 1`; with titles `Python 2, Git 1`. */
export const skillsAtLevels = (skills: readonly SkillAtLevel[], titles: Readonly<Record<string, string>> = {}): string =>
  skills.map((skill) => skillAtLevel(skill, titles)).join(', ');

function skillAtLevel({ skill, level }: SkillAtLevel, titles: Readonly<Record<string, string>>): string {
  if (skill === PORTFOLIO) return 'a portfolio piece';
  const role = secondRoleOf(skill);
  return role === undefined ? `${titles[skill] ?? skill}\u00a0${level}` : `a portfolio piece for ${role}`;
}
