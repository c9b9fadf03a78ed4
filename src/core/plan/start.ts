import { Ascent } from './ascent.ts';
import { Closure, isPlan } from './closure.ts';
import { CutFinder, EXCLUDED } from './cut.ts';
import { isBetter, type Limits, type Measure, type Solution } from './measure.ts';
import type { Demand, Problem } from './problem.ts';
import { costOf } from './tariff.ts';

/** What is known before a search begins. */
export interface Rehearsal {
  /** The problem with its demands in the order that gave the highest bound. */
  readonly problem: Problem;
  /** The best plan seen within the limits. */
  readonly start: Solution | undefined;
  /** Status of each item: those that cannot be in a plan worth having are `EXCLUDED`. */
  readonly ruledOut: Uint8Array;
}

/** So many orders of the demands are tried: the next ones cost more time than they save. */
const ORDERS = 2;

/**
 * Raises the bound from several orders of the demands before a search begins. How high it gets depends on the order, each
 * order leaves a plan without slack, and each tells which items cannot pay; all of that holds, whichever order it is from.
 */
export function rehearse(problem: Problem, measure: Measure, limits: Limits, ruledOut: Uint8Array, known: Solution | undefined): Rehearsal {
  const ascent = new Ascent(problem, new CutFinder(problem));
  const tries: Try[] = [];
  let start = known;
  let highest: Try = { value: -1, slack: new Float64Array(0), demands: problem.demands };
  for (let n = 0; n < ORDERS && highest.value < measure.cutoff(start, limits); n++) {
    const demands = n === 0 ? problem.demands : reordered(problem.demands, n);
    const slack = new Float64Array(measure.weights);
    const value = ascent.raise(slack, ruledOut, 0, Number.MAX_VALUE, demands);
    if (value > Number.MAX_VALUE) return { problem, start: undefined, ruledOut };
    tries.push({ value, slack, demands });
    if (value > highest.value) highest = { value, slack, demands };
    start = preferred(planWithoutSlack(problem, ascent.tight, measure.weights, limits), start);
  }
  const status = excludedBy(tries, measure.cutoff(start, limits), ruledOut);
  return { problem: { ...problem, demands: highest.demands }, start, ruledOut: status };
}

const preferred = (plan: Solution | undefined, other: Solution | undefined): Solution | undefined =>
  plan === undefined || (other !== undefined && isBetter(other, plan)) ? other : plan;

interface Try {
  readonly value: number;
  readonly slack: Float64Array;
  readonly demands: readonly Demand[];
}

function excludedBy(tries: readonly Try[], cutoff: number, ruledOut: Uint8Array): Uint8Array {
  const status = ruledOut.slice();
  for (const { value, slack } of tries) {
    for (let item = 0; item < slack.length; item++) if (value + (slack[item] as number) > cutoff) status[item] = EXCLUDED;
  }
  return status;
}

/** The n-th other order, the same for the same n: backwards, then shuffled. */
function reordered(demands: readonly Demand[], n: number): Demand[] {
  const order = [...demands].reverse();
  let state = n;
  for (let i = n === 1 ? 0 : order.length - 1; i > 0; i--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const j = (state >>> 8) % (i + 1);
    [order[i], order[j]] = [order[j] as Demand, order[i] as Demand];
  }
  return order;
}

/**
 * A good plan to begin a search with: the items a lower bound leaves without slack, less those that can be spared, the
 * longest first. Undefined where that is no plan within the limits.
 */
export function startingPlan(problem: Problem, weights: readonly number[], limits: Limits, ruledOut: Uint8Array): Solution | undefined {
  const ascent = new Ascent(problem, new CutFinder(problem));
  const value = ascent.raise(new Float64Array(weights), ruledOut, 0, Number.MAX_VALUE);
  return value > Number.MAX_VALUE ? undefined : planWithoutSlack(problem, ascent.tight, weights, limits);
}

function planWithoutSlack(problem: Problem, tight: Closure, weights: readonly number[], limits: Limits): Solution | undefined {
  const finished = problem.items.map((_, item) => item).filter((item) => tight.isFinished[item] === 1);
  return withinLimits(problem, spared(problem, withoutConflicts(problem, finished), weights, tight), limits, tight);
}

/** The plan made of these items, if it is one and keeps the limits. */
export function withinLimits(
  problem: Problem,
  items: readonly number[],
  limits: Limits,
  closure = new Closure(problem),
): Solution | undefined {
  const minutes = items.reduce((sum, item) => sum + (problem.minutes[item] as number), 0);
  const cents = costOf(problem.tariff, items);
  if (minutes > limits.minutes || cents > limits.cents || !isPlan(problem, closure, items)) return undefined;
  return { items: [...items].sort((a, b) => a - b), minutes, cents };
}

/** Leaves out what can be left out, the heaviest first. Anything that is no plan comes back unchanged. */
export function spared(problem: Problem, items: readonly number[], weights: readonly number[], closure = new Closure(problem)): number[] {
  let kept = [...items];
  if (!isPlan(problem, closure, kept)) return kept;
  const heaviestFirst = [...items].sort((a, b) => (weights[b] as number) - (weights[a] as number) || b - a);
  let givers = giversOf(problem, kept);
  for (const item of heaviestFirst) {
    // Most items alone give something that is asked for; seeing that is much quicker than trying without them.
    if ((problem.reaches[item] as readonly number[]).some((cell) => givers[cell] === 1)) continue;
    const fewer = kept.filter((other) => other !== item);
    if (!isPlan(problem, closure, fewer)) continue;
    kept = fewer;
    givers = giversOf(problem, kept);
  }
  return kept;
}

/** How many items reach each cell that is asked for by all means; 0 for the rest. */
function giversOf(problem: Problem, items: readonly number[]): number[] {
  const givers = problem.cells.map(() => 0);
  const asked = new Set(problem.demands.flatMap(({ cells, need }) => (cells.length === need ? cells : [])));
  for (const item of items) for (const cell of problem.requires[item] as readonly number[]) asked.add(cell);
  for (const item of items) {
    const given = (problem.reaches[item] as readonly number[]).filter((cell) => asked.has(cell));
    for (const cell of given) givers[cell] = (givers[cell] as number) + 1;
  }
  return givers;
}

function withoutConflicts(problem: Problem, items: readonly number[]): number[] {
  const kept: number[] = [];
  for (const item of items) {
    if (!kept.some((other) => problem.conflicts[other]?.includes(item))) kept.push(item);
  }
  return kept;
}
