import { describe, expect, it } from 'vitest';
import { plannedPrice } from '../../../src/core/catalog/learning-items.ts';
import { costOf, costParts, splitOf } from '../../../src/core/plan/cost.ts';
import type { Item } from '../../../src/core/plan/items.ts';
import { everythingFor, monthsFor, tariffOf } from '../../../src/core/plan/tariff.ts';
import type { Course } from '../../../src/model/course.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { price } from './checker.ts';
import { randomFrom, randomProblem } from './random-problem.ts';

type Model = Course['cost']['model'];
const course = (model: Model, usd: number | null, unit: 'total' | 'month' = 'total', certificate: Course['certificate'] = 'none') =>
  ({ id: 'c', platform: 'school', certificate, cost: { model, usd, unit } }) as unknown as Course;
const school = (one: number | null, everything: number | null) =>
  ({
    id: 'school',
    subscriptions: [
      ...(one === null ? [] : [{ covers: 'one-programme', usdPerMonth: one }]),
      ...(everything === null ? [] : [{ covers: 'everything', usdPerMonth: everything }]),
    ],
  }) as unknown as Platform;

const free = { kind: 'fixed', cents: 0 };
const monthly = (one: number | null, everything: number | null) => ({ kind: 'monthly', platform: 'school', one, everything, year: null });

describe('the price of a course', () => {
  it.each([
    ['free is free', course('free', null), false, free],
    ['an audit is free', course('audit', 0), false, free],
    ['an audit is free though its certificate is sold', course('audit', 0, 'total', 'paid'), false, free],
    ['whoever wants that certificate subscribes', course('audit', 0, 'total', 'paid'), true, monthly(4900, 5900)],
    ['a free certificate stays free', course('free', 0, 'total', 'free'), true, free],
    ['a subscription costs what the platform takes', course('subscription', null, 'month'), false, monthly(4900, 5900)],
    ['or what it says itself', course('subscription', 19.99, 'month'), false, monthly(1999, 5900)],
    ['a price by the month is a subscription', course('one-off', 10, 'month'), false, monthly(1000, 5900)],
    ['a price is a price, to the cent', course('one-off', 12.345), false, { kind: 'fixed', cents: 1235 }],
    ['a price nobody states is none', course('one-off', null), true, undefined],
  ] as const)('%s', (_what, of, certificates, expected) => {
    expect(plannedPrice(of, school(49, 59), certificates)).toEqual(expected);
  });

  it('the price of a course counts only what a platform has on offer, and is none where it has nothing', () => {
    const bare = course('subscription', null);
    expect(plannedPrice(bare, school(null, 59), false)).toEqual(monthly(null, 5900));
    expect(plannedPrice(bare, school(49, null), false)).toEqual(monthly(4900, null));
    expect(plannedPrice(bare, school(null, null), false)).toBeUndefined();
    expect(plannedPrice(bare, undefined, false)).toBeUndefined();
    expect(plannedPrice(course('subscription', 10), undefined, false)).toEqual(monthly(1000, null));
  });
});

