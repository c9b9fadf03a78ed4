import { isStep } from '../../profile/person.ts';
import { costParts } from '../cost.ts';
import { type Item, isFree } from '../items.ts';
import type { Objective } from '../objective.ts';
import type { Problem } from '../problem.ts';
import { type HasTime, type Limits, NO_LIMITS } from '../query.ts';
import { lowerBound } from '../solver/bound.ts';
import { assumedMinutes } from '../solver/graph.ts';
import { groundOf, inMinutes, without } from '../solver/ground.ts';
import { hasPlan, isSettled, type Solved, solve } from '../solver/solve.ts';
import type { Swap } from './answers.ts';

export type Taken = Pick<Solved, 'items' | 'minutes' | 'cents'>;

export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

export function swapOf(plan: Taken, other: Taken): Swap {
  const [cost, otherCost] = [costParts(plan), costParts(other)];
  const more = (amount: number) => Math.round(amount * 100) / 100;
  return {
    hours: hoursOf(other.minutes),
    moreHours: hoursOf(other.minutes - plan.minutes),
    moreAssumedHours: hoursOf(sumAssumed(other) - sumAssumed(plan)),
    moreUsd: more(otherCost.usd - cost.usd),
    moreAssumedUsd: more(otherCost.assumedUsd - cost.assumedUsd),
    moreUnknown: otherCost.unknown - cost.unknown,
    ...difference(plan.items, other.items),
  };
}

const sumAssumed = ({ items }: Taken): number => items.reduce((sum, item) => sum + assumedMinutes(item), 0);

export function difference(items: readonly Item[], others: readonly Item[]): { added: string[]; removed: string[] } {
  const without = (list: readonly Item[], rest: readonly Item[]) => list.filter((item) => !rest.some(isStep(item))).map((item) => item.id);
  return { added: without(others, items), removed: without(items, others) };
}

/** What is asked beside a plan; each answer is undefined where time ran out. */
export interface Beside {
  readonly plan: Taken;
  readonly problem: Problem;
  readonly objective: Objective;
  readonly limits: Limits;
  readonly hasTime: HasTime;
}

/** The cheapest or shortest plan, where cheaper or shorter. */
export function bestBy(objective: 'hours' | 'cost', { plan, problem, limits, hasTime }: Beside): Swap | null | undefined {
  if (objective === 'cost' ? plan.cents === 0 : isShortest(problem, plan)) return null;
  const other = solve(problem, objective, limits, hasTime, plan.items);
  if (!isSettled(other)) return undefined;
  const total = objective === 'cost' ? 'cents' : 'minutes';
  return hasPlan(other) && other[total] < plan[total] ? swapOf(plan, other) : null;
}

/** As one lower bound proves for half of the plans. */
function isShortest(problem: Problem, { minutes }: Taken): boolean {
  const { graph } = groundOf(problem);
  const { value } = lowerBound(graph, graph.minutes, new Uint8Array(graph.items.length), [], minutes);
  return value >= minutes;
}

/** By paid item's id: the shortest plan with only free steps in its place. */
export function freeAlternatives({ plan, problem, limits, hasTime }: Beside): Map<string, Swap> | undefined {
  const swaps = new Map<string, Swap>();
  for (const replaced of plan.items.filter((item) => !isFree(item.price))) {
    const fewer = without(problem, (item) => item === replaced || !(isFree(item.price) || plan.items.includes(item)));
    const other = solve(fewer, 'hours', limits, hasTime);
    if (!isSettled(other)) return undefined;
    if (hasPlan(other)) swaps.set(replaced.id, swapOf(plan, other));
  }
  return swaps;
}

/** Whether the set stays when every step takes its most hours. Limits would only say that longer is longer. */
export function robustnessOf({ plan, problem, objective, hasTime }: Beside) {
  const slow = inMinutes(problem, ({ high }) => high);
  const solved = solve(slow, objective, NO_LIMITS, hasTime, plan.items);
  if (!isSettled(solved)) return undefined;
  const hours = hoursOf(plan.items.reduce((sum, { high }) => sum + high, 0));
  return { hours, best: hoursOf(solved.minutes), ...difference(plan.items, solved.items) };
}
