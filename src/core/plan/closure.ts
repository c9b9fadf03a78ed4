import type { Problem } from './problem.ts';

/**
 * What can be reached with the items opened so far: an open item is finished as soon as every cell it asks for is
 * reached. Levels only rise, so the order of opening does not matter; items that wait for each other are never finished.
 */
export class Closure {
  /** 1 for each reached cell. */
  readonly reached: Uint8Array;
  readonly isOpen: Uint8Array;
  readonly isFinished: Uint8Array;
  finished = 0;
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
    this.finished = 0;
  }

  open(item: number): void {
    if (this.isOpen[item] === 1) return;
    this.isOpen[item] = 1;
    if (this.missing[item] === 0) this.finish(item);
  }

  private finish(first: number): void {
    const { problem, reached, missing, isOpen, isFinished, stack } = this;
    let top = 0;
    stack[top++] = first;
    isFinished[first] = 1;
    while (top > 0) {
      const item = stack[--top] as number;
      this.finished++;
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
export function isPlan(problem: Problem, closure: Closure, items: ArrayLike<number>): boolean {
  closure.reset();
  for (let i = 0; i < items.length; i++) closure.open(items[i] as number);
  return closure.finished === items.length && problem.demands.every((demand) => isMet(demand, closure.reached));
}

export function isMet(demand: { cells: readonly number[]; need: number }, reached: Uint8Array): boolean {
  const { cells, need } = demand;
  let met = 0;
  for (let c = 0; c < cells.length; c++) met += reached[cells[c] as number] as number;
  return met >= need;
}
