import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped, percents } from '../../../src/view/words/counts.ts';

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [12_345.25, '12,345.25'],
  [-1000, '-1,000'],
  [-999_999, '-999,999'],
  [1_234_567, '1,234,567'],
  [1e21, '1e+21'],
  [1e-7, '1e-7'],
  [Number.NaN, 'NaN'],
  [Number.POSITIVE_INFINITY, 'Infinity'],
])('the number %d is grouped by thousands', (value, expected) => {
  expect(grouped(value)).toBe(expected);
});

test('grouped agrees with the locale of the United States', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.maxSafeInteger(),
        fc.integer({ min: -1e9, max: 1e9 }).map((tenths) => tenths / 10),
      ),
      (value) => {
        expect(grouped(value)).toBe(value.toLocaleString('en-US', { maximumFractionDigits: 20 }));
      },
    ),
  );
});

test.each([
  [[1 / 3, 1 / 3, 1 / 3], 0, ['34%', '33%', '33%']],
  [[0.345, 0.505, 0.15], 0, ['35%', '50%', '15%']],
  [[0.29, 0.71], 0, ['29%', '71%']],
  [[0.593, 0.306, 0.1004], 1, ['59.3%', '30.6%', '10.0%']],
  [[0.5934, 0.3063, 0.1003], 1, ['59.4%', '30.6%', '10.0%']],
  [[0.2, 0.25], 0, ['20%', '25%']],
  [[1], 0, ['100%']],
  [[], 0, []],
])('the parts %j with %i decimals are %j', (parts, decimals, expected) => {
  expect(percents(parts, decimals)).toEqual(expected);
});

test('percents of one whole add up to 100, and none is a unit away from its part', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100_000 }), { minLength: 1, maxLength: 8 }),
      fc.constantFrom(0, 1),
      (counts, decimals) => {
        const total = counts.reduce((sum, one) => sum + one, 0);
        fc.pre(total > 0);
        const shown = percents(
          counts.map((one) => one / total),
          decimals,
        ).map((text) => Number.parseFloat(text));
        expect(shown.reduce((sum, one) => sum + one, 0)).toBeCloseTo(100, 6);
        for (const [at, one] of shown.entries()) expect(Math.abs(one - (100 * (counts[at] ?? 0)) / total)).toBeLessThan(10 ** -decimals);
      },
    ),
  );
});
