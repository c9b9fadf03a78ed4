import type { Robustness } from './answer.ts';
import type { Item } from './item.ts';
import { withMinutes } from './prepare.ts';
import type { Draft } from './problem.ts';
import type { PlanQuery } from './query.ts';
import type { HasTime, Solved } from './solve.ts';
import { limitsOf, solveFor } from './solve-query.ts';
import { difference, hoursOf } from './swap.ts';

/** An item as it would be if assumed hours were `factor` times as long. */
export const lengthened =
  (factor: number) =>
  (item: Item): Item =>
    item.basis === 'assumed' ? { ...item, minutes: Math.round(item.minutes * factor) } : item;

/**
 * Solves again with every assumed hour taking `factor` times as long. A plan without assumed
 * hours is robust as it stands: all that could change is that others get worse. Undefined where there was no time.
 */
export function testRobustness(query: PlanQuery, draft: Draft, factor: number, plan: Solved, hasTime: HasTime): Robustness | undefined {
  if (!plan.items.some((item) => item.basis === 'assumed')) {
    return { factor, hours: hoursOf(plan.minutes), best: hoursOf(plan.minutes), added: [], removed: [] };
  }
  const longer = lengthened(factor);
  // A proven plan has nothing to spare, and most stay the best.
  const guess = plan.status === 'optimal' ? plan.items : undefined;
  const solved = solveFor(query, withMinutes(draft, longer), limitsOf(query), hasTime, guess);
  if (solved.status === 'best-found' || solved.status === 'unknown') return undefined;
  const hours = hoursOf(plan.items.reduce((sum, item) => sum + longer(item).minutes, 0));
  if (solved.status === 'none') return { factor, hours, best: null, added: [], removed: [] };
  return { factor, hours, best: hoursOf(solved.minutes), ...difference(plan.items, solved.items) };
}
