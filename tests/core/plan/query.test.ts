import { describe, expect, it } from 'vitest';
import { limitsOf, NO_PLAN_LIMITS, timer } from '../../../src/core/plan/query.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';

describe('limits', () => {
  const limits = (given: Partial<PlanLimits>) =>
    limitsOf({ limits: { ...NO_PLAN_LIMITS, ...given }, hoursPerWeek: 7, start: '2027-01-04' });
  const open = Number.POSITIVE_INFINITY;

  it.each([
    [{}, { minutes: open, cents: open }],
    [{ weeks: 2 }, { minutes: 840, cents: open }],
    [{ by: '2027-01-10' }, { minutes: 420, cents: open }],
    [{ by: '2027-01-09' }, { minutes: 360, cents: open }],
    [{ by: '2027-01-04' }, { minutes: 60, cents: open }],
    [{ by: '2027-01-01' }, { minutes: 0, cents: open }],
    [
      { by: '2027-01-10', weeks: 2 },
      { minutes: 420, cents: open },
    ],
    [
      { by: '2027-02-10', weeks: 2 },
      { minutes: 840, cents: open },
    ],
    [{ budget: 1.5 }, { minutes: open, cents: 150 }],
    [{ budget: 0 }, { minutes: open, cents: 0 }],
    [
      { budget: 5, free: true },
      { minutes: open, cents: open },
    ],
  ])('%j', (given, expected) => {
    expect(limits(given)).toEqual(expected);
  });

  it('time runs out when the clock says so', () => {
    let now = 100;
    const hasTime = timer({ clock: () => now, timeLimitMs: 50 });
    expect(hasTime()).toBe(true);
    now = 149;
    expect(hasTime()).toBe(true);
    now = 150;
    expect(hasTime()).toBe(false);
  });
});
