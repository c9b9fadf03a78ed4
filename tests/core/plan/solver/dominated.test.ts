import { describe, expect, it } from 'vitest';
import type { Item, Price } from '../../../../src/core/plan/items.ts';
import { groundOf } from '../../../../src/core/plan/solver/ground.ts';
import { fixed, free, item, type Levels, monthly, problem, unknown } from '../made-up.ts';

describe('of two courses the dominated one is left out', () => {
  const left = (items: Item[], needs: Levels = { x: 2 }, base: Levels = {}) =>
    groundOf(problem(items, needs, base))
      .graph.items.map(({ id }) => id)
      .join(' ');
  const two = (a: Price, b: Price, minutes: [number, number] = [60, 60]) =>
    left([item('a', minutes[0], { x: 2 }, a), item('b', minutes[1], { x: 2 }, b)]);

  it.each([
    ['the longer one', free, free, [60, 50], 'b'],
    ['of the same length the later id', free, free, [60, 60], 'a'],
    ['of the same length the dearer one', fixed(2), fixed(1), [60, 60], 'b'],
    ['of the same length and price the later id', fixed(2), fixed(2), [60, 60], 'a'],
    ['neither where the shorter is dearer', fixed(1), fixed(2), [60, 50], 'a b'],
    ['neither where the shorter is paid and the longer free', free, fixed(2), [60, 50], 'a b'],
    ['a price nobody states as what it counts for', unknown(9), fixed(9), [60, 50], 'b'],
    ['one of equally unknown prices that is later', unknown(9), unknown(9), [60, 60], 'a'],
    ['neither where the shorter counts for more', fixed(9), unknown(10), [60, 50], 'a b'],
    ['neither where a month may be paid already', monthly(1, 2), fixed(1), [60, 50], 'a b'],
    ['a month of one programme alone that costs as much as what is bought', monthly(2, null), fixed(2), [60, 50], 'b'],
    ['what is bought for more than a month alone costs', fixed(9), monthly(9, 12), [60, 50], 'b'],
    ['or than a month of everything', fixed(9), monthly(null, 8), [60, 50], 'b'],
    ['a month where another is free', monthly(1, 2), free, [60, 50], 'b'],
    ['neither where one is bought and a month is dearer', fixed(9), monthly(10, 11), [60, 50], 'a b'],
    ['a programme alone where one on another platform costs no more', monthly(2, null, 'q'), monthly(2, 4), [60, 50], 'b'],
    ['a month that costs as much or more', monthly(2, 4), monthly(2, 3), [60, 50], 'b'],
    ['neither where one month is cheaper and the other is dearer', monthly(2, 3), monthly(1, 4), [60, 50], 'a b'],
    ['nor where the single month is dearer', monthly(1, 3), monthly(2, 3), [60, 50], 'a b'],
    ['a month that is not on offer', monthly(null, 4), monthly(2, 4), [60, 50], 'b'],
    ['neither where the other month is not on offer', monthly(2, 4), monthly(2, null), [60, 50], 'a b'],
    ['neither on different platforms', monthly(2, 4, 'p'), monthly(2, 4, 'q'), [60, 50], 'a b'],
  ] as const)('%s', (_what, a, b, minutes, expected) => {
    expect(two(a, b, [...minutes])).toBe(expected);
  });

  it('a course stays if it teaches something the other does not', () => {
    expect(left([item('a', 60, { x: 2, y: 1 }), item('b', 50, { x: 2 }), item('c', 30, { y: 1 })], { x: 2, y: 1 })).toBe('a b c');
    expect(left([item('a', 60, { x: 2, y: 1 }), item('b', 50, { x: 2 })], { x: 2 })).toBe('b');
    expect(left([item('a', 60, { x: 1 }), item('b', 50, { x: 2 })], { x: 1 })).toBe('b');
    expect(left([item('a', 60, { x: 3 }), item('b', 50, { x: 2 })], { x: 3 })).toBe('a');
  });

  it('a course stays if the other asks for more', () => {
    const start = item('start', 10, { z: 2 });
    expect(left([item('a', 60, { x: 2 }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } }), start])).toBe('a b start');
    expect(
      left([item('a', 60, { x: 2 }, free, { requires: { z: 2 } }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } }), start]),
    ).toBe('b start');
    expect(left([item('a', 60, { x: 2 }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } })], { x: 2 }, { z: 1 })).toBe('b');
  });

  it('a course stays if the other cannot stand beside something', () => {
    const part = item('part', 30, { y: 2 });
    expect(left([item('a', 60, { x: 2 }), item('b', 40, { x: 2 }, free, { contains: ['part'] }), part], { x: 2, y: 2 })).toBe('a b part');
    expect(
      left([item('a', 60, { x: 2 }, free, { contains: ['part'] }), item('b', 40, { x: 2 }, free, { contains: ['part'] }), part], {
        x: 2,
        y: 2,
      }),
    ).toBe('b part');
    expect(left([item('a', 60, { x: 2 }, free, { contains: ['b'] }), item('b', 40, { x: 2 })])).toBe('b');
  });

  it('a course of known hours stays beside a shorter one of assumed hours that count for more', () => {
    const guess = (minutes: number) => item('b', minutes, { x: 2 }, free, { basis: 'assumed' });
    expect(left([item('a', 60, { x: 2 }), guess(49)])).toBe('a b');
    expect(left([item('a', 60, { x: 2 }), guess(48)])).toBe('b');
  });
});
