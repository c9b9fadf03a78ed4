import type { Item } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { judge } from './checker.ts';

export interface Best {
  ids: string[];
  minutes: number;
  cents: number;
}

/** The best plan by looking at every set of items; for a dozen items at most. */
export function bruteForce(draft: Problem, first: 'hours' | 'cost', limits: { minutes?: number; cents?: number } = {}): Best | undefined {
  let best: Best | undefined;
  for (let set = 0; set < 2 ** draft.items.length; set++) {
    const taken = draft.items.filter((_, bit) => (set >> bit) % 2 === 1);
    if (best !== undefined && first === 'hours' && total(taken) > best.minutes) continue;
    const { faults, minutes, cents } = judge(draft, taken, limits);
    if (faults.length > 0) continue;
    const plan = { ids: taken.map((item) => item.id).sort(), minutes, cents };
    if (best === undefined || comesBefore(plan, best, first)) best = plan;
  }
  return best;
}

function total(taken: readonly Item[]): number {
  return taken.reduce((sum, item) => sum + item.minutes, 0);
}

function comesBefore(a: Best, b: Best, first: 'hours' | 'cost'): boolean {
  const keys = (plan: Best) => (first === 'hours' ? [plan.minutes, plan.cents] : [plan.cents, plan.minutes]);
  const one = [...keys(a), a.ids.length];
  const other = [...keys(b), b.ids.length];
  const at = one.findIndex((key, i) => key !== other[i]);
  if (at >= 0) return (one[at] as number) < (other[at] as number);
  return a.ids.join(' ') < b.ids.join(' ');
}
