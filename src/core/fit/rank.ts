import { type Fit, fitOf, isHigher, scoreOf } from './fit.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { type Readiness, readinessFor } from './readiness.ts';
import { topThreeShares } from './robustness.ts';
import type { Told } from './told.ts';
import { type RankableCatalog, type WeightedRole, weightedRoles } from './weights.ts';

export interface RankedRole extends Fit {
  role: string;
  rank: number;
  band: number;
  readiness: Readiness;
  /** Share of draws in the first three; null without draws. */
  top3Share: number | null;
}

export interface Ranking {
  ranked: RankedRole[];
  /** Roles that need nothing the person holds: silence is no agreement. */
  unranked: string[];
  knownSkills: number;
  thin: boolean;
}

export const THIN_BELOW = 4;

/**
 * @param options.draws of {@link topThreeShares}, default 200
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function rankRoles(catalog: RankableCatalog, profile: SkillProfile, options: { draws?: number | undefined } = {}): Ranking {
  return rankingFor(catalog, levelsOf(profile), options);
}

/** @param options.told what a résumé tells beside skills */
export function rankingFor(
  catalog: RankableCatalog,
  levels: Levels,
  options: { draws?: number | undefined; told?: Told | undefined } = {},
): Ranking {
  const roles = weightedRoles(catalog, options.told);
  const fits = roles.map((role) => ({ role: role.role, fit: fitOf(role, levels) }));
  const ordered = fits.filter(({ fit }) => fit.terms.length > 0).sort((a, b) => compareScores(a.fit.fit, b.fit.fit));
  const shares = options.draws === 0 ? null : topThreeShares(roles, levels, options.draws);
  const best = ordered[0]?.fit.fit ?? 0;
  const thin = levels.size < THIN_BELOW;
  const ranked = ordered.map(({ role, fit }, place) => ({
    ...fit,
    role: role.id,
    rank: place + 1,
    band: bandOf(fit.fit, best, thin),
    readiness: readinessFor(role, levels),
    top3Share: shares === null ? null : (shares.get(role.id) ?? 0),
  }));
  const unranked = fits.filter(({ fit }) => fit.terms.length === 0).map(({ role }) => role.id);
  return { ranked, unranked, knownSkills: levels.size, thin };
}

/** Null where the role is not ranked. */
export function rankOf(roles: readonly WeightedRole[], levels: Levels, id: string): number | null {
  const scores = roles.map((role) => ({ id: role.role.id, score: scoreOf(role, levels) })).filter(({ score }) => score > 0);
  const place = scores.sort((a, b) => compareScores(a.score, b.score)).findIndex((entry) => entry.id === id);
  return place < 0 ? null : place + 1;
}

/** Fifths of the best fit, to compare roles, not people. Thin evidence earns no fifth. */
export function bandOf(fit: number, best: number, thin: boolean): number {
  const fifths = Math.ceil((5 * fit) / best - 1e-9);
  return Math.min(thin ? 4 : 5, Math.max(1, fifths));
}

const compareScores = (a: number, b: number): number => Number(isHigher(b, a)) - Number(isHigher(a, b));
