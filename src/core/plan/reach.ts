import type { Catalog } from '../../model/catalog.ts';
import { draftPlan } from './draft.ts';
import { NO_PLAN_LIMITS } from './query.ts';
import { shortestPlan } from './solve.ts';
import { limitsOf } from './solve-query.ts';
import { unpackCost } from './swap.ts';

/** How much time a week and how much money in all somebody has; null is no limit. */
export interface Means {
  readonly hoursPerWeek: number;
  readonly budget: number | null;
}

/** The shortest plan to a role with somebody's means. */
export interface Reach {
  hours: number;
  weeks: number;
  /** US dollars of the prices that are known, and how many are not. */
  usd: number;
  unknown: number;
  /** Core needs that it does not wholly cover, because what would is beyond the means or not in the catalog. */
  uncovered: number;
}

/**
 * What a role takes with somebody's means: the shortest plan for its core needs within the budget. Null where no plan keeps it, or where
 * the search was stopped before the end, after 20,000 nodes as for {@link gapHours}.
 */
export function reachOf(catalog: Catalog, role: string, have: ReadonlyMap<string, number>, means: Means): Reach | null {
  const { hoursPerWeek, budget } = means;
  const query = { role, have, finished: [], hoursPerWeek, start: '2000-01-01', limits: { ...NO_PLAN_LIMITS, budget } };
  const { draft, uncovered } = draftPlan(catalog, { ...query, timeLimitMs: 0, clock: () => 0 });
  let asked = 0;
  const solved = shortestPlan(draft, limitsOf(query), () => ++asked < 625);
  if (solved.status !== 'optimal') return null;
  const hours = solved.minutes / 60;
  const { usd, unknown } = unpackCost(solved.cents);
  return { hours, weeks: Math.ceil(hours / hoursPerWeek - 1e-9), usd, unknown, uncovered: uncovered.length };
}
