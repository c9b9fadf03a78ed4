import { Ascent } from './ascent.ts';
import { Closure, isPlan } from './closure.ts';
import { CutFinder } from './cut.ts';
import type { Limits, Solution } from './measure.ts';
import type { Problem } from './problem.ts';
import { costOf } from './tariff.ts';

/**
 * A good plan to begin a search with: the items a lower bound leaves without slack, less those that can be spared, the
 * longest first. Undefined where that is no plan within the limits.
 */
export function startingPlan(problem: Problem, weights: readonly number[], limits: Limits, ruledOut?: Uint8Array): Solution | undefined {
  const ascent = new Ascent(problem, new CutFinder(problem));
  const value = ascent.raise(new Float64Array(weights), ruledOut ?? new Uint8Array(problem.items.length), 0, Number.MAX_VALUE);
  if (value > Number.MAX_VALUE) return undefined;
  const finished = problem.items.map((_, item) => item).filter((item) => ascent.tight.isFinished[item] === 1);
  return withinLimits(problem, spared(problem, withoutConflicts(problem, finished), weights, ascent.tight), limits, ascent.tight);
}

/** The plan made of these items, if it is one and keeps the limits. */
export function withinLimits(
  problem: Problem,
  items: readonly number[],
  limits: Limits,
  closure = new Closure(problem),
): Solution | undefined {
  const minutes = items.reduce((sum, item) => sum + (problem.minutes[item] as number), 0);
  const cents = costOf(problem.tariff, items);
  if (minutes > limits.minutes || cents > limits.cents || !isPlan(problem, closure, items)) return undefined;
  return { items: [...items].sort((a, b) => a - b), minutes, cents };
}

/** Leaves out what can be left out, the heaviest first. Anything that is no plan comes back unchanged. */
export function spared(problem: Problem, items: readonly number[], weights: readonly number[], closure = new Closure(problem)): number[] {
  let kept = [...items];
  if (!isPlan(problem, closure, kept)) return kept;
  const heaviestFirst = [...items].sort((a, b) => (weights[b] as number) - (weights[a] as number) || b - a);
  for (const item of heaviestFirst) {
    const fewer = kept.filter((other) => other !== item);
    if (isPlan(problem, closure, fewer)) kept = fewer;
  }
  return kept;
}

function withoutConflicts(problem: Problem, items: readonly number[]): number[] {
  const kept: number[] = [];
  for (const item of items) {
    if (!kept.some((other) => problem.conflicts[other]?.includes(item))) kept.push(item);
  }
  return kept;
}
