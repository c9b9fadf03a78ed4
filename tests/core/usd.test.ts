import { expect, test } from 'vitest';
import { usdFrom } from '../../src/core/usd.ts';

test.each([
  ['150000', 150_000],
  ['150,000', 150_000],
  ['$150k', 150_000],
  ['1.5k', 1500],
  ['49.99', 49.99],
  ['100.50', 100.5],
  ['12.5', 12.5],
  [' 0 ', 0],
])('usdFrom reads %j', (text, usd) => {
  expect(usdFrom(text)).toBe(usd);
});

test.each(['', '-1', '1e3', '0x10', '49.999', '1,50', '€5', '12 34', '99999999', 'NaN', '5kk'])('usdFrom refuses %j', (text) => {
  expect(usdFrom(text)).toBeUndefined();
});
