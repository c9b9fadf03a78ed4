import type { Catalog } from '../../../model/catalog.ts';
import { addDays } from '../../dates.ts';
import { daysFor } from '../calendar/pace.ts';
import { costParts } from '../cost.ts';
import { askedOf, findPlan } from '../find-plan.ts';
import { daysWithin, type HasTime, limitsOf, type PlanQuery } from '../query.ts';
import { assumedMinutes } from '../solver/graph.ts';
import { hasPlan, isSettled, type Solved, solve } from '../solver/solve.ts';
import { hoursOf } from './alternatives.ts';
import type { Change, ChangePair, Leave, Then } from './answers.ts';

export interface Changes {
  /** The nearest two. */
  readonly changes: readonly Change[];
  readonly changePair: ChangePair | null;
  /** Whether time was enough for all. */
  readonly isComplete: boolean;
}

type Ask = (query: PlanQuery, isStrict?: boolean) => Solved;

/** What makes a plan possible where none keeps the limits. Each is solved as the question it leads to. */
export function changesFor(catalog: Catalog, query: PlanQuery, hasTime: HasTime): Changes {
  let isComplete = true;
  const ask: Ask = (asked, isStrict = false) => {
    const whole = withLimits(asked, { partial: false });
    // A default plan avoids low-confidence courses, so it may be longer than the limits allow.
    const solved = isStrict
      ? solve(askedOf(catalog, whole, hasTime).problem, whole.limits.optimise, limitsOf(whole), hasTime)
      : findPlan(catalog, whole, hasTime).solved;
    isComplete &&= isSettled(solved);
    return solved;
  };
  const changes = singleChanges(ask, query)
    .sort((a, b) => distance(a) - distance(b))
    .slice(0, 2);
  const changePair = bestPair(ask, query);
  return { changes, changePair, isComplete };
}

/** The factor a limit grows by; switches last. */
const distance = ({ from, to }: Leave): number => (from === null || to === null || from === 0 ? Number.MAX_VALUE : to / from);

function singleChanges(ask: Ask, query: PlanQuery): Change[] {
  const { limits } = query;
  const isTimed = limits.weeks !== null || limits.by !== null;
  const isPaid = limits.budget !== null && !limits.free;
  const changes = [
    isTimed || isPaid ? moreHoursPerWeek(ask, query) : undefined,
    isTimed ? moreWeeks(ask, query) : undefined,
    isPaid ? moreMoney(ask, query) : undefined,
    ...SWITCHES.filter(({ isOff }) => isOff(limits)).map(({ kind, on }) =>
      changeTo({ kind, from: null, to: null }, withLimits(query, on), ask),
    ),
  ];
  return changes.filter((change) => change !== undefined);
}

type PlanLimits = PlanQuery['limits'];

/** What is allowed or not, and whether a plan uses it. */
const SWITCHES: readonly {
  kind: 'paid' | 'projects' | 'estimates';
  isOff: (limits: PlanLimits) => boolean;
  on: Partial<PlanLimits>;
  isUsed: (solved: Solved) => boolean;
}[] = [
  { kind: 'paid', isOff: ({ free }) => free, on: { free: false }, isUsed: ({ cents }) => cents > 0 },
  {
    kind: 'projects',
    isOff: ({ projects }) => !projects,
    on: { projects: true },
    isUsed: ({ items }) => items.some(({ kind }) => kind === 'project'),
  },
  {
    kind: 'estimates',
    isOff: ({ estimates }) => !estimates,
    on: { estimates: true },
    isUsed: ({ items }) => items.some((item) => assumedMinutes(item) > 0),
  },
];

/** Nobody studies longer in a week. */
const MOST_HOURS_PER_WEEK = 80;

/** In tenths of an hour. A faster pace fits more before a deadline and shortens subscriptions. */
function moreHoursPerWeek(ask: Ask, query: PlanQuery): Change | undefined {
  const at = (tenths: number): PlanQuery => ({ ...query, hoursPerWeek: tenths / 10, slots: undefined });
  const isEnough = (tenths: number) => hasPlan(ask(at(tenths)));
  let tooFew = Math.floor(query.hoursPerWeek * 10);
  let enough = MOST_HOURS_PER_WEEK * 10;
  if (tooFew >= enough || !isEnough(enough)) return undefined;
  while (enough - tooFew > 1) {
    const middle = Math.floor((tooFew + enough) / 2);
    if (isEnough(middle)) enough = middle;
    else tooFew = middle;
  }
  return changeTo({ kind: 'hours-per-week', from: query.hoursPerWeek, to: enough / 10 }, at(enough), ask);
}

