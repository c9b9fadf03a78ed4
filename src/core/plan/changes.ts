import type { Catalog } from '../../model/catalog.ts';
import type { Change } from './answer.ts';
import { addDays } from './day.ts';
import { draftPlan } from './draft.ts';
import type { PlanQuery } from './query.ts';
import { type HasTime, type Solved, shortestPlan } from './solve.ts';
import { limitsOf, solveFor } from './solve-query.ts';
import { hoursOf, unpackCost } from './swap.ts';

/** Nobody studies longer than this in a week, so no change asks for more. */
const MOST_HOURS_PER_WEEK = 80;

/**
 * What single change would make an infeasible plan possible: more hours a week, more weeks, more money, or leave to use
 * what was ruled out; each the smallest there is, found by solving. Empty where no single change is enough.
 */
export function smallestChanges(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change[] {
  const { limits } = query;
  const isTimed = limits.weeks !== null || limits.by !== null;
  const isPaid = limits.budget !== null && !limits.free;
  const found = [
    isTimed || isPaid ? faster(catalog, query, hasTime) : undefined,
    isTimed ? longer(catalog, query, hasTime) : undefined,
    isPaid ? richer(catalog, query, hasTime) : undefined,
    limits.free ? allowing(catalog, query, 'paid', { free: false }, hasTime) : undefined,
    limits.projects ? undefined : allowing(catalog, query, 'projects', { projects: true }, hasTime),
    limits.estimates ? undefined : allowing(catalog, query, 'estimates', { estimates: true }, hasTime),
  ];
  return found.filter((change) => change !== undefined);
}

/** The least hours a week, in tenths. More of them let more fit before a deadline and shorten subscriptions. */
function faster(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const at = (tenths: number): PlanQuery => ({ ...query, hoursPerWeek: tenths / 10 });
  const isEnough = (tenths: number) => solveQuery(catalog, at(tenths), hasTime).items.length > 0;
  let too = Math.floor(query.hoursPerWeek * 10);
  let enough = MOST_HOURS_PER_WEEK * 10;
  if (too >= enough || !isEnough(enough)) return undefined;
  while (enough - too > 1) {
    const middle = Math.floor((too + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else too = middle;
  }
  return change('hours-per-week', query.hoursPerWeek, enough / 10, at(enough), solveQuery(catalog, at(enough), hasTime));
}

/** The least weeks: as many as the shortest plan within the budget takes. */
function longer(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const { draft } = draftPlan(catalog, query);
  const solved = shortestPlan(draft, { ...limitsOf(query), minutes: Number.POSITIVE_INFINITY }, hasTime);
  const weeks = Math.ceil(solved.minutes / (query.hoursPerWeek * 60));
  const from = limitsOf(query).minutes / (query.hoursPerWeek * 60);
  return change('weeks', Math.round(from * 10) / 10, weeks, query, solved);
}

/** The least budget: what the cheapest plan within the deadline costs. */
function richer(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const { draft } = draftPlan(catalog, query);
  const limits = { ...limitsOf(query), cents: Number.POSITIVE_INFINITY };
  const solved = solveFor({ limits: { ...query.limits, optimise: 'cost' } }, draft, limits, hasTime);
  return change('budget', query.limits.budget, Math.ceil(unpackCost(solved.cents).usd), query, solved);
}

function allowing(
  catalog: Catalog,
  query: PlanQuery,
  kind: Change['kind'],
  leave: Partial<PlanQuery['limits']>,
  hasTime: HasTime,
): Change | undefined {
  const solved = solveQuery(catalog, { ...query, limits: { ...query.limits, ...leave } }, hasTime);
  return change(kind, null, null, query, solved);
}

function solveQuery(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Solved {
  return solveFor(query, draftPlan(catalog, query).draft, limitsOf(query), hasTime);
}

function change(kind: Change['kind'], from: number | null, to: number | null, query: PlanQuery, solved: Solved): Change | undefined {
  if (solved.status !== 'optimal') return undefined;
  const days = Math.ceil((solved.minutes * 7) / (query.hoursPerWeek * 60));
  const weeks = Math.ceil(solved.minutes / (query.hoursPerWeek * 60));
  const finish = addDays(query.start, Math.max(0, days - 1));
  return { kind, from, to, hours: hoursOf(solved.minutes), usd: unpackCost(solved.cents).usd, weeks, finish };
}
