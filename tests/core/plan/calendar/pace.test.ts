import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../src/core/dates.ts';
import { daysFor, daysOf, minutesWithin, overlap, type Pace, weeklyHours } from '../../../../src/core/plan/calendar/pace.ts';
import type { Slot } from '../../../../src/model/profile.ts';

const at = (weekday: number, from: number, to: number): Slot => ({ weekday, from: from * 60, to: to * 60 });
/** 2027-01-06 is a Wednesday. */
const twice: Pace = { hoursPerWeek: 5, start: '2027-01-06', slots: [at(0, 19, 21), at(5, 9, 12)] };
const even: Pace = { hoursPerWeek: 7, start: '2027-01-06' };

/** Counted minute by minute through the calendar. */
function minutesOneByOne({ start, slots = [] }: Pace, days: number): number {
  let minutes = 0;
  for (let day = 0; day < days; day++) {
    const weekday = (new Date(`${addDays(start, day)}T00:00:00Z`).getUTCDay() + 6) % 7;
    for (let minute = 0; minute < 1440; minute++)
      if (slots.some((slot) => slot.weekday === weekday && slot.from <= minute && minute < slot.to)) minutes++;
  }
  return minutes;
}

describe('minutes within days', () => {
  it('an even pace has the same share each day, also of a part of one', () => {
    expect([0, 1, 7, 3.5].map((days) => minutesWithin(even, days))).toEqual([0, 60, 420, 210]);
  });

  it('slots count on their days only', () => {
    expect([0, 3, 4, 5, 6, 7, 11, 13.9].map((days) => minutesWithin(twice, days))).toEqual([0, 0, 180, 180, 300, 300, 480, 600]);
  });
});

describe('days for minutes', () => {
  it('an even pace spreads minutes over all days', () => {
    expect([0, 1, 60, 61, 420].map((minutes) => daysFor(even, minutes))).toEqual([0, 1, 1, 2, 7]);
    expect(daysOf(even, 60, 180)).toEqual({ first: 1, last: 2 });
    expect(daysOf(even, 61, 61)).toEqual({ first: 1, last: 1 });
  });

  it('slots end on the day of their last minute, and the next step begins where minutes are left', () => {
    expect([1, 180, 181, 300, 301, 480].map((minutes) => daysFor(twice, minutes))).toEqual([4, 4, 6, 6, 11, 11]);
    expect(daysOf(twice, 0, 180)).toEqual({ first: 3, last: 3 });
    expect(daysOf(twice, 180, 300)).toEqual({ first: 5, last: 5 });
    expect(daysOf(twice, 240, 301)).toEqual({ first: 5, last: 10 });
    expect(daysOf(twice, 300, 300)).toEqual({ first: 10, last: 10 });
  });
});

const slotsOf = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 22 })), { minLength: 1, maxLength: 5, selector: String })
  .chain((places) => fc.constant(places.map(([weekday, hour]) => ({ weekday, from: hour * 60 + 15, to: hour * 60 + 60 }))));

it('both ways of counting agree with a count of every minute of the calendar', () => {
  fc.assert(
    fc.property(slotsOf, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 24 }), (slots, shift, days) => {
      const pace = { hoursPerWeek: weeklyHours(slots), start: addDays('2027-01-01', shift), slots };
      const minutes = minutesOneByOne(pace, days);
      expect(minutesWithin(pace, days)).toBe(minutes);
      if (minutes > 0) expect(minutesOneByOne(pace, daysFor(pace, minutes))).toBe(minutes);
      if (minutes > 0) expect(minutesOneByOne(pace, daysFor(pace, minutes) - 1)).toBeLessThan(minutes);
    }),
    { numRuns: 60 },
  );
});

it('times overlap where one begins before another of its day ends', () => {
  expect(overlap([at(0, 19, 21), at(0, 21, 22), at(1, 19, 22)])).toBe(false);
  expect(overlap([at(0, 20, 22), at(1, 9, 12), at(0, 19, 21)])).toBe(true);
});
