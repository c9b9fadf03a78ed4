import type { PlanStep, Swap } from './answer.ts';
import { Closure } from './closure.ts';
import { EXCLUDED } from './cut.ts';
import type { Item } from './item.ts';
import { isFree } from './item.ts';
import type { Limits } from './measure.ts';
import { prepare } from './prepare.ts';
import type { Draft } from './problem.ts';
import { type HasTime, type Solved, shortestOf } from './solve.ts';
import { UNKNOWN_CENTS } from './tariff.ts';

/** The part of a solved plan that swaps are measured against. */
export type Taken = Pick<Solved, 'items' | 'minutes' | 'cents'>;

/** Dollars of known prices and the number of prices nobody states, as `costOf` packs them. */
export function unpackCost(cents: number): { usd: number; unknown: number } {
  const unknown = Math.floor(cents / UNKNOWN_CENTS);
  return { usd: (cents - unknown * UNKNOWN_CENTS) / 100, unknown };
}

/** Hours of so many minutes, to two digits. */
export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

/** What another plan changes. */
export function swapOf(plan: Taken, other: Taken): Swap {
  const [cost, otherCost] = [unpackCost(plan.cents), unpackCost(other.cents)];
  return {
    hours: hoursOf(other.minutes),
    moreHours: hoursOf(other.minutes - plan.minutes),
    moreUsd: Math.round((otherCost.usd - cost.usd) * 100) / 100,
    moreUnknown: otherCost.unknown - cost.unknown,
    ...difference(plan.items, other.items),
  };
}

/** Ids only one of two plans has. */
export function difference(items: readonly Item[], others: readonly Item[]): { added: string[]; removed: string[] } {
  const without = (list: readonly Item[], rest: readonly Item[]) =>
    list.filter((item) => !rest.some((other) => other.id === item.id && other.kind === item.kind)).map((item) => item.id);
  return { added: without(others, items), removed: without(items, others) };
}

/**
 * For each paid item of a plan the best plan without it in which only free items take its place, solved, not guessed.
 * Items that nothing free can replace are left out, as are those for which there was no time.
 */
export function freeAlternatives(draft: Draft, plan: Taken, limits: Limits, hasTime: HasTime): Map<string, Swap> {
  const swaps = new Map<string, Swap>();
  const paid = plan.items.filter((item) => !isFree(item.price));
  if (paid.length === 0) return swaps;
  // What stands in for something free is free, so no dominated item is missed.
  const problem = prepare(draft).reduced;
  const taken = new Set(plan.items);
  const closure = new Closure(problem);
  for (const replaced of paid) {
    const isAllowed = (item: Item) => item !== replaced && (isFree(item.price) || taken.has(item));
    const ruledOut = Uint8Array.from(problem.items, (item) => (isAllowed(item) ? 0 : EXCLUDED));
    // Most have none, and seeing that is much quicker than beginning to solve.
    if (!isEnough(closure, ruledOut)) continue;
    const other = shortestOf(problem, limits, hasTime, { ruledOut });
    if (other.status === 'optimal') swaps.set(replaced.id, swapOf(plan, other));
  }
  return swaps;
}

/** Whether the needs are met by taking everything that is not ruled out, whatever is in each other's way. */
function isEnough(closure: Closure, ruledOut: Uint8Array): boolean {
  closure.reset();
  for (let item = 0; item < ruledOut.length; item++) if (ruledOut[item] !== EXCLUDED) closure.open(item);
  return closure.meetsAll();
}

/** The step with its swap. */
export function withAlternative(step: Omit<PlanStep, 'freeAlternative'>, swaps: ReadonlyMap<string, Swap>): PlanStep {
  return { ...step, freeAlternative: swaps.get(step.course) ?? null };
}
