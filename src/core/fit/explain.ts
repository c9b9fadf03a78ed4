import { CareersError } from '../errors.ts';
import type { Person } from '../profile/person.ts';
import { type Counterfactual, counterfactualFor } from './counterfactual.ts';
import { fitOf } from './fit.ts';
import type { Levels } from './levels.ts';
import { missingLevels, needsOf } from './needs.ts';
import type { RankedRole, Ranking } from './rank.ts';
import { type RankableCatalog, type WeightedRole, weightedRoles } from './weights.ts';

export interface MissingSkill {
  skill: string;
  have: number;
  need: number;
  importance: 'core' | 'useful';
  /** Fit with the need met, minus fit now. */
  gain: number;
}

export interface Extra {
  skill: string;
  have: number;
}

export interface Explanation {
  entry: RankedRole;
  rankedRoles: number;
  /** Open needs, the largest gain first. */
  missing: MissingSkill[];
  extra: Extra[];
  counterfactual: Counterfactual | null;
}

/**
 * @param ranking of the same catalog and person
 * @throws CareersError `usage` where the role is not ranked
 */
export function explainRole(
  catalog: RankableCatalog,
  { levels, told }: Pick<Person, 'levels' | 'told'>,
  role: string,
  ranking: Ranking,
): Explanation {
  const entry = ranking.ranked.find((candidate) => candidate.role === role);
  const roles = weightedRoles(catalog, told);
  const weightedRole = roles.find((candidate) => candidate.role.id === role);
  if (entry === undefined || weightedRole === undefined) {
    throw new CareersError('usage', `Nothing you named is among the skills of "${role}", so there is no score to explain.`, {
      hint: `See what it needs: genai-careers gap ${role}`,
    });
  }
  const asked = new Set(entry.terms.map((term) => term.skill));
  return {
    entry,
    rankedRoles: ranking.ranked.length,
    missing: missingSkills(weightedRole, levels, entry.fit),
    extra: [...levels].filter(([skill]) => !asked.has(skill)).map(([skill, have]) => ({ skill, have })),
    counterfactual: counterfactualFor(roles, levels, entry),
  };
}

function missingSkills(role: WeightedRole, levels: Levels, fit: number): MissingSkill[] {
  const { single, choices } = needsOf(role.role, levels);
  const open = choices.filter((choice) => choice.missing > 0);
  const members = open.flatMap(({ skills, level, importance }) => skills.map((member) => ({ ...member, level, importance })));
  return [...single, ...members]
    .filter((need) => missingLevels(need) > 0)
    .map(({ skill, have, level, importance }) => {
      const met = new Map(levels).set(skill, level);
      return { skill, have, need: level, importance, gain: fitOf(role, met).fit - fit };
    })
    .sort((a, b) => b.gain - a.gain || (a.skill < b.skill ? -1 : 1));
}
