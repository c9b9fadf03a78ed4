import { CareersError } from '../errors.ts';
import { type Counterfactual, counterfactualFor } from './counterfactual.ts';
import { fitOf, heldBy } from './fit.ts';
import { type FitIndex, fitIndexOf, type RankableCatalog } from './fit-index.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { missingLevels, needsOf } from './needs.ts';
import { type RankedRole, type Ranking, rankRoles } from './rank.ts';

/** What reaching a need would do to the score. */
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
  idf: number;
}

export interface Explanation {
  entry: RankedRole;
  rankedRoles: number;
  /** Needs that are not met, the one that costs most first. */
  missing: MissingSkill[];
  /** Held skills the role does not ask for: they count in `held` and nowhere else. */
  extra: Extra[];
  counterfactual: Counterfactual | null;
}

/**
 * Why a role ranks where it does: its terms (they add up to the score), what the missing skills cost, and the smallest change of one
 * rating that would change its place.
 * @throws CareersError `usage` where nothing the role needs is held, so that there is nothing to explain
 */
export function explainRole(
  catalog: RankableCatalog,
  profile: SkillProfile,
  role: string,
  ranking: Ranking = rankRoles(catalog, profile),
): Explanation {
  const entry = ranking.ranked.find((candidate) => candidate.role === role);
  if (entry === undefined) {
    throw new CareersError('usage', `Nothing you named is among the skills of "${role}", so there is no score to explain.`, {
      hint: `See what it needs: genai-careers gap ${role}`,
    });
  }
  const index = fitIndexOf(catalog);
  const levels = levelsOf(profile);
  const asked = new Set(entry.terms.map((term) => term.skill));
  return {
    entry,
    rankedRoles: ranking.ranked.length,
    missing: missingSkills(index, levels, entry),
    extra: [...levels].filter(([skill]) => !asked.has(skill)).map(([skill, have]) => ({ skill, have, idf: index.idf(skill) })),
    counterfactual: counterfactualFor(catalog, profile, entry),
  };
}

function missingSkills(index: FitIndex, levels: Levels, entry: RankedRole): MissingSkill[] {
  const number = index.numberOf(entry.role) as number;
  const role = index.roles[number] as FitIndex['roles'][number];
  const { single, choices } = needsOf(role, levels);
  const open = choices.filter((choice) => choice.missing > 0);
  const members = open.flatMap(({ skills, level, importance }) =>
    skills.map(({ skill, have }) => ({ skill, have, need: level, importance })),
  );
  return [...single, ...members]
    .filter((need) => missingLevels(need) > 0)
    .map((need) => {
      const met = new Map(levels).set(need.skill, need.need);
      return { ...need, gain: fitOf(index, number, met, heldBy(index, met)).fit - entry.fit };
    })
    .sort((a, b) => b.gain - a.gain || (a.skill < b.skill ? -1 : 1));
}
