import { Ascent, CHOSEN } from './ascent.ts';
import { Closure } from './closure.ts';
import { CutFinder, EXCLUDED } from './cut.ts';
import { type Found, type Goal, type Measure, type Solution, solutionOf } from './measure.ts';
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
  private best: Solution | undefined;
  private open = Number.POSITIVE_INFINITY;
  private nodes = 0;
  private isStopped = false;

  constructor(problem: Problem, goal: Goal, start: Solution | undefined, hasTime: () => boolean) {
    this.problem = problem;
    this.goal = goal;
    this.best = start;
    this.hasTime = hasTime;
    this.status = goal.ruledOut?.slice() ?? new Uint8Array(problem.items.length);
    this.closure = new Closure(problem);
    this.cuts = new CutFinder(problem);
    this.ascent = new Ascent(problem, this.cuts);
  }

  run(): Found {
    this.slacks.push(this.goal.measures.map((measure) => new Float64Array(measure.weights)));
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
    const mark = this.trail.length;
    const count = this.chosen.length;
    if (this.settle(depth, values)) this.branch(depth, values);
    this.takeBack(mark, count);
  }

  /**
   * Chooses what must be chosen, raises the bounds and excludes what cannot pay, until nothing changes; then the smallest
   * cut is at hand. False where nothing is left to find.
   */
  private settle(depth: number, values: number[]): boolean {
    let isBounded = false;
    while (!this.endsHere() && this.cuts.findSmallest(this.chosen, this.closure, this.status) > 0) {
      if (this.cuts.smallest === 1) {
        this.choose(this.cuts.kept[0] as number);
        isBounded = false;
        continue;
      }
      if (isBounded) return true;
      const before = this.trail.length;
      if (!this.bound(depth, values) || this.isBeaten(values)) return false;
      if (this.trail.length === before) return true;
      isBounded = true;
    }
    return false;
  }

  /** Whether the chosen items are a plan, which is noted, or too dear already. */
  private endsHere(): boolean {
    const { closure, chosen } = this;
    this.openChosen();
    const { limits } = this.goal;
    if (limits.cents < Number.POSITIVE_INFINITY && costOf(this.problem.tariff, chosen) > limits.cents) return true;
    if (chosen.some((item) => closure.isFinished[item] === 0)) return false;
    if (!closure.meetsAll()) return false;
    const given = (this.goal.given ?? []).filter((item) => closure.isFinished[item] === 1);
    const plan = solutionOf(this.problem, [...chosen, ...given]);
    if (plan.minutes <= limits.minutes && (this.best === undefined || this.goal.isBetter(plan, this.best))) this.best = plan;
    return true;
  }

  /** Raises the bounds of a node and excludes items that cannot pay; false where nothing is left to find. */
  private bound(depth: number, values: number[]): boolean {
    const { measures, limits } = this.goal;
    return measures.every((measure, m) => {
      const slack = this.slacks[depth]?.[m] as Float64Array;
      const cutoff = measure.cutoff(this.best, limits);
      const value = this.raiseAnew(slack, measure, cutoff);
      if (value > cutoff) return false;
      values[m] = value;
      for (let item = 0; item < slack.length; item++) {
        if (this.status[item] === 0 && value + (slack[item] as number) > cutoff) this.exclude(item);
      }
      return true;
    });
  }

  /** Chosen items are paid for and the rest stand at full weight: higher than going on from the parent's bound. */
  private raiseAnew(slack: Float64Array, measure: Measure, cutoff: number): number {
    slack.set(measure.weights);
    let paid = 0;
    for (const item of this.chosen) {
      paid += slack[item] as number;
      slack[item] = 0;
    }
    return this.ascent.raise(slack, this.status, paid, cutoff);
  }

  private isBeaten(values: readonly number[]): boolean {
    const [measure] = this.goal.measures;
    if (measure?.isBeaten === undefined || this.best === undefined) return false;
    return measure.isBeaten(values[0] as number, costOf(this.problem.tariff, this.chosen), this.chosen.length, this.best);
  }

  private branch(depth: number, values: number[]): void {
    const cut = Array.from(this.cuts.kept.subarray(0, this.cuts.smallest));
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
    const raised = values.map((value, m) => value + ((from[m] as Float64Array)[item] as number));
    const mark = this.trail.length;
    this.choose(item);
    this.visit(depth + 1, raised);
    this.takeBack(mark, this.chosen.length - 1);
  }

  private choose(item: number): void {
    this.status[item] = CHOSEN;
    this.chosen.push(item);
    for (const other of this.problem.conflicts[item] as readonly number[]) {
      if (this.status[other] === 0) this.exclude(other);
    }
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

  /** Undoes what was chosen and excluded since. */
  private takeBack(mark: number, count = this.chosen.length): void {
    while (this.chosen.length > count) this.status[this.chosen.pop() as number] = 0;
    while (this.trail.length > mark) this.status[this.trail.pop() as number] = 0;
  }
}
