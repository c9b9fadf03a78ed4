import { describe, expect, it } from 'vitest';
import { assumedHours, type Timed } from '../../../src/core/plan/assumed-hours.ts';

const timed = (id: string, value: number | null, more: Partial<Timed> = {}, atLeast: number | null = null): Timed => ({
  id,
  kind: 'course',
  level: 'beginner',
  ...more,
  hours: { value, atLeast, basis: value === null ? 'unknown' : 'stated', note: 'n', source: 's', asOf: '2026' },
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
