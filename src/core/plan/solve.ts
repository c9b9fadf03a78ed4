import type { Item } from './item.ts';
import {
  costLimit,
  costMeasure,
  type Found,
  type Goal,
  hoursLimit,
  hoursMeasure,
  isBetter,
  type Limits,
  minutesMeasure,
  NO_LIMITS,
  type Solution,
} from './measure.ts';
import { prepare } from './prepare.ts';
import type { Draft, Problem } from './problem.ts';
import { Search } from './search.ts';
import { spared } from './spare.ts';
import { rehearse, startingPlan, withinLimits } from './start.ts';

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

/**
 * The shortest plan: hours, then cost, then the number of steps, then ids.
 * @param guess what may be the plan, with nothing to spare; it is looked at first
 */
export function shortestPlan(draft: Draft, limits: Limits, hasTime: HasTime, guess?: readonly Item[]): Solved {
  const problem = prepare(draft).reduced;
  const places = (guess ?? []).map(({ id, kind }) => problem.items.findIndex((item) => item.id === id && item.kind === kind));
  const isInItsWay = (item: number) => problem.conflicts[item]?.some((other) => places.includes(other));
  const isPossible = guess !== undefined && !places.includes(-1) && !places.some(isInItsWay);
  const known = isPossible ? withinLimits(problem, places, limits) : undefined;
  return shortestOf(problem, limits, hasTime, { known });
}

/** Minutes of the shortest plan; null where there is none or time ran out. Found sooner than the plan, for ties need not be broken. */
export function leastMinutes(draft: Draft, hasTime: HasTime): number | null {
  const { reduced } = prepare(draft);
  const isShorter = (a: Solution, b: Solution) => a.minutes < b.minutes;
  const goal = { limits: NO_LIMITS, measures: [minutesMeasure(reduced)], isBetter: isShorter };
  const found = bestOf(reduced, goal, () => undefined, hasTime);
  return found.complete ? (found.best?.minutes ?? null) : null;
}

/**
 * The cheapest plan: cost, then hours, then the number of steps, then ids. Two searches: the first finds the least cost
 * and nothing else, so it may drop every branch that is not cheaper; the second is the shortest plan within that cost.
 * Where hours are limited the least cost without that limit is tried first, for it is easier found and often does.
 */
export function cheapestPlan(draft: Draft, limits: Limits, hasTime: HasTime): Solved {
  return cheapestOf(prepare(draft).reduced, limits, hasTime, undefined);
}

/** The cheapest plan, if it costs less than one that was found before; undefined where none does or time ran out. */
export function cheaperPlan(
  draft: Draft,
  plan: Pick<Solved, 'items' | 'minutes' | 'cents'>,
  limits: Limits,
  hasTime: HasTime,
): Solved | undefined {
  const problem = prepare(draft).reduced;
  const known = { ...plan, items: plan.items.map((item) => problem.items.indexOf(item)) };
  const other = cheapestOf(problem, limits, hasTime, known);
  return other.status === 'optimal' && other.cents < plan.cents ? other : undefined;
}

function cheapestOf(problem: Problem, limits: Limits, hasTime: HasTime, known: Solution | undefined): Solved {
  if (Number.isFinite(limits.minutes)) {
    const least = leastCost(problem, { ...limits, minutes: Number.POSITIVE_INFINITY }, hasTime, known);
    if (least.complete && least.best === known) return solved(problem, least, { minutes: null, cents: null });
    const shortest = least.complete ? withinLeastCost(problem, least, limits, hasTime) : undefined;
    if (shortest?.status === 'optimal') return shortest;
  }
  const least = leastCost(problem, limits, hasTime, known);
  return known !== undefined && least.best === known
    ? solved(problem, least, { minutes: null, cents: null })
    : withinLeastCost(problem, least, limits, hasTime);
}

/**
 * The shortest plan of a problem that was made compact before.
 * @param more.ruledOut status of each item, `EXCLUDED` for those that may not be taken
 * @param more.fallback a plan within the limits for where none is found at once; it has nothing to spare
 */
export function shortestOf(
  problem: Problem,
  limits: Limits,
  hasTime: HasTime,
  more: { ruledOut?: Uint8Array; fallback?: () => Solution | undefined; known?: Solution | undefined } = {},
): Solved {
  const measure = hoursMeasure(problem);
  const isLimited = Number.isFinite(limits.cents);
  const ruledOut = more.ruledOut ?? new Uint8Array(problem.items.length);
  const goal = { limits, measures: isLimited ? [measure, costLimit(problem)] : [measure], isBetter, ruledOut };
  const fallback = more.fallback ?? (() => (isLimited ? firstPlan(problem, mixes(problem), limits, ruledOut) : undefined));
  const found = bestOf(problem, goal, fallback, hasTime, more.known);
  const minutes = found.best === undefined && found.complete ? null : Math.min(measure.read(found.open), found.best?.minutes ?? found.open);
  return solved(problem, found, { minutes, cents: null });
}

function bestOf(problem: Problem, goal: Goal, fallback: () => Solution | undefined, hasTime: HasTime, known?: Solution): Found {
  const { start, ruledOut, isDone } = rehearse(problem, goal, fallback, known);
  if (isDone) return { best: start, complete: true, open: Number.POSITIVE_INFINITY, nodes: 0 };
  return new Search(problem, { ...goal, ruledOut }, start, hasTime).run();
}

function withinLeastCost(problem: Problem, least: Found, limits: Limits, hasTime: HasTime): Solved {
  const known = least.best;
  if (known === undefined) return solved(problem, least, { minutes: null, cents: least.complete ? null : least.open });
  const { cents } = known;
  const fallback = () => withinLimits(problem, spared(problem, known.items, problem.minutes), limits);
  const shortest = shortestOf(problem, { ...limits, cents }, hasTime, { fallback });
  const best = shortest.items.length > 0 ? shortest : solved(problem, least, { minutes: null, cents: null });
  if (!least.complete) return { ...best, status: 'best-found', bound: { minutes: null, cents: Math.min(least.open, cents) } };
  return { ...best, status: shortest.status === 'unknown' ? 'best-found' : shortest.status, bound: { ...best.bound, cents } };
}

/** The least cost; `known`, where it is given, if nothing costs less. */
function leastCost(problem: Problem, limits: Limits, hasTime: HasTime, known: Solution | undefined): Found {
  const measure = costMeasure(problem);
  const isLimited = Number.isFinite(limits.minutes);
  const candidates = isLimited ? [measure.weights, problem.minutes, ...mixes(problem)] : [measure.weights];
  const start = known ?? firstPlan(problem, candidates, limits, new Uint8Array(problem.items.length));
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
