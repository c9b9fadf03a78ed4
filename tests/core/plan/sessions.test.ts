import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../../../src/core/plan/answer.ts';
import { weeklyHours } from '../../../src/core/plan/calendar/pace.ts';
import { type Session, sessionsOf } from '../../../src/core/plan/calendar/sessions.ts';
import type { Slot } from '../../../src/model/profile.ts';

const step = (course: string, hours: number) => ({ course, hours }) as PlanStep;
const words = ({ step: { course }, number, date, from, to }: Session) => `${course} ${number} ${date} ${from / 60}-${to / 60}`;

describe('sittings in weekly slots', () => {
  const slots: Slot[] = [
    { weekday: 0, from: 19 * 60, to: 21 * 60 },
    { weekday: 5, from: 9 * 60, to: 12 * 60 },
  ];

  it('sittings begin with the first slot on or after the start, and share one where a step ends within it', () => {
    // 2027-01-06 is a Wednesday.
    expect(sessionsOf({ start: '2027-01-06', steps: [step('a', 4), step('b', 3)] }, slots).map(words)).toEqual([
      'a 1 2027-01-09 9-12',
      'a 2 2027-01-11 19-20',
      'b 1 2027-01-11 20-21',
      'b 2 2027-01-16 9-11',
    ]);
  });

  it('sittings hold the hours of each step exactly', () => {
    const hours = fc.integer({ min: 1, max: 400 }).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(fc.array(hours, { maxLength: 8 }), (list) => {
        const steps = list.map((value, index) => step(`s${index}`, value));
        const sessions = sessionsOf({ start: '2027-02-27', steps }, slots);
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
    expect(sessionsOf({ start: '2027-01-06', steps: [step('a', 3), step('b', 1)] }, slots).map(words)).toEqual([
      'a 1 2027-01-06 8-9',
      'a 2 2027-01-06 20-21',
      'a 3 2027-01-12 8-9',
      'b 1 2027-01-13 8-9',
    ]);
    // 2027-01-10 is a Sunday.
    expect(sessionsOf({ start: '2027-01-10', steps: [step('a', 1)] }, [{ weekday: 6, from: 60, to: 120 }]).map(words)).toEqual([
      'a 1 2027-01-10 1-2',
    ]);
  });

  it('without slots nothing is sat down for', () => {
    expect(sessionsOf({ start: '2027-01-06', steps: [step('a', 3)] }, [])).toEqual([]);
    expect(weeklyHours([])).toBe(0);
  });
});
