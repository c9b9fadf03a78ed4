import type { Item, Price } from './items.ts';

/** More than any known price, so an unknown one is never a bargain. */
export const UNKNOWN_CENTS = 1e8;

export interface Tariff {
  /** Cents; 0 for monthly items. */
  readonly fixed: readonly number[];
  /** Index in `platforms`; -1 for items that are not monthly. */
  readonly platform: readonly number[];
  /** Cents for a subscription to this item alone; Infinity where not on offer. */
  readonly alone: readonly number[];
  readonly minutes: readonly number[];
  /** Cents a month for all of a platform; Infinity where not on offer. */
  readonly everything: readonly number[];
  readonly platforms: readonly string[];
  readonly monthMinutes: number;
  /** Cents that an item adds to any plan at least: the sum over a plan never exceeds its cost. */
  readonly atLeast: readonly number[];
}

/** Whole months that hold so many minutes. */
export const monthsFor = (minutes: number, monthMinutes: number): number => Math.floor((minutes + monthMinutes - 1) / monthMinutes);

export function tariffOf(items: readonly Pick<Item, 'price' | 'minutes'>[], monthMinutes: number): Tariff {
  const platforms = [...new Set(items.flatMap(({ price }) => (price.kind === 'monthly' ? price.platform : [])))].sort();
  const everything = platforms.map(() => Number.POSITIVE_INFINITY);
  for (const { price } of items) {
    if (price.kind === 'monthly' && price.everything !== null) everything[platforms.indexOf(price.platform)] = price.everything;
  }
  return {
    fixed: items.map(({ price }) => (price.kind === 'fixed' ? price.cents : price.kind === 'unknown' ? UNKNOWN_CENTS : 0)),
    platform: items.map(({ price }) => (price.kind === 'monthly' ? platforms.indexOf(price.platform) : -1)),
    alone: items.map(({ price, minutes }) => aloneCents(price, minutes, monthMinutes)),
    minutes: items.map((item) => item.minutes),
    everything,
    platforms,
    monthMinutes,
    atLeast: items.map(({ price, minutes }) => leastCents(price, minutes, monthMinutes)),
  };
}

/** Cents, never less for a larger set. On each platform the cheaper kind of subscription counts. */
export function costOf(tariff: Tariff, items: readonly number[]): number {
  const fixed = items.reduce((sum, item) => sum + (tariff.fixed[item] as number), 0);
  return tariff.platforms.reduce((sum, _, platform) => sum + platformCost(tariff, platform, items).cents, fixed);
}

export function platformCost(tariff: Tariff, platform: number, items: readonly number[]) {
  let minutes = 0;
  let alone = 0;
  for (const item of items) {
    if (tariff.platform[item] !== platform) continue;
    minutes += tariff.minutes[item] as number;
    alone += tariff.alone[item] as number;
  }
  if (minutes === 0) return { minutes, cents: 0, months: 0, covers: 'one-programme' as const };
  const months = monthsFor(minutes, tariff.monthMinutes);
  const together = (tariff.everything[platform] as number) * months;
  return together < alone
    ? { minutes, cents: together, months, covers: 'everything' as const }
    : { minutes, cents: alone, months, covers: 'one-programme' as const };
}

export function unpackCost(cents: number): { usd: number; unknown: number } {
  const unknown = Math.floor(cents / UNKNOWN_CENTS);
  return { usd: (cents - unknown * UNKNOWN_CENTS) / 100, unknown };
}

function aloneCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return 0;
  return price.one === null ? Number.POSITIVE_INFINITY : price.one * monthsFor(minutes, monthMinutes);
}

/** A plan pays the items of a platform all alone or all together: at least the cheaper of the two. */
function leastCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind === 'fixed') return price.cents;
  if (price.kind === 'unknown') return UNKNOWN_CENTS;
  const together = price.everything === null ? Number.POSITIVE_INFINITY : Math.floor((price.everything * minutes) / monthMinutes);
  return Math.min(aloneCents(price, minutes, monthMinutes), together);
}
