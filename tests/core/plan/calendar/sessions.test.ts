import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weeklyHours } from '../../../../src/core/plan/calendar/pace.ts';
import { type Session, sessionsOf } from '../../../../src/core/plan/calendar/sessions.ts';
import type { Slot } from '../../../../src/model/profile.ts';

const step = (course: string, hours: number, start: string) => ({ course, hours, start });
const words = ({ step: { course }, number, date, from, to }: Session<ReturnType<typeof step>>) =>
  `${course} ${number} ${date} ${from / 60}-${to / 60}`;

describe('sittings in weekly slots', () => {
  const slots: Slot[] = [
    { weekday: 0, from: 19 * 60, to: 21 * 60 },
    { weekday: 5, from: 9 * 60, to: 12 * 60 },
  ];

  it('sittings begin with the first slot on or after the start, and share one where a step ends within it', () => {
    // 2027-01-06 is a Wednesday.
    expect(sessionsOf([step('a', 4, '2027-01-06'), step('b', 3, '2027-01-11')], slots).map(words)).toEqual([
      'a 1 2027-01-09 9-12',
      'a 2 2027-01-11 19-20',
      'b 1 2027-01-11 20-21',
      'b 2 2027-01-16 9-11',
    ]);
  });

  it('a step that was moved begins with the first slot on or after its own start', () => {
    expect(sessionsOf([step('a', 1, '2027-01-06'), step('b', 2, '2027-02-01')], slots).map(words)).toEqual([
      'a 1 2027-01-09 9-10',
      'b 1 2027-02-01 19-21',
    ]);
  });

  it('sittings hold the hours of each step exactly', () => {
    const hours = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 8 }), (list) => {
        const steps = list.map((value, index) => step(`s${index}`, value, '2027-02-27'));
        const sessions = sessionsOf(steps, slots);
        for (const { course, hours: wanted } of steps) {
          const own = sessions.filter((session) => session.step.course === course);
          expect(own.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(wanted * 60);
        }
        expect(sessions.every(({ date }, index) => index === 0 || (sessions[index - 1]?.date ?? '') <= date)).toBe(true);
      }),
    );
  });

  it('the slots set the pace', () => {
    expect(weeklyHours(slots)).toBe(5);
  });
});

describe('slots of a week', () => {
  it('slots are taken by day from the start on, then by time, and a slot that ends makes room for the next', () => {
    const slots: Slot[] = [
      { weekday: 2, from: 20 * 60, to: 21 * 60 },
      { weekday: 2, from: 8 * 60, to: 9 * 60 },
      { weekday: 1, from: 8 * 60, to: 9 * 60 },
    ];
    expect(sessionsOf([step('a', 3, '2027-01-06'), step('b', 1, '2027-01-06')], slots).map(words)).toEqual([
      'a 1 2027-01-06 8-9',
      'a 2 2027-01-06 20-21',
      'a 3 2027-01-12 8-9',
      'b 1 2027-01-13 8-9',
    ]);
    // 2027-01-10 is a Sunday.
    expect(sessionsOf([step('a', 1, '2027-01-10')], [{ weekday: 6, from: 60, to: 120 }]).map(words)).toEqual(['a 1 2027-01-10 1-2']);
  });

  it('without slots nothing is sat down for', () => {
    expect(sessionsOf([step('a', 3, '2027-01-06')], [])).toEqual([]);
    expect(weeklyHours([])).toBe(0);
  });
});
