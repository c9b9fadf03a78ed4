import { effortOf } from '../objective.ts';
import { assumedMinutes } from '../solver/graph.ts';
import { atWorth } from '../solver/ground.ts';
import { hasPlan, isSettled, solve } from '../solver/solve.ts';
import type { Beside, Taken } from './alternatives.ts';

/** Cents an hour may be worth. */
const [LEAST, MOST] = [100, 50_000];

/**
 * The range of an hour's worth, in US dollars, in which no plan takes less effort than this one; undefined where time ran
 * out.
 *
 * A plan's effort is a straight line in that worth. The plan best at an end of the range crosses this one nearer by; that
 * crossing is asked next, until this plan is as good. After M. J. Eisner and D. G. Severance, "Mathematical
 * techniques for efficient record segmentation", Journal of the ACM 23 (1976).
 */
export function worthRange(beside: Beside): { from: number; to: number } | undefined {
  const [from, to] = [endFrom(LEAST, beside), endFrom(MOST, beside)];
  return from === undefined || to === undefined ? undefined : { from: from / 100, to: to / 100 };
}

function endFrom(end: number, { plan, problem, limits, hasTime }: Beside): number | undefined {
  for (let hourCents = end; ; ) {
    const best = solve(atWorth(problem, hourCents), 'balanced', limits, hasTime, plan.items);
    if (!isSettled(best)) return undefined;
    if (!hasPlan(best) || best.effort >= effortAt(plan, hourCents)) return hourCents;
    const crossing = (240 * (best.cents - plan.cents)) / (timeOf(plan) - timeOf(best));
    hourCents = end === LEAST ? Math.ceil(crossing) : Math.floor(crossing);
  }
}

const timeOf = ({ items, minutes }: Taken): number => 4 * minutes + items.reduce((sum, item) => sum + assumedMinutes(item), 0);

const effortAt = (plan: Taken, hourCents: number): number =>
  effortOf(
    plan.minutes,
    plan.items.reduce((sum, item) => sum + assumedMinutes(item), 0),
    plan.cents,
    hourCents,
  );
