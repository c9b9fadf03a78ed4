import type { Catalog } from '../../model/catalog.ts';
import { unpackCost } from './cost.ts';
import { findPlan } from './find-plan.ts';
import { problemFor } from './problem.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from './query.ts';

export interface Means {
  readonly hoursPerWeek: number;
  /** US dollars; null is no limit. */
  readonly budget: number | null;
}

export interface Reach {
  hours: number;
  weeks: number;
  /** US dollars of the known prices, and the number of unknown prices. */
  usd: number;
  unknown: number;
  uncovered: number;
}

/** Null where the search was stopped after 20,000 nodes: the same on every machine. */
export function gapHours(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>): number | null {
  const { solved } = shortest(catalog, role.id, have, { hoursPerWeek: catalog.planning.hoursPerWeek, budget: null });
  return solved.status === 'optimal' ? solved.minutes / 60 : null;
}

/**
 * The shortest plan for the core needs within the budget. Null where no plan keeps it, or where the search was stopped
 * as for {@link gapHours}.
 */
export function reachOf(catalog: Catalog, role: string, have: ReadonlyMap<string, number>, means: Means): Reach | null {
  const { solved, uncovered } = shortest(catalog, role, have, means);
  if (solved.status !== 'optimal') return null;
  const hours = solved.minutes / 60;
  const { usd, unknown } = unpackCost(solved.cents);
  return { hours, weeks: Math.ceil(hours / means.hoursPerWeek - 1e-9), usd, unknown, uncovered: uncovered.length };
}

/** What an open level counts beside hours where roles are sorted by them. */
const OPEN_LEVEL_HOURS = 40;

/** Sum over the core needs of the levels that no course or project teaches. */
export function openLevels(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>): number {
  const { uncovered } = problemFor(catalog, queryFor(role.id, have, { hoursPerWeek: 1, budget: null }));
  return uncovered.reduce((sum, { level, reached }) => sum + level - reached, 0);
}

/** Hours to sort by; unknown ones come last. */
export const distance = (hours: number | null, open: number): number =>
  hours === null ? Number.MAX_SAFE_INTEGER : hours + open * OPEN_LEVEL_HOURS;

function queryFor(role: string, have: ReadonlyMap<string, number>, { hoursPerWeek, budget }: Means): PlanQuery {
  const limits = { ...NO_PLAN_LIMITS, budget };
  return { role, have, finished: [], hoursPerWeek, start: '2000-01-01', limits, timeLimitMs: 0, clock: () => 0 };
}

function shortest(catalog: Catalog, role: string, have: ReadonlyMap<string, number>, means: Means) {
  const query = queryFor(role, have, means);
  let asked = 0;
  // The search asks once in 32 nodes.
  return findPlan(catalog, query, () => ++asked < 625);
}
