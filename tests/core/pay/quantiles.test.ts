import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { percentsFor, quantile, quantilesOf, stateOf } from '../../../src/core/pay/quantiles.ts';

describe('quantile', () => {
  // Worked by hand: at (n - 1) · p between the order statistics on either side.
  test.each([
    [[100, 200, 300, 400], 25, 175],
    [[100, 200, 300, 400], 50, 250],
    [[100, 200, 300, 400, 500], 50, 300],
    [[100, 200, 300, 400, 500], 90, 460],
    [[10, 20, 40, 80, 160, 320], 10, 15],
    [[7], 5, 7],
    [[7, 9], 0, 7],
    [[7, 9], 100, 9],
  ])('the quantile of %j at %i%% is %d', (values, percent, expected) => {
    expect(quantile(values, percent)).toBe(expected);
  });

  test('a quantile of no values is an error', () => {
    expect(() => quantile([], 50)).toThrow(RangeError);
  });

  test('quantilesOf rounds halves to the even dollar', () => {
    expect(quantilesOf([100, 101], [50])).toEqual({ p50: 100 });
    expect(quantilesOf([101, 102], [50])).toEqual({ p50: 102 });
    expect(quantilesOf([100, 103], [50])).toEqual({ p50: 102 });
  });

  test('a quantile rises with the percent and stays within the values', () => {
    const salaries = fc.array(fc.integer({ min: 15_000, max: 800_000 }), { minLength: 1, maxLength: 400 });
    fc.assert(
      fc.property(salaries, (values) => {
        const ascending = [...values].sort((a, b) => a - b);
        const all = Object.values(quantilesOf(ascending, percentsFor(1000, 'offer')));
        for (const [at, usd] of all.entries()) {
          expect(usd).toBeGreaterThanOrEqual(all[at - 1] ?? (ascending[0] as number));
          expect(usd).toBeLessThanOrEqual(ascending.at(-1) as number);
        }
      }),
    );
  });
});

describe('percentsFor', () => {
  test.each([
    [9, 'offer', ''],
    [10, 'offer', '25 50 75'],
    [29, 'offer', '25 50 75'],
    [30, 'offer', '10 20 25 30 40 50 60 70 75 80 90'],
    [99, 'offer', '10 20 25 30 40 50 60 70 75 80 90'],
    [100, 'offer', '5 10 15 20 25 30 35 40 45 50 55 60 65 70 75 80 85 90 95'],
    [29, 'range', '25 50 75'],
    [5000, 'range', '10 25 50 75 90'],
  ] as const)('percentsFor %i rows and %s', (n, detail, expected) => {
    expect(percentsFor(n, detail).join(' ')).toBe(expected);
  });

  test('percentsFor an offer gives every whole percent from 1,000 rows on', () => {
    const percents = percentsFor(1000, 'offer');
    expect(percents).toHaveLength(99);
    expect([percents[0], percents[98]]).toEqual([1, 99]);
  });
});

describe('stateOf', () => {
  test.each([
    [9, 9, 'thin'],
    [40, 9, 'thin'],
    [10, 10, 'indicative'],
    [29, 20, 'indicative'],
    [30, 10, 'ok'],
  ])('a cell of %i rows, %i distinct, is %s', (n, distinct, state) => {
    expect(stateOf(n, distinct)).toBe(state);
  });
});
