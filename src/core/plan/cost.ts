import type { Item } from './items.ts';
import { type Everything, everythingFor, monthsFor, NOT_OFFERED, type Tariff } from './tariff.ts';

/** In US dollars to the cent, 0 or more. */
export interface Cost {
  /** Of known prices. */
  readonly usd: number;
  /** Of unstated prices. */
  readonly assumedUsd: number;
  /** Their number. */
  readonly unknown: number;
}

/**
 * Never less for a larger set.
 * @param items indices in the tariff
 * @returns whole cents
 */
export function costOf(tariff: Tariff, items: readonly number[]): number {
  const fixed = items.reduce((sum, item) => sum + (tariff.fixed[item] as number), 0);
  return fixed + subscriptionCents(tariff, items);
}

/** The part of {@link costOf} for months. */
export function subscriptionCents(tariff: Tariff, items: readonly number[]): number {
  return tariff.platforms.reduce((sum, _, platform) => sum + cheapest(tariff, platform, itemsOn(tariff, platform, items)), 0);
}

/** The cheapest way to pay a platform's items, by index: some programmes alone, others under everything. */
export interface Split {
  readonly alone: readonly number[];
  readonly together: readonly number[];
  readonly aloneCents: number;
  readonly togetherCents: number;
}

/**
 * Alone where both cost the same.
 * @param platform index in `tariff.platforms`
 * @param items those of other platforms are left out
 */
export function splitOf(tariff: Tariff, platform: number, items: readonly number[]): Split {
  let together = itemsOn(tariff, platform, items);
  const alone: number[] = [];
  let togetherCents = cheapest(tariff, platform, together);
  // A best split with this item alone stays best without others that stand alone in it.
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

/** Known and assumed dollars, and how many prices are assumed. */
export function costParts({ items, cents }: { items: readonly Pick<Item, 'price'>[]; cents: number }) {
  const unknown = items.flatMap(({ price }) => (price.kind === 'unknown' ? price.cents : []));
  const assumed = unknown.reduce((sum, own) => sum + own, 0);
  return { usd: (cents - assumed) / 100, assumedUsd: assumed / 100, unknown: unknown.length };
}

const itemsOn = ({ platform: of }: Tariff, platform: number, items: readonly number[]) => items.filter((item) => of[item] === platform);

/**
 * Cents for the cheapest split. Of splits that pay the same for programmes alone, the one with the least minutes left is
 * cheapest; one that pays more is kept only where fewer minutes are left.
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

/** Merges two lists, adding `more` to `paid` of the second; they and the result rise in `paid` and fall in `left`. */
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
