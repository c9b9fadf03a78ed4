import { describe, expect, it } from 'vitest';
import { assumedHours, type Timed } from '../../../src/core/catalog/assumed-hours.ts';

const timed = (id: string, value: number | null, more: Partial<Timed> = {}, low: number | null = null): Timed => ({
  id,
  kind: 'course',
  level: 'beginner',
  ...more,
  hours: { value, low, high: null, basis: value === null ? 'unknown' : 'stated', note: 'n', source: 's', asOf: '2026' },
});

describe('assumed hours', () => {
  it('are the upper quartile of the same kind and level', () => {
    const courses = [
      timed('a', 10),
      timed('b', 20),
      timed('c', 30),
      timed('d', 40),
      timed('e', 500, { level: 'advanced' }),
      timed('x', null),
    ];
    expect(assumedHours(courses)).toEqual(new Map([['x', 32.5]]));
  });

  it('fall back to the kind, then to all', () => {
    const courses = [
      timed('a', 10),
      timed('b', 20),
      timed('c', 30),
      timed('d', 90, { kind: 'specialization' }),
      timed('x', null, { level: 'advanced' }),
      timed('y', null, { kind: 'bootcamp' }),
    ];
    expect(assumedHours(courses)).toEqual(
      new Map([
        ['x', 25],
        ['y', 45],
      ]),
    );
  });

  it('never lie below what evidence supports', () => {
    expect(assumedHours([timed('a', 10), timed('x', null, {}, 51)]).get('x')).toBe(51);
  });

  it('stay unknown where nothing is known', () => {
    expect(assumedHours([timed('x', null)])).toEqual(new Map());
  });
});

describe('assumed hours to a tenth', () => {
  it('are rounded up, and come from at least three of a level', () => {
    const two = [timed('a', 10), timed('b', 20), timed('c', 90, { level: 'advanced' })];
    // Of the kind: 10, 20, 90. Position 1.5: 55.
    expect(assumedHours([...two, timed('x', null)]).get('x')).toBe(55);
    // Of the level: 10, 20, 30.1. Position 1.5: 25.05, and up.
    expect(assumedHours([...two, timed('d', 30.1), timed('x', null)]).get('x')).toBe(25.1);
    expect(assumedHours([timed('a', 0), timed('x', null)]).has('x')).toBe(false);
    expect(assumedHours([timed('x', null, {}, 3)]).get('x')).toBe(3);
  });

  it('do not hang on the order', () => {
    const courses = [timed('a', 100), timed('b', 9), timed('c', 30), timed('x', null)];
    expect(assumedHours(courses).get('x')).toBe(65);
    expect(assumedHours(courses.toReversed()).get('x')).toBe(65);
  });
});