/** What the shortest plan within the budget takes. */
function moreWeeks(ask: Ask, query: PlanQuery): Change | undefined {
  const shortest = ask(withLimits(query, { optimise: 'hours', weeks: null, by: null }), true);
  if (shortest.status !== 'optimal') return undefined;
  const leave = weeksFor(shortest, query);
  return changeTo(leave, withLimits(query, { weeks: leave.to, by: null }), ask);
}

/** What the cheapest plan within the deadline costs. */
function moreMoney(ask: Ask, query: PlanQuery): Change | undefined {
  const cheapest = ask(withLimits(query, { optimise: 'cost', budget: null }), true);
  if (cheapest.status !== 'optimal') return undefined;
  const leave = budgetFor(cheapest, query);
  return changeTo(leave, withLimits(query, { budget: leave.to }), ask);
}

/** What the best plan that breaks both limits of a pair takes. */
function bestPair(ask: Ask, query: PlanQuery): ChangePair | null {
  const ways = waysOut(query);
  let best: { solved: Solved; both: [Leave, Leave] } | undefined;
  for (const [index, one] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      const solved = ask(withLimits(query, { ...one.without, ...other.without }));
      const [first, second] = [one.leave(solved), other.leave(solved)];
      const isPair = solved.status === 'optimal' && first !== undefined && second !== undefined;
      if (isPair && (best === undefined || solved.effort < best.solved.effort)) best = { solved, both: [first, second] };
    }
  }
  return best === undefined ? null : { both: best.both, ...thenOf(best.solved, query) };
}

/** Each limit, and what it must become for a plan that breaks it. */
function waysOut(query: PlanQuery): { without: Partial<PlanLimits>; leave: (solved: Solved) => Leave | undefined }[] {
  const { limits } = query;
  const { minutes, cents } = limitsOf(query);
  const isTimed = minutes < Number.POSITIVE_INFINITY;
  const isPaid = cents < Number.POSITIVE_INFINITY;
  return [
    ...(isTimed
      ? [{ without: { weeks: null, by: null }, leave: (s: Solved) => (s.minutes > minutes ? weeksFor(s, query) : undefined) }]
      : []),
    ...(isPaid ? [{ without: { budget: null }, leave: (s: Solved) => (s.cents > cents ? budgetFor(s, query) : undefined) }] : []),
    ...SWITCHES.filter(({ isOff }) => isOff(limits)).map(({ kind, on, isUsed }) => ({
      without: on,
      leave: (s: Solved) => (isUsed(s) ? { kind, from: null, to: null } : undefined),
    })),
  ];
}

const weeksOf = ({ minutes }: Solved, query: PlanQuery): number => Math.ceil(daysFor(query, minutes) / 7);

function weeksFor(solved: Solved, query: PlanQuery) {
  return { kind: 'weeks' as const, from: Math.round((daysWithin(query) / 7) * 10) / 10, to: weeksOf(solved, query) };
}

const budgetFor = ({ cents }: Solved, { limits }: PlanQuery) => ({ kind: 'budget' as const, from: limits.budget, to: cents / 100 });

const withLimits = (query: PlanQuery, limits: Partial<PlanLimits>): PlanQuery => ({ ...query, limits: { ...query.limits, ...limits } });

function changeTo(leave: Leave, query: PlanQuery, ask: Ask): Change | undefined {
  const solved = ask(query);
  return solved.status === 'optimal' ? { ...leave, ...thenOf(solved, query) } : undefined;
}

function thenOf(solved: Solved, query: PlanQuery): Then {
  return {
    hours: hoursOf(solved.minutes),
    cost: costParts(solved),
    weeks: weeksOf(solved, query),
    finish: addDays(query.start, Math.max(0, daysFor(query, solved.minutes) - 1)),
  };
}
