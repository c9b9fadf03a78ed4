import { skillsOf } from '../catalog/by-id.ts';
import type { Levels } from './levels.ts';
import { type RankedRole, rankOf } from './rank.ts';
import type { WeightedRole } from './weights.ts';

export interface Counterfactual {
  skill: string;
  from: number;
  to: number;
  /** After the change; null where the role is no longer ranked. */
  rank: number | null;
}

/**
 * The smallest change of one rating that moves a role: a fall for the first, a rise for others.
 * Ties go to the largest move, then the skill id; null where no single rating moves it.
 */
export function counterfactualFor(
  roles: readonly WeightedRole[],
  levels: Levels,
  entry: Pick<RankedRole, 'role' | 'rank'>,
): Counterfactual | null {
  const role = roles.find(({ role: { id } }) => id === entry.role)?.role;
  if (role === undefined) return null;
  const skills = skillsOf({ skills: role.skills, anyOf: role.anyOf ?? [] });
  const direction = entry.rank === 1 ? -1 : 1;
  for (let size = 1; size <= 4; size++) {
    const changes = skills
      .map((skill) => ({ skill, from: levels.get(skill) ?? 0, to: (levels.get(skill) ?? 0) + direction * size }))
      .filter(({ to }) => to >= 0 && to <= 4)
      .map((change) => ({ ...change, rank: rankOf(roles, new Map(levels).set(change.skill, change.to), entry.role) }))
      .filter(({ rank }) => direction * (entry.rank - place(rank)) > 0)
      .sort((a, b) => direction * (place(a.rank) - place(b.rank)) || (a.skill < b.skill ? -1 : 1));
    if (changes[0] !== undefined) return changes[0];
  }
  return null;
}

const place = (rank: number | null): number => rank ?? Number.MAX_SAFE_INTEGER;
