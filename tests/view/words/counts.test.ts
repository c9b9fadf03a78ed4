import fc from 'fast-check';
import { expect, test } from 'vitest';
import { grouped } from '../../../src/view/words/counts.ts';

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
