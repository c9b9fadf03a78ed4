import { type Closure, isMet } from './closure.ts';
import type { Demand, Problem } from './problem.ts';

/** An item a search has ruled out. */
export const EXCLUDED = 2;

/**
 * Finds cuts: sets of items of which every plan holds at least one.
 *
 * Take unreached cells of which a plan must reach at least one, and let V grow from them: for each open item that could
 * be the first to reach a cell of V, put one of the unreached cells it asks for into V (it has one, else it would be
 * finished and the cell reached). The cut is every item that is not open and could be the first to reach a cell of V.
 * In any plan look at the item that first reaches a cell of V: were it open, a cell of V would have been reached before
 * it. So it is in the cut. The argument runs along the order of a plan, hence it holds with cyclic requirements too.
 */
export class CutFinder {
  /** The cut found last: the first `size` entries. */
  readonly items: Int32Array;
  size = 0;
  /** The smallest cut that `findSmallest` found last: the first `smallest` entries. */
  readonly kept: Int32Array;
  smallest = 0;
  private readonly problem: Problem;
  private readonly seenItem: Int32Array;
  private readonly seenCell: Int32Array;
  private readonly stack: Int32Array;
  private top = 0;
  private stamp = 0;

  constructor(problem: Problem) {
    this.problem = problem;
    this.items = new Int32Array(problem.items.length);
    this.kept = new Int32Array(problem.items.length);
    this.seenItem = new Int32Array(problem.items.length);
    this.seenCell = new Int32Array(problem.cells.length);
    this.stack = new Int32Array(problem.cells.length);
  }

  /**
   * Finds the smallest cut that chosen items leave open and keeps it, for cuts found later overwrite `items`.
   * @returns its size; 0 where no plan is left
   */
  findSmallest(chosen: readonly number[], closure: Closure, status: Uint8Array): number {
    const { problem } = this;
    this.smallest = Number.POSITIVE_INFINITY;
    for (const demand of problem.demands) {
      if (this.smallest > 1 && !isMet(demand, closure.reached)) this.keepSmaller(this.forDemand(demand, closure, status));
    }
    for (const item of chosen) {
      for (const cell of problem.requires[item] as readonly number[]) {
        if (this.smallest > 1 && closure.reached[cell] === 0) this.keepSmaller(this.forCell(cell, closure, status));
      }
    }
    return this.smallest;
  }

  private keepSmaller(size: number): void {
    if (size >= this.smallest) return;
    this.smallest = size;
    for (let i = 0; i < size; i++) this.kept[i] = this.items[i] as number;
  }

  /** A cut for a demand that the closure does not meet; size 0 means that no plan is left. */
  forDemand(demand: Demand, closure: Closure, status: Uint8Array): number {
    this.begin();
    // With m still needed of u unreached cells, a plan reaches at least one of any u - m + 1 of them.
    const { cells, need } = demand;
    let wanted = cells.length - need + 1;
    for (let c = 0; c < cells.length && wanted > 0; c++) {
      const cell = cells[c] as number;
      if (closure.reached[cell] === 1) continue;
      this.visit(cell);
      wanted--;
    }
    return this.grow(closure, status);
  }

  /** A cut for one cell that must be reached and is not. */
  forCell(cell: number, closure: Closure, status: Uint8Array): number {
    this.begin();
    this.visit(cell);
    return this.grow(closure, status);
  }

  private begin(): void {
    this.stamp++;
    this.top = 0;
    this.size = 0;
  }

  private visit(cell: number): void {
    if (this.seenCell[cell] === this.stamp) return;
    this.seenCell[cell] = this.stamp;
    this.stack[this.top++] = cell;
  }

  private grow(closure: Closure, status: Uint8Array): number {
    while (this.top > 0) {
      const cell = this.stack[--this.top] as number;
      const raisers = this.problem.raisers[cell] as readonly number[];
      for (let r = 0; r < raisers.length; r++) {
        const item = raisers[r] as number;
        if (this.seenItem[item] === this.stamp || status[item] === EXCLUDED) continue;
        this.seenItem[item] = this.stamp;
        if (closure.isOpen[item] === 0) this.items[this.size++] = item;
        else this.visit(this.unreachedOf(item, closure));
      }
    }
    return this.size;
  }

  /** A cell the item waits for, one already in V if there is one, else the one that the fewest items reach. */
  private unreachedOf(item: number, closure: Closure): number {
    const asked = this.problem.requires[item] as readonly number[];
    let first = -1;
    for (let c = 0; c < asked.length; c++) {
      const cell = asked[c] as number;
      if (closure.reached[cell] === 1) continue;
      if (this.seenCell[cell] === this.stamp) return cell;
      if (first < 0) first = cell;
    }
    return first;
  }
}
