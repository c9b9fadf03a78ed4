import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import { findRole } from '../roles.ts';
import { cheaperThan, freeAlternatives, hoursOf, robustnessOf, shorterThan, smallestChanges } from './alternatives.ts';
import type { FoundPlan, NoPlan, PlanAnswer } from './answer.ts';
import { unpackCost } from './cost.ts';
import { findPlan, hasPlan, type PlanFound } from './find-plan.ts';
import { type PlanQuery, timer } from './query.ts';
import { schedulePlan } from './schedule.ts';
import type { Solved } from './solve.ts';

/**
 * @throws CareersError `not-found` for an unknown role; `usage` where the pace is not above 0 and at most 112 hours a
 *   week
 */
export function planTo(catalog: Catalog, asked: PlanQuery): PlanAnswer {
  const query = { ...asked, role: findRole(catalog, asked.role).id };
  if (!(query.hoursPerWeek > 0 && query.hoursPerWeek <= 112)) {
    throw new CareersError('usage', `A week has room for more than 0 and at most 112 hours of study, not ${query.hoursPerWeek}.`);
  }
  const found = findPlan(catalog, query, timer(query));
  const { solved, uncovered, isPartial: partial } = found;
  const { role, hoursPerWeek, start, limits } = query;
  const frame = { role, objective: limits.optimise, hoursPerWeek, start, partial, uncovered };
  return hasPlan(solved) ? { ...frame, ...planned(catalog, query, found) } : { ...frame, ...unplanned(catalog, query, solved) };
}

type Framed = 'role' | 'objective' | 'hoursPerWeek' | 'start' | 'partial' | 'uncovered';

function planned(catalog: Catalog, query: PlanQuery, { problem, solved, isPartial }: PlanFound): Omit<FoundPlan, Framed> {
  const hasTime = timer(query);
  const { steps, subscriptions, weeks, finish } = schedulePlan(catalog, problem, solved.items, query);
  const swaps = freeAlternatives(solved, query, problem, hasTime);
  const robustness = robustnessOf(solved, query, problem, catalog.planning.robustness.assumedHoursFactor, hasTime) ?? null;
  return {
    status: solved.status === 'optimal' ? 'optimal' : 'best-found',
    hours: hoursOf(solved.minutes),
    cost: unpackCost(solved.cents),
    hoursBasis: hoursBasisOf(solved),
    robust: robustness === null ? null : robustness.best !== null && robustness.added.length + robustness.removed.length === 0,
    robustness,
    weeks,
    finish,
    steps: steps.map((step) => ({ ...step, freeAlternative: swaps.get(step.course) ?? null })),
    subscriptions,
    bound: boundOf(query, solved),
    cheaper: cheaperThan(solved, query, problem, hasTime),
    shorter: isPartial ? null : shorterThan(solved, catalog, query, hasTime),
    changes: [],
  };
}

function unplanned(catalog: Catalog, query: PlanQuery, solved: Solved): Omit<NoPlan, Framed> {
  const { status } = solved;
  return {
    status: status === 'none' ? 'infeasible' : 'unknown',
    hours: null,
    cost: null,
    hoursBasis: null,
    robust: null,
    robustness: null,
    weeks: null,
    finish: null,
    steps: [],
    subscriptions: [],
    bound: boundOf(query, solved),
    cheaper: null,
    shorter: null,
    changes: status === 'none' ? smallestChanges(catalog, query, timer(query)) : [],
  };
}

/** Hours that no plan undercuts; with cost first only cost is bounded. */
function boundOf({ limits }: PlanQuery, { bound }: Solved): number | null {
  return limits.optimise === 'cost' || bound === null ? null : hoursOf(bound);
}

function hoursBasisOf({ items }: Solved): FoundPlan['hoursBasis'] {
  const sum = (basis: string) => hoursOf(items.filter((item) => item.basis === basis).reduce((total, item) => total + item.minutes, 0));
  return { stated: sum('stated'), computed: sum('computed'), assumed: sum('assumed') };
}
