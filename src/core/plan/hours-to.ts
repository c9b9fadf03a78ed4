import type { Catalog } from '../../model/catalog.ts';
import { costParts } from './cost.ts';
import { problemFor } from './problem.ts';
import { limitsOf, NO_PLAN_LIMITS, type PlanQuery } from './query.ts';
import { type Solved, solve } from './solve.ts';

/** What the hours of a plan depend on beside the levels; as `plan` takes them where they are left out. */
export interface Terms {
  readonly hoursPerWeek?: number | null | undefined;
  /** US dollars. */
  readonly hourWorth?: number | null | undefined;
  readonly finished?: PlanQuery['finished'] | undefined;
}

export interface Means extends Terms {
  readonly hoursPerWeek: number;
  /** US dollars; null is no limit. */
  readonly budget: number | null;
}

export interface Reach {
  hours: number;
  weeks: number;
  /** US dollars of the known prices; what the others count as, and how many they are. */
  usd: number;
  assumedUsd: number;
  unknown: number;
  uncovered: number;
}

/**
 * Hours of the best plan for the core needs, by the yardstick of `plan`. Null where the search was stopped after 20,000
 * nodes: the same on every machine.
 */
export function gapHours(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>, terms: Terms = {}): number | null {
  const { solved } = best(catalog, role.id, have, terms);
  return solved.status === 'optimal' ? solved.minutes / 60 : null;
}

/**
 * The best plan for the core needs within the budget. Null where no plan keeps it, or where the search was stopped
 * as for {@link gapHours}.
 */
export function reachOf(catalog: Catalog, role: string, have: ReadonlyMap<string, number>, means: Means): Reach | null {
  const { solved, uncovered } = best(catalog, role, have, means);
  if (solved.status !== 'optimal') return null;
  const hours = solved.minutes / 60;
  return { hours, weeks: Math.ceil(hours / means.hoursPerWeek - 1e-9), ...costParts(solved), uncovered: uncovered.length };
}

/** What an open level counts beside hours where roles are sorted by them. */
const OPEN_LEVEL_HOURS = 40;

/** Sum over the core needs of the levels that no course or project teaches. */
export function openLevels(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>): number {
  const { uncovered } = problemFor(catalog, queryFor(role.id, have, { hoursPerWeek: 1 }));
  return uncovered.reduce((sum, { level, reached }) => sum + level - reached, 0);
}

/** Hours to sort by; unknown ones come last. */
export const distance = (hours: number | null, open: number): number =>
  hours === null ? Number.MAX_SAFE_INTEGER : hours + open * OPEN_LEVEL_HOURS;

function queryFor(
  role: string,
  have: ReadonlyMap<string, number>,
  terms: Terms & { hoursPerWeek: number; budget?: number | null },
): PlanQuery {
  const { hoursPerWeek, budget = null, hourWorth = null, finished = [] } = terms;
  const limits = { ...NO_PLAN_LIMITS, budget, hourWorth };
  return { role, have, finished, hoursPerWeek, start: '2000-01-01', limits, timeLimitMs: 0, clock: () => 0 };
}

function best(catalog: Catalog, role: string, have: ReadonlyMap<string, number>, terms: Terms & { readonly budget?: number | null }) {
  const query = queryFor(role, have, { ...terms, hoursPerWeek: terms.hoursPerWeek ?? catalog.planning.hoursPerWeek });
  const { problem, uncovered } = problemFor(catalog, query);
  let asked = 0;
  // The search asks once in 32 nodes.
  const solved: Solved = solve(problem, query.limits.optimise, limitsOf(query), () => ++asked < 625);
  return { solved, uncovered };
}
