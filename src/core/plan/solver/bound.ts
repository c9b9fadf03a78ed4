import { EXCLUDED, findCut, needsWith } from './cuts.ts';
import type { Graph } from './graph.ts';
import { Reachable } from './reachable.ts';

export interface LowerBound {
  /** No plan with the chosen and without the excluded items weighs less; Infinity where there is none. */
  readonly value: number;
  /** What is left of each weight: a plan with this item weighs at least `value` + slack. */
  readonly slack: Float64Array;
  /** Items without slack; where the bound is finite and complete they contain a plan but for conflicts. */
  readonly free: Reachable;
}

/**
 * A lower bound by dual ascent, after R. T. Wong, "A dual ascent approach for Steiner tree problems on a directed
 * graph", Mathematical Programming 28 (1984), carried over from paths to prerequisites.
 *
 * Each item's slack is at first its weight. While the items without slack make no plan, the bound rises by the least
 * slack in a cut of items with slack, which is taken from all of them. A plan holds an item of each cut, so it pays
 * every rise. Weights are whole, so sums are exact.
 * @param enough the bound need not rise above this
 */
export function lowerBound(
  graph: Graph,
  weights: readonly number[],
  status: Uint8Array,
  chosen: readonly number[],
  enough: number,
): LowerBound {
  const slack = new Float64Array(weights);
  let value = 0;
  for (const item of chosen) {
    value += slack[item] as number;
    slack[item] = 0;
  }
  const free = new Reachable(graph);
  for (const item of graph.items.keys()) if (slack[item] === 0 && status[item] !== EXCLUDED) free.open(item);
  const raise = (cut: readonly number[]) => {
    const least = cut.reduce((lowest, item) => Math.min(lowest, slack[item] as number), Number.POSITIVE_INFINITY);
    value += least;
    for (const item of cut) {
      slack[item] = (slack[item] as number) - least;
      if (slack[item] === 0) free.open(item);
    }
  };
  // The smallest cut first leaves most slack for others. Sizes change little, so a cut is found at its turn, and anew only
  // once one of its items is open.
  let open = needsWith(graph, chosen).map((need) => ({ need, cut: NO_CUT, size: 0 }));
  for (;;) {
    open = open.filter(({ need }) => !free.meets(need));
    if (open.length === 0 || value > enough || value === Number.POSITIVE_INFINITY) return { value, slack, free };
    const next = open.reduce((smallest, other) => (other.size < smallest.size ? other : smallest));
    if (next.size === 0 || next.cut.some((item) => free.isOpen[item] === 1)) next.cut = findCut(graph, next.need, free, status);
    next.size = next.cut.length;
    if (open.every(({ size }) => next.size <= size)) raise(next.cut);
  }
}

const NO_CUT: readonly number[] = [];
