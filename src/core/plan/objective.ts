import { costOf, type Tariff, UNKNOWN_CENTS } from './cost.ts';
import type { Graph } from './graph.ts';
import type { Limits } from './query.ts';

export interface Solution {
  /** In ascending order. */
  readonly items: readonly number[];
  readonly minutes: number;
  /** As `costOf` counts. */
  readonly cents: number;
  readonly steps: number;
}

export type Total = 'minutes' | 'cents' | 'steps';

/** The first total in which two plans differ decides; last the ids. */
export const OBJECTIVES = {
  hours: ['minutes', 'cents', 'steps'],
  cost: ['cents', 'minutes', 'steps'],
} as const satisfies Record<string, readonly Total[]>;

export type Objective = keyof typeof OBJECTIVES;

export function solutionOf({ minutes }: Graph, tariff: Tariff, items: readonly number[]): Solution {
  return {
    items: [...items].sort((a, b) => a - b),
    minutes: items.reduce((sum, item) => sum + (minutes[item] as number), 0),
    cents: costOf(tariff, items),
    steps: items.length,
  };
}

export const isWithin = (plan: Solution, limits: Limits): boolean => plan.minutes <= limits.minutes && plan.cents <= limits.cents;

export function isBetter(objective: Objective, a: Solution, b: Solution): boolean {
  const order = compareTotals(objective, a, b);
  if (order !== 0) return order < 0;
  const at = a.items.findIndex((item, index) => item !== b.items[index]);
  return at >= 0 && (a.items[at] as number) < (b.items[at] as number);
}

/** Below 0 where the first has the better totals. */
export function compareTotals(objective: Objective, a: Pick<Solution, Total>, b: Pick<Solution, Total>): number {
  const differing = OBJECTIVES[objective].find((total) => a[total] !== b[total]);
  return differing === undefined ? 0 : a[differing] - b[differing];
}

export interface Weights {
  readonly weights: readonly number[];
  /** No plan as good as this one has a greater sum of weights. */
  cutoff(best: Solution): number;
  /** The least first total of a plan whose weights sum up to `value` or more. */
  read(value: number): number;
}

interface Digit {
  readonly weights: readonly number[];
  of(plan: Solution): number;
  readonly factor: number;
}

/**
 * The totals as one whole number, one digit a total. Digits that do not fit into 2^52 are left out from the end, which
 * only weakens the bound between plans alike in the digits before.
 */
export function weightsFor(objective: Objective, graph: Graph, { atLeast }: Tariff): Weights {
  // Cents take two digits, for unknown and for known prices: one for both would be too large.
  const isUnknown = (cents: number) => cents === UNKNOWN_CENTS;
  const digitsOf: Record<Total, Digit[]> = {
    minutes: [{ weights: graph.minutes, of: (plan) => plan.minutes, factor: 1 }],
    cents: [
      {
        weights: atLeast.map((cents) => (isUnknown(cents) ? 1 : 0)),
        of: (plan) => Math.floor(plan.cents / UNKNOWN_CENTS),
        factor: UNKNOWN_CENTS,
      },
      { weights: atLeast.map((cents) => (isUnknown(cents) ? 0 : cents)), of: (plan) => plan.cents % UNKNOWN_CENTS, factor: 1 },
    ],
    steps: [{ weights: atLeast.map(() => 1), of: (plan) => plan.steps, factor: 1 }],
  };
  const totals = OBJECTIVES[objective];
  const digits: (Digit & { base: number })[] = [];
  let size = 1;
  for (const digit of totals.flatMap((total) => digitsOf[total])) {
    const base = digit.weights.reduce((sum, weight) => sum + weight, 1);
    if (size * base >= 2 ** 52) break;
    size *= base;
    digits.push({ ...digit, base });
  }
  const first = digitsOf[totals[0]].length;
  return {
    weights: graph.items.map((_, item) => digits.reduce((sum, { base, weights }) => sum * base + (weights[item] as number), 0)),
    cutoff: (best) =>
      digits.reduceRight(({ low, unit }, { base, of }) => ({ low: Math.min(of(best) * unit + low, base * unit - 1), unit: unit * base }), {
        low: 0,
        unit: 1,
      }).low,
    read(value) {
      let rest = size;
      let left = value;
      return digits.slice(0, first).reduce((sum, { base, factor }) => {
        rest /= base;
        const digit = Math.floor(left / rest);
        left -= digit * rest;
        return sum + digit * factor;
      }, 0);
    },
  };
}
