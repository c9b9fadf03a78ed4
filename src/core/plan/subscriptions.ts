import type { Subscription } from './answer.ts';
import { splitOf } from './cost.ts';
import type { Item } from './items.ts';
import { everythingFor, monthsFor, type Tariff } from './tariff.ts';

/**
 * Monthly payments: for the set, at each platform's cheapest split, and for its steps in this order. The order may not
 * pay more than the set, unless no order does.
 * @param items in tariff order
 * @param ordered the same in plan order
 */
export function subscriptionsOf(tariff: Tariff, items: readonly Item[], ordered: readonly Item[]): Subscription[] {
  const all = items.map((_, index) => index);
  return tariff.platforms.flatMap((platform, at): Subscription[] => {
    const { alone, together, aloneCents, togetherCents } = splitOf(tariff, at, all);
    const months = alone.reduce((sum, item) => sum + monthsFor(tariff.minutes[item] as number, tariff.monthMinutes), 0);
    const single = { platform, covers: 'one-programme', months, years: 0, usd: aloneCents / 100, monthsAsLaid: months, moreUsdAsLaid: 0 };
    const shared = { platform, covers: 'everything', usd: togetherCents / 100, ...sharedMonths(tariff, at, together, items, ordered) };
    return [...(alone.length === 0 ? [] : [single as Subscription]), ...(together.length === 0 ? [] : [shared as Subscription])];
  });
}

/** Paid for together in the cheapest splits. */
export function sharedItems(tariff: Tariff, items: readonly Item[]): Set<Item> {
  const all = items.map((_, index) => index);
  const together = tariff.platforms.flatMap((_, platform) => splitOf(tariff, platform, all).together);
  return new Set(together.map((index) => items[index] as Item));
}

/** What the order pays beyond the set. */
export const extraUsd = (subscriptions: readonly Subscription[]): number =>
  subscriptions.reduce((sum, { moreUsdAsLaid }) => sum + moreUsdAsLaid, 0);

function sharedMonths(tariff: Tariff, platform: number, together: readonly number[], items: readonly Item[], ordered: readonly Item[]) {
  const { monthMinutes, everything } = tariff;
  const price = (months: number) => everythingFor(everything[platform] as (typeof everything)[number], months);
  const months = monthsFor(
    together.reduce((sum, item) => sum + (tariff.minutes[item] as number), 0),
    monthMinutes,
  );
  const { cents, years } = price(months);
  const isShared = new Set(together.map((item) => items[item]));
  const laid = monthsInOrder(ordered, (item) => isShared.has(item), monthMinutes);
  // A year runs through gaps between steps, months need not.
  const laidCents = Math.min(price(laid.paid).cents, price(laid.span).cents);
  return { months, years, monthsAsLaid: laid.paid, moreUsdAsLaid: Math.max(0, laidCents - cents) / 100 };
}

/** paid: begun at a step that needs it and run on in whole months; span: from first to last. */
function monthsInOrder(ordered: readonly Item[], isShared: (item: Item) => boolean, monthMinutes: number): { paid: number; span: number } {
  let [now, paidUntil, paid, begin, end] = [0, 0, 0, -1, 0];
  for (const item of ordered) {
    const done = now + item.minutes;
    if (isShared(item)) {
      if (begin < 0) begin = now;
      end = done;
      const from = Math.max(now, paidUntil);
      const more = done > from ? monthsFor(done - from, monthMinutes) : 0;
      paid += more;
      if (more > 0) paidUntil = from + more * monthMinutes;
    }
    now = done;
  }
  return { paid, span: monthsFor(end - Math.max(0, begin), monthMinutes) };
}
