import type { Item, Price } from './items.ts';

export interface Cost {
  /** Of known prices. */
  readonly usd: number;
  /** What the prices nobody states count as. */
  readonly assumedUsd: number;
  /** How many they are. */
  readonly unknown: number;
}

/** What a platform asks for all of it. */
export interface Everything {
  /** Cents; Infinity where not on offer. */
  readonly month: number;
  readonly year: number;
}

export interface Tariff {
  /** Cents for what is bought once, stated or assumed; 0 for monthly items. */
  readonly fixed: readonly number[];
  /** Index in `platforms`; -1 for items that are not monthly. */
  readonly platform: readonly number[];
  /** Cents for a subscription to this item alone; Infinity where not on offer. */
  readonly alone: readonly number[];
  readonly minutes: readonly number[];
  readonly everything: readonly Everything[];
  readonly platforms: readonly string[];
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

const NOT_OFFERED = Number.POSITIVE_INFINITY;

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

/** Cents, never less for a larger set. */
export function costOf(tariff: Tariff, items: readonly number[]): number {
  const fixed = items.reduce((sum, item) => sum + (tariff.fixed[item] as number), 0);
  return fixed + subscriptionCents(tariff, items);
}

export function subscriptionCents(tariff: Tariff, items: readonly number[]): number {
  return tariff.platforms.reduce((sum, _, platform) => sum + cheapest(tariff, platform, itemsOn(tariff, platform, items)), 0);
}

/** How the items of a platform are paid for most cheaply: some programmes alone, the others under everything. */
export interface Split {
  readonly alone: readonly number[];
  readonly together: readonly number[];
  readonly aloneCents: number;
  readonly togetherCents: number;
}

/** Alone where both cost the same. */
export function splitOf(tariff: Tariff, platform: number, items: readonly number[]): Split {
  let together = itemsOn(tariff, platform, items);
  const alone: number[] = [];
  let togetherCents = cheapest(tariff, platform, together);
  // A split with this item alone stays best when others that stand alone in a best split are taken away.
  for (const item of together) {
    const others = together.filter((other) => other !== item);
    const cents = cheapest(tariff, platform, others);
    if (cents + (tariff.alone[item] as number) !== togetherCents) continue;
    alone.push(item);
    together = others;
    togetherCents = cents;
  }
  return { alone, together, aloneCents: alone.reduce((sum, item) => sum + (tariff.alone[item] as number), 0), togetherCents };
}

/** The cheapest way to have everything for so many months, and how many of them are bought as years. */
export function everythingFor({ month, year }: Everything, months: number): { cents: number; years: number } {
  const whole = Math.floor(months / 12);
  const ways = [0, whole, whole + 1].map((years) => ({
    years,
    cents: (years === 0 ? 0 : years * year) + (months > 12 * years ? (months - 12 * years) * month : 0),
  }));
  return ways.reduce((best, way) => (way.cents < best.cents ? way : best));
}

/** The part of the cents that is assumed, for nobody states it, and of how many items. */
export function costParts({ items, cents }: { items: readonly Pick<Item, 'price'>[]; cents: number }) {
  const unknown = items.flatMap(({ price }) => (price.kind === 'unknown' ? price.cents : []));
  const assumed = unknown.reduce((sum, own) => sum + own, 0);
  return { usd: (cents - assumed) / 100, assumedUsd: assumed / 100, unknown: unknown.length };
}

const itemsOn = ({ platform: of }: Tariff, platform: number, items: readonly number[]) => items.filter((item) => of[item] === platform);

export function everythingOf(price: Price): Everything {
  if (price.kind !== 'monthly') return { month: NOT_OFFERED, year: NOT_OFFERED };
  return { month: price.everything ?? NOT_OFFERED, year: price.year ?? NOT_OFFERED };
}

/**
 * Cents for the cheapest split. Of the splits that pay the same for programmes alone, the one with the least minutes left
 * is cheapest; of these, those that pay more are kept only where fewer minutes are left.
 */
function cheapest({ alone, minutes, everything, monthMinutes }: Tariff, platform: number, items: readonly number[]): number {
  const offer = everything[platform] as Everything;
  const price = (left: number) => (left === 0 ? 0 : everythingFor(offer, monthsFor(left, monthMinutes)).cents);
  if (offer.month === NOT_OFFERED) return items.reduce((sum, item) => sum + (alone[item] as number), 0);
  let splits = [{ paid: 0, left: 0 }];
  for (const item of items) {
    const together = splits.map(({ paid, left }) => ({ paid, left: left + (minutes[item] as number) }));
    if (alone[item] === NOT_OFFERED) splits = together;
    else splits = bestOf(together, splits, alone[item] as number);
  }
  return splits.reduce((least, { paid, left }) => Math.min(least, paid + price(left)), Number.POSITIVE_INFINITY);
}

interface PartSplit {
  readonly paid: number;
  readonly left: number;
}

/** Merges two lists, the second at a price more; both rise in `paid` and fall in `left`, as does the result. */
function bestOf(together: readonly PartSplit[], without: readonly PartSplit[], more: number): PartSplit[] {
  const merged: PartSplit[] = [];
  for (let a = 0, b = 0; a < together.length || b < without.length; ) {
    const [one, other] = [together[a], without[b]];
    const isFirst = other === undefined || (one !== undefined && one.paid <= other.paid + more);
    const next = isFirst ? (one as PartSplit) : { paid: (other as PartSplit).paid + more, left: (other as PartSplit).left };
    if (isFirst) a++;
    else b++;
    if (next.left < (merged.at(-1)?.left ?? Number.POSITIVE_INFINITY)) merged.push(next);
  }
  return merged;
}

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
