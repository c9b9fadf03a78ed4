import type { Catalog } from '../../../model/catalog.ts';
import { isMembership, takenItem } from '../../catalog/pseudo-skills.ts';
import { addDays, daysBetween } from '../../dates.ts';
import type { PlanStep, Subscription } from '../answer.ts';
import type { Item } from '../items.ts';
import { orderItems } from '../order/order.ts';
import { placesOf } from '../order/places.ts';
import { metBy, type Problem } from '../problem.ts';
import { extraUsd, sharedItems, subscriptionsOf } from '../subscriptions.ts';
import { tariffOf } from '../tariff.ts';
import { daysFor, daysOf, type Pace } from './pace.ts';

export type ScheduledStep = Omit<PlanStep, 'freeAlternative'>;

export interface Schedule {
  readonly steps: readonly ScheduledStep[];
  readonly subscriptions: readonly Subscription[];
  readonly weeks: number;
  readonly finish: string;
}

/**
 * Lays items along the calendar in the order a mentor would choose, unless keeping subscriptions together pays for fewer
 * months.
 */
export function schedulePlan(catalog: Catalog, problem: Problem, items: readonly Item[], pace: Pace): Schedule {
  const tariff = tariffOf(items, problem.monthMinutes);
  const places = placesOf(catalog, problem, items);
  const schedule = (shared: ReadonlySet<Item>, hurries = false) => {
    const ordered = orderItems(places, problem.base, shared, hurries);
    const subscriptions = subscriptionsOf(tariff, items, ordered);
    return { ordered, subscriptions, extra: extraUsd(subscriptions) };
  };
  let best = schedule(new Set());
  for (const hurries of [false, true]) {
    const other = best.extra > 0 ? schedule(sharedItems(tariff, items), hurries) : best;
    if (other.extra < best.extra) best = other;
  }
  const { ordered, subscriptions } = best;
  const steps = stepsOf(problem, ordered, pace);
  const finish = steps.at(-1)?.end;
  const days = finish === undefined ? 0 : daysBetween(pace.start, finish) + 1;
  return { steps, subscriptions, weeks: Math.ceil(days / 7), finish: finish ?? pace.start };
}

function stepsOf(problem: Problem, ordered: readonly Item[], pace: Pace): ScheduledStep[] {
  const levels = new Map(problem.base);
  const weekMinutes = pace.hoursPerWeek * 60;
  const total = ordered.reduce((sum, item) => sum + item.minutes, 0);
  const isByDay = !isEven(pace, total);
  let minutes = 0;
  let week = 0;
  return ordered.map((item, index) => {
    const before = new Map(levels);
    for (const { skill, level } of item.teaches) levels.set(skill, Math.max(levels.get(skill) ?? 0, level));
    const from = minutes;
    minutes += item.minutes;
    const { first, last } = daysOf(pace, from, minutes);
    // A day that two steps share belongs to the first.
    const fromWeek = isByDay ? Math.max(week, twoDigits(first / 7)) : week;
    week = twoDigits(isByDay ? (last + 1) / 7 : minutes / weekMinutes);
    return {
      order: index + 1,
      kind: item.kind,
      course: item.id,
      hours: item.minutes / 60,
      basis: item.basis,
      estimated: item.basis === 'assumed',
      isAsked: item.teaches.some(({ skill }) => takenItem(skill) !== undefined),
      ...paymentOf(item),
      start: addDays(pace.start, first),
      end: addDays(pace.start, last),
      weeks: oneDigit(item.minutes / weekMinutes),
      fromWeek,
      toWeek: week,
      teaches: item.teaches
        .map(({ skill, level }) => ({ skill, from: before.get(skill) ?? 0, to: level }))
        .filter((gain) => gain.to > gain.from && !isMembership(gain.skill))
        .sort((a, b) => (a.skill < b.skill ? -1 : 1)),
      meets: metNow(problem, before, levels),
      provides: providedFor(ordered.slice(index + 1), before, levels),
      unlocks: ordered.slice(index + 1).flatMap((later) => (waitsFor(later, before, levels) ? later.id : [])),
    };
  });
}

/** Whether study falls on every day of the plan: no slots, no pause before its end. Else weeks go by the calendar. */
function isEven(pace: Pace, minutes: number): boolean {
  const finish = addDays(pace.start, daysFor(pace, minutes) - 1);
  return pace.slots === undefined && !(pace.pauses ?? []).some(({ from, to }) => from <= finish && to >= pace.start);
}

function paymentOf({ price }: Item): Pick<ScheduledStep, 'payment' | 'usd' | 'assumedUsd'> {
  if (price.kind === 'monthly') return { payment: 'subscription', usd: null, assumedUsd: null };
  if (price.kind === 'unknown') return { payment: 'unknown', usd: null, assumedUsd: price.cents / 100 };
  return { payment: price.cents === 0 ? 'free' : 'once', usd: price.cents / 100, assumedUsd: null };
}

function metNow(problem: Problem, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  return problem.needs
    .filter((need) => metBy(need, before) < need.need)
    .flatMap(({ skills, level }) =>
      skills.filter((skill) => (before.get(skill) ?? 0) < level && (after.get(skill) ?? 0) >= level).map((skill) => ({ skill, level })),
    )
    .filter(({ skill }) => !isMembership(skill));
}

/** What later items ask for and this one teaches first, at the highest level asked for. */
function providedFor(later: readonly Item[], before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) {
  const provided = new Map<string, number>();
  for (const { skill, level } of later.flatMap((item) => item.requires)) {
    const isNew = (before.get(skill) ?? 0) < level && (after.get(skill) ?? 0) >= level;
    if (isNew) provided.set(skill, Math.max(provided.get(skill) ?? 0, level));
  }
  return [...provided].map(([skill, level]) => ({ skill, level })).sort((a, b) => (a.skill < b.skill ? -1 : 1));
}

function waitsFor(later: Item, before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): boolean {
  return later.requires.some(({ skill, level }) => (before.get(skill) ?? 0) < level && (after.get(skill) ?? 0) >= level);
}

const oneDigit = (value: number): number => Math.round(value * 10) / 10;
const twoDigits = (value: number): number => Math.round(value * 100) / 100;
