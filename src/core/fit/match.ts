import type { Catalog } from '../../model/catalog.ts';
import type { HeadlinePay } from '../../model/headline-pay.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { titleOf } from '../catalog-index.ts';
import { headlinePay } from '../pay/observed.ts';
import type { Means, Reach } from '../plan/reach.ts';
import { type Levels, levelsOf, type SkillProfile } from './levels.ts';
import { type RankedRole, type Ranking, rankRoles } from './rank.ts';

/** Hours of the optimal plan for a role's core skills; null where it is not known. */
export type GapHours = (role: Pick<Role, 'id'>, levels: Levels) => number | null;

export const matchOrders = ['fit', 'readiness', 'hours', 'pay'] as const;
export type MatchOrder = (typeof matchOrders)[number];

export interface MatchLine {
  role: Pick<Role, 'id' | 'title'>;
  ranked: RankedRole;
  gapHours: number | null;
  observed: HeadlinePay | null;
  /** The shortest plan with the person's time and money; null where none keeps within them, absent where they were not named. */
  within?: Reach | null;
}

export interface Match extends Omit<Ranking, 'ranked'> {
  lines: MatchLine[];
  sort: MatchOrder;
  /** Of the observed pay. */
  sources: SourceRef[];
  /** Only where they were named. */
  means?: Means;
}

/**
 * Which roles suit a profile: ranked by fit, with readiness, hours away and observed pay beside it. Another order changes where a line
 * stands, not its rank.
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function matchRoles(catalog: Catalog, profile: SkillProfile, gapHours: GapHours, sort: MatchOrder = 'fit'): Match {
  const levels = levelsOf(profile);
  const { ranked, ...rest } = rankRoles(catalog, profile);
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

/** What is not known comes last. */
const orders: Record<MatchOrder, (a: MatchLine, b: MatchLine) => number> = {
  fit: () => 0,
  readiness: (a, b) => b.ranked.readiness.share - a.ranked.readiness.share,
  hours: (a, b) => (a.gapHours ?? 1e9) - (b.gapHours ?? 1e9),
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0),
};
