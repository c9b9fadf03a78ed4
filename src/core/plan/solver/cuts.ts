import type { Graph, GraphNeed } from './graph.ts';
import { Reachable } from './reachable.ts';

/** Status of an item in a search. */
export const UNDECIDED = 0;
export const CHOSEN = 1;
export const EXCLUDED = 2;

/**
 * A cut for an unmet need: every plan holds one of its items. An empty one proves that none is left.
 *
 * Let V be unreached levels of which a plan must reach one. For each open item that could be the first to reach a level
 * of V, add an unreached level it asks for. The cut is every other item that could be the first.
 *
 * Proof: in any plan some item is the first to reach a level of V. Were it open, one would have been reached before it.
 * This follows a plan's order, so it holds with cyclic requirements too.
 */
export function findCut(graph: Graph, need: GraphNeed, { reached, isOpen }: Reachable, status: Uint8Array): number[] {
  const cut: number[] = [];
  const seen = new Uint8Array(graph.items.length);
  const isInV = new Uint8Array(graph.levels.length);
  // With m needed of u unreached levels, a plan reaches one of any u - m + 1.
  const waiting = need.levels.filter((level) => reached[level] === 0).slice(0, need.levels.length - need.need + 1);
  for (const level of waiting) isInV[level] = 1;
  for (let level = waiting.pop(); level !== undefined; level = waiting.pop()) {
    for (const item of graph.teachers[level] as readonly number[]) {
      if (seen[item] === 1 || status[item] === EXCLUDED) continue;
      seen[item] = 1;
      const asked = graph.requires[item] as readonly number[];
      if (isOpen[item] === 0) cut.push(item);
      else if (!asked.some((other) => isInV[other] === 1)) {
        // The level with the fewest teachers keeps the cut small.
        const next = asked.find((other) => reached[other] === 0) as number;
        isInV[next] = 1;
        waiting.push(next);
      }
    }
  }
  return cut;
}

/** The needs, and what the chosen items ask for. */
export function needsWith(graph: Graph, chosen: readonly number[]): GraphNeed[] {
  const asked = chosen.flatMap((item) => graph.requires[item] as readonly number[]);
  return [...graph.needs, ...asked.map((level) => ({ levels: [level], need: 1 }))];
}

/** Undefined where the chosen items are a plan. */
export function smallestCut(graph: Graph, status: Uint8Array, chosen: readonly number[]): number[] | undefined {
  const reachable = new Reachable(graph, chosen);
  let smallest: number[] | undefined;
  for (const need of needsWith(graph, chosen)) {
    if (reachable.meets(need)) continue;
    const cut = findCut(graph, need, reachable, status);
    if (smallest === undefined || cut.length < smallest.length) smallest = cut;
    if (smallest.length < 2) break;
  }
  return smallest;
}
