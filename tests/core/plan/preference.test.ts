import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/core/plan/compact.ts';
import { undominated } from '../../../src/core/plan/dominance.ts';
import type { Item, Price } from '../../../src/core/plan/item.ts';
import { isBetter, type Limits, NO_LIMITS } from '../../../src/core/plan/measure.ts';
import { prepare } from '../../../src/core/plan/prepare.ts';
import type { Draft } from '../../../src/core/plan/problem.ts';
import { cheapestPlan, shortestPlan } from '../../../src/core/plan/solve.ts';

type Levels = Record<string, number>;
const levels = (given: Levels) => Object.entries(given).map(([skill, level]) => ({ skill, level }));
const free: Price = { kind: 'fixed', cents: 0 };
const fixed = (cents: number): Price => ({ kind: 'fixed', cents });
const unknown: Price = { kind: 'unknown' };
const monthly = (one: number | null, everything: number | null, platform = 'p'): Price => ({ kind: 'monthly', platform, one, everything });
const item = (
  id: string,
  minutes: number,
  teaches: Levels,
  price: Price = free,
  more: { requires?: Levels; contains?: string[] } = {},
): Item => ({
  id,
  kind: 'course',
  minutes,
  basis: 'stated',
  price,
  platform: null,
  teaches: levels(teaches),
  requires: levels(more.requires ?? {}),
  contains: more.contains ?? [],
  form: null,
  level: null,
});
const draft = (items: Item[], needs: Levels, base: Levels = {}): Draft => ({
  items,
  base: new Map(Object.entries(base)),
  needs: Object.entries(needs).map(([skill, level]) => ({ skills: [skill], need: 1, level, importance: 'core' })),
  monthMinutes: 1000,
});
const always = () => true;

describe('of two plans the better one', () => {
  const plan = (minutes: number, cents: number, ...items: number[]) => ({ minutes, cents, items });
  it.each([
    ['is shorter', plan(5, 900, 1, 2), plan(6, 0, 0)],
    ['of the same length is cheaper', plan(5, 1, 1, 2, 3), plan(5, 2, 0)],
    ['at the same price has fewer steps', plan(5, 1, 3, 4), plan(5, 1, 0, 1, 2)],
    ['with as many steps has the first id that differs', plan(5, 1, 0, 1, 9), plan(5, 1, 0, 2, 3)],
  ])('%s', (_what, better, worse) => {
    expect(isBetter(better, worse)).toBe(true);
    expect(isBetter(worse, better)).toBe(false);
    expect(isBetter(better, better)).toBe(false);
  });
});

describe('a course that another can always stand in for is not looked at', () => {
  const left = (items: Item[], needs: Levels = { x: 2 }, base: Levels = {}) =>
    prepare(draft(items, needs, base))
      .reduced.items.map(({ id }) => id)
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
    ['one of unknown price that is longer', unknown, fixed(9), [60, 50], 'b'],
    ['one of unknown price that is later', unknown, unknown, [60, 60], 'a'],
    ['neither where the shorter has an unknown price', fixed(9), unknown, [60, 50], 'a b'],
    ['nor does an unknown price stand in for a month', monthly(1, 2), unknown, [60, 50], 'a b'],
    ['a month where another is free', monthly(1, 2), free, [60, 50], 'b'],
    ['neither where one is bought and one by the month', monthly(9, 9), fixed(1), [60, 50], 'a b'],
    ['nor the other way round', fixed(9), monthly(1, 1), [60, 50], 'a b'],
    ['a month that costs as much or more', monthly(2, 4), monthly(2, 3), [60, 50], 'b'],
    ['neither where one month is cheaper and the other is dearer', monthly(2, 3), monthly(1, 4), [60, 50], 'a b'],
    ['nor where the single month is dearer', monthly(1, 3), monthly(2, 3), [60, 50], 'a b'],
    ['a month that is not on offer', monthly(null, 4), monthly(2, 4), [60, 50], 'b'],
    ['neither where the other month is not on offer', monthly(2, 4), monthly(2, null), [60, 50], 'a b'],
    ['neither on different platforms', monthly(2, 4, 'p'), monthly(2, 4, 'q'), [60, 50], 'a b'],
  ] as const)('%s', (_what, a, b, minutes, expected) => {
    expect(two(a, b, [...minutes])).toBe(expected);
  });

  it('unless it teaches something the other does not', () => {
    expect(left([item('a', 60, { x: 2, y: 1 }), item('b', 50, { x: 2 }), item('c', 30, { y: 1 })], { x: 2, y: 1 })).toBe('a b c');
    expect(left([item('a', 60, { x: 2, y: 1 }), item('b', 50, { x: 2 })], { x: 2 })).toBe('b');
    expect(left([item('a', 60, { x: 1 }), item('b', 50, { x: 2 })], { x: 1 })).toBe('b');
    expect(left([item('a', 60, { x: 3 }), item('b', 50, { x: 2 })], { x: 3 })).toBe('a');
  });

  it('unless the other asks for more', () => {
    const start = item('start', 10, { z: 2 });
    expect(left([item('a', 60, { x: 2 }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } }), start])).toBe('a b start');
    expect(
      left([item('a', 60, { x: 2 }, free, { requires: { z: 2 } }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } }), start]),
    ).toBe('b start');
    expect(left([item('a', 60, { x: 2 }), item('b', 40, { x: 2 }, free, { requires: { z: 1 } })], { x: 2 }, { z: 1 })).toBe('b');
  });

  it('unless the other cannot stand beside something', () => {
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
});

