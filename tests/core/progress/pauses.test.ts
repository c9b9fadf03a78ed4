import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../src/core/dates.ts';
import { daysFor, daysOf, minutesWithin, type Pace } from '../../../src/core/plan/calendar/pace.ts';
import { backOn, laidOut, withPause } from '../../../src/core/progress/pauses.ts';
import type { Pause, Profile } from '../../../src/model/profile.ts';
import { empty, saved } from './small-plan.ts';

const away = (from: string, to: string): Pause => ({ from, to });
const begun: Profile = { ...empty, plan: saved, otherPlans: [{ ...saved, name: 'other' }] };
/** 42 hours at an hour a day from 4 January 2027: 20, 12 and 10 days in the order of the plan. */
const ends = ({ plan }: Profile) => plan?.steps.map(({ end }) => end);

describe('a pause', () => {
  test('moves what comes after it by its days, in all plans', () => {
    const hoursOfFirst = saved.steps[0]?.hours ?? 0;
    const before = ends(begun)?.map((end) => daysBetween('2027-01-03', end));
    expect(before?.[0]).toBe(hoursOfFirst);
    const after = withPause(begun, away('2027-01-10', '2027-01-16'));
    expect(ends(after)?.map((end, at) => daysBetween(ends(begun)?.[at] ?? '', end))).toEqual([7, 7, 7]);
    expect(after.plan?.finish).toBe(addDays(saved.finish, 7));
    expect(after.otherPlans[0]?.finish).toBe(addDays(saved.finish, 7));
    expect(withPause(begun, away('2028-01-10', '2028-01-16')).plan).toEqual(saved);
  });

  test('that overlaps another or follows on it counts each day once', () => {
    const twice = withPause(withPause(begun, away('2027-01-10', '2027-01-16')), away('2027-01-14', '2027-01-20'));
    expect(twice.pauses).toEqual([away('2027-01-10', '2027-01-20')]);
    expect(twice.plan?.finish).toBe(addDays(saved.finish, 11));
    expect(withPause(twice, away('2027-01-21', '2027-01-21')).pauses).toEqual([away('2027-01-10', '2027-01-21')]);
    expect(withPause(twice, away('2027-01-22', '2027-01-22')).pauses).toHaveLength(2);
    expect(withPause(twice, away('2027-01-01', '2027-01-02')).pauses[0]).toEqual(away('2027-01-01', '2027-01-02'));
  });

  test('ends the day before somebody is back, and pauses that have not begun stay', () => {
    const two = withPause(withPause(begun, away('2027-01-10', '2027-01-20')), away('2027-03-01', '2027-03-05'));
    const back = backOn(two, '2027-01-15');
    expect(back.pauses).toEqual([away('2027-01-10', '2027-01-14'), away('2027-03-01', '2027-03-05')]);
    expect(back.plan?.finish).toBe(addDays(saved.finish, 5));
    expect(backOn(two, '2027-01-10')).toEqual(withPause(begun, away('2027-03-01', '2027-03-05')));
    expect(backOn(two, '2027-03-01')).toEqual(withPause(begun, away('2027-01-10', '2027-01-20')));
    expect(backOn(two, '2027-02-01')).toEqual(two);
  });

  test('leaves the dates of what was finished when the plan was laid out', () => {
    const [first, ...rest] = saved.steps;
    if (first === undefined) throw new Error('no step');
    const plan = { ...saved, steps: [{ ...first, before: first.hours, start: '2026-12-01', end: '2026-12-24' }, ...rest] };
    const [kept, next] = laidOut(plan, [away('2027-01-04', '2027-01-05')]).steps;
    expect(kept).toEqual(plan.steps[0]);
    expect(next?.start).toBe('2027-01-06');
  });
});

describe('a pace with pauses', () => {
  const slots = [
    { weekday: 0, from: 540, to: 600 },
    { weekday: 3, from: 0, to: 90 },
  ];
  const paces = fc.record({
    hoursPerWeek: fc.integer({ min: 1, max: 40 }),
    start: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-01-01', days)),
    slots: fc.option(fc.constant(slots), { nil: undefined }),
  });
  const pauses = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 40 })), { maxLength: 4 })
    .map(
      (some) =>
        some.reduce((profile, [at, days]) => withPause(profile, away(addDays('2027-01-01', at), addDays('2027-01-01', at + days))), empty)
          .pauses,
    );
  /** Day by day, the slow way. */
  const minutesOn = ({ hoursPerWeek, start, slots: times, pauses: days = [] }: Pace, day: number) => {
    const date = addDays(start, day);
    if (days.some(({ from, to }) => from <= date && date <= to)) return 0;
    if (times === undefined) return (hoursPerWeek * 60) / 7;
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
    return times.reduce((sum, slot) => sum + (slot.weekday === weekday ? slot.to - slot.from : 0), 0);
  };

  test('has the minutes of its days, but for those without study', () => {
    fc.assert(
      fc.property(paces, pauses, fc.integer({ min: 0, max: 300 }), (pace, some, days) => {
        const asked = { ...pace, pauses: some };
        const sum = Array.from({ length: days }, (_, day) => minutesOn(asked, day)).reduce((total, minutes) => total + minutes, 0);
        expect(minutesWithin(asked, days)).toBeCloseTo(sum, 6);
      }),
    );
  });

  test('takes the first day with enough minutes, which is never one without study', () => {
    fc.assert(
      fc.property(paces, pauses, fc.integer({ min: 1, max: 6000 }), (pace, some, minutes) => {
        const asked = { ...pace, pauses: some };
        const days = daysFor(asked, minutes);
        expect(minutesWithin(asked, days)).toBeGreaterThanOrEqual(minutes - 1e-6);
        expect(minutesWithin(asked, days - 1)).toBeLessThan(minutes);
        expect(minutesOn(asked, days - 1)).toBeGreaterThan(0);
        const { first, last } = daysOf(asked, minutes, minutes + 30);
        expect(minutesOn(asked, first)).toBeGreaterThan(0);
        expect(minutesOn(asked, last)).toBeGreaterThan(0);
        expect(last).toBe(Math.max(first, daysFor(asked, minutes + 30) - 1));
      }),
    );
  });
});
