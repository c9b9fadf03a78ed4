import { Closure, isMet } from '../../src/core/plan/closure.ts';
import { compact } from '../../src/core/plan/compact.ts';
import type { Draft, Problem } from '../../src/core/plan/problem.ts';
import { spared } from '../../src/core/plan/spare.ts';

/**
 * Hours of the plan most people would pick by hand: again and again the course one can begin that gives the most of what
 * is still missing for its hours; at last what turned out to be needless is dropped. Undefined where that gets stuck.
 */
export function greedyHours(draft: Draft): number | undefined {
  const problem = compact(draft);
  const closure = new Closure(problem);
  const taken: number[] = [];
  while (!problem.demands.every((demand) => isMet(demand, closure.reached))) {
    const ready = problem.items.map((_, item) => item).filter((item) => canBegin(problem, closure, item));
    const gain = (item: number) => gainOf(problem, closure, item) / (problem.minutes[item] ?? 1);
    const best = ready.reduce<number | undefined>((top, item) => (top === undefined || gain(item) > gain(top) ? item : top), undefined);
    if (best === undefined || gain(best) === 0) return undefined;
    closure.open(best);
    taken.push(best);
  }
  return spared(problem, taken, problem.minutes).reduce((sum, item) => sum + (problem.minutes[item] ?? 0), 0) / 60;
}

function canBegin(problem: Problem, closure: Closure, item: number): boolean {
  const isTaken = (other: number) => closure.isOpen[other] === 1;
  return (
    !isTaken(item) && !problem.conflicts[item]?.some(isTaken) && (problem.requires[item] ?? []).every((cell) => closure.reached[cell] === 1)
  );
}

function gainOf(problem: Problem, closure: Closure, item: number): number {
  return (problem.reaches[item] ?? []).filter((cell) => closure.reached[cell] === 0).length;
}
