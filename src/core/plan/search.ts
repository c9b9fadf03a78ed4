import { Ascent, CHOSEN } from './ascent.ts';
import { Closure, isMet } from './closure.ts';
import { CutFinder, EXCLUDED } from './cut.ts';
import type { Found, Goal, Measure, Solution } from './measure.ts';
import type { Problem } from './problem.ts';
import { costOf } from './tariff.ts';

/**
 * Finds the best plan by branch and bound. It is exact, for these reasons.
 *
 * - A node is a set of chosen and a set of excluded items. Where the chosen items are no plan yet, a cut gives items of
 *   which every larger plan holds at least one ({@link CutFinder}). The branches choose one of them each and exclude those
 *   before it, so they divide the plans among them: none is lost, none is met twice.
 * - Where the chosen items are a plan, every larger one takes at least as long, costs at least as much and has more
 *   steps; so the branch ends there, within its limits or not.
 * - A branch is cut off only where a lower bound of some measure ({@link Ascent}) is above what a plan worth having may
 *   weigh, and an item is excluded only where taking it would lift that bound so far. Plans that tie are kept and told
 *   apart by cost, number of steps and ids.
 * - All sums are whole numbers, so no rounding decides.
 */
export class Search {
  private readonly problem: Problem;
  private readonly goal: Goal;
  private readonly status: Uint8Array;
  private readonly chosen: number[] = [];
  private readonly closure: Closure;
  private readonly cuts: CutFinder;
  private readonly ascent: Ascent;
  /** Excluded items, in the order of their exclusion, to be taken back. */
  private readonly trail: number[] = [];
  private readonly slacks: Float64Array[][] = [];
  private readonly hasTime: () => boolean;
  /** Room for one bound a measure. */
  private readonly fresh: Float64Array[];
  private best: Solution | undefined;
  private open = Number.POSITIVE_INFINITY;
  private nodes = 0;
  private isStopped = false;

  constructor(problem: Problem, goal: Goal, start: Solution | undefined, hasTime: () => boolean) {
    this.problem = problem;
    this.goal = goal;
    this.best = start;
    this.hasTime = hasTime;
    this.fresh = goal.measures.map((measure) => measure.weights.slice());
    this.status = new Uint8Array(problem.items.length);
    this.closure = new Closure(problem);
    this.cuts = new CutFinder(problem);
    this.ascent = new Ascent(problem, this.cuts);
  }

  run(): Found {
    this.slacks.push(this.goal.measures.map((measure) => measure.weights.slice()));
    this.visit(
      0,
      this.goal.measures.map(() => 0),
    );
    return { best: this.best, complete: !this.isStopped, open: this.open, nodes: this.nodes };
  }

  private visit(depth: number, values: number[]): void {
    this.nodes++;
    if (this.isStopped || (this.nodes % 32 === 0 && !this.hasTime())) {
      this.isStopped = true;
      this.open = Math.min(this.open, values[0] as number);
      return;
    }
    if (this.endsHere()) return;
    const mark = this.trail.length;
    if (this.bound(depth, values)) this.branch(depth, values);
    this.takeBack(mark);
  }

  /** Whether the chosen items are a plan, which is noted, or too dear already. */
  private endsHere(): boolean {
    const { closure, chosen } = this;
    this.openChosen();
    const cents = costOf(this.problem.tariff, chosen);
    if (cents > this.goal.limits.cents) return true;
    if (chosen.some((item) => closure.isFinished[item] === 0)) return false;
    if (!this.problem.demands.every((demand) => isMet(demand, closure.reached))) return false;
    const items = [...chosen, ...(this.goal.given ?? []).filter((item) => closure.isFinished[item] === 1)].sort((a, b) => a - b);
    const minutes = items.reduce((sum, item) => sum + (this.problem.minutes[item] as number), 0);
    const plan = { items, minutes, cents };
    if (minutes <= this.goal.limits.minutes && (this.best === undefined || this.goal.isBetter(plan, this.best))) this.best = plan;
    return true;
  }

