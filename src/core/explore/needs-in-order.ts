import type { AnyOfNeed, Role, SkillNeed } from '../../model/role.ts';

/** What a role asks for, as pages show it: core before useful, highest level first, then by id. */
export const needsInOrder = ({ skills }: Pick<Role, 'skills'>): SkillNeed[] => [...skills].sort(byNeed);

/** Its choices, core before useful, else as they stand in the data. */
export const choicesInOrder = ({ anyOf }: Pick<Role, 'anyOf'>): AnyOfNeed[] => [...anyOf].sort((a, b) => rank(a) - rank(b));

function byNeed(a: SkillNeed, b: SkillNeed): number {
  return rank(a) - rank(b) || b.level - a.level || (a.skill < b.skill ? -1 : 1);
}

const rank = (need: Pick<SkillNeed, 'importance'>): number => (need.importance === 'core' ? 0 : 1);
