import type { Item } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';

/**
 * Judges a plan by the words of its definition, with nothing from the solver: no shared code, no compact form. It works
 * on plain sets and maps, slowly.
 */
export interface Verdict {
  /** The items in an order in which they can be taken; undefined where there is none. */
  order: string[] | undefined;
  faults: string[];
  minutes: number;
  /** Minutes of courses whose hours nobody states. */
  assumedMinutes: number;
  cents: number;
}

export function judge(draft: Problem, taken: readonly Item[], limits: { minutes?: number; cents?: number } = {}): Verdict {
  const { order, levels } = takeInTurn(draft.base, taken);
  const minutes = sum(taken.map((item) => item.minutes));
  const faults = [...unmetNeeds(draft, levels), ...clashes(taken)];
  if (order.length < taken.length) faults.push('an item can never be started');
  if (minutes > (limits.minutes ?? minutes)) faults.push('too long');
  // Prices are worked out slowly, so only for plans.
  const cents = faults.length > 0 ? 0 : price(taken, draft.monthMinutes);
  if (cents > (limits.cents ?? cents)) faults.push('too dear');
  const assumedMinutes = sum(taken.filter((item) => item.kind === 'course' && item.basis === 'assumed').map((item) => item.minutes));
  return { order: order.length === taken.length ? order : undefined, faults, minutes, assumedMinutes, cents };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function unmetNeeds(draft: Problem, levels: Record<string, number>): string[] {
  return draft.needs
    .filter((need) => need.skills.filter((skill) => (levels[skill] ?? 0) >= need.level).length < need.need)
    .map((need) => `unmet: ${need.skills.join('|')} ${need.level}`);
}

function clashes(taken: readonly Item[]): string[] {
  const parts = taken.flatMap((whole) => taken.filter((part) => part.id !== whole.id && whole.contains.includes(part.id)));
  const doubles = taken.filter((item, index) => taken.some((other, at) => at < index && other.id === item.id));
  return [...parts.map((part) => `${part.id} is part of another`), ...doubles.map((item) => `${item.id} is taken twice`)];
}

function takeInTurn(base: ReadonlyMap<string, number>, taken: readonly Item[]) {
  const levels: Record<string, number> = Object.fromEntries(base);
  const order: string[] = [];
  const waiting = [...taken];
  for (;;) {
    const next = waiting.findIndex((item) => item.requires.every(({ skill, level }) => (levels[skill] ?? 0) >= level));
    if (next < 0) return { order, levels };
    for (const item of waiting.splice(next, 1)) {
      order.push(item.id);
      for (const { skill, level } of item.teaches) levels[skill] = Math.max(levels[skill] ?? 0, level);
    }
  }
}

/** What a person pays who looks at every way to buy these. */
export function price(taken: readonly Item[], monthMinutes: number): number {
  const platforms: Record<string, Item[]> = {};
  let cents = 0;
  for (const item of taken) {
    if (item.price.kind !== 'monthly') cents += item.price.cents;
    else platforms[item.price.platform] = [...(platforms[item.price.platform] ?? []), item];
  }
  return cents + sum(Object.values(platforms).map((own) => cheapestWay(own, monthMinutes)));
}

/** Each programme either alone or under everything. */
function cheapestWay(own: readonly Item[], monthMinutes: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let set = 0; set < 2 ** own.length; set++) {
    const alone = own.filter((_, bit) => (set >> bit) % 2 === 1);
    const shared = own.filter((_, bit) => (set >> bit) % 2 === 0);
    const minutes = sum(shared.map((item) => item.minutes));
    least = Math.min(
      least,
      sum(alone.map((item) => alonePrice(item, monthMinutes))) + everythingPrice(shared, Math.ceil(minutes / monthMinutes)),
    );
  }
  return least;
}

function alonePrice({ price: own, minutes }: Item, monthMinutes: number): number {
  if (own.kind !== 'monthly' || own.one === null) return Number.POSITIVE_INFINITY;
  return own.one * Math.ceil(minutes / monthMinutes);
}

/** Some years, and by the month what they leave. */
function everythingPrice([first]: readonly Item[], months: number): number {
  if (months === 0) return 0;
  if (first?.price.kind !== 'monthly' || first.price.everything === null) return Number.POSITIVE_INFINITY;
  const { everything, year } = first.price;
  const ways = Array.from({ length: Math.ceil(months / 12) + 1 }, (_, years) =>
    years > 0 && year === null ? Number.POSITIVE_INFINITY : years * (year ?? 0) + Math.max(0, months - 12 * years) * everything,
  );
  return Math.min(...ways);
}
