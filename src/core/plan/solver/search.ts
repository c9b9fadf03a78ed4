import { costOf, subscriptionCents } from '../cost.ts';
import {
  compareTotals,
  effortOf,
  isBetter,
  isWithin,
  type Solution,
  solutionOf,
  type Totals,
  totalWeights,
  type Weights,
} from '../objective.ts';
import type { HasTime, Limits } from '../query.ts';
import type { Tariff } from '../tariff.ts';
import { type LowerBound, lowerBound } from './bound.ts';
import { CHOSEN, EXCLUDED, smallestCut, UNDECIDED } from './cuts.ts';
import type { Graph } from './graph.ts';

export interface Question {
  readonly graph: Graph;
  readonly tariff: Tariff;
  readonly totals: Totals;
  readonly weights: Weights;
  /** Only a smaller first total is better. */
  readonly isStrict: boolean;
  readonly limits: Limits;
  readonly hasTime: HasTime;
}

/**
 * Exact branch and bound.
 *
 * - A node holds chosen and excluded items. Where the chosen items are no plan yet, every larger plan
 *   holds an item of a cut. Each branch chooses one and excludes those before it, so no plan is lost or met twice.
 * - A branch ends at a plan: larger ones have no smaller total and more steps.
 * - A branch ends where a lower bound exceeds what a plan worth having may weigh. An item is excluded where choosing it
 *   would end the branch. Ties are kept and told apart by the other totals and ids.
 * - Sums are whole numbers, so no rounding decides.
 */
export class Search {
  best: Solution | undefined;
  /** Least weight of a plan in the open branches; Infinity where the search is complete. */
  private open = Number.POSITIVE_INFINITY;
  nodes = 0;
  private readonly question: Question;
  private readonly status: Uint8Array;
  /** Of the first total, without subscriptions. */
  private readonly unshared: readonly number[];
  private readonly chosen: number[] = [];
  private readonly excluded: number[] = [];
  private isStopped = false;

  constructor(question: Question, start: Solution | undefined) {
    this.question = question;
    this.best = start;
    this.status = new Uint8Array(question.graph.items.length);
    this.unshared = totalWeights(question.totals[0], question.graph, question.tariff.fixed);
    this.visit(0);
  }

  get isProven(): boolean {
    return this.open === Number.POSITIVE_INFINITY;
  }

  /** Proven least first total in the open branches; null where there are none. */
  get bound(): number | null {
    return this.isProven ? null : this.question.weights.read(this.open);
  }

  private visit(bound: number): void {
    this.nodes++;
    this.isStopped ||= this.nodes % 32 === 0 && !this.question.hasTime();
    if (this.isStopped) {
      this.open = Math.min(this.open, bound);
      return;
    }
    const [chosen, excluded] = [this.chosen.length, this.excluded.length];
    this.settle();
    this.undo(chosen, excluded);
  }

  /** Chooses what must be, excludes what cannot pay, until nothing changes; then branches. */
  private settle(): void {
    for (let cut = this.nextCut(); cut.length > 0; cut = this.nextCut()) {
      if (cut.length === 1) {
        this.choose(cut[0] as number);
        continue;
      }
      const before = this.excluded.length;
      const bound = this.boundHere();
      if (bound === undefined || this.isBeaten(bound)) return;
      if (this.excluded.length === before) {
        this.branch(cut, bound);
        return;
      }
    }
  }

  /** Empty where the chosen items are a plan, which is noted, or can become none within limits. */
  private nextCut(): number[] {
    const { graph, tariff, totals, limits, isStrict } = this.question;
    if (limits.cents < Number.POSITIVE_INFINITY && costOf(tariff, this.chosen) > limits.cents) return [];
    const cut = smallestCut(graph, this.status, this.chosen);
    if (cut !== undefined) return cut;
    const plan = solutionOf(graph, tariff, this.chosen);
    const isBest = this.best === undefined || (isStrict ? plan[totals[0]] < this.best[totals[0]] : isBetter(totals, plan, this.best));
    if (isBest && isWithin(plan, limits)) this.best = plan;
    return [];
  }

