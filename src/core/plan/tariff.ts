import type { Item, Price } from './items.ts';

/** What a platform asks for all of it, in cents; Infinity where not on offer. */
export interface Everything {
  readonly month: number;
  readonly year: number;
}

/** What each item of a problem costs, by its index. */
export interface Tariff {
  /** Cents for what is bought once, stated or assumed; 0 for monthly items. */
  readonly fixed: readonly number[];
  /** Index in `platforms`; -1 for items that are not monthly. */
  readonly platform: readonly number[];
  /** Cents for a subscription to this item alone; Infinity where not on offer. */
  readonly alone: readonly number[];
  readonly minutes: readonly number[];
  /** By platform. */
  readonly everything: readonly Everything[];
  /** Ids of those with monthly items, sorted. */
  readonly platforms: readonly string[];
  /** Of study, above 0. */
  readonly monthMinutes: number;
  /** Cents that an item adds to any plan at least: the sum over a plan never exceeds its cost. */
  readonly atLeast: readonly number[];
  /** For each platform that sells everything, where a plan may cost so much at most. */
  readonly steep: readonly Steep[];
}

/**
 * What items cost at least where few months can be paid. With k months of everything for F(k) cents, programmes together
 * take at most k months, so at any rate r a cent a minute a plan pays at least F(k) + r · (their minutes − k months) more.
 * That is a sum over items, each at the lesser of its price alone and r a minute, and a number that depends on k only.
 */
export interface Steep {
  readonly weights: readonly number[];
  /** What the weights of a plan that costs at most so many cents add up to at most. */
  most(cents: number): number;
}

/** Whole months that hold so many minutes. */
export const monthsFor = (minutes: number, monthMinutes: number): number => Math.floor((minutes + monthMinutes - 1) / monthMinutes);

/** Cents of what cannot be bought. */
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

/** At twice the least rate: far enough above it to tell whole months from parts, not so far that each item counts alone. */
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

/** The cheapest way to have everything for so many whole months, and how many years are bought. */
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

/** 0 for what is not monthly; Infinity where it is not sold alone. */
export function aloneCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return 0;
  return price.one === null ? NOT_OFFERED : price.one * monthsFor(minutes, monthMinutes);
}

/** Alone it pays its own months; under everything at least its share of a month or of a twelfth of a year. */
function leastCents(price: Price, minutes: number, monthMinutes: number): number {
  if (price.kind !== 'monthly') return price.cents;
  const { month, year } = everythingOf(price);
  const share = Math.min(month, year / 12);
  const together = share === NOT_OFFERED ? NOT_OFFERED : Math.floor((share * minutes) / monthMinutes);
  return Math.min(aloneCents(price, minutes, monthMinutes), together);
}