describe('a course that another stands in for whether assumed hours hold or not', () => {
  const kept = (short: [number, number], longer: [number, number]) =>
    undominated(compact(draft([item('a', 1, { x: 2 }), item('b', 1, { x: 2 })], { x: 2 })), [short, longer]).join(' ');
  it.each<[string, [number, number], [number, number], string]>([
    ['is not looked at', [60, 50], [60, 50], '1'],
    ['is, where the other is the shorter one only as they are', [60, 50], [60, 75], '0 1'],
    ['or only when they are longer', [60, 70], [90, 70], '0 1'],
    ['is not, where the first id decides both times', [60, 60], [90, 90], '0'],
    ['nor where it decides once and hours the other time', [60, 60], [60, 90], '0'],
    ['is, where it decides once and hours against it the other time', [60, 60], [90, 60], '0 1'],
  ])('%s', (_what, short, longer, expected) => {
    expect(kept(short, longer)).toBe(expected);
  });
});

describe('a programme', () => {
  it('stands beside no part of it, but beside a project of the name of one', () => {
    const items = [item('part', 30, { y: 2 }), item('whole', 60, { x: 2 }, free, { contains: ['part', 'whole'] })];
    const project = { ...items[0], kind: 'project' } as Item;
    const conflicts = (some: Item[]) => compact(draft(some, { x: 2, y: 2 })).conflicts;
    expect(conflicts(items)).toEqual([[1], [0]]);
    expect(conflicts([project, ...items.slice(1)])).toEqual([[], []]);
    expect(conflicts([...items.slice(0, 1), project, ...items.slice(1)])).toEqual([[2], [], [0]]);
  });
});

describe('the plan that is found', () => {
  const plans = (items: Item[], needs: Levels, limits = NO_LIMITS) => {
    const told = (solved: ReturnType<typeof shortestPlan>) =>
      `${solved.items.map(({ id }) => id).join(' ')} ${solved.minutes} ${solved.cents} ${solved.status}`;
    return [told(shortestPlan(draft(items, needs), limits, always)), told(cheapestPlan(draft(items, needs), limits, always))];
  };

  it('has of equal ones the fewest steps, then the first ids', () => {
    expect(plans([item('a', 30, { x: 1 }), item('b', 30, { y: 1 }), item('c', 60, { x: 1, y: 1 })], { x: 1, y: 1 })).toEqual([
      'c 60 0 optimal',
      'c 60 0 optimal',
    ]);
    const cross = [item('a', 30, { x: 1, z: 1 }), item('b', 30, { y: 1 }), item('c', 30, { x: 1 }), item('d', 30, { y: 1, z: 1 })];
    expect(plans(cross, { x: 1, y: 1, z: 1 })).toEqual(['a b 60 0 optimal', 'a b 60 0 optimal']);
  });

  it('is the shortest or the cheapest, within the limits', () => {
    const items = [
      item('dear', 10, { x: 1 }, fixed(500)),
      item('fair', 20, { x: 1 }, fixed(100)),
      item('free', 90, { x: 1 }),
      item('unpriced', 5, { x: 1 }, unknown),
    ];
    expect(plans(items, { x: 1 })).toEqual([`unpriced 5 100000000 optimal`, 'free 90 0 optimal']);
    expect(plans(items, { x: 1 }, { minutes: 80, cents: 500 })).toEqual(['dear 10 500 optimal', 'fair 20 100 optimal']);
    const proven = (limits: Limits) => cheapestPlan(draft(items, { x: 1 }), limits, always).bound.cents;
    expect([proven(NO_LIMITS), proven({ ...NO_LIMITS, minutes: 80 }), proven({ ...NO_LIMITS, minutes: 15 })]).toEqual([0, 100, 500]);
    expect(plans(items, { x: 1 }, { minutes: 20, cents: 100 })).toEqual(['fair 20 100 optimal', 'fair 20 100 optimal']);
    expect(plans(items, { x: 1 }, { minutes: 19, cents: 100 })).toEqual([' 0 0 none', ' 0 0 none']);
    expect(plans(items, { x: 1 }, { minutes: 20, cents: 99 })).toEqual([' 0 0 none', ' 0 0 none']);
  });

  it('is none where nothing is needed, and unknown where there was no time for any', () => {
    expect(plans([item('a', 30, { x: 1 })], {})).toEqual([' 0 0 optimal', ' 0 0 optimal']);
    expect(plans([], { x: 1 })).toEqual([' 0 0 none', ' 0 0 none']);
  });
});
