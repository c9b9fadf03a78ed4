import { Closure, isMet } from './closure.ts';
import { type CutFinder, EXCLUDED } from './cut.ts';
import type { Demand, Problem } from './problem.ts';

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
  /** Of the cut of each demand when it was last seen, 0 before. */
  private readonly sizes: number[];
  /** Numbers of the demands, the smallest cut first; before the one whose turn it is stand those that are met. */
  private readonly turns: number[];

  constructor(problem: Problem, cuts: CutFinder) {
    this.problem = problem;
    this.tight = new Closure(problem);
    this.cuts = cuts;
    this.sizes = problem.demands.map(() => 0);
    this.turns = this.sizes.slice();
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
    const { tight, cuts, sizes, turns } = this;
    for (let i = 0; i < turns.length; i++) {
      sizes[i] = 0;
      turns[i] = i;
    }
    let value = bound;
    for (let first = 0; first < turns.length && value <= last; ) {
      const turn = turns[first] as number;
      const demand = demands[turn] as Demand;
      if (isMet(demand, tight.reached)) {
        first++;
        continue;
      }
      const size = cuts.forDemand(demand, tight, status);
      if (first + 1 === turns.length || size <= (sizes[turns[first + 1] as number] as number)) value += this.lower(size, slack);
      sizes[turn] = size;
      this.takeTurn(first);
    }
    return value;
  }

  /** Puts the demand whose turn it was where its cut now stands among the others, of one size by their order. */
  private takeTurn(first: number): void {
    const { sizes, turns } = this;
    const turn = turns[first] as number;
    const size = sizes[turn] as number;
    let at = first;
    for (; at + 1 < turns.length; at++) {
      const next = turns[at + 1] as number;
      const other = sizes[next] as number;
      if (other > size || (other === size && next > turn)) break;
      turns[at] = next;
    }
    turns[at] = turn;
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
