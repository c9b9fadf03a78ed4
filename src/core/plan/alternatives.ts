import type { Catalog } from '../../model/catalog.ts';
import { addDays } from '../dates.ts';
import type { Change, PlanAnswer, Robustness, Swap } from './answer.ts';
import { unpackCost } from './cost.ts';
import { askedOf, findPlan } from './find-plan.ts';
import { type Item, isFree } from './items.ts';
import type { Problem } from './problem.ts';
import { type HasTime, limitsOf, type PlanQuery } from './query.ts';
import { type Solved, solve } from './solve.ts';

type Taken = Pick<Solved, 'items' | 'minutes' | 'cents'>;

export const hoursOf = (minutes: number): number => Math.round((minutes / 60) * 100) / 100;

export function swapOf(plan: Taken, other: Taken): Swap {
  const [cost, otherCost] = [unpackCost(plan.cents), unpackCost(other.cents)];
  return {
    hours: hoursOf(other.minutes),
    moreHours: hoursOf(other.minutes - plan.minutes),
    moreUsd: Math.round((otherCost.usd - cost.usd) * 100) / 100,
    moreUnknown: otherCost.unknown - cost.unknown,
    ...difference(plan.items, other.items),
  };
}

export function difference(items: readonly Item[], others: readonly Item[]): { added: string[]; removed: string[] } {
  const without = (list: readonly Item[], rest: readonly Item[]) =>
    list.filter((item) => !rest.some((other) => other.id === item.id && other.kind === item.kind)).map((item) => item.id);
  return { added: without(others, items), removed: without(items, others) };
}

export function cheaperThan(plan: Taken, query: PlanQuery, problem: Problem, hasTime: HasTime): Swap | null {
  if (plan.cents === 0 || query.limits.optimise === 'cost') return null;
  const other = solve(problem, 'cost', limitsOf(query), hasTime);
  return other.status === 'optimal' && other.cents < plan.cents ? swapOf(plan, other) : null;
}

/** The shortest plan if money did not matter. */
export function shorterThan(plan: Taken, catalog: Catalog, query: PlanQuery, hasTime: HasTime): Swap | null {
  const { limits } = query;
  if (limits.optimise === 'hours' && !limits.free && limits.budget === null) return null;
  const other = solveQuery(catalog, withLimits(query, { optimise: 'hours', free: false, budget: null }), hasTime);
  return other.status === 'optimal' && other.minutes < plan.minutes ? swapOf(plan, other) : null;
}

/** By id of each paid item. */
export function freeAlternatives(plan: Taken, query: PlanQuery, problem: Problem, hasTime: HasTime): Map<string, Swap> {
  const swaps = new Map<string, Swap>();
  for (const replaced of plan.items.filter((item) => !isFree(item.price))) {
    const items = problem.items.filter((item) => item !== replaced && (isFree(item.price) || plan.items.includes(item)));
    const other = solve({ ...problem, items }, 'hours', limitsOf(query), hasTime);
    if (other.status === 'optimal') swaps.set(replaced.id, swapOf(plan, other));
  }
  return swaps;
}

/**
 * The best plan if assumed hours take `factor` times as long. A plan without assumed hours is robust: only others get
 * worse. Undefined where time ran out.
 */
export function robustnessOf(plan: Taken, query: PlanQuery, problem: Problem, factor: number, hasTime: HasTime): Robustness | undefined {
  if (!plan.items.some((item) => item.basis === 'assumed')) {
    return { factor, hours: hoursOf(plan.minutes), best: hoursOf(plan.minutes), added: [], removed: [] };
  }
  const lengthened = (item: Item): Item => (item.basis === 'assumed' ? { ...item, minutes: Math.round(item.minutes * factor) } : item);
  const solved = solve({ ...problem, items: problem.items.map(lengthened) }, query.limits.optimise, limitsOf(query), hasTime);
  if (solved.status === 'best-found' || solved.status === 'unknown') return undefined;
  const hours = hoursOf(plan.items.reduce((sum, item) => sum + lengthened(item).minutes, 0));
  if (solved.status === 'none') return { factor, hours, best: null, added: [], removed: [] };
  return { factor, hours, best: hoursOf(solved.minutes), ...difference(plan.items, solved.items) };
}

