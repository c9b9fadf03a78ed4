import { type Fit, fitOf, heldBy, isHigher, scoreOf } from './fit.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { type Readiness, readinessFor } from './readiness.ts';
import { topThreeShares } from './robustness.ts';
import { type RankableCatalog, type WeightedCatalog, weightedCatalog } from './weights.ts';

export interface RankedRole extends Fit {
  role: string;
  /** 1 for the first. */
  rank: number;
  /** 1 to 5, see {@link bandOf}. */
  band: number;
  readiness: Readiness;
  /** Share of the draws in which the role is among the first three; null where no draws were asked for. */
  top3Share: number | null;
}

export interface Ranking {
  /** Roles that need something the person holds, best fit first, equal ones by id. */
  ranked: RankedRole[];
  /** Ids of the roles that need nothing of it: they are not ranked, because silence is no agreement. */
  unranked: string[];
  knownSkills: number;
  /** Fewer than four known skills say little. */
  thin: boolean;
}

export const THIN_BELOW = 4;

/**
 * Ranks the roles of a catalog by fit for a profile; the order of roles and skills does not matter.
 * @param options.draws how many draws {@link topThreeShares} makes, default 200; 0 for none
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function rankRoles(catalog: RankableCatalog, profile: SkillProfile, options: { draws?: number } = {}): Ranking {
  return rankingFor(catalog, levelsOf(profile), options);
}

/** {@link rankRoles} for levels that have been checked. */
export function rankingFor(catalog: RankableCatalog, levels: Levels, options: { draws?: number } = {}): Ranking {
  const { roles, idf } = weightedCatalog(catalog);
  const held = heldBy(idf, levels);
  const fits = roles.map((role) => ({ role: role.role, fit: fitOf(role, levels, held) }));
  const ordered = fits.filter(({ fit }) => fit.terms.length > 0).sort((a, b) => compareScores(a.fit.fit, b.fit.fit));
  const shares = options.draws === 0 ? null : topThreeShares({ roles, idf }, levels, options.draws);
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

/** Place of one role among all, 1 for the first; null where it is not ranked. */
export function rankOf({ roles, idf }: WeightedCatalog, levels: Levels, id: string): number | null {
  const held = heldBy(idf, levels);
  const scores = roles.map((role) => ({ id: role.role.id, score: scoreOf(role, levels, held) })).filter(({ score }) => score > 0);
  const place = scores.sort((a, b) => compareScores(a.score, b.score)).findIndex((entry) => entry.id === id);
  return place < 0 ? null : place + 1;
}

/**
 * Fit in five bands, as fifths of the best fit in the same ranking: a band tells roles apart for one person and is never
 * compared between people. On thin evidence no role gets the fifth.
 */
export function bandOf(fit: number, best: number, thin: boolean): number {
  const fifths = Math.ceil((5 * fit) / best - 1e-9);
  return Math.min(thin ? 4 : 5, Math.max(1, fifths));
}

/** Highest first; equal ones keep their order, which is by id. */
const compareScores = (a: number, b: number): number => Number(isHigher(b, a)) - Number(isHigher(a, b));
