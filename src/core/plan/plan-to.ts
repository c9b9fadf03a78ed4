import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';
import type { PlanAnswer, Swap } from './answer.ts';
import { smallestChanges } from './changes.ts';
import { type Drafted, draftPlan } from './draft.ts';
import type { PlanQuery } from './query.ts';
import { testRobustness } from './robust.ts';
import { layPlan } from './schedule.ts';
import { cheaperPlan, type HasTime, type Solved, shortestPlan } from './solve.ts';
import { limitsOf, solveFor, timer } from './solve-query.ts';
import { freeAlternatives, hoursOf, swapOf, unpackCost, withAlternative } from './swap.ts';

/**
 * The plan for a query: the provably best set of courses and projects, laid along the calendar, with why each step is in
 * it and what would change it.
 * @throws CareersError `usage` where the pace is not above 0 and at most 112 hours a week
 */
export function planTo(catalog: Catalog, query: PlanQuery): PlanAnswer {
  if (!(query.hoursPerWeek > 0 && query.hoursPerWeek <= 112)) {
    throw new CareersError('usage', `A week has room for more than 0 and at most 112 hours of study, not ${query.hoursPerWeek}.`);
  }
  const drafted = draftPlan(catalog, query);
  const solved = solveFor(query, drafted.draft, limitsOf(query), timer(query));
  return isPlan(solved) ? planned(catalog, query, drafted, solved) : unplanned(catalog, query, drafted, solved);
}

const isPlan = (solved: Solved): boolean => solved.status === 'optimal' || solved.status === 'best-found';

function planned(catalog: Catalog, query: PlanQuery, { draft, uncovered }: Drafted, solved: Solved): PlanAnswer {
  const hasTime = timer(query);
  const schedule = layPlan(catalog, draft, solved.items, query);
  const swaps = freeAlternatives(draft, solved, limitsOf(query), hasTime);
  const robustness = testRobustness(query, draft, catalog.planning.robustness.assumedHoursFactor, solved, hasTime) ?? null;
  return {
    ...frame(query, uncovered),
    status: solved.status === 'optimal' ? 'optimal' : 'best-found',
    hours: hoursOf(solved.minutes),
    cost: unpackCost(solved.cents),
    hoursBasis: hoursBasisOf(solved),
    robust: robustness === null ? null : robustness.best !== null && robustness.added.length + robustness.removed.length === 0,
    robustness,
    weeks: schedule.weeks,
    finish: schedule.finish,
    steps: schedule.steps.map((step) => withAlternative(step, swaps)),
    subscriptions: schedule.subscriptions,
    bound: boundOf(query, solved),
    cheaper: cheaperThan(query, draft, solved, hasTime),
    shorter: shorterThan(catalog, query, solved, hasTime),
    changes: [],
  };
}

function unplanned(catalog: Catalog, query: PlanQuery, { uncovered }: Drafted, solved: Solved): PlanAnswer {
  const isProven = solved.status === 'none';
  return {
    ...frame(query, uncovered),
    status: isProven ? 'infeasible' : 'unknown',
    hours: 0,
    cost: { usd: 0, unknown: 0 },
    hoursBasis: { stated: 0, computed: 0, assumed: 0 },
    robust: null,
    robustness: null,
    weeks: 0,
    finish: query.start,
    steps: [],
    subscriptions: [],
    bound: boundOf(query, solved),
    cheaper: null,
    shorter: null,
    changes: isProven ? smallestChanges(catalog, query, timer(query)) : [],
  };
}

/** Hours no plan goes below. With cost first only the cheapest plans are searched for the shortest, which says nothing of the others. */
function boundOf({ limits }: PlanQuery, { bound }: Solved): number | null {
  return limits.optimise === 'cost' || bound.minutes === null ? null : hoursOf(bound.minutes);
}

function frame(query: PlanQuery, uncovered: PlanAnswer['uncovered']) {
  const { role, hoursPerWeek, start, limits } = query;
  return { role, objective: limits.optimise, hoursPerWeek, start, uncovered };
}

function hoursBasisOf({ items }: Solved): PlanAnswer['hoursBasis'] {
  const sum = (basis: string) => hoursOf(items.filter((item) => item.basis === basis).reduce((total, item) => total + item.minutes, 0));
  return { stated: sum('stated'), computed: sum('computed'), assumed: sum('assumed') };
}

/** The cheapest plan within the same limits, where it costs less. */
function cheaperThan(query: PlanQuery, draft: Drafted['draft'], solved: Solved, hasTime: HasTime): Swap | null {
  if (solved.cents === 0 || query.limits.optimise === 'cost') return null;
  const other = cheaperPlan(draft, solved, limitsOf(query), hasTime);
  return other === undefined ? null : swapOf(solved, other);
}

/** The shortest plan if money did not matter, where it is shorter. */
function shorterThan(catalog: Catalog, query: PlanQuery, solved: Solved, hasTime: HasTime): Swap | null {
  const { limits } = query;
  if (limits.optimise === 'hours' && !limits.free && limits.budget === null) return null;
  const rich = { ...query, limits: { ...limits, free: false, budget: null } };
  const other = shortestPlan(draftPlan(catalog, rich).draft, limitsOf(rich), hasTime);
  return other.status === 'optimal' && other.minutes < solved.minutes ? swapOf(solved, other) : null;
}
