import { daysBetween } from './day.ts';
import type { Item } from './item.ts';
import type { Limits } from './measure.ts';
import type { Draft } from './problem.ts';
import type { PlanQuery } from './query.ts';
import { cheapestPlan, type HasTime, type Solved, shortestPlan } from './solve.ts';

/** The limits of a query in minutes and cents. A deadline counts whole days, its own included. */
export function limitsOf({ limits, hoursPerWeek, start }: Pick<PlanQuery, 'limits' | 'hoursPerWeek' | 'start'>): Limits {
  const open = Number.POSITIVE_INFINITY;
  const weeks = Math.min(limits.weeks ?? open, limits.by === null ? open : Math.max(0, daysBetween(start, limits.by) + 1) / 7);
  return {
    // Rounded only where floating point would cost a minute: 6 / 7 of a week at 7 hours is 360 minutes.
    minutes: Math.floor(weeks * hoursPerWeek * 60 + 1e-6),
    // With --free there is nothing to pay for among the items, so there is nothing to limit.
    cents: limits.free || limits.budget === null ? open : Math.round(limits.budget * 100),
  };
}

/**
 * Solves a draft as the query asks, hours or cost first.
 * @param guess as for {@link shortestPlan}
 */
export function solveFor(
  query: Pick<PlanQuery, 'limits'>,
  draft: Draft,
  limits: Limits,
  hasTime: HasTime,
  guess?: readonly Item[],
): Solved {
  return query.limits.optimise === 'cost' ? cheapestPlan(draft, limits, hasTime) : shortestPlan(draft, limits, hasTime, guess);
}

/** Time of a query from now on. */
export function timer({ clock, timeLimitMs }: Pick<PlanQuery, 'clock' | 'timeLimitMs'>): HasTime {
  const end = clock() + timeLimitMs;
  return () => clock() < end;
}
