import { Ascent } from './ascent.ts';
import { Closure, isPlan } from './closure.ts';
import { CutFinder, EXCLUDED } from './cut.ts';
import { type Goal, isBetter, type Limits, type Measure, type Solution, solutionOf } from './measure.ts';
import type { Problem } from './problem.ts';
import { exchanged, spared } from './spare.ts';

/** What is known before a search begins. */
export interface Rehearsal {
  /** The best plan seen within the limits; it has nothing to spare. */
  readonly start: Solution | undefined;
  /** Status of each item: those that cannot be in a plan worth having are `EXCLUDED`. */
  readonly ruledOut: Uint8Array;
  /** Whether nothing is left to search: `start` is proven, or that no plan keeps the limits. */
  readonly isDone: boolean;
}

/** So many times the bound is raised at most: the next ones cost more time than they save. */
const ROUNDS = 4;

/**
 * Raises the bounds before a search begins, again and again: each round leaves a plan without slack and tells which items cannot
 * pay, and without those the next bound is higher. Mostly nothing is left to search then: what could still be taken is the plan
 * itself, and of a plan that has nothing to spare no part is a plan.
 * @param goal its first measure orders plans, the others are limits
 * @param fallback looks for a plan where the first round left none
 * @param known a plan within the limits that has nothing to spare; where it is proven at once no other is looked for
 */
export function rehearse(problem: Problem, goal: Goal, fallback: () => Solution | undefined, known?: Solution): Rehearsal {
  const { limits } = goal;
  const [measure, ...others] = goal.measures as [Measure, ...Measure[]];
  const ascent = new Ascent(problem, new CutFinder(problem));
  const ruledOut = goal.ruledOut?.slice() ?? new Uint8Array(problem.items.length);
  if (!others.every((other) => isWithin(other, limits, ascent, ruledOut))) return { start: undefined, ruledOut, isDone: true };
  let start = known;
  const left = ({ value, slack }: Round) => excludeDear(ruledOut, value, slack, measure.cutoff(start, limits), start);
  let before = -1;
  for (let n = 0; n < ROUNDS; n++) {
    const round = raised(problem, ascent, measure, ruledOut, n);
    const isKnown = n === 0 && known !== undefined && left(round) === 0;
    if (!isKnown && round.value <= Number.MAX_VALUE) {
      const bound = { weights: measure.weights, value: round.value };
      start = preferred(planWithoutSlack(problem, ascent, round.slack.slice(), bound, limits, ruledOut), start);
      if (n === 0) start ??= fallback();
    }
    const now = left(round);
    if (now === 0) return { start, ruledOut, isDone: true };
    if (now === before) break;
    before = now;
  }
  return { start, ruledOut, isDone: false };
}

/** A bound with what is left of the weights. */
interface Round {
  readonly value: number;
  readonly slack: Float64Array;
}

/** Every other bound is raised in the opposite order, for a plan that the first one does not lead to. */
function raised(problem: Problem, ascent: Ascent, { weights }: Measure, ruledOut: Uint8Array, n: number): Round {
  const slack = new Float64Array(weights);
  const demands = n % 2 === 0 ? problem.demands : [...problem.demands].reverse();
  return { value: ascent.raise(slack, ruledOut, 0, Number.MAX_VALUE, demands), slack };
}

/** Whether a bound leaves a plan within a limit; items that are in none are excluded. */
function isWithin(limit: Measure, limits: Limits, ascent: Ascent, ruledOut: Uint8Array): boolean {
  const slack = new Float64Array(limit.weights);
  const cutoff = limit.cutoff(undefined, limits);
  const value = ascent.raise(slack, ruledOut, 0, cutoff);
  excludeDear(ruledOut, value, slack, cutoff);
  return value <= cutoff;
}

const preferred = (plan: Solution | undefined, other: Solution | undefined): Solution | undefined =>
  plan === undefined || (other !== undefined && isBetter(other, plan)) ? other : plan;

/**
 * Excludes items that would lift a bound over what is of interest.
 * @returns how many items are left that `start` does not hold; 0 where the bound itself is above that
 */
function excludeDear(ruledOut: Uint8Array, value: number, slack: Float64Array, cutoff: number, start?: Solution): number {
  if (value > cutoff) return 0;
  let left = 0;
  for (let item = 0; item < slack.length; item++) {
    if (value + (slack[item] as number) > cutoff) ruledOut[item] = EXCLUDED;
    else if (ruledOut[item] !== EXCLUDED && start?.items.includes(item) !== true) left++;
  }
  return left;
}

/** A good plan to begin a search with: the items a lower bound leaves without slack. Undefined where that is no plan within the limits. */
export function startingPlan(problem: Problem, weights: readonly number[], limits: Limits, ruledOut: Uint8Array): Solution | undefined {
  const ascent = new Ascent(problem, new CutFinder(problem));
  const slack = new Float64Array(weights);
  const value = ascent.raise(slack, ruledOut, 0, Number.MAX_VALUE);
  return value > Number.MAX_VALUE ? undefined : planWithoutSlack(problem, ascent, slack, { weights, value }, limits, ruledOut);
}

/** Weights with a lower bound of what a plan weighs. */
interface Bound {
  readonly weights: readonly number[];
  readonly value: number;
}

/** Where items without slack are in each other's way, the first stay; without the others the bound is raised until that makes a plan. */
function planWithoutSlack(
  problem: Problem,
  ascent: Ascent,
  slack: Float64Array,
  bound: Bound,
  limits: Limits,
  ruledOut: Uint8Array,
): Solution | undefined {
  const { tight } = ascent;
  let status = ruledOut;
  for (;;) {
    const finished = problem.items.map((_, item) => item).filter((item) => tight.isFinished[item] === 1);
    const items = withoutConflicts(problem, finished);
    if (items.length === finished.length || isPlan(tight, items)) return lightened(problem, items, bound, limits, ruledOut, tight);
    status = status.slice();
    for (const item of finished) if (!items.includes(item)) status[item] = EXCLUDED;
    if (ascent.raise(slack, status, 0, Number.MAX_VALUE) > Number.MAX_VALUE) return undefined;
  }
}

/** The lightest plan within the limits that leaving out and exchanging items leads to; none is lighter than the bound. */
function lightened(
  problem: Problem,
  items: readonly number[],
  { weights, value }: Bound,
  limits: Limits,
  status: Uint8Array,
  closure: Closure,
) {
  const kept = spared(problem, items, weights, closure);
  const isLightest = kept.reduce((sum, item) => sum + (weights[item] as number), 0) === value;
  const other = isLightest ? kept : exchanged(problem, kept, weights, status, closure);
  const lighter = other === kept ? undefined : withinLimits(problem, spared(problem, other, weights, closure), limits, closure);
  return lighter ?? withinLimits(problem, kept, limits, closure);
}

/** The plan made of these items, if it is one and keeps the limits. */
export function withinLimits(
  problem: Problem,
  items: readonly number[],
  limits: Limits,
  closure = new Closure(problem),
): Solution | undefined {
  const plan = solutionOf(problem, items);
  const isWithin = plan.minutes <= limits.minutes && (limits.cents === Number.POSITIVE_INFINITY || plan.cents <= limits.cents);
  return isWithin && isPlan(closure, items) ? plan : undefined;
}

function withoutConflicts(problem: Problem, items: readonly number[]): number[] {
  const kept: number[] = [];
  for (const item of items) {
    if (!kept.some((other) => problem.conflicts[other]?.includes(item))) kept.push(item);
  }
  return kept;
}
