import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { HeadlinePay } from '../../model/role-line.ts';
import { titleOf } from '../catalog/by-id.ts';
import { type SourceRef, sourceRefs } from '../catalog/references.ts';
import { headlinePay } from '../pay/observed.ts';
import { distance, type Means, openLevels, type Reach } from '../plan/hours-to.ts';
import type { Person } from '../profile/person.ts';
import { type RankedRole, type Ranking, rankingFor } from './rank.ts';

/** Of the optimal plan to the core skills; null where unknown. */
export type GapHours = (role: Pick<Role, 'id'>, person: Person) => number | null;

export const matchOrders = ['fit', 'readiness', 'hours', 'pay'] as const;
export type MatchOrder = (typeof matchOrders)[number];

export interface MatchLine {
  role: Pick<Role, 'id' | 'title'>;
  ranked: RankedRole;
  gapHours: number | null;
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  observed: HeadlinePay | null;
  /** Null where there is none. */
  within?: Reach | null;
}

export interface Match extends Omit<Ranking, 'ranked'> {
  lines: MatchLine[];
  /** Ids of the roles after the lines. */
  further: string[];
  sort: MatchOrder;
  language: string;
  /** Of the observed pay. */
  sources: SourceRef[];
  means?: Means;
}

/**
 * Unless they order the lines, hours are worked out for the first `limit` only.
 * @param sort ranks stay by fit
 */
export function matchFor(catalog: Catalog, person: Person, gapHours: GapHours, sort: MatchOrder = 'fit', limit?: number): Match {
  const { ranked, ...rest } = rankingFor(catalog, person.levels, { told: person.told });
  const unmeasured = ranked.map((entry) => {
    const role = { id: entry.role, title: titleOf(catalog, 'roles', entry.role) ?? entry.role };
    return { role, ranked: entry, observed: headlinePay(catalog, role) };
  });
  const measured = (line: Unmeasured): MatchLine => {
    return { ...line, gapHours: gapHours(line.role, person), openLevels: openLevels(catalog, line.role, person) };
  };
  const inOrder =
    sort === 'hours'
      ? unmeasured.map(measured).sort((a, b) => distance(a.gapHours, a.openLevels) - distance(b.gapHours, b.openLevels) || byRank(a, b))
      : unmeasured.sort((a, b) => orders[sort](a, b) || byRank(a, b));
  const lines = inOrder.slice(0, limit).map((line) => (isMeasured(line) ? line : measured(line)));
  return {
    ...rest,
    sort,
    language: catalog.language ?? 'en',
    lines,
    further: inOrder.slice(lines.length).map(({ role }) => role.id),
    sources: sourceRefs(
      catalog,
      lines.map(({ observed }) => observed?.source),
    ),
  };
}

type Unmeasured = Omit<MatchLine, 'gapHours' | 'openLevels'>;

const isMeasured = (line: Unmeasured): line is MatchLine => 'gapHours' in line;

const byRank = (a: Unmeasured, b: Unmeasured): number => a.ranked.rank - b.ranked.rank;

const orders: Record<Exclude<MatchOrder, 'hours'>, (a: Unmeasured, b: Unmeasured) => number> = {
  fit: () => 0,
  readiness: (a, b) => b.ranked.readiness.share - a.ranked.readiness.share,
  pay: (a, b) => (b.observed?.p50 ?? 0) - (a.observed?.p50 ?? 0),
};
