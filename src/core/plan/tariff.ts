import type { Item, Price } from './items.ts';

/** Cents for a whole platform; Infinity where not on offer. */
export interface Everything {
  readonly month: number;
  readonly year: number;
}

/** Costs of a problem's items, by index. */
export interface Tariff {
  /** Cents paid once, stated or assumed; 0 for monthly items. */
  readonly fixed: readonly number[];
  /** Index in `platforms`; -1 where not monthly. */
  readonly platform: readonly number[];
  /** Cents for a subscription to it alone; Infinity where not on offer. */
  readonly alone: readonly number[];
  readonly minutes: readonly number[];
  /** By platform. */
  readonly everything: readonly Everything[];
  /** Ids of those with monthly items, sorted. */
  readonly platforms: readonly string[];
  /** Of study, above 0. */
  readonly monthMinutes: number;
  /** Least cents an item adds to any plan: their sum never exceeds the plan's cost. */
  readonly atLeast: readonly number[];
  /** One for each platform that sells everything. */
  readonly steep: readonly Steep[];
}

/**
 * The least cost of items where few months can be paid. With k months of everything for F(k) cents, programmes together
 * take at most k months, so at any rate r a cent a minute a plan pays at least F(k) + r · (their minutes − k months) more:
 * a sum over items, each at the lesser of its price alone and r a minute, and a number depending on k only.
 */
export interface Steep {
  readonly weights: readonly number[];
  /** Upper bound on a plan's sum of weights within so many cents. */
  most(cents: number): number;
}

/** Rounded up. */
export const monthsFor = (minutes: number, monthMinutes: number): number => Math.floor((minutes + monthMinutes - 1) / monthMinutes);

/** In cents. */
export const NOT_OFFERED = Number.POSITIVE_INFINITY;

/** @param monthMinutes of study in a month, above 0 */
export function tariffOf(items: readonly Pick<Item, 'price' | 'minutes'>[], monthMinutes: number): Tariff {
  const platforms = [...new Set(items.flatMap(({ price }) => (price.kind === 'monthly' ? price.platform : [])))].sort();
  const everything: Everything[] = platforms.map(() => ({ month: NOT_OFFERED, year: NOT_OFFERED }));
  for (const { price } of items) {
    if (price.kind === 'monthly' && price.everything !== null) everything[platforms.indexOf(price.platform)] = everythingOf(price);
  }
  const atLeast = items.map(({ price, minutes }) => leastCents(price, minutes, monthMinutes));
  return {
    fixed: items.map(({ price }) => (price.kind === 'monthly' ? 0 : price.cents)),
    platform: items.map(({ price }) => (price.kind === 'monthly' ? platforms.indexOf(price.platform) : -1)),
    alone: items.map(({ price, minutes }) => aloneCents(price, minutes, monthMinutes)),
    minutes: items.map((item) => item.minutes),
    everything,
    platforms,
    monthMinutes,
    atLeast,
    steep: everything.flatMap((offer, platform) => {
      const own = items.map(({ price }) => price.kind === 'monthly' && price.platform === platforms[platform]);
      return offer.month === NOT_OFFERED ? [] : steepOf(offer, items, own, atLeast, monthMinutes);
    }),
  };
}

/** Twice the least rate tells whole months from parts without counting each item alone. */
function steepOf(
  offer: Everything,
  items: readonly Pick<Item, 'price' | 'minutes'>[],
  own: readonly boolean[],
  atLeast: readonly number[],
  monthMinutes: number,
): Steep {
  const monthRate = 2 * Math.min(offer.month, offer.year / 12);
  const minutes = items.reduce((sum, item, index) => sum + (own[index] ? item.minutes : 0), 0);
  const all = monthsFor(minutes, monthMinutes);
  return {
    weights: items.map(({ price, minutes }, item) =>
      own[item]
        ? Math.min(aloneCents(price, minutes, monthMinutes), Math.floor((monthRate * minutes) / monthMinutes))
        : (atLeast[item] as number),
    ),
    most(cents) {
      let least = 0;
      for (let months = 1; months <= all && everythingFor(offer, months).cents <= cents; months++) {
        least = Math.min(least, everythingFor(offer, months).cents - monthRate * months);
      }
      return Math.floor(cents - least);
    },
  };
}

/** Cheapest for so many whole months, with the years bought. */
export function everythingFor({ month, year }: Everything, months: number): { cents: number; years: number } {
  const whole = Math.floor(months / 12);
  const ways = [0, whole, whole + 1].map((years) => ({
    years,
    cents: (years === 0 ? 0 : years * year) + (months > 12 * years ? (months - 12 * years) * month : 0),
  }));
  return ways.reduce((best, way) => (way.cents < best.cents ? way : best));
}

export function everythingOf(price: Price): Everything {
  if (price.kind !== 'monthly') return { month: NOT_OFFERED, year: NOT_OFFERED };
  return { month: price.everything ?? NOT_OFFERED, year: price.year ?? NOT_OFFERED };
}

/** 0 where not monthly; Infinity where not sold alone. */
export function aloneCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return 0;
  return price.one === null ? NOT_OFFERED : price.one * monthsFor(minutes, monthMinutes);
}

/** Alone it pays its own months; under everything at least its share of a month or a twelfth of a year. */
function leastCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return price.cents;
  const { month, year } = everythingOf(price);
  const share = Math.min(month, year / 12);
  const together = share === NOT_OFFERED ? NOT_OFFERED : Math.floor((share * minutes) / monthMinutes);
  return Math.min(aloneCents(price, minutes, monthMinutes), together);
}
