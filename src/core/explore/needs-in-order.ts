import type { AnyOfNeed, Role, SkillNeed } from '../../model/role.ts';
import type { RankableRole } from '../fit/weights.ts';

/** Core before useful, highest level first, then id. */
export const needsInOrder = ({ skills }: Pick<Role, 'skills'>): SkillNeed[] => [...skills].sort(byNeed);

/** Core before useful, else as in the data. */
export const choicesInOrder = ({ anyOf }: Pick<Role, 'anyOf'>): AnyOfNeed[] => [...anyOf].sort((a, b) => rank(a) - rank(b));

function byNeed(a: SkillNeed, b: SkillNeed): number {
  return rank(a) - rank(b) || b.level - a.level || (a.skill < b.skill ? -1 : 1);
}

const rank = (need: Pick<SkillNeed, 'importance'>): number => (need.importance === 'core' ? 0 : 1);

/** Single skills and members of choices. */
export function coreLevels(role: Pick<RankableRole, 'skills' | 'anyOf'>): { skill: string; level: number }[] {
  return [
    ...role.skills.filter((need) => need.importance === 'core').map(({ skill, level }) => ({ skill, level })),
    ...(role.anyOf ?? [])
      .filter((choice) => choice.importance === 'core')
      .flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level }))),
  ];
}

export interface Asked {
  level: number;
  importance: 'core' | 'useful';
  /** One of a choice. */
  choice: boolean;
  basis: SkillNeed['basis'];
}

export function askedOf({ skills, anyOf }: Pick<Role, 'skills' | 'anyOf'>, skill: string): Asked | null {
  const single = skills.find((need) => need.skill === skill);
  const need = single ?? anyOf.find((choice) => choice.skills.includes(skill));
  if (need === undefined) return null;
  const { level, importance, basis } = need;
  return { level, importance, choice: single === undefined, basis };
}
