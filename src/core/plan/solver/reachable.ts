import type { Graph, GraphNeed } from './graph.ts';

/**
 * An open item is finished once every level it asks for is reached, whatever the order of opening; items that wait for
 * each other never are.
 */
export class Reachable {
  /** 1 for each reached level. */
  readonly reached: Uint8Array;
  readonly isOpen: Uint8Array;
  readonly isFinished: Uint8Array;
  private readonly graph: Graph;
  /** Levels each item still waits for. */
  private readonly missing: Uint16Array;

  constructor(graph: Graph, items: Iterable<number> = []) {
    this.graph = graph;
    this.reached = new Uint8Array(graph.levels.length);
    this.isOpen = new Uint8Array(graph.items.length);
    this.isFinished = new Uint8Array(graph.items.length);
    this.missing = graph.asks.slice();
    for (const item of items) this.open(item);
  }

  open(item: number): void {
    if (this.isOpen[item] === 1) return;
    this.isOpen[item] = 1;
    if (this.missing[item] === 0) this.finish(item);
  }

  meetsAll(): boolean {
    return this.graph.needs.every((need) => this.meets(need));
  }

  meets({ levels, need }: GraphNeed): boolean {
    let met = 0;
    for (const level of levels) met += this.reached[level] as number;
    return met >= need;
  }

  private finish(first: number): void {
    const waiting = [first];
    for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
      this.isFinished[item] = 1;
      for (const level of this.graph.reaches[item] as readonly number[]) {
        if (this.reached[level] === 1) continue;
        this.reached[level] = 1;
        for (const dependant of this.graph.dependants[level] as readonly number[]) {
          const left = (this.missing[dependant] as number) - 1;
          this.missing[dependant] = left;
          if (left === 0 && this.isOpen[dependant] === 1) waiting.push(dependant);
        }
      }
    }
  }
}

/** A plan but for its limits: every item can start in some order, and all needs are met. */
export function isPlan(graph: Graph, items: readonly number[]): boolean {
  const reachable = new Reachable(graph, items);
  return items.every((item) => reachable.isFinished[item] === 1) && reachable.meetsAll();
}
