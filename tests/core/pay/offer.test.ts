import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeOffer } from '../../../src/core/pay/offer.ts';
import { percentsFor, quantilesOf } from '../../../src/core/pay/quantiles.ts';

describe('placeOffer', () => {
  const quartiles = { quantiles: { p25: 100_000, p50: 140_000, p75: 200_000 } };
  test.each([
    [90_000, 0, 25],
    [100_000, 0, 25],
    [120_000, 25, 50],
    [140_000, 25, 50],
    [199_999, 50, 75],
    [250_000, 75, 100],
  ])('an offer of %d among quartiles is above %i to %i%%', (amount, from, to) => {
    expect(placeOffer(quartiles, amount)).toEqual({ from, to });
  });

  test('equal figures lie on either side of an offer', () => {
    const cell = { quantiles: { p25: 145_000, p30: 150_000, p35: 150_000, p40: 160_000 } };
    expect(placeOffer(cell, 150_000)).toEqual({ from: 25, to: 35 });
  });

  test('placeOffer of a thin cell is null', () => {
    expect(placeOffer({ quantiles: null }, 150_000)).toBeNull();
  });

  test('the share of lower figures lies in the interval of placeOffer, within one row', () => {
    const salaries = fc.array(fc.integer({ min: 50, max: 90 }), { minLength: 10, maxLength: 300 });
    fc.assert(
      fc.property(salaries, fc.integer({ min: 45, max: 95 }), (values, amount) => {
        const usd = values.map((value) => value * 1000);
        const quantiles = quantilesOf(
          usd.sort((a, b) => a - b),
          percentsFor(usd.length, 'offer'),
        );
        const place = placeOffer({ quantiles }, amount * 1000);
        const lower = usd.filter((value) => value < amount * 1000).length;
        expect(lower).toBeGreaterThanOrEqual(((place?.from ?? 101) / 100) * usd.length - 1);
        expect(lower).toBeLessThanOrEqual(((place?.to ?? -1) / 100) * usd.length + 1);
      }),
    );
  });
});
