import { describe, expect, test } from 'vitest';
import { parseAmount, parsePayRange } from '../../../src/core/pay/amount.ts';

describe('parseAmount', () => {
  test.each([
    ['150000', 150_000],
    ['150,000', 150_000],
    ['150 000', 150_000],
    ['150\u00a0000', 150_000],
    ["150'000", 150_000],
    ['150_000', 150_000],
    ['150k', 150_000],
    ['150K', 150_000],
    ['$150k', 150_000],
    ['US$ 150k', 150_000],
    ['USD 150000', 150_000],
    ['150k USD', 150_000],
    ['150k a year', 150_000],
    ['$150,000/year', 150_000],
    ['150 thousand', 150_000],
    ['152.5k', 152_500],
    ['1.2m', 1_200_000],
    ['1,200,000', 1_200_000],
    ['150000.49', 150_000],
    ['  $ 150,000 ', 150_000],
  ])('parseAmount reads %s', (typed, expected) => {
    expect(parseAmount(typed)).toBe(expected);
  });

  test.each([
    ['€90k', 'is not in US dollars'],
    ['90k EUR', 'is not in US dollars'],
    ['£80,000', 'is not in US dollars'],
    ['C$150k', 'is not in US dollars'],
    ['₹4000000', 'is not in US dollars'],
    ['$75/h', 'is not an amount a year'],
    ['12k per month', 'is not an amount a year'],
    ['12k a month', 'is not an amount a year'],
    ['150.000', 'can be read in two ways'],
    ['150', 'is no salary of a year'],
    ['0', 'is no salary of a year'],
    ['99999999', 'is no salary of a year'],
    ['', 'is no amount of money'],
    ['-150k', 'is no amount of money'],
    ['1e5', 'is no amount of money'],
    ['0x10', 'is no amount of money'],
    ['150,00', 'is no amount of money'],
    ['150k-180k', 'is no amount of money'],
    ['a lot', 'is no amount of money'],
    ['Infinity', 'is no amount of money'],
  ])('parseAmount refuses "%s": %s', (typed, why) => {
    expect(() => parseAmount(typed)).toThrow(why);
  });

  test('parseAmount says what to type instead', () => {
    const hint = (typed: string) => {
      try {
        return parseAmount(typed);
      } catch (error) {
        return (error as { hint: string }).hint;
      }
    };
    expect(hint('150')).toBe('Did you mean 150k?');
    expect(hint('150.000')).toBe('Write 150000 or 150k.');
    expect(hint('€90k')).toMatch(/exchange rate would need a date and a source/);
  });
});

describe('at the edges', () => {
  test.each([
    ['1000', 1_000],
    ['10000000', 10_000_000],
    ['10m', 10_000_000],
    ['150000USD', 150_000],
    ['150000 US', 150_000],
    ['US$150000', 150_000],
    ['2 million', 2_000_000],
  ])('parseAmount reads %s at the edge', (typed, expected) => {
    expect(parseAmount(typed)).toBe(expected);
  });

  test.each([
    ['999', 'is no salary of a year', 'Did you mean 999k?'],
    ['10', 'is no salary of a year', 'Did you mean 10k?'],
    ['9', 'is no salary of a year', 'Amounts from 1,000 to 10,000,000 US dollars are taken.'],
    ['10000001', 'is no salary of a year', 'Amounts from 1,000 to 10,000,000 US dollars are taken.'],
    ['1.200.000', 'can be read in two ways', 'Write 1200000 or 1200k.'],
    ['150.000k', 'is no amount of money', 'Write it as 150000, 150,000 or 150k.'],
    ['1150.000', 'is no amount of money', 'Write it as 150000, 150,000 or 150k.'],
    [
      '12k monthly',
      'is not an amount a year',
      'The figures are base pay a year, such as 48k or "48k EUR". Multiply first: 52 weeks, 12 months.',
    ],
    ['USDx150000', 'is no amount of money', 'Write it as 150000, 150,000 or 150k.'],
  ])('parseAmount refuses "%s" at the edge: it %s. %s', (typed, why, hint) => {
    expect(() => parseAmount(typed)).toThrow(expect.objectContaining({ code: 'usage', message: `"${typed}" ${why}.`, hint }));
  });

  test('parseAmount repeats at most eighty characters', () => {
    expect(() => parseAmount('x'.repeat(81))).toThrow(`"${'x'.repeat(80)}…" is no amount of money.`);
  });
});

describe('parsePayRange', () => {
  test.each([
    ['150k-180k', 150_000, 180_000],
    ['$185,000 - $235,000', 185_000, 235_000],
    ['150–180k', 150_000, 180_000],
    ['$150-$180k', 150_000, 180_000],
    ['USD 150000 to 180000', 150_000, 180_000],
    ['235k to 185k a year', 185_000, 235_000],
    ['150k—150k', 150_000, 150_000],
    ['150k', 150_000, 150_000],
  ])('parsePayRange reads %s', (typed, low, high) => {
    expect(parsePayRange(typed)).toEqual({ low, high });
  });

  test.each([
    ['€150k-180k', 'is not in US dollars'],
    ['150k-180k EUR', 'is not in US dollars'],
    ['150-180', '"150" is no salary of a year'],
    ['10k-12k a month', 'is not an amount a year'],
    ['150k-180k-200k', '"150k-180k-200k" is no amount of money'],
    ['-150k', '"-150k" is no amount of money'],
    ['150k-', '"150k-" is no amount of money'],
    ['150.000-180.000', 'can be read in two ways'],
  ])('parsePayRange refuses "%s": %s', (typed, why) => {
    expect(() => parsePayRange(typed)).toThrow(why);
  });
});
