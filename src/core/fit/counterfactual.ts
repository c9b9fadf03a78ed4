import { fitIndexOf, type RankableCatalog, type RankableRole } from './fit-index.ts';
import type { SkillProfile } from './levels.ts';
import { type RankedRole, rankOf } from './rank.ts';

/** "Second instead of third if SQL rose from 1 to 3." */
export interface Counterfactual {
  skill: string;
  from: number;
  to: number;
  /** Place with that one rating changed; null where the role would drop out of the ranking. */
  rank: number | null;
}

/**
 * The smallest change of one rating that changes a role's place: for the first role the smallest fall that costs it the first place,
 * for every other the smallest rise that moves it up. Among changes of the same size the one with the best place wins (for the first
 * role: the worst), then the skill id.
 * @returns null where no single rating changes the place
 */
export function counterfactualFor(
  catalog: RankableCatalog,
  profile: SkillProfile,
  entry: Pick<RankedRole, 'role' | 'rank'>,
): Counterfactual | null {
  const index = fitIndexOf(catalog);
  const role = index.roles[index.numberOf(entry.role) ?? -1];
  if (role === undefined) return null;
  const direction = entry.rank === 1 ? -1 : 1;
  for (let size = 1; size <= 4; size++) {
    const changes = skillsOf(role)
      .map((skill) => ({ skill, from: level(profile, skill), to: level(profile, skill) + direction * size }))
      .filter(({ to }) => to >= 0 && to <= 4)
      .map((change) => ({ ...change, rank: rankOf(catalog, withLevel(profile, change.skill, change.to), entry.role) }))
      .filter(({ rank }) => direction * (entry.rank - place(rank)) > 0)
      .sort((a, b) => direction * (place(a.rank) - place(b.rank)) || (a.skill < b.skill ? -1 : 1));
    if (changes[0] !== undefined) return changes[0];
  }
  return null;
}

const place = (rank: number | null): number => rank ?? Number.MAX_SAFE_INTEGER;

const level = (profile: SkillProfile, skill: string): number => (Object.hasOwn(profile.skills, skill) ? (profile.skills[skill] ?? 0) : 0);

function withLevel(profile: SkillProfile, skill: string, to: number): SkillProfile {
  return { skills: Object.fromEntries([...Object.entries(profile.skills).filter(([known]) => known !== skill), [skill, to]]) };
}

function skillsOf(role: RankableRole): string[] {
  return [...new Set([...role.skills.map((need) => need.skill), ...(role.anyOf ?? []).flatMap((choice) => choice.skills)])];
}
