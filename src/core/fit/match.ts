import type { Catalog } from '../../model/catalog.ts';
import type { HeadlinePay } from '../../model/headline-pay.ts';
import type { Role } from '../../model/role.ts';
import { titleOf } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { headlinePay } from '../pay/observed.ts';
import type { Means, Reach } from '../plan/hours-to.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { type RankedRole, type Ranking, rankingFor } from './rank.ts';

/** Hours of the optimal plan for a role's core skills; null where it is not known. */
export type GapHours = (role: Pick<Role, 'id'>, levels: Levels) => number | null;

export const matchOrders = ['fit', 'readiness', 'hours', 'pay'] as const;
export type MatchOrder = (typeof matchOrders)[number];

export interface MatchLine {
  role: Pick<Role, 'id' | 'title'>;
  ranked: RankedRole;
  gapHours: number | null;
  observed: HeadlinePay | null;
  /** The shortest plan within `means`; null where there is none. */
  within?: Reach | null;
}

export interface Match extends Omit<Ranking, 'ranked'> {
  lines: MatchLine[];
  sort: MatchOrder;
  /** Of the observed pay. */
  sources: SourceRef[];
  means?: Means;
}

/**
 * Roles ranked by fit, with readiness, hours away and observed pay.
 * @param sort order of the lines; their ranks stay by fit
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function matchRoles(catalog: Catalog, profile: SkillProfile, gapHours: GapHours, sort: MatchOrder = 'fit'): Match {
  return matchFor(catalog, levelsOf(profile), gapHours, sort);
}

/** {@link matchRoles} for checked levels. */
export function matchFor(catalog: Catalog, levels: Levels, gapHours: GapHours, sort: MatchOrder = 'fit'): Match {
  const { ranked, ...rest } = rankingFor(catalog, levels);
  const lines = ranked.map((entry) => {
    const role = { id: entry.role, title: titleOf(catalog, 'roles', entry.role) ?? entry.role };
    return { role, ranked: entry, gapHours: gapHours(role, levels), observed: headlinePay(catalog, role) };
  });
  lines.sort((a, b) => orders[sort](a, b) || a.ranked.rank - b.ranked.rank);
  return {
    ...rest,
    sort,
    lines,
    sources: sourceRefs(
      catalog,
      lines.map(({ observed }) => observed?.source),
    ),
  };
}

const orders: Record<MatchOrder, (a: MatchLine, b: MatchLine) => number> = {
  fit: () => 0,
  readiness: (a, b) => b.ranked.readiness.share - a.ranked.readiness.share,
  hours: (a, b) => (a.gapHours ?? 1e9) - (b.gapHours ?? 1e9),
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0),
};
