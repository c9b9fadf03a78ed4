import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/dates.ts';
import { daysOf } from '../../../../src/core/plan/calendar/pace.ts';
import { wholeDays } from '../../../../src/core/plan/calendar/whole-days.ts';

const daysBetween = (spans: readonly (readonly [string, string])[]) =>
  wholeDays(spans.map(([start, end]) => ({ start, end }))).map(
    ({ from, until, isShared }) => `${from} ${until}${isShared ? ' shared' : ''}`,
  );

describe('whole days of steps', () => {
  it('a day that two steps share goes to the one that ends on it', () => {
    const spans = [
      ['2027-01-04', '2027-01-08'],
      ['2027-01-08', '2027-01-12'],
      ['2027-01-13', '2027-01-14'],
    ] as const;
    expect(daysBetween(spans)).toEqual(['2027-01-04 2027-01-09', '2027-01-09 2027-01-13', '2027-01-13 2027-01-15']);
  });

  it('a step of one day takes it from the step before, which has others', () => {
    const spans = [
      ['2027-01-04', '2027-01-08'],
      ['2027-01-08', '2027-01-08'],
      ['2027-01-08', '2027-01-12'],
    ] as const;
    expect(daysBetween(spans)).toEqual(['2027-01-04 2027-01-08', '2027-01-08 2027-01-09', '2027-01-09 2027-01-13']);
  });

  it('steps of one and the same day share it', () => {
    expect(
      daysBetween([
        ['2027-01-04', '2027-01-04'],
        ['2027-01-04', '2027-01-04'],
      ]),
    ).toEqual(['2027-01-04 2027-01-05', '2027-01-04 2027-01-05 shared']);
  });

  it('no step overlaps another unless it says so, and each lies within its days', () => {
    const minutes = fc.array(fc.integer({ min: 30, max: 6000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(minutes, fc.integer({ min: 1, max: 112 }), (list, hoursPerWeek) => {
        let at = 0;
        const steps = list.map((length) => {
          const { first, last } = daysOf({ hoursPerWeek, start: '2027-01-04' }, at, at + length);
          at += length;
          return { start: addDays('2027-01-04', first), end: addDays('2027-01-04', last) };
        });
        wholeDays(steps).forEach(({ from, until, isShared }, index, all) => {
          const step = steps[index];
          expect(from >= (step?.start ?? '') && from < until && until <= addDays(step?.end ?? '', 1)).toBe(true);
          if (!isShared && index > 0) expect(from >= (all[index - 1]?.until ?? '')).toBe(true);
          if (isShared) expect(step?.start).toBe(step?.end);
        });
      }),
    );
  });
});
