import { compact } from './compact.ts';
import { withoutDominated } from './dominance.ts';
import type { Item } from './item.ts';
import {
  costLimit,
  costMeasure,
  type Found,
  hoursLimit,
  hoursMeasure,
  isBetter,
  type Limits,
  type Measure,
  type Solution,
} from './measure.ts';
import type { Draft, Problem } from './problem.ts';
import { Search } from './search.ts';
import { startingPlan } from './start.ts';

export interface Solved {
  /** optimal: proven; best-found: time ran out; none: proven that no plan keeps the limits; unknown: time ran out without one. */
  readonly status: 'optimal' | 'best-found' | 'none' | 'unknown';
  /** In the order of ids. */
  readonly items: readonly Item[];
  readonly minutes: number;
  /** As `costOf` counts: a price nobody states weighs `UNKNOWN_CENTS`. */
  readonly cents: number;
  /** Proven: no plan within the limits takes fewer minutes; where cost comes first, no plan costs fewer cents. */
  readonly bound: { readonly minutes: number | null; readonly cents: number | null };
  /** Nodes the search went through. */
  readonly nodes: number;
}

/** Whether there is time left; handed in because this room has no clock. */
export type HasTime = () => boolean;

/** The shortest plan: hours, then cost, then the number of steps, then ids. */
export function shortestPlan(draft: Draft, limits: Limits, hasTime: HasTime): Solved {
  return shortestOf(withoutDominated(compact(draft)), limits, hasTime);
}

/**
 * The cheapest plan: cost, then hours, then the number of steps, then ids. Two searches: the first finds the least cost
 * and nothing else, so it may drop every branch that is not cheaper; the second is the shortest plan within that cost.
 * Where hours are limited the least cost without that limit is tried first, for it is easier found and often does.
 */
export function cheapestPlan(draft: Draft, limits: Limits, hasTime: HasTime): Solved {
  const problem = withoutDominated(compact(draft));
  if (Number.isFinite(limits.minutes)) {
    const anyLength = leastCost(problem, { ...limits, minutes: Number.POSITIVE_INFINITY }, hasTime);
    if (anyLength.complete) {
      if (anyLength.best === undefined) return solved(problem, anyLength, { minutes: null, cents: null });
      const shortest = shortestOf(problem, { ...limits, cents: anyLength.best.cents }, hasTime);
      if (shortest.status === 'optimal') return { ...shortest, bound: { ...shortest.bound, cents: anyLength.best.cents } };
    }
  }
  return withinLeastCost(problem, leastCost(problem, limits, hasTime), limits, hasTime);
}

function withinLeastCost(problem: Problem, least: Found, limits: Limits, hasTime: HasTime): Solved {
  if (least.best === undefined) return solved(problem, least, { minutes: null, cents: least.complete ? null : least.open });
  const shortest = shortestOf(problem, { ...limits, cents: least.best.cents }, hasTime);
  const best = shortest.items.length > 0 ? shortest : solved(problem, least, { minutes: null, cents: null });
  if (least.complete)
    return { ...best, status: shortest.status === 'optimal' ? 'optimal' : 'best-found', bound: { ...best.bound, cents: least.best.cents } };
  return { ...best, status: 'best-found', bound: { minutes: null, cents: Math.min(least.open, least.best.cents) } };
}

function shortestOf(problem: Problem, limits: Limits, hasTime: HasTime): Solved {
  const measure = hoursMeasure(problem);
  const isLimited = Number.isFinite(limits.cents);
  const start = bestStart(problem, isLimited ? [measure, ...mixes(problem)] : [measure], limits, isBetter);
  const measures = isLimited ? [measure, costLimit(problem)] : [measure];
  const found = new Search(problem, { limits, measures, isBetter }, start, hasTime).run();
  const minutes = found.best === undefined && found.complete ? null : Math.min(measure.read(found.open), found.best?.minutes ?? found.open);
  return solved(problem, found, { minutes, cents: null });
}

function leastCost(problem: Problem, limits: Limits, hasTime: HasTime): Found {
  const isCheaper = (a: Solution, b: Solution) => a.cents < b.cents;
  const measure = costMeasure(problem);
  const isLimited = Number.isFinite(limits.minutes);
  const start = bestStart(problem, isLimited ? [measure, hoursMeasure(problem), ...mixes(problem)] : [measure], limits, isCheaper);
  // Where length does not matter, whatever is free and in nobody's way costs nothing to have.
  const isGiven = (item: number) =>
    problem.tariff.fixed[item] === 0 && problem.tariff.platform[item] === -1 && problem.conflicts[item]?.length === 0;
  const given = isLimited ? [] : problem.items.map((_, item) => item).filter(isGiven);
  const measures = isLimited ? [measure, hoursLimit(problem)] : [measure];
  return new Search(problem, { limits, measures, given, isBetter: isCheaper }, start, hasTime).run();
}

/** Weights between hours and cost, to find plans that are good in both. */
function mixes(problem: Problem): Pick<Measure, 'weights'>[] {
  const minutesPerCent = [0.02, 0.1, 0.5, 2];
  return minutesPerCent.map((per) => ({
    weights: problem.minutes.map((own, item) => own + Math.round(per * (problem.tariff.atLeast[item] as number))),
  }));
}

function bestStart(
  problem: Problem,
  measures: readonly Pick<Measure, 'weights'>[],
  limits: Limits,
  isPreferred: (a: Solution, b: Solution) => boolean,
): Solution | undefined {
  let best: Solution | undefined;
  for (const measure of measures) {
    const plan = startingPlan(problem, measure.weights, limits);
    if (plan !== undefined && (best === undefined || isPreferred(plan, best))) best = plan;
  }
  return best;
}

function solved(problem: Problem, found: Found, bound: Solved['bound']): Solved {
  const { best, complete, nodes } = found;
  const status = complete ? (best ? 'optimal' : 'none') : best ? 'best-found' : 'unknown';
  const items = (best?.items ?? []).map((item) => problem.items[item] as Item);
  return { status, items, minutes: best?.minutes ?? 0, cents: best?.cents ?? 0, bound, nodes };
}
