import type { Item, Price } from './items.ts';

/** What an unknown price counts in a comparison: more than any known price, so it is never a bargain. */
export const UNKNOWN_CENTS = 1e8;

/** Prices of some items. */
export interface Tariff {
  /** Cents of each item bought once; 0 for monthly ones. */
  readonly fixed: readonly number[];
  /** Position in `platforms`, or -1 for items that are not paid by the month. */
  readonly platform: readonly number[];
  /** Cents of the item's own months where its programme is subscribed to alone; Infinity where that is not on offer. */
  readonly alone: readonly number[];
  readonly minutes: readonly number[];
  /** Cents a month for everything on the platform; Infinity where that is not on offer. */
  readonly everything: readonly number[];
  readonly platforms: readonly string[];
  readonly monthMinutes: number;
  /**
   * A lower bound of what an item adds to any plan, in cents: for monthly items the cheaper of whole months of its own
   * programme and its share of months of everything. The sum over a plan never exceeds its cost.
   */
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

/**
 * Cost of a set of items in cents; each unknown price counts {@link UNKNOWN_CENTS}. On each platform the plan subscribes
 * either to its programmes one by one or to everything, whichever is cheaper. Never less for a larger set.
 */
export function costOf(tariff: Tariff, items: readonly number[]): number {
  const fixed = items.reduce((sum, item) => sum + (tariff.fixed[item] as number), 0);
  return tariff.platforms.reduce((sum, _, platform) => sum + platformCost(tariff, platform, items).cents, fixed);
}

/** Minutes, cents and the kind of subscription on one platform. */
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

/** Dollars of known prices and the number of unknown prices, as {@link costOf} counts them. */
export function unpackCost(cents: number): { usd: number; unknown: number } {
  const unknown = Math.floor(cents / UNKNOWN_CENTS);
  return { usd: (cents - unknown * UNKNOWN_CENTS) / 100, unknown };
}

function aloneCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return 0;
  return price.one === null ? Number.POSITIVE_INFINITY : price.one * monthsFor(minutes, monthMinutes);
}

/** On its platform a plan pays either all items alone or all together, so it pays each at least the cheaper of the two. */
function leastCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind === 'fixed') return price.cents;
  if (price.kind === 'unknown') return UNKNOWN_CENTS;
  const together = price.everything === null ? Number.POSITIVE_INFINITY : Math.floor((price.everything * minutes) / monthMinutes);
  return Math.min(aloneCents(price, minutes, monthMinutes), together);
}
