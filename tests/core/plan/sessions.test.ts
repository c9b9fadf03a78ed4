import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlanStep } from '../../../src/core/plan/answer.ts';
import { type Session, type Slot, sessionsOf, weeklyHours } from '../../../src/core/plan/sessions.ts';

const step = (course: string, hours: number) => ({ course, hours }) as PlanStep;
const words = ({ step: { course }, number, date, from, to }: Session) => `${course} ${number} ${date} ${from / 60}-${to / 60}`;

describe('sittings in weekly slots', () => {
  const slots: Slot[] = [
    { weekday: 0, from: 19 * 60, to: 21 * 60 },
    { weekday: 5, from: 9 * 60, to: 12 * 60 },
  ];

  it('begin with the first slot on or after the start, and share one where a step ends within it', () => {
    // 2027-01-06 is a Wednesday.
    expect(sessionsOf({ start: '2027-01-06', steps: [step('a', 4), step('b', 3)] }, slots).map(words)).toEqual([
      'a 1 2027-01-09 9-12',
      'a 2 2027-01-11 19-20',
      'b 1 2027-01-11 20-21',
      'b 2 2027-01-16 9-11',
    ]);
  });

  it('hold the hours of each step exactly', () => {
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

  it('set the pace', () => {
    expect(weeklyHours(slots)).toBe(5);
  });
});
