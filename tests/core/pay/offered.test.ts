import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNothing, readOffer } from '../../../src/core/pay/offered.ts';

const rates = [
  { currency: 'EUR', year: 2025, usd: 1.25, n: 100 },
  { currency: 'GBP', year: 2025, usd: 1.5, n: 100 },
  { currency: 'INR', year: 2025, usd: 0.01, n: 100 },
  { currency: 'CAD', year: 2024, usd: 0.8, n: 100 },
];

describe('an offer', () => {
  test.each([
    ['€95,000', 118_750, 118_750],
    ['95k EUR', 118_750, 118_750],
    ['eur 95 000 a year', 118_750, 118_750],
    ['£70k-80k', 105_000, 120_000],
    ['£70k to £80k', 105_000, 120_000],
    ['70-80k GBP', 105_000, 120_000],
    ['₹30,00,000', 30_000, 30_000],
    ['₹30 lakh', 30_000, 30_000],
    ['C$100k', 80_000, 80_000],
    ['75/h', 156_000, 156_000],
    ['$75 an hour', 156_000, 156_000],
    ['€40-50 per hour', 104_000, 130_000],
    ['150k-180k', 150_000, 180_000],
    ['US$150k', 150_000, 150_000],
  ])('"%s" is worth %i to %i dollars a year', (typed, low, high) => {
    expect(readOffer(typed, rates)).toMatchObject({ low, high });
  });

  test('says how it was stated, unless in dollars a year', () => {
    expect(readOffer('€45 an hour', rates).stated).toEqual({ low: 45, high: 45, currency: 'EUR', rate: rates[0], hoursAYear: 2080 });
    expect(readOffer('$75/h', rates).stated).toEqual({ low: 75, high: 75, currency: 'USD', rate: null, hoursAYear: 2080 });
    expect(readOffer('150k', rates).stated).toBeNull();
  });

  test.each([
    ['90k SEK', 'is in SEK, for which no rate is held', 'Currencies are: CAD, EUR, GBP, INR, USD.'],
    ['¥9000000', 'is in another currency, for which no rate is held', 'Currencies are: CAD, EUR, GBP, INR, USD.'],
    ['€70k-$80k', 'names two currencies, EUR and USD', 'Write both ends in one.'],
    ['€95.000', 'can be read in two ways', 'Write 95000 or 95k.'],
    ['€95', 'is no salary of a year', 'Amounts worth 1,000 to 10,000,000 US dollars a year are taken.'],
    ...['€5k a month', '4000 eur/month', '4000 EUR monthly', '£900 per week'].map((typed) => [
      typed,
      'is not an amount a year',
      'The figures are base pay a year, such as 48k or "48k EUR". Multiply first: 52 weeks, 12 months.',
    ]),
    ['€', 'is no amount of money', 'Write it as 150000, 150,000 or 150k.'],
  ])('"%s" is refused: it %s', (typed, why, hint) => {
    expect(() => readOffer(typed, rates)).toThrow(expect.objectContaining({ code: 'usage', message: `"${typed}" ${why}.`, hint }));
  });

  test('in another currency is worth its amount times the rate, whichever end comes first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 900_000 }), fc.integer({ min: 2000, max: 900_000 }), (one, other) => {
        const { low, high } = readOffer(`EUR ${one} to ${other}`, rates);
        expect([low, high]).toEqual([Math.round(Math.min(one, other) * 1.25), Math.round(Math.max(one, other) * 1.25)]);
      }),
    );
  });
});

test.each(['0', '$0', '€0', '0 EUR', '¥0', '0.00', '0,00 €', '0k', 'CA$0', '0 CAD', '0/h', '€0 an hour', '0 eur a year', '０'])(
  '"%s" is no pay',
  (typed) => {
    expect(isNothing(typed)).toBe(true);
  },
);

test.each(['', '€', '0.4', '10', '0-90k', '05', '-0', '0x', '0 lots', 'lots'])('"%s" is not read as no pay', (typed) => {
  expect(isNothing(typed)).toBe(false);
});
