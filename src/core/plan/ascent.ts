import { Closure, isMet } from './closure.ts';
import { type CutFinder, EXCLUDED } from './cut.ts';
import type { Problem } from './problem.ts';

/** Status of an item in a search: open to choice, chosen, or {@link EXCLUDED}. */
export const CHOSEN = 1;

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

  constructor(problem: Problem, cuts: CutFinder) {
    this.problem = problem;
    this.tight = new Closure(problem);
    this.cuts = cuts;
  }

  /**
   * Raises a bound as far as it goes, or until it passes `enough`.
   * @param slack changed in place; 0 for chosen items
   * @param demands in the order in which they are raised in turn
   * @returns the bound, Infinity where no plan is left
   */
  raise(slack: Float64Array, status: Uint8Array, bound: number, enough: number, demands = this.problem.demands): number {
    const { tight } = this;
    this.openTight(slack, status);
    // Infinity means that no plan is left, and ends the loops whatever is enough.
    const last = Math.min(enough, Number.MAX_VALUE);
    let value = bound;
    // One cut for each demand in turn: bounds that rise evenly turn out higher than those raised one demand at a time.
    for (let before = -1; before < value && value <= last; ) {
      before = value;
      for (const demand of demands) {
        if (value <= last && !isMet(demand, tight.reached)) value += this.lower(this.cuts.forDemand(demand, tight, status), slack);
      }
    }
    return this.raiseRequired(slack, status, value, last);
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
