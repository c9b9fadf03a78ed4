import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { findRole } from '../roles.ts';
import type { FoundPlan, NoPlan, PlanAnswer, SideQuestion } from './answer.ts';
import { type Beside, bestBy, freeAlternatives, hoursOf, robustnessOf } from './beside/alternatives.ts';
import type { Swap } from './beside/answers.ts';
import { changesFor } from './beside/changes.ts';
import { apartOf, withoutOneStep } from './beside/other-plans.ts';
import { worthRange } from './beside/worth-range.ts';
import { firstRoleOf } from './calendar/first-role.ts';
import { schedulePlan } from './calendar/schedule.ts';
import { costParts } from './cost.ts';
import { askedOf, findPlan, type PlanFound } from './find-plan.ts';
import { effortHours } from './objective.ts';
import type { Problem } from './problem.ts';
import { type HasTime, limitsOf, type PlanQuery, timer } from './query.ts';
import { without } from './solver/ground.ts';
import { hasPlan, type Solved } from './solver/solve.ts';

/**
 * @throws CareersError `not-found` for an unknown role; `usage` where the pace is not above 0 and at most 112 hours a
 *   week
 */
export function planTo(catalog: Catalog, asked: PlanQuery): PlanAnswer {
  const query = { ...asked, role: findRole(catalog, asked.role).id };
  if (!(query.hoursPerWeek > 0 && query.hoursPerWeek <= 112)) {
    throw new CareersError('usage', `A week has room for more than 0 and at most 112 hours of study, not ${query.hoursPerWeek}.`);
  }
  const hasTime = timer(query);
  const { role, hoursPerWeek, start, limits } = query;
  const found = findPlan(catalog, query, hasTime);
  const { solved, problem, uncovered, lowConfidence, isPartial: partial } = found;
  const frame = {
    ...{ role, and: limits.and, objective: limits.optimise, hourWorth: problem.hourCents / 100, hoursPerWeek, start, partial, uncovered },
    ...{ lowConfidence, bound: boundOf(problem, solved, limits.optimise), boundUnit: BOUND_UNITS[limits.optimise] },
  };
  return hasPlan(solved)
    ? { ...frame, ...planned(catalog, query, found, hasTime) }
    : { ...frame, ...unplanned(catalog, query, solved, hasTime) };
}

type Framed =
  | 'role'
  | 'and'
  | 'objective'
  | 'hourWorth'
  | 'hoursPerWeek'
  | 'start'
  | 'partial'
  | 'uncovered'
  | 'lowConfidence'
  | 'bound'
  | 'boundUnit';

const BOUND_UNITS = { balanced: 'effort', hours: 'hours', cost: 'usd' } as const;

function planned(catalog: Catalog, query: PlanQuery, found: PlanFound, hasTime: HasTime): Omit<FoundPlan, Framed> {
  const { problem, solved, isPartial } = found;
  const unanswered: SideQuestion[] = [];
  const answered = <T>(question: SideQuestion, answer: T | undefined): T | null => {
    if (answer === undefined) unanswered.push(question);
    return answer ?? null;
  };
  const { optimise } = query.limits;
  const beside: Beside = { plan: solved, problem, objective: optimise, limits: limitsOf(query), hasTime };
  const shorter = optimise === 'hours' || isPartial ? null : answered('shorter', bestBy('hours', beside));
  const cheaper = optimise === 'cost' ? null : answered('cheaper', bestBy('cost', beside));
  const atAnyPrice = answered('shorterAtAnyPrice', shortestAtAnyPrice(catalog, query, found, beside, shorter));
  const asksRange = query.worthRange === true && optimise === 'balanced';
  const range = asksRange ? answered('worthRange', solved.status === 'optimal' ? worthRange(beside) : undefined) : null;
  const apart = answered('apart', isPartial ? null : apartOf(catalog, query, hasTime));
  const alternatives = answered('alternatives', withoutOneStep(query, beside)) ?? [];
  const robustness = answered('robustness', robustnessOf(beside));
  const swaps = answered('freeAlternatives', freeAlternatives(beside));
  const { steps, subscriptions, weeks, finish } = schedulePlan(catalog, problem, solved.items, query);
  return {
    status: solved.status === 'optimal' ? 'optimal' : 'best-found',
    hours: hoursOf(solved.minutes),
    hoursRange: hoursRangeOf(solved),
    effort: twoDigits(effortHours(solved.effort, problem.hourCents)),
    cost: costParts(solved),
    hoursBasis: hoursBasisOf(solved),
    robust: robustness === null ? null : robustness.added.length + robustness.removed.length === 0,
    robustness,
    weeks,
    finish,
    steps: steps.map((step) => ({ ...step, freeAlternative: swaps?.get(step.course) ?? null })),
    subscriptions,
    cheaper,
    shorter,
    shorterAtAnyPrice: atAnyPrice,
    apart,
    firstRole: firstRoleOf(catalog, query, problem, solved, steps),
    alternatives,
    worthRange: range,
    changes: [],
    changePair: null,
    unanswered,
  };
}

/** Takes no course that the plan leaves out for low confidence. */
function shortestAtAnyPrice(catalog: Catalog, query: PlanQuery, found: PlanFound, beside: Beside, shorter: Swap | null) {
  const { limits } = query;
  if (found.isPartial || (limits.budget === null && !limits.free)) return null;
  const paid = { ...query, limits: { ...limits, free: false, budget: null } };
  const problem = without(askedOf(catalog, paid, beside.hasTime).problem, ({ id }) => found.lowConfidence.includes(id));
  const best = bestBy('hours', { ...beside, problem, limits: limitsOf(paid) });
  return best && best.hours === shorter?.hours ? null : best;
}

function unplanned(catalog: Catalog, query: PlanQuery, { status }: Solved, hasTime: HasTime): Omit<NoPlan, Framed> {
  const isProven = status === 'none';
  const none = { changes: [], changePair: null, isComplete: !isProven };
  const { changes, changePair, isComplete } = isProven ? changesFor(catalog, query, hasTime) : none;
  return {
    status: isProven ? 'infeasible' : 'unknown',
    hours: null,
    hoursRange: null,
    effort: null,
    cost: null,
    hoursBasis: null,
    robust: null,
    robustness: null,
    weeks: null,
    finish: null,
    steps: [],
    subscriptions: [],
    cheaper: null,
    shorter: null,
    shorterAtAnyPrice: null,
    apart: null,
    firstRole: null,
    alternatives: [],
    worthRange: null,
    changes,
    changePair,
    unanswered: isComplete ? [] : ['changes'],
  };
}

function boundOf({ hourCents }: Problem, { bound }: Solved, objective: PlanAnswer['objective']): number | null {
  if (bound === null) return null;
  if (objective === 'hours') return hoursOf(bound);
  return objective === 'cost' ? bound / 100 : twoDigits(effortHours(bound, hourCents));
}

const twoDigits = (value: number): number => Math.round(value * 100) / 100;

function hoursRangeOf({ items }: Solved): { low: number; high: number } {
  const sum = (end: 'low' | 'high') => hoursOf(items.reduce((total, item) => total + item[end], 0));
  return { low: sum('low'), high: sum('high') };
}

function hoursBasisOf({ items }: Solved): FoundPlan['hoursBasis'] {
  const sum = (basis: string) => hoursOf(items.filter((item) => item.basis === basis).reduce((total, item) => total + item.minutes, 0));
  return { stated: sum('stated'), computed: sum('computed'), assumed: sum('assumed') };
}