describe('the cost of a set', () => {
  const months = (minutes: number, one: number | null, everything: number | null, platform = 'school', year: number | null = null) => ({
    minutes,
    price: { kind: 'monthly' as const, platform, one, everything, year },
  });
  const fixed = (cents: number) => ({ minutes: 100, price: { kind: 'fixed' as const, cents } });
  const unknown = (cents: number) => ({ minutes: 100, price: { kind: 'unknown' as const, cents } });

  it('a cost counts the whole months that hold the minutes', () => {
    expect([0, 1, 60, 61, 120].map((minutes) => monthsFor(minutes, 60))).toEqual([0, 1, 1, 2, 2]);
  });

  it('a cost adds what is bought once, and what a price nobody states counts as', () => {
    const tariff = tariffOf([fixed(100), fixed(0), unknown(70), fixed(30)], 60);
    expect(costOf(tariff, [0, 1, 3])).toBe(130);
    expect(costOf(tariff, [0, 2])).toBe(170);
    expect(costOf(tariff, [3])).toBe(30);
    expect(costOf(tariff, [])).toBe(0);
  });

  it('a cost takes some programmes alone and the others under everything, whichever split is cheapest', () => {
    const split = (...items: ReturnType<typeof months>[]) => {
      const { alone, together, aloneCents, togetherCents } = splitOf(tariffOf(items, 60), 0, [...items.keys()]);
      return { alone, together, cents: aloneCents + togetherCents };
    };
    expect(split(months(30, 10, 15))).toEqual({ alone: [0], together: [], cents: 10 });
    expect(split(months(30, 10, 15), months(30, 10, 15))).toEqual({ alone: [], together: [0, 1], cents: 15 });
    // 30, 30 and 90 minutes: one month of everything for the short ones, two months alone for the long one.
    expect(split(months(30, 10, 15), months(30, 10, 15), months(90, 9, 15))).toEqual({ alone: [2], together: [0, 1], cents: 33 });
    // Ten hours alone and a hundred under everything: $49 and three months at $59 instead of four.
    const consultant = [10, 40, 40, 20].map((hours) => months(hours * 2, 4900, 5900));
    expect(splitOf(tariffOf(consultant, 2080 / 30), 0, [0, 1, 2, 3]).alone).toEqual([0]);
    // What costs the same stands alone.
    expect(split(months(30, 10, 20), months(30, 10, 20))).toEqual({ alone: [0, 1], together: [], cents: 20 });
    expect(split(months(30, null, 20), months(90, 7, 20))).toEqual({ alone: [1], together: [0], cents: 34 });
  });

  it('a cost takes years of everything where they are cheaper than months', () => {
    const offer = { month: 59, year: 399 };
    expect([6, 7, 12, 14, 19].map((count) => everythingFor(offer, count))).toEqual([
      { cents: 354, years: 0 },
      { cents: 399, years: 1 },
      { cents: 399, years: 1 },
      { cents: 399 + 118, years: 1 },
      { cents: 798, years: 2 },
    ]);
    expect(everythingFor({ month: 59, year: Number.POSITIVE_INFINITY }, 14)).toEqual({ cents: 826, years: 0 });
    expect(costOf(tariffOf([months(60 * 7, null, 59, 'school', 399)], 60), [0])).toBe(399);
  });

  it('a cost keeps platforms apart, and what is not on offer out', () => {
    const tariff = tariffOf([months(30, 10, null, 'b'), months(30, null, 25, 'a'), fixed(3), months(40, 7, 25, 'a')], 60);
    expect(tariff.platforms).toEqual(['a', 'b']);
    expect(tariff.platform).toEqual([1, 0, -1, 0]);
    expect(tariff.everything.map(({ month }) => month)).toEqual([25, Number.POSITIVE_INFINITY]);
    expect(costOf(tariff, [0, 1, 2])).toBe(10 + 25 + 3);
    expect(costOf(tariff, [0, 1, 2, 3])).toBe(10 + 25 + 7 + 3);
    expect(costOf(tariff, [3])).toBe(7);
  });

  it('a cost is never below the sum of the least that each item adds', () => {
    const items = [months(30, 10, 15), months(31, 10, 15), months(90, null, 15), fixed(4), unknown(5)];
    expect(tariffOf(items, 60).atLeast).toEqual([7, 7, 22, 4, 5]);
    expect(tariffOf([months(30, 5, 15), months(30, 5, null)], 60).atLeast).toEqual([5, 5]);
    expect(tariffOf([months(60, 20, 15, 'school', 120)], 60).atLeast).toEqual([10]);
  });

  it('a cost is split into known dollars and what we assume for prices nobody states', () => {
    expect(costParts({ items: [], cents: 0 })).toEqual({ usd: 0, assumedUsd: 0, unknown: 0 });
    expect(costParts({ items: [fixed(345), unknown(2000), unknown(9000)], cents: 11_345 })).toEqual({
      usd: 3.45,
      assumedUsd: 110,
      unknown: 2,
    });
  });

  it('the cost of a set is the least of every way to pay for it, and the bounds hold for every set', () => {
    for (let seed = 0; seed < 300; seed++) {
      const { items, monthMinutes } = randomProblem(seed, { items: 9, skills: 3, needs: 2, teaches: 2, requires: 0 });
      const tariff = tariffOf(items, monthMinutes);
      const random = randomFrom(seed);
      const taken = items.flatMap((_, item) => (random.next() < 0.7 ? item : []));
      const least = price(
        taken.map((item) => items[item] as Item),
        monthMinutes,
      );
      expect(costOf(tariff, taken), `seed ${seed}`).toBe(least);
      const sum = (weights: readonly number[]) => taken.reduce((total, item) => total + (weights[item] as number), 0);
      expect(sum(tariff.atLeast), `seed ${seed}`).toBeLessThanOrEqual(least);
      for (const { weights, most } of tariff.steep) expect(sum(weights), `seed ${seed}`).toBeLessThanOrEqual(most(least));
    }
  });
});
