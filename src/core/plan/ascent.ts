import { Closure, isMet } from './closure.ts';
import { type CutFinder, EXCLUDED } from './cut.ts';
import type { Demand, Problem } from './problem.ts';

/** Status of an item in a search: open to choice, chosen, or {@link EXCLUDED}. */
export const CHOSEN = 1;

/** In the place of the size of a cut: there is none, for the demand is met. */
const MET = 1e9;

/**
 * Lower bounds by dual ascent, after R. T. Wong, "A dual ascent approach for Steiner tree problems on a directed
 * graph", Mathematical Programming 28 (1984), carried over from paths to closures.
 *
 * Each item has a slack, at first its weight. While the items without slack do not make a plan, a cut of items with
 * slack is found ({@link CutFinder}), the bound rises by the least slack in it, and so much is taken from all of them.
 * Every plan pays the rise at least once for each cut, so bound + slack of the chosen items never exceeds the weight of
 * a plan, and an item whose slack would lift the bound over a limit is in no plan within it. Weights are whole numbers,
 * hence the sums are exact.
 */
export class Ascent {
  /** Items without slack, as of the last call; where the bound is finite they contain a plan but for conflicts. */
  readonly tight: Closure;
  private readonly problem: Problem;
  private readonly cuts: CutFinder;
  /** Of the cut of each demand when it was last seen, 0 before, or {@link MET}. */
  private readonly sizes: number[];
  private second = 0;

  constructor(problem: Problem, cuts: CutFinder) {
    this.problem = problem;
    this.tight = new Closure(problem);
    this.cuts = cuts;
    this.sizes = problem.demands.map(() => 0);
  }

  /**
   * Raises a bound as far as it goes, or until it passes `enough`.
   * @param slack changed in place; 0 for chosen items
   * @param demands in the order in which they are raised where their cuts are of one size
   * @returns the bound, Infinity where no plan is left
   */
  raise(slack: Float64Array, status: Uint8Array, bound: number, enough: number, demands = this.problem.demands): number {
    this.openTight(slack, status);
    // Infinity means that no plan is left, and ends the loops whatever is enough.
    const last = Math.min(enough, Number.MAX_VALUE);
    return this.raiseRequired(slack, status, this.raiseDemands(slack, status, bound, last, demands), last);
  }

  /**
   * Raises by the smallest cut first: it takes slack from the fewest items, which leaves the most for the others. Cuts change
   * with each item that is left without slack, but little: a demand's cut is found anew when its turn seems to have come.
   */
  private raiseDemands(slack: Float64Array, status: Uint8Array, bound: number, last: number, demands: readonly Demand[]): number {
    const { tight, cuts, sizes } = this;
    sizes.fill(0);
    let value = bound;
    while (value <= last) {
      const next = this.findSmallest();
      const demand = demands[next];
      if (demand === undefined) break;
      const size = isMet(demand, tight.reached) ? MET : cuts.forDemand(demand, tight, status);
      sizes[next] = size;
      if (size <= this.second) value += this.lower(size, slack);
    }
    return value;
  }

  /** The demand whose cut was the smallest when it was last seen, -1 where all are met; `second` is the size of the next one. */
  private findSmallest(): number {
    const { sizes } = this;
    let smallest = -1;
    let least = MET;
    this.second = MET - 1;
    for (let i = 0; i < sizes.length; i++) {
      const size = sizes[i] as number;
      if (size < least) {
        if (smallest >= 0) this.second = least;
        least = size;
        smallest = i;
      } else if (size < this.second) this.second = size;
    }
    return smallest;
  }

  /** The same for what chosen items ask for. */
  private raiseRequired(slack: Float64Array, status: Uint8Array, bound: number, last: number): number {
    let value = bound;
    for (let item = 0; item < slack.length; item++) {
      if (status[item] !== CHOSEN) continue;
      for (const cell of this.problem.requires[item] as readonly number[]) {
        while (value <= last && this.tight.reached[cell] === 0) value += this.lower(this.cuts.forCell(cell, this.tight, status), slack);
      }
    }
    return value;
  }

  private openTight(slack: Float64Array, status: Uint8Array): void {
    this.tight.reset();
    for (let item = 0; item < slack.length; item++) {
      if (slack[item] === 0 && status[item] !== EXCLUDED) this.tight.open(item);
    }
  }

  /** Takes the least slack of the cut from its items and opens those left without. */
  private lower(size: number, slack: Float64Array): number {
    const { items } = this.cuts;
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < size; i++) least = Math.min(least, slack[items[i] as number] as number);
    if (size === 0) return least;
    for (let i = 0; i < size; i++) {
      const item = items[i] as number;
      slack[item] = (slack[item] as number) - least;
      if (slack[item] === 0) this.tight.open(item);
    }
    return least;
  }
}