  /** Raises the bounds of a node and excludes items that cannot pay; false where nothing is left to find. */
  private bound(depth: number, values: number[]): boolean {
    for (const [m, measure] of this.goal.measures.entries()) {
      const slack = this.slacks[depth]?.[m] as Float64Array;
      const cutoff = measure.cutoff(this.best, this.goal.limits);
      // First what the node inherits, which is quick; then from scratch, which is usually higher.
      const inherited = this.ascent.raise(slack, this.status, values[m] as number, cutoff);
      if (inherited > cutoff) return false;
      values[m] = inherited;
      this.excludeAbove(cutoff, inherited, slack);
      if (depth > 0 && this.anew(m, slack, values, cutoff) > cutoff) return false;
    }
    return true;
  }

  /** A bound that forgets how the parent's came about: the chosen items paid for, all others at full weight. */
  private anew(m: number, slack: Float64Array, values: number[], cutoff: number): number {
    const fresh = this.fresh[m] as Float64Array;
    fresh.set((this.goal.measures[m] as Measure).weights);
    let paid = 0;
    for (const item of this.chosen) {
      paid += fresh[item] as number;
      fresh[item] = 0;
    }
    const value = this.ascent.raise(fresh, this.status, paid, cutoff);
    if (value > cutoff) return value;
    this.excludeAbove(cutoff, value, fresh);
    if (value > (values[m] as number)) {
      slack.set(fresh);
      values[m] = value;
    }
    return value;
  }

  private excludeAbove(cutoff: number, value: number, slack: Float64Array): void {
    for (let item = 0; item < slack.length; item++) {
      if (this.status[item] === 0 && value + (slack[item] as number) > cutoff) this.exclude(item);
    }
  }

  private branch(depth: number, values: number[]): void {
    const cut = this.smallestCut();
    const slack = (this.slacks[depth] as Float64Array[])[0] as Float64Array;
    cut.sort((a, b) => (slack[a] as number) - (slack[b] as number) || a - b);
    for (const item of cut) {
      if (this.status[item] !== 0) continue;
      this.enter(depth, values, item);
      this.exclude(item);
    }
  }

  private enter(depth: number, values: readonly number[], item: number): void {
    const from = this.slacks[depth] as Float64Array[];
    this.slacks[depth + 1] ??= from.map((slack) => new Float64Array(slack.length));
    const to = this.slacks[depth + 1] as Float64Array[];
    const raised = values.map((value, m) => value + ((from[m] as Float64Array)[item] as number));
    for (const [m, slack] of from.entries()) {
      (to[m] as Float64Array).set(slack);
      (to[m] as Float64Array)[item] = 0;
    }
    const mark = this.trail.length;
    this.status[item] = CHOSEN;
    this.chosen.push(item);
    for (const other of this.problem.conflicts[item] as Int32Array) {
      if (this.status[other] === 0) this.exclude(other);
    }
    this.visit(depth + 1, raised);
    this.takeBack(mark);
    this.chosen.pop();
    this.status[item] = 0;
  }

  /** The smallest cut that the chosen items leave open; empty where no plan is left. */
  private smallestCut(): number[] {
    let smallest: Int32Array | undefined;
    const { closure, cuts, problem, status } = this;
    this.openChosen();
    const consider = (size: number) => {
      if (smallest === undefined || size < smallest.length) smallest = cuts.items.slice(0, size);
    };
    for (const demand of problem.demands) if (!isMet(demand, closure.reached)) consider(cuts.forDemand(demand, closure, status));
    for (const item of this.chosen) {
      for (const cell of problem.requires[item] as Int32Array) {
        if (closure.reached[cell] === 0) consider(cuts.forCell(cell, closure, status));
      }
    }
    return [...(smallest ?? [])];
  }

  private openChosen(): void {
    this.closure.reset();
    for (const item of this.goal.given ?? []) this.closure.open(item);
    for (const item of this.chosen) this.closure.open(item);
  }

  private exclude(item: number): void {
    this.status[item] = EXCLUDED;
    this.trail.push(item);
  }

  private takeBack(mark: number): void {
    while (this.trail.length > mark) this.status[this.trail.pop() as number] = 0;
  }
}
