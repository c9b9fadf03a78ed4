import type { Problem } from '../../src/core/plan/problem.ts';
import { type Graph, graphOf } from '../../src/core/plan/solver/graph.ts';
import { Reachable } from '../../src/core/plan/solver/reachable.ts';
import { removeRedundant } from '../../src/core/plan/solver/solve.ts';

/**
 * Hours of the plan most people would pick by hand: again and again the course one can begin that gives the most of what
 * is still missing for its hours; at last what turned out to be needless is dropped. Undefined where that gets stuck.
 */
export function greedyHours(problem: Problem): number | undefined {
  const graph = graphOf(problem);
  const reachable = new Reachable(graph);
  const taken: number[] = [];
  while (!reachable.meetsAll()) {
    const ready = graph.items.map((_, item) => item).filter((item) => canBegin(graph, reachable, item));
    const gain = (item: number) => gainOf(graph, reachable, item) / (graph.minutes[item] ?? 1);
    const best = ready.reduce<number | undefined>((top, item) => (top === undefined || gain(item) > gain(top) ? item : top), undefined);
    if (best === undefined || gain(best) === 0) return undefined;
    reachable.open(best);
    taken.push(best);
  }
  return removeRedundant(graph, taken, graph.minutes).reduce((sum, item) => sum + (graph.minutes[item] ?? 0), 0) / 60;
}

function canBegin(graph: Graph, reachable: Reachable, item: number): boolean {
  const isTaken = (other: number) => reachable.isOpen[other] === 1;
  return (
    !isTaken(item) && !graph.conflicts[item]?.some(isTaken) && (graph.requires[item] ?? []).every((level) => reachable.reached[level] === 1)
  );
}

function gainOf(graph: Graph, reachable: Reachable, item: number): number {
  return (graph.reaches[item] ?? []).filter((level) => reachable.reached[level] === 0).length;
}
