import { describe, expect, it } from 'vitest';
import { plannedPrice } from '../../../src/core/catalog/learning-items.ts';
import { costOf, monthsFor, platformCost, tariffOf, UNKNOWN_CENTS, unpackCost } from '../../../src/core/plan/cost.ts';
import type { Course } from '../../../src/model/course.ts';
import type { Platform } from '../../../src/model/platform.ts';

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
const monthly = (one: number | null, everything: number | null) => ({ kind: 'monthly', platform: 'school', one, everything });

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
    ['a price nobody states is unknown', course('one-off', null), true, { kind: 'unknown' }],
  ] as const)('%s', (_what, of, certificates, expected) => {
    expect(plannedPrice(of, school(49, 59), certificates)).toEqual(expected);
  });

  it('the price of a course counts only what a platform has on offer, and is unknown where it has nothing', () => {
    const bare = course('subscription', null);
    expect(plannedPrice(bare, school(null, 59), false)).toEqual(monthly(null, 5900));
    expect(plannedPrice(bare, school(49, null), false)).toEqual(monthly(4900, null));
    expect(plannedPrice(bare, school(null, null), false)).toEqual({ kind: 'unknown' });
    expect(plannedPrice(bare, undefined, false)).toEqual({ kind: 'unknown' });
    expect(plannedPrice(course('subscription', 10), undefined, false)).toEqual(monthly(1000, null));
  });
});

describe('the cost of a set', () => {
  const months = (minutes: number, one: number | null, everything: number | null, platform = 'school') => ({
    minutes,
    price: { kind: 'monthly' as const, platform, one, everything },
  });
  const fixed = (cents: number) => ({ minutes: 100, price: { kind: 'fixed' as const, cents } });
  const unknown = { minutes: 100, price: { kind: 'unknown' as const } };

  it('a cost counts the whole months that hold the minutes', () => {
    expect([0, 1, 60, 61, 120].map((minutes) => monthsFor(minutes, 60))).toEqual([0, 1, 1, 2, 2]);
  });

  it('a cost adds what is bought once, and counts a price nobody states above all others', () => {
    const tariff = tariffOf([fixed(100), fixed(0), unknown, fixed(30)], 60);
    expect(costOf(tariff, [0, 1, 3])).toBe(130);
    expect(costOf(tariff, [0, 2])).toBe(100 + UNKNOWN_CENTS);
    expect(costOf(tariff, [3])).toBe(30);
    expect(costOf(tariff, [])).toBe(0);
  });

  it('a cost takes one by one or everything, whichever is cheaper; of equal ones one by one', () => {
    const tariff = tariffOf([months(30, 10, 15), months(30, 10, 15), months(90, 10, 15)], 60);
    const at = (...items: number[]) => platformCost(tariff, 0, items);
    expect(at()).toEqual({ minutes: 0, cents: 0, months: 0, covers: 'one-programme' });
    expect(at(0)).toEqual({ minutes: 30, cents: 10, months: 1, covers: 'one-programme' });
    expect(at(0, 1)).toEqual({ minutes: 60, cents: 15, months: 1, covers: 'everything' });
    // 150 minutes: three months of everything, or one, one and two months of the three.
    expect(at(0, 1, 2)).toEqual({ minutes: 150, cents: 40, months: 3, covers: 'one-programme' });
    const even = tariffOf([months(30, 10, 20), months(30, 10, 20)], 60);
    expect(platformCost(even, 0, [0, 1])).toMatchObject({ cents: 20, covers: 'one-programme' });
  });

  it('a cost keeps platforms apart, and what is not on offer out', () => {
    const tariff = tariffOf([months(30, 10, null, 'b'), months(30, null, 25, 'a'), fixed(3), months(40, 7, 25, 'a')], 60);
    expect(tariff.platforms).toEqual(['a', 'b']);
    expect(tariff.platform).toEqual([1, 0, -1, 0]);
    expect(tariff.everything).toEqual([25, Number.POSITIVE_INFINITY]);
    expect(costOf(tariff, [0, 1, 2])).toBe(10 + 25 + 3);
    expect(costOf(tariff, [0, 1, 2, 3])).toBe(10 + 50 + 3);
    expect(costOf(tariff, [3])).toBe(7);
  });

  it('a cost is never below the sum of the least that each item adds', () => {
    const items = [months(30, 10, 15), months(31, 10, 15), months(90, null, 15), fixed(4), unknown];
    const tariff = tariffOf(items, 60);
    expect(tariff.atLeast).toEqual([7, 7, 22, 4, UNKNOWN_CENTS]);
    expect(tariffOf([months(30, 5, 15), months(30, 5, null)], 60).atLeast).toEqual([5, 5]);
  });
});

describe('a packed cost', () => {
  it('a packed cost is unpacked into dollars and prices nobody states', () => {
    expect(unpackCost(0)).toEqual({ usd: 0, unknown: 0 });
    expect(unpackCost(12_345)).toEqual({ usd: 123.45, unknown: 0 });
    expect(unpackCost(2e8 + 150)).toEqual({ usd: 1.5, unknown: 2 });
  });
});
