import type { Demand, Problem } from './problem.ts';

/**
 * What can be reached with the items opened so far: an open item is finished as soon as every cell it asks for is
 * reached. Levels only rise, so the order of opening does not matter; items that wait for each other are never finished.
 */
export class Closure {
  /** 1 for each reached cell. */
  readonly reached: Uint8Array;
  readonly isOpen: Uint8Array;
  readonly isFinished: Uint8Array;
  private readonly problem: Problem;
  private readonly missing: Int32Array;
  private readonly asked: Int32Array;
  private readonly stack: Int32Array;

  constructor(problem: Problem) {
    const count = problem.items.length;
    this.problem = problem;
    this.reached = new Uint8Array(problem.cells.length);
    this.isOpen = new Uint8Array(count);
    this.isFinished = new Uint8Array(count);
    this.asked = Int32Array.from(problem.requires, (cells) => cells.length);
    this.missing = this.asked.slice();
    this.stack = new Int32Array(count);
  }

  reset(): void {
    this.reached.fill(0);
    this.isOpen.fill(0);
    this.isFinished.fill(0);
    this.missing.set(this.asked);
  }

  open(item: number): void {
    if (this.isOpen[item] === 1) return;
    this.isOpen[item] = 1;
    if (this.missing[item] === 0) this.finish(item);
  }

  /**
   * Begins anew with these items alone. For the few of a plan going over them again and again is quicker than opening them, which
   * looks at every item that asks for what they reach.
   * @returns whether all of them can be finished, in some order
   */
  finishAll(items: ArrayLike<number>): boolean {
    this.reset();
    let left = items.length;
    for (let before = -1; left !== before; ) {
      before = left;
      for (let i = 0; i < items.length; i++) {
        const item = items[i] as number;
        if (this.isFinished[item] === 1 || !this.isReached(this.problem.requires[item] as readonly number[])) continue;
        this.isFinished[item] = 1;
        left--;
        const cells = this.problem.reaches[item] as readonly number[];
        for (let c = 0; c < cells.length; c++) this.reached[cells[c] as number] = 1;
      }
    }
    return left === 0;
  }

  private isReached(cells: readonly number[]): boolean {
    for (let c = 0; c < cells.length; c++) if (this.reached[cells[c] as number] === 0) return false;
    return true;
  }

  /** Whether what is reached meets every demand. */
  meetsAll(): boolean {
    const { reached } = this;
    const { demands } = this.problem;
    for (let d = 0; d < demands.length; d++) {
      const demand = demands[d] as Demand;
      const { cells } = demand;
      // Nearly every demand is for one skill.
      if (cells.length === 1 ? reached[cells[0] as number] !== 1 : !isMet(demand, reached)) return false;
    }
    return true;
  }

  private finish(first: number): void {
    const { problem, reached, missing, isOpen, isFinished, stack } = this;
    let top = 0;
    stack[top++] = first;
    isFinished[first] = 1;
    while (top > 0) {
      const item = stack[--top] as number;
      const cells = problem.reaches[item] as readonly number[];
      for (let c = 0; c < cells.length; c++) {
        const cell = cells[c] as number;
        if (reached[cell] === 1) continue;
        reached[cell] = 1;
        const askers = problem.askers[cell] as readonly number[];
        for (let a = 0; a < askers.length; a++) {
          const asker = askers[a] as number;
          missing[asker] = (missing[asker] as number) - 1;
          if (missing[asker] === 0 && isOpen[asker] === 1) {
            isFinished[asker] = 1;
            stack[top++] = asker;
          }
        }
      }
    }
  }
}

/** Whether a set is a plan but for its limits: in some order every item can be started, and all demands are met. */
export const isPlan = (closure: Closure, items: ArrayLike<number>): boolean => closure.finishAll(items) && closure.meetsAll();

export function isMet({ cells, need }: Demand, reached: Uint8Array): boolean {
  let met = 0;
  for (let c = 0; c < cells.length; c++) met += reached[cells[c] as number] as number;
  return met >= need;
}
