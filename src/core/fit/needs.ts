import type { Levels } from './levels.ts';
import type { RankableChoice, RankableRole } from './weights.ts';

export interface Need {
  skill: string;
  have: number;
  level: number;
  importance: 'core' | 'useful';
}

export interface ChoiceNeed {
  skills: { skill: string; have: number }[];
  need: number;
  level: number;
  importance: 'core' | 'useful';
  /** How many more must reach the level. */
  missing: number;
}

export interface Needs {
  single: Need[];
  choices: ChoiceNeed[];
}

export function needsOf(role: RankableRole, levels: Levels): Needs {
  const single = role.skills
    .map(({ skill, level, importance }) => ({ skill, have: levels.get(skill) ?? 0, level, importance }))
    .sort((a, b) => byImportance(a, b) || missingLevels(b) - missingLevels(a) || (a.skill < b.skill ? -1 : 1));
  const choices = (role.anyOf ?? []).map((choice) => choiceNeed(choice, levels)).sort(byImportance);
  return { single, choices };
}

export const missingLevels = ({ have, level }: Pick<Need, 'have' | 'level'>): number => Math.max(0, level - have);

function choiceNeed({ skills: members, need, level, importance }: RankableChoice, levels: Levels): ChoiceNeed {
  const skills = members.map((skill) => ({ skill, have: levels.get(skill) ?? 0 }));
  const atLevel = skills.filter(({ have }) => have >= level).length;
  return { skills, need, level, importance, missing: Math.max(0, need - atLevel) };
}

const byImportance = (a: Pick<Need, 'importance'>, b: Pick<Need, 'importance'>): number =>
  Number(b.importance === 'core') - Number(a.importance === 'core');
