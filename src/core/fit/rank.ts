import { type Fit, fitOf, heldBy } from './fit.ts';
import { type FitIndex, fitIndexOf, type RankableCatalog } from './fit-index.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { type Readiness, readinessFor } from './readiness.ts';
import { topThreeShares } from './robustness.ts';
import { isHigher, rolesTouchedBy } from './score.ts';

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
 * Ranks the roles of a catalog by fit for a profile. Linear in the needs of the catalog; the order of roles and skills does not matter.
 * @param options.draws how many draws {@link topThreeShares} makes, default 200; 0 for none
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function rankRoles(catalog: RankableCatalog, profile: SkillProfile, options: { draws?: number } = {}): Ranking {
  const index = fitIndexOf(catalog);
  const levels = levelsOf(profile);
  const fits = orderedFits(index, levels);
  const shares = options.draws === 0 ? null : topThreeShares(index, levels, options.draws);
  const best = fits[0]?.fit.fit ?? 0;
  const thin = levels.size < THIN_BELOW;
  const ranked = fits.map(({ number, fit }, place) => {
    const role = index.roles[number] as FitIndex['roles'][number];
    return {
      ...fit,
      role: role.id,
      rank: place + 1,
      band: bandOf(fit.fit, best, thin),
      readiness: readinessFor(role, levels),
      top3Share: shares === null ? null : (shares.get(number) ?? 0),
    };
  });
  const isRanked = new Set(fits.map(({ number }) => number));
  const unranked = index.roles.filter((_, number) => !isRanked.has(number)).map((role) => role.id);
  return { ranked, unranked, knownSkills: levels.size, thin };
}

/** Place of one role among all, 1 for the first; null where it is not ranked. */
export function rankOf(catalog: RankableCatalog, profile: SkillProfile, role: string): number | null {
  const index = fitIndexOf(catalog);
  const place = orderedFits(index, levelsOf(profile)).findIndex(({ number }) => index.roles[number]?.id === role);
  return place < 0 ? null : place + 1;
}

/**
 * Fit in five bands, as fifths of the best fit in the same ranking: a band tells roles apart for one person and is never compared between
 * people. On thin evidence no role gets the fifth.
 */
export function bandOf(fit: number, best: number, thin: boolean): number {
  const fifths = Math.ceil((5 * fit) / best - 1e-9);
  return Math.min(thin ? 4 : 5, Math.max(1, fifths));
}

function orderedFits(index: FitIndex, levels: Levels): { number: number; fit: Fit }[] {
  const held = heldBy(index, levels);
  return rolesTouchedBy(index, levels.keys())
    .map((number) => ({ number, fit: fitOf(index, number, levels, held) }))
    .sort((a, b) => {
      if (isHigher(a.fit.fit, b.fit.fit)) return -1;
      return isHigher(b.fit.fit, a.fit.fit) ? 1 : a.number - b.number;
    });
}