  /** Undefined where nothing is left to find. */
  private boundHere(): LowerBound | undefined {
    const { graph, weights, limits, isStrict } = this.question;
    const best = this.best;
    const [first] = this.question.totals;
    const worth =
      best === undefined
        ? Number.POSITIVE_INFINITY
        : weights.cutoff(isStrict ? { ...best, minutes: Number.POSITIVE_INFINITY, [first]: best[first] - 1 } : best);
    const bound = this.excludeAbove(weights.weights, worth);
    const isPossible =
      bound !== undefined &&
      this.isPossible(graph.minutes, limits.minutes) &&
      this.isAffordable(first === 'cents' && best !== undefined ? Math.min(limits.cents, best.cents - 1) : limits.cents) &&
      (first !== 'effort' || best === undefined || this.isWorthIt(best));
    return isPossible ? bound : undefined;
  }

  private isPossible(weights: readonly number[], cutoff: number): boolean {
    return cutoff === Number.POSITIVE_INFINITY || this.excludeAbove(weights, cutoff) !== undefined;
  }

  private isAffordable(cents: number): boolean {
    const { atLeast, steep } = this.question.tariff;
    if (cents === Number.POSITIVE_INFINITY) return true;
    return this.isPossible(atLeast, cents) && steep.every(({ weights, most }) => this.isPossible(weights, most(cents)));
  }

  /**
   * Subscriptions may cost nothing beyond those of the chosen items. Whole months make these dearer than the items' summed
   * least costs.
   */
  private isWorthIt(best: Solution): boolean {
    const paid = subscriptionCents(this.question.tariff, this.chosen);
    return paid === 0 || this.isPossible(this.unshared, best.effort - effortOf(0, 0, paid, this.question.graph.hourCents));
  }

  private excludeAbove(weights: readonly number[], cutoff: number): LowerBound | undefined {
    const bound = lowerBound(this.question.graph, weights, this.status, this.chosen, cutoff);
    if (bound.value > cutoff || bound.value === Number.POSITIVE_INFINITY) return undefined;
    for (const item of weights.keys()) {
      if (this.status[item] === UNDECIDED && bound.value + (bound.slack[item] as number) > cutoff) this.exclude(item);
    }
    return bound;
  }

  /** Whether the best plan beats the chosen items with one more, the first total at least as proven. */
  private isBeaten({ value }: LowerBound): boolean {
    const { graph, tariff, totals, weights, isStrict } = this.question;
    if (this.best === undefined) return false;
    const least = solutionOf(graph, tariff, this.chosen);
    const [first] = totals;
    const proven = Math.max(least[first], weights.read(value));
    if (isStrict) return proven >= this.best[first];
    return compareTotals(totals, { ...least, steps: least.steps + 1, [first]: proven }, this.best) > 0;
  }

  private branch(cut: readonly number[], { value, slack }: LowerBound): void {
    const cheapestFirst = [...cut].sort((a, b) => (slack[a] as number) - (slack[b] as number) || a - b);
    for (const item of cheapestFirst) {
      if (this.status[item] !== UNDECIDED) continue;
      const excluded = this.excluded.length;
      this.choose(item);
      this.visit(value + (slack[item] as number));
      this.undo(this.chosen.length - 1, excluded);
      this.exclude(item);
    }
  }

  private choose(item: number): void {
    this.status[item] = CHOSEN;
    this.chosen.push(item);
    for (const other of this.question.graph.conflicts[item] as readonly number[]) {
      if (this.status[other] === UNDECIDED) this.exclude(other);
    }
  }

  private exclude(item: number): void {
    this.status[item] = EXCLUDED;
    this.excluded.push(item);
  }

  private undo(chosen: number, excluded: number): void {
    for (const item of [...this.chosen.splice(chosen), ...this.excluded.splice(excluded)]) this.status[item] = UNDECIDED;
  }
}
