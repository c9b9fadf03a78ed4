import { costOf } from './cost.ts';
import type { Limits } from './query.ts';
import type { Graph } from './solver/graph.ts';
import type { Tariff } from './tariff.ts';

export interface Solution {
  /** Ascending. */
  readonly items: readonly number[];
  readonly minutes: number;
  /** As `costOf` counts. */
  readonly cents: number;
  /** As {@link effortOf} counts. */
  readonly effort: number;
  readonly steps: number;
}

export type Total = 'effort' | 'minutes' | 'cents' | 'steps';

/** The first total that differs decides; last the ids. */
export const OBJECTIVES = {
  balanced: ['effort', 'minutes', 'cents', 'steps'],
  hours: ['minutes', 'cents', 'steps'],
  cost: ['cents', 'minutes', 'steps'],
} as const satisfies Record<string, readonly [Total, ...Total[]]>;

export type Objective = keyof typeof OBJECTIVES;

/** In order of importance. */
export type Totals = readonly [Total, ...Total[]];

/** Minutes in an hour times 4, as an assumed hour counts a quarter more: keeps effort whole. */
const EFFORT_UNITS = 240;

/**
 * `hours + 0.25 · assumed hours + cost / worth of an hour`, as a whole number.
 * @param hourCents what an hour is worth
 */
export const effortOf = (minutes: number, assumedMinutes: number, cents: number, hourCents: number): number =>
  hourCents * (4 * minutes + assumedMinutes) + EFFORT_UNITS * cents;

export const effortHours = (effort: number, hourCents: number): number => effort / (EFFORT_UNITS * hourCents);

export function solutionOf({ minutes, assumed, hourCents }: Graph, tariff: Tariff, items: readonly number[]): Solution {
  const sum = (of: readonly number[]) => items.reduce((total, item) => total + (of[item] as number), 0);
  const [time, cents] = [sum(minutes), costOf(tariff, items)];
  return {
    items: [...items].sort((a, b) => a - b),
    minutes: time,
    cents,
    effort: effortOf(time, sum(assumed), cents, hourCents),
    steps: items.length,
  };
}

export const isWithin = (plan: Solution, limits: Limits): boolean => plan.minutes <= limits.minutes && plan.cents <= limits.cents;

export function isBetter(totals: Totals, a: Solution, b: Solution): boolean {
  const order = compareTotals(totals, a, b);
  if (order !== 0) return order < 0;
  const at = a.items.findIndex((item, index) => item !== b.items[index]);
  return at >= 0 && (a.items[at] as number) < (b.items[at] as number);
}

/** Below 0 where the first is better. */
export function compareTotals(totals: Totals, a: Pick<Solution, Total>, b: Pick<Solution, Total>): number {
  const differing = totals.find((total) => a[total] !== b[total]);
  return differing === undefined ? 0 : a[differing] - b[differing];
}

export interface Weights {
  readonly weights: readonly number[];
  /** No plan as good has a greater sum of weights. */
  cutoff(best: Solution): number;
  /** The least first total of a plan whose weights sum to `value` or more. */
  read(value: number): number;
}

interface Digit {
  readonly weights: readonly number[];
  readonly total: Total;
  readonly base: number;
}

/**
 * The totals as digits of one whole number. Last digits beyond 2^52 are left out, which only weakens the bound
 * between plans alike in the others.
 */
export function weightsFor(totals: Totals, graph: Graph, tariff: Tariff): Weights {
  const digits: Digit[] = [];
  let size = 1;
  for (const total of totals) {
    const weights = totalWeights(total, graph, tariff.atLeast);
    const base = weights.reduce((sum, weight) => sum + weight, 1);
    if (digits.length > 0 && size * base >= 2 ** 52) break;
    size *= base;
    digits.push({ weights, total, base });
  }
  return {
    weights: graph.items.map((_, item) => digits.reduce((sum, { base, weights }) => sum * base + (weights[item] as number), 0)),
    cutoff(best) {
      let [low, unit] = [0, 1];
      for (const { base, total } of [...digits].reverse()) {
        low = Math.min(best[total] * unit + low, base * unit - 1);
        unit *= base;
      }
      return low;
    },
    read: (value) => Math.floor(value / (size / (digits[0]?.base ?? 1))),
  };
}

/** Least that each item adds to a total, given its least cents. */
export function totalWeights(total: Total, { items, minutes, assumed, hourCents }: Graph, cents: readonly number[]): readonly number[] {
  switch (total) {
    case 'minutes':
      return minutes;
    case 'cents':
      return cents;
    case 'steps':
      return items.map(() => 1);
    case 'effort':
      return items.map((_, item) => effortOf(minutes[item] as number, assumed[item] as number, cents[item] as number, hourCents));
  }
}