/** Nobody studies longer in a week. */
const MOST_HOURS_PER_WEEK = 80;

/** Each as small as can be. */
export function smallestChanges(catalog: Catalog, query: PlanQuery, hasTime: HasTime): PlanAnswer['changes'] {
  const { limits } = query;
  const isTimed = limits.weeks !== null || limits.by !== null;
  const isPaid = limits.budget !== null && !limits.free;
  const allowing = (kind: Change['kind'], leave: Partial<PlanQuery['limits']>) =>
    changeOf(kind, null, null, query, solveQuery(catalog, withLimits(query, leave), hasTime));
  const found = [
    isTimed || isPaid ? moreHoursPerWeek(catalog, query, hasTime) : undefined,
    isTimed ? moreWeeks(catalog, query, hasTime) : undefined,
    isPaid ? moreMoney(catalog, query, hasTime) : undefined,
    limits.free ? allowing('paid', { free: false }) : undefined,
    limits.projects ? undefined : allowing('projects', { projects: true }),
    limits.estimates ? undefined : allowing('estimates', { estimates: true }),
  ];
  return found.filter((change) => change !== undefined);
}

/** In tenths of an hour. A faster pace fits more before a deadline and shortens subscriptions. */
function moreHoursPerWeek(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const at = (tenths: number): PlanQuery => ({ ...query, hoursPerWeek: tenths / 10 });
  const isEnough = (tenths: number) => solveQuery(catalog, at(tenths), hasTime).items.length > 0;
  let tooFew = Math.floor(query.hoursPerWeek * 10);
  let enough = MOST_HOURS_PER_WEEK * 10;
  if (tooFew >= enough || !isEnough(enough)) return undefined;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return changeOf('hours-per-week', query.hoursPerWeek, enough / 10, at(enough), solveQuery(catalog, at(enough), hasTime));
}

/** As many as the shortest plan within the budget takes. */
function moreWeeks(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const unhurried = withLimits(query, { weeks: null, by: null });
  const solved = solve(askedOf(catalog, unhurried, hasTime).problem, 'hours', limitsOf(unhurried), hasTime);
  const from = limitsOf(query).minutes / (query.hoursPerWeek * 60);
  return changeOf('weeks', Math.round(from * 10) / 10, weeksOf(solved, query), query, solved);
}

/** What the cheapest plan within the deadline costs, among items of known price. */
function moreMoney(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Change | undefined {
  const limits = { ...limitsOf(query), cents: Number.POSITIVE_INFINITY };
  const solved = solve(askedOf(catalog, query, hasTime).problem, 'cost', limits, hasTime);
  return changeOf('budget', query.limits.budget, Math.ceil(unpackCost(solved.cents).usd), query, solved);
}

const withLimits = (query: PlanQuery, limits: Partial<PlanQuery['limits']>): PlanQuery => ({
  ...query,
  limits: { ...query.limits, ...limits },
});

function solveQuery(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Solved {
  return findPlan(catalog, query, hasTime).solved;
}

const weeksOf = ({ minutes }: Solved, { hoursPerWeek }: PlanQuery): number => Math.ceil(minutes / (hoursPerWeek * 60));

function changeOf(kind: Change['kind'], from: number | null, to: number | null, query: PlanQuery, solved: Solved): Change | undefined {
  if (solved.status !== 'optimal') return undefined;
  const days = Math.ceil((solved.minutes * 7) / (query.hoursPerWeek * 60));
  const finish = addDays(query.start, Math.max(0, days - 1));
  return { kind, from, to, hours: hoursOf(solved.minutes), usd: unpackCost(solved.cents).usd, weeks: weeksOf(solved, query), finish };
}
