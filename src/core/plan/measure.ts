import type { Problem } from './problem.ts';
import { costOf, UNKNOWN_CENTS } from './tariff.ts';

/** A set of items with what it takes. Items in ascending order. */
export interface Solution {
  readonly items: readonly number[];
  readonly minutes: number;
  /** As `costOf` counts. */
  readonly cents: number;
}

/** What a set of items takes. The cost is worked out when it is first asked for, since most questions are about hours alone. */
export function solutionOf(problem: Problem, items: readonly number[]): Solution {
  const minutes = items.reduce((sum, item) => sum + (problem.minutes[item] as number), 0);
  let cents: number | undefined;
  return {
    items: [...items].sort((a, b) => a - b),
    minutes,
    get cents() {
      cents ??= costOf(problem.tariff, items);
      return cents;
    },
  };
}

/** What a plan may take at most. */
export interface Limits {
  readonly minutes: number;
  readonly cents: number;
}

export const NO_LIMITS: Limits = { minutes: Number.POSITIVE_INFINITY, cents: Number.POSITIVE_INFINITY };

/** Hours, then cost, then the number of steps, then ids. */
export function isBetter(a: Solution, b: Solution): boolean {
  if (a.minutes !== b.minutes) return a.minutes < b.minutes;
  if (a.cents !== b.cents) return a.cents < b.cents;
  if (a.items.length !== b.items.length) return a.items.length < b.items.length;
  const at = a.items.findIndex((item, i) => item !== b.items[i]);
  return at >= 0 && (a.items[at] as number) < (b.items[at] as number);
}

/**
 * A weight for each item and the greatest sum of weights that still is of interest: a lower bound above it cuts a
 * branch off.
 */
export interface Measure {
  readonly weights: readonly number[];
  cutoff(best: Solution | undefined, limits: Limits): number;
  /** What a bound proves, in minutes or cents. */
  read(value: number): number;
  /**
   * Whether no plan that holds these items and more is preferred to the best, the bound proving that none is shorter: cost
   * and number of steps only grow.
   */
  isBeaten?(value: number, cents: number, steps: number, best: Solution): boolean;
}

/** What a search looks for. */
export interface Goal {
  readonly limits: Limits;
  /** Lower bounds to prune with; the first one also orders the branches and gives the proven bound. */
  readonly measures: readonly Measure[];
  /** Items that may be had for nothing, whatever else is chosen; a plan found holds those of them that it can start. */
  readonly given?: readonly number[];
  /** Status of each item to begin with, `EXCLUDED` for those that may not be taken. */
  readonly ruledOut?: Uint8Array | undefined;
  /** Whether the first plan is to be preferred to the second. A plan with more items than another is never preferred to it. */
  readonly isBetter: (a: Solution, b: Solution) => boolean;
}

export interface Found {
  readonly best: Solution | undefined;
  /** Whether the search came to its end, so that `best` is proven, or its absence. */
  readonly complete: boolean;
  /** No plan within the limits weighs less by the first measure, unless it is `best`. Infinity where the search is complete. */
  readonly open: number;
  readonly nodes: number;
}

/**
 * Hours first and, within the same hours, cost and number of steps: one whole number whose high part is the minutes
 * and whose low part is a lower bound of the rest. Parts that would not fit into 2^52 are left out, which only weakens
 * the bound between plans of the same length.
 */
export function hoursMeasure(problem: Problem): Measure {
  const count = problem.items.length + 1;
  const cents = problem.tariff.atLeast.map((least) => Math.min(least, UNKNOWN_CENTS / 100));
  const minutes = sum(problem.minutes);
  const low = [
    { cents, steps: 1, factor: count },
    { cents, steps: 0, factor: 1 },
    { cents: cents.map(() => 0), steps: 0, factor: 1 },
  ].find((parts) => (sum(parts.cents) + 1) * parts.factor * (minutes + 1) < 2 ** 52) ?? { cents: cents.map(() => 0), steps: 0, factor: 1 };
  const unit = (sum(low.cents) + 1) * low.factor;
  return {
    weights: problem.minutes.map((own, item) => own * unit + (low.cents[item] as number) * low.factor + low.steps),
    cutoff(best, limits) {
      const ceiling = limits.minutes * unit + unit - 1;
      if (best === undefined) return ceiling;
      return Math.min(ceiling, best.minutes * unit + Math.min(unit - 1, best.cents * low.factor + best.items.length * low.steps));
    },
    read: (value) => Math.floor(value / unit),
    isBeaten(value, cents, steps, best) {
      if (value < best.minutes * unit) return false;
      return cents > best.cents || (cents === best.cents && steps >= best.items.length);
    },
  };
}

/** Hours where only a shorter plan than the best is worth having. */
export function minutesMeasure(problem: Problem): Measure {
  const cutoff: Measure['cutoff'] = (best, limits) =>
    Math.min(limits.minutes, best === undefined ? Number.POSITIVE_INFINITY : best.minutes - 1);
  return { weights: problem.minutes, cutoff, read: (value) => value };
}

/** Hours as a limit only: shorter is no better than within the limit. */
export function hoursLimit(problem: Problem): Measure {
  return { weights: problem.minutes, cutoff: (_, limits) => limits.minutes, read: (value) => value };
}

/** Cost as a limit only. */
export function costLimit(problem: Problem): Measure {
  return { weights: problem.tariff.atLeast, cutoff: (_, limits) => limits.cents, read: (value) => value };
}

/** Cost where only a cheaper plan than the best is worth having. */
export function costMeasure(problem: Problem): Measure {
  const cutoff: Measure['cutoff'] = (best, limits) =>
    Math.min(limits.cents, best === undefined ? Number.POSITIVE_INFINITY : best.cents - 1);
  return { weights: problem.tariff.atLeast, cutoff, read: (value) => value };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
