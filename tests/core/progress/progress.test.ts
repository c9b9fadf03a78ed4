import { describe, expect, test } from 'vitest';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { progressOf } from '../../../src/core/progress/progress.ts';
import { savedPlan } from '../../../src/core/progress/saved-plan.ts';
import type { SavedPlan } from '../../../src/model/profile.ts';
import { catalog, query } from './small-plan.ts';

/** 7 hours a week, so that an hour is a day: 10 + 10 + 20 days from Monday 4 January 2027. */
const plan: SavedPlan = {
  role: 'mlops-engineer',
  savedOn: '2027-01-01',
  start: '2027-01-04',
  finish: '2027-02-12',
  hoursPerWeek: 7,
  hours: 40,
  usd: 0,
  limits: { ...NO_PLAN_LIMITS, exclude: [], platforms: [] },
  steps: [
    { kind: 'course', id: 'one', hours: 10, start: '2027-01-04', end: '2027-01-13' },
    { kind: 'course', id: 'two', hours: 10, start: '2027-01-14', end: '2027-01-23' },
    { kind: 'project', id: 'three', hours: 20, start: '2027-01-24', end: '2027-02-12' },
  ],
};
const done = (...ids: string[]) =>
  ids.map((id) => ({ kind: id === 'three' ? ('project' as const) : ('course' as const), id, on: '2027-01-10' }));
const at = (today: string, ...ids: string[]) => progressOf(plan, done(...ids), today);

describe('progressOf', () => {
  test('before the start all steps are later and the finish is the planned one', () => {
    expect(at('2027-01-01')).toMatchObject({ doneHours: 0, totalHours: 40, share: 0, daysAhead: 0, finish: '2027-02-12' });
  });

  test('a step is on time between its dates', () => {
    const progress = at('2027-01-10');
    expect(progress.steps.map(({ state }) => state)).toEqual(['now', 'later', 'later']);
    expect(progress).toMatchObject({ daysAhead: 0, finish: '2027-02-12' });
  });

  test('a day after its dates a step is late by its hours', () => {
    const progress = at('2027-01-14');
    expect(progress.steps.map(({ state }) => state)).toEqual(['late', 'now', 'later']);
    // 10 hours at 7 a week are 10 days
    expect(progress).toMatchObject({ lateHours: 10, daysAhead: -10, finish: '2027-02-22' });
  });

  test('an early finish counts the days still planned for the step', () => {
    // two days of the first step and all ten of the second
    expect(at('2027-01-11', 'one', 'two')).toMatchObject({
      doneHours: 20,
      share: 0.5,
      earlyHours: 12,
      daysAhead: 12,
      finish: '2027-01-31',
    });
    expect(at('2027-01-13', 'one')).toMatchObject({ earlyHours: 0, daysAhead: 0, finish: '2027-02-12' });
  });

  test('long after the planned end the finish is counted from today', () => {
    expect(at('2027-06-01', 'one', 'two')).toMatchObject({ lateHours: 20, daysAhead: -20, finish: '2027-06-20' });
  });

  test('the finish of a done plan is the day of its last step', () => {
    expect(at('2027-03-01', 'one', 'two', 'three')).toMatchObject({ share: 1, daysAhead: 0, finish: '2027-01-10' });
  });

  test('a course of the same name as a project does not count for it', () => {
    const progress = progressOf(plan, [{ kind: 'course', id: 'three', on: '2027-01-10' }], '2027-01-05');
    expect(progress.doneHours).toBe(0);
  });

  test('a plan without steps is finished', () => {
    expect(progressOf({ ...plan, steps: [], hours: 0 }, [], '2027-01-10')).toMatchObject({ share: 1, daysAhead: 0 });
  });
});

test('a step is due until the end of its last day', () => {
  expect(at('2027-01-13').steps.map(({ state }) => state)).toEqual(['now', 'later', 'later']);
  expect(at('2027-01-14', 'one').steps.map(({ state }) => state)).toEqual(['done', 'now', 'later']);
});

test('the finish of a finished plan is the latest day on which a step was finished', () => {
  const finished = (one: string, two: string, three: string) =>
    progressOf(
      plan,
      [
        { kind: 'course', id: 'one', on: one },
        { kind: 'course', id: 'two', on: two },
        { kind: 'project', id: 'three', on: three },
      ],
      '2027-05-01',
    ).finish;
  expect(finished('2027-02-01', '2027-03-01', '2027-01-15')).toBe('2027-03-01');
  expect(finished('2027-03-02', '2027-01-20', '2027-01-15')).toBe('2027-03-02');
  expect(finished('2026-12-01', '2026-12-02', '2026-12-03')).toBe('2027-01-04');
});

test('a step under way takes the rest of its dates, today included', () => {
  // Late by all of step one: 10 days for it, 1 of step two which ends today, 20 for step three.
  expect(at('2027-01-23').finish).toBe('2027-02-22');
  expect(at('2027-01-23', 'one', 'two').finish).toBe('2027-02-12');
});

describe('progressOf a plan in slots', () => {
  const slots = [{ weekday: 0, from: 9 * 60, to: 12 * 60 }];
  const inSlots = (start: string): SavedPlan => {
    const asked = { ...query, slots, hoursPerWeek: 3, start };
    return savedPlan(planTo(catalog, asked), asked, start);
  };

  test('the finish is the planned one as long as one is on time, whatever the weekday', () => {
    // 42 hours are 14 Mondays from 2027-01-04.
    const saved = inSlots('2027-01-01');
    expect(saved).toMatchObject({ finish: '2027-04-05', slots });
    for (const today of ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04'])
      expect(progressOf(saved, [], today)).toMatchObject({ daysAhead: 0, finish: '2027-04-05' });
  });

  test('what is late is caught up in slots too, and what is early is left out', () => {
    const saved = inSlots('2027-01-01');
    // 1 June is a Tuesday: all 42 hours from the Monday after it.
    expect(progressOf(saved, [], '2027-06-01')).toMatchObject({ finish: '2027-09-06' });
    // py-short, 20 hours, is finished before the first slot: 22 hours are 8 Mondays.
    const early = [{ kind: 'course' as const, id: 'py-short', on: '2027-01-02' }];
    expect(progressOf(saved, early, '2027-01-02')).toMatchObject({ earlyHours: 20, finish: '2027-02-22' });
  });
});
