import { describe, expect, test } from 'vitest';
import { claimedPay } from '../../../src/core/pay/claimed.ts';
import type { PayClaim } from '../../../src/model/role.ts';

const claim = (fields: Partial<PayClaim>): PayClaim => ({
  id: 'claim',
  statement: 'Somebody says so.',
  levels: ['mid'],
  low: 100_000,
  high: 200_000,
  openEnded: false,
  currency: 'USD',
  component: 'unstated',
  country: 'US',
  source: 'source-article',
  asOf: '2026',
  basis: 'reported',
  ...fields,
});
const noAmount = claim({ low: null, high: null });

describe('claimedPay', () => {
  test.each([
    ['one range', [claim({})], { low: 100_000, high: 200_000, openEnded: false }],
    [
      'lowest floor, highest top',
      [claim({}), claim({ low: 90_000, high: 150_000, openEnded: true })],
      { low: 90_000, high: 200_000, openEnded: false },
    ],
    [
      'a floor alone counts as an open top',
      [claim({ low: 100_000, high: null }), claim({ low: 180_000, high: null })],
      { low: 100_000, high: 180_000, openEnded: true },
    ],
    ['a top alone has no floor', [claim({ low: null, high: 400_000, openEnded: true })], { low: null, high: 400_000, openEnded: true }],
    ['claims without amount do not count', [noAmount, claim({})], { low: 100_000, high: 200_000, openEnded: false }],
    [
      'other sources are not mixed with the article',
      [claim({}), claim({ source: 'posting', high: 393_000 })],
      { low: 100_000, high: 200_000, openEnded: false },
    ],
  ])('claimedPay of %s', (_, payClaims, expected) => {
    expect(claimedPay({ payClaims })).toEqual({ ...expected, currency: 'USD', source: 'source-article', asOf: '2026' });
  });

  test('claimedPay takes another source where the article claims nothing', () => {
    expect(claimedPay({ payClaims: [noAmount, claim({ source: 'posting' })] })?.source).toBe('posting');
  });

  test('claimedPay without a figure is null', () => {
    expect(claimedPay({ payClaims: [noAmount] })).toBeNull();
  });
});

test('claimedPay prefers the article to the first source and takes its newest date', () => {
  const payClaims = [
    claim({ source: 'posting', high: 500_000 }),
    claim({ asOf: '2024', currency: 'USD' }),
    claim({ asOf: '2026', high: 210_000 }),
    claim({ asOf: '2025' }),
  ];
  expect(claimedPay({ payClaims })).toMatchObject({ high: 210_000, source: 'source-article', asOf: '2026' });
  expect(claimedPay({ payClaims: [] })).toBeNull();
});
