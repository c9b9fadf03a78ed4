import { describe, expect, test } from 'vitest';
import { judge, sharesOf } from '../../../src/core/pay/verdict.ts';

const range = { low: 100_000, high: 200_000, openEnded: false };
const orMore = { ...range, openEnded: true };

describe('judge', () => {
  test.each([
    ['more than 35% below the floor', { n: 100, below: 36, above: 0 }, range, 'overstated'],
    ['35% below is still tolerated', { n: 100, below: 35, above: 0 }, range, 'holds'],
    ['more than 35% above the top', { n: 100, below: 0, above: 36 }, range, 'understated'],
    ['35% above is still tolerated', { n: 100, below: 0, above: 35 }, range, 'holds'],
    ['"or more" is not contradicted from above', { n: 100, below: 0, above: 90 }, orMore, 'holds'],
    ['"or more" can be overstated', { n: 100, below: 40, above: 40 }, orMore, 'overstated'],
    ['a floor alone', { n: 91, below: 65, above: 0 }, { low: 180_000, high: null, openEnded: true }, 'overstated'],
    ['a firm top alone', { n: 50, below: 0, above: 30 }, { low: null, high: 90_000, openEnded: false }, 'understated'],
    ['30 rows are enough', { n: 30, below: 0, above: 0 }, range, 'holds'],
  ] as const)('judge finds %s', (_, check, claim, verdict) => {
    expect(judge(check, claim, false)).toEqual({ verdict, reason: null });
  });

  test.each([
    ['29 rows', { n: 29, below: 29, above: 0 }, range, false, 'few-rows'],
    ['a proxy, however many rows', { n: 744, below: 700, above: 0 }, range, true, 'proxy'],
    ['no figure', { n: 500, below: 0, above: 0 }, { low: null, high: null, openEnded: false }, false, 'no-figure'],
    ['nothing excluded', { n: 500, below: 0, above: 9 }, { low: null, high: 300_000, openEnded: true }, false, 'excludes-nothing'],
  ] as const)('judge leaves a claim untested: %s', (_, check, claim, isProxy, reason) => {
    expect(judge(check, claim, isProxy)).toEqual({ verdict: 'untested', reason });
  });
});

test('sharesOf add up to 1 and are null under 10 rows', () => {
  expect(sharesOf({ n: 10, below: 1, inside: 7, above: 2 })).toEqual({ below: 0.1, inside: 0.7, above: 0.2 });
  expect(sharesOf({ n: 9, below: 1, inside: 7, above: 1 })).toBeNull();
});
