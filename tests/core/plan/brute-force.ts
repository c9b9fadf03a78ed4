import type { Objective } from '../../../src/core/plan/objective.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { judge } from './checker.ts';

export interface Best {
  ids: string[];
  minutes: number;
  cents: number;
}

export interface AnyPlan extends Best {
  effort: number;
}

/** Every plan there is, by looking at every set of items; for a dozen items at most. */
export function everyPlan(draft: Problem): AnyPlan[] {
  const plans: AnyPlan[] = [];
  for (let set = 0; set < 2 ** draft.items.length; set++) {
    const taken = draft.items.filter((_, bit) => (set >> bit) % 2 === 1);
    const { faults, minutes, assumedMinutes, cents } = judge(draft, taken);
    if (faults.length > 0) continue;
    const worth = draft.hourCents;
    const effort = 4 * worth * minutes + worth * assumedMinutes + 240 * cents;
    plans.push({ ids: taken.map((item) => item.id).sort(), minutes, cents, effort });
  }
  return plans;
}

const KEYS: Record<Objective, (plan: AnyPlan) => number[]> = {
  balanced: (plan) => [plan.effort, plan.minutes, plan.cents],
  hours: (plan) => [plan.minutes, plan.cents],
  cost: (plan) => [plan.cents, plan.minutes],
};

/** The first by the totals of the objective, then fewest steps, then ids. */
export function bestOf(
  plans: readonly AnyPlan[],
  objective: Objective,
  limits: { minutes?: number; cents?: number } = {},
): Best | undefined {
  const { minutes = Number.POSITIVE_INFINITY, cents = Number.POSITIVE_INFINITY } = limits;
  const within = plans.filter((plan) => plan.minutes <= minutes && plan.cents <= cents);
  const best = within.reduce<AnyPlan | undefined>(
    (first, plan) => (first === undefined || comesBefore(plan, first, KEYS[objective]) ? plan : first),
    undefined,
  );
  return best === undefined ? undefined : { ids: best.ids, minutes: best.minutes, cents: best.cents };
}

function comesBefore(a: AnyPlan, b: AnyPlan, keys: (plan: AnyPlan) => number[]): boolean {
  const one = [...keys(a), a.ids.length];
  const other = [...keys(b), b.ids.length];
  const at = one.findIndex((key, i) => key !== other[i]);
  if (at >= 0) return (one[at] as number) < (other[at] as number);
  return a.ids.join(' ') < b.ids.join(' ');
}
