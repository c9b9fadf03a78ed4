import { compact } from './compact.ts';
import { withoutDominated } from './dominance.ts';
import type { Item } from './item.ts';
import { costLimit, costMeasure, type Found, hoursLimit, hoursMeasure, isBetter, type Limits, type Solution } from './measure.ts';
import type { Draft, Problem } from './problem.ts';
import { Search } from './search.ts';
import { rehearse, spared, startingPlan, withinLimits } from './start.ts';

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

interface Prepared {
  readonly whole: Problem;
  readonly reduced: Problem;
}

const prepared = new WeakMap<Draft, Prepared>();

/** The compact problem of a draft, and what is left of it without dominated items; made once, for several questions follow. */
export function prepare(draft: Draft): Prepared {
  let made = prepared.get(draft);
  if (made === undefined) {
    const whole = compact(draft);
    made = { whole, reduced: withoutDominated(whole) };
    prepared.set(draft, made);
  }
  return made;
}

/** The shortest plan: hours, then cost, then the number of steps, then ids. */
export function shortestPlan(draft: Draft, limits: Limits, hasTime: HasTime): Solved {
  return shortestOf(prepare(draft).reduced, limits, hasTime);
}

/**
 * The cheapest plan: cost, then hours, then the number of steps, then ids. Two searches: the first finds the least cost
 * and nothing else, so it may drop every branch that is not cheaper; the second is the shortest plan within that cost.
 * Where hours are limited the least cost without that limit is tried first, for it is easier found and often does.
 */
export function cheapestPlan(draft: Draft, limits: Limits, hasTime: HasTime): Solved {
  const problem = prepare(draft).reduced;
  if (Number.isFinite(limits.minutes)) {
    const least = leastCost(problem, { ...limits, minutes: Number.POSITIVE_INFINITY }, hasTime);
    if (least.complete && least.best === undefined) return solved(problem, least, { minutes: null, cents: null });
    const shortest = least.complete ? withinLeastCost(problem, least, limits, hasTime) : undefined;
    if (shortest?.status === 'optimal') return shortest;
  }
  return withinLeastCost(problem, leastCost(problem, limits, hasTime), limits, hasTime);
}

/**
 * The shortest plan of a problem that was made compact before.
 * @param ruledOut status of each item, `EXCLUDED` for those that may not be taken
 */
export function shortestOf(
  whole: Problem,
  limits: Limits,
  hasTime: HasTime,
  more: { ruledOut?: Uint8Array; known?: Solution | undefined } = {},
): Solved {
  const measure = hoursMeasure(whole);
  const isLimited = Number.isFinite(limits.cents);
  const status = more.ruledOut ?? new Uint8Array(whole.items.length);
  const known = more.known ?? (isLimited ? firstPlan(whole, [measure.weights, ...mixes(whole)], limits, status) : undefined);
  const { problem, start, ruledOut } = rehearse(whole, measure, limits, status, known);
  const measures = isLimited ? [measure, costLimit(problem)] : [measure];
  const found = new Search(problem, { limits, measures, isBetter, ruledOut }, start, hasTime).run();
  const minutes = found.best === undefined && found.complete ? null : Math.min(measure.read(found.open), found.best?.minutes ?? found.open);
  return solved(problem, found, { minutes, cents: null });
}

function withinLeastCost(problem: Problem, least: Found, limits: Limits, hasTime: HasTime): Solved {
  if (least.best === undefined) return solved(problem, least, { minutes: null, cents: least.complete ? null : least.open });
  const { cents } = least.best;
  const known = withinLimits(problem, spared(problem, least.best.items, problem.minutes), limits);
  const shortest = shortestOf(problem, { ...limits, cents }, hasTime, { known });
  const best = shortest.items.length > 0 ? shortest : solved(problem, least, { minutes: null, cents: null });
  if (!least.complete) return { ...best, status: 'best-found', bound: { minutes: null, cents: Math.min(least.open, cents) } };
  return { ...best, status: shortest.status === 'unknown' ? 'best-found' : shortest.status, bound: { ...best.bound, cents } };
}

function leastCost(problem: Problem, limits: Limits, hasTime: HasTime): Found {
  const measure = costMeasure(problem);
  const isLimited = Number.isFinite(limits.minutes);
  const candidates = isLimited ? [measure.weights, problem.minutes, ...mixes(problem)] : [measure.weights];
  const start = firstPlan(problem, candidates, limits, new Uint8Array(problem.items.length));
  const measures = isLimited ? [measure, hoursLimit(problem)] : [measure];
  // Where length does not matter, whatever is free and in nobody's way costs nothing to have.
  const isGiven = (item: number) =>
    problem.tariff.fixed[item] === 0 && problem.tariff.platform[item] === -1 && problem.conflicts[item]?.length === 0;
  const given = isLimited ? [] : problem.items.map((_, item) => item).filter(isGiven);
  return new Search(problem, { limits, measures, given, isBetter: (a, b) => a.cents < b.cents }, start, hasTime).run();
}

/** Weights between hours and cost, to find plans that are good in both. */
function mixes(problem: Problem): number[][] {
  const minutesPerCent = [0.1, 0.5, 2];
  return minutesPerCent.map((per) => problem.minutes.map((own, item) => own + Math.round(per * (problem.tariff.atLeast[item] as number))));
}

/** The first plan within the limits that some weights lead to. */
function firstPlan(
  problem: Problem,
  candidates: readonly (readonly number[])[],
  limits: Limits,
  ruledOut: Uint8Array,
): Solution | undefined {
  for (const weights of candidates) {
    const plan = startingPlan(problem, weights, limits, ruledOut);
    if (plan !== undefined) return plan;
  }
  return undefined;
}

function solved(problem: Problem, found: Found, bound: Solved['bound']): Solved {
  const { best, complete, nodes } = found;
  const status = complete ? (best ? 'optimal' : 'none') : best ? 'best-found' : 'unknown';
  const items = (best?.items ?? []).map((item) => problem.items[item] as Item);
  return { status, items, minutes: best?.minutes ?? 0, cents: best?.cents ?? 0, bound, nodes };
}
