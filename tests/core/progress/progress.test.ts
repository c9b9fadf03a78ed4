import { describe, expect, test } from 'vitest';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { currentStep, progressOf } from '../../../src/core/progress/progress.ts';
import type { Finished, Logged, SavedPlan } from '../../../src/model/profile.ts';
import { course } from '../next/small-catalog.ts';
import { empty, catalog as small } from './small-plan.ts';

const catalog = { ...small, courses: [...small.courses, { ...course('whole', 20, {}), contains: ['part'] }, course('part', 8, {})] };

/** 7 hours a week, so that an hour is a day: 10 + 10 + 20 days from Monday 4 January 2027. */
const plan: SavedPlan = {
  name: 'mlops-engineer',
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
const kindOf = (id: string) => (id === 'three' ? ('project' as const) : ('course' as const));
const done = (id: string, on: string): Finished => ({ kind: kindOf(id), id, on });
const studied = (id: string, hours: number, on: string): Logged => ({ kind: kindOf(id), id, hours, on });
const at = (today: string, known: Partial<typeof empty> = {}) => progressOf(catalog, plan, { ...empty, ...known }, today);

describe('progressOf', () => {
  test('before the start nothing is expected, and the finish is the planned one', () => {
    expect(at('2027-01-01')).toMatchObject({
      doneHours: 0,
      totalHours: 40,
      leftHours: 40,
      share: 0,
      expectedHours: 0,
      finish: '2027-02-12',
    });
  });

  test('days that pass are no study: what is not done moves the finish, day by day', () => {
    // Six days are over at an hour each, and 40 hours are left from the seventh on.
    expect(at('2027-01-10')).toMatchObject({ doneHours: 0, expectedHours: 6, finish: '2027-02-18' });
    expect(at('2027-01-11')).toMatchObject({ expectedHours: 7, finish: '2027-02-19' });
    expect(at('2027-06-01')).toMatchObject({ expectedHours: 40, finish: '2027-07-10' });
  });

  test('hours count when they are logged, and then the finish is the planned one', () => {
    const progress = at('2027-01-10', { log: [studied('one', 6, '2027-01-09')] });
    expect(progress).toMatchObject({ doneHours: 6, leftHours: 34, share: 6 / 40, expectedHours: 6, finish: '2027-02-12' });
    expect(progress.steps.map(({ state, doneHours }) => [state, doneHours])).toEqual([
      ['now', 6],
      ['later', 0],
      ['later', 0],
    ]);
  });

  test('a finished step counts whole, however little was logged of it, and no step counts more than it takes', () => {
    expect(at('2027-01-10', { done: [done('one', '2027-01-09')], log: [studied('one', 3, '2027-01-05')] }).doneHours).toBe(10);
    expect(at('2027-01-10', { log: [studied('one', 30, '2027-01-09')] })).toMatchObject({ doneHours: 10, leftHours: 31 });
  });

  test('days away are not expected, before today and after it', () => {
    const pauses = [
      { from: '2027-01-05', to: '2027-01-08' },
      { from: '2027-01-20', to: '2027-01-24' },
    ];
    // Four of the six days were free, and five of the 40 from here are.
    expect(at('2027-01-10', { pauses })).toMatchObject({ expectedHours: 2, finish: '2027-02-23' });
  });

  test('hours done before the dates were set are expected from the first day on', () => {
    const [one, ...rest] = plan.steps;
    if (one === undefined) throw new Error('no step');
    const again = { ...plan, steps: [{ ...one, before: 4 }, ...rest] };
    const known = { ...empty, log: [studied('one', 4, '2026-12-01')] };
    expect(progressOf(catalog, again, known, '2027-01-04')).toMatchObject({ expectedHours: 4, doneHours: 4 });
    expect(progressOf(catalog, again, known, '2027-01-06')).toMatchObject({ expectedHours: 6, doneHours: 4 });
    expect(progressOf(catalog, again, known, '2028-01-06')).toMatchObject({ expectedHours: 40 });
  });

  test('the finish of a done plan is the latest day on which a step was finished', () => {
    const finished = (one: string, two: string, three: string) =>
      at('2027-05-01', { done: [done('one', one), done('two', two), done('three', three)] });
    expect(finished('2027-02-01', '2027-03-01', '2027-01-15')).toMatchObject({
      share: 1,
      leftHours: 0,
      finish: '2027-03-01',
      pace: null,
      due: null,
    });
    expect(finished('2026-12-01', '2026-12-02', '2026-12-03').finish).toBe('2027-01-04');
  });

  test('a course of the same name as a project does not count for it', () => {
    const course = { kind: 'course' as const, id: 'three' };
    expect(at('2027-01-05', { done: [{ ...course, on: '2027-01-04' }], log: [{ ...course, hours: 3, on: '2027-01-04' }] }).doneHours).toBe(
      0,
    );
  });

  test('hours of a part count for the programme', () => {
    const whole = { ...plan, steps: [{ kind: 'course' as const, id: 'whole', hours: 20, start: '2027-01-04', end: '2027-01-23' }] };
    expect(progressOf(catalog, whole, { ...empty, log: [studied('part', 3, '2027-01-05')] }, '2027-01-06')).toMatchObject({ doneHours: 3 });
  });

  test('a finished part counts for the programme with its hours, and what was logged of it counts once', () => {
    const whole = { ...plan, steps: [{ kind: 'course' as const, id: 'whole', hours: 20, start: '2027-01-04', end: '2027-01-23' }] };
    const on = (known: Partial<typeof empty>) => progressOf(catalog, whole, { ...empty, ...known }, '2027-01-20');
    const part = { kind: 'course' as const, id: 'part', on: '2027-01-10' };
    expect(on({ done: [part] })).toMatchObject({ doneHours: 8, leftHours: 12 });
    expect(on({ done: [part], log: [studied('part', 3, '2027-01-05')] })).toMatchObject({ doneHours: 8, leftHours: 12 });
    expect(on({ done: [part], log: [studied('whole', 3, '2027-01-05')] })).toMatchObject({ doneHours: 11, leftHours: 9 });
    // Eight hours in 17 days.
    expect(on({ done: [part] }).pace).toEqual({ hoursPerWeek: 3.29, days: 17 });
  });

  test('a plan without steps is finished', () => {
    expect(progressOf(catalog, { ...plan, steps: [], hours: 0 }, empty, '2027-01-10')).toMatchObject({
      share: 1,
      leftHours: 0,
      finish: '2027-01-04',
    });
  });
});

describe('the step of today', () => {
  const states = (today: string, known: Partial<typeof empty> = {}) => at(today, known).steps.map(({ state }) => state);

  test('is the first that is open, whatever its dates', () => {
    expect(states('2027-01-01')).toEqual(['now', 'later', 'later']);
    expect(states('2027-01-13')).toEqual(['now', 'later', 'later']);
    expect(states('2027-01-24')).toEqual(['now', 'late', 'later']);
    expect(states('2027-01-13', { done: [done('one', '2027-01-10')] })).toEqual(['done', 'now', 'later']);
  });

  test('is the open step that was studied last', () => {
    const log = [studied('three', 2, '2027-01-08'), studied('two', 2, '2027-01-06')];
    expect(currentStep(plan, { ...empty, log }, catalog)?.id).toBe('three');
    expect(currentStep(plan, { ...empty, log, done: [done('three', '2027-01-09')] }, catalog)?.id).toBe('two');
    expect(states('2027-01-14', { log })).toEqual(['late', 'later', 'now']);
  });

  test('is not always the one that is due first', () => {
    expect(at('2027-01-05', { log: [studied('two', 1, '2027-01-04')] }).due).toEqual({ kind: 'course', id: 'one', on: '2027-01-13' });
  });
});

describe('the pace of the last four weeks', () => {
  const pace = (today: string, known: Partial<typeof empty>) => at(today, known).pace;

  test('is what was logged in them, by the week, today included', () => {
    const log = [studied('three', 5, '2027-02-01'), studied('three', 6, '2027-02-04'), studied('one', 9, '2027-02-28')];
    // 28 days from 4 February: 15 hours of the 20.
    expect(pace('2027-03-03', { log })).toEqual({ hoursPerWeek: 3.75, days: 28 });
  });

  test('begins with the plan, or with what was studied before it, and needs a week', () => {
    expect(pace('2027-01-09', { log: [studied('one', 6, '2027-01-05')] })).toBeNull();
    expect(pace('2027-01-10', { log: [studied('one', 6, '2027-01-05')] })).toEqual({ hoursPerWeek: 6, days: 7 });
    expect(pace('2027-01-09', { log: [studied('one', 6, '2027-01-01')] })).toEqual({ hoursPerWeek: 4.67, days: 9 });
  });

  test('leaves out days away', () => {
    const pauses = [{ from: '2027-01-11', to: '2027-01-17' }];
    expect(pace('2027-01-24', { log: [studied('one', 8, '2027-01-05')], pauses })).toEqual({ hoursPerWeek: 4, days: 14 });
  });

  test('spreads what nobody logged of a finished step over the days since the one noted before', () => {
    // Ten hours in the 40 days after 4 January, of which 28 lie in the window.
    expect(pace('2027-02-13', { done: [done('one', '2027-02-13')] })).toEqual({ hoursPerWeek: 1.75, days: 28 });
    // Four were logged on 3 February, so six lie in the ten days since.
    const log = [studied('one', 4, '2027-02-03')];
    expect(pace('2027-02-13', { done: [done('one', '2027-02-13')], log })).toEqual({ hoursPerWeek: 2.5, days: 28 });
  });

  test('says when the rest is finished, and nothing where nothing was studied', () => {
    const log = [studied('one', 5, '2027-01-05')];
    // 35 hours at 2.5 a week are 98 days, the first of them today.
    expect(at('2027-01-17', { log })).toMatchObject({ pace: { hoursPerWeek: 2.5 }, finishAtPace: '2027-04-24' });
    expect(at('2027-01-17')).toMatchObject({ pace: { hoursPerWeek: 0 }, finishAtPace: null });
    expect(at('2027-01-31', { log: [studied('one', 0.05, '2027-01-05')] })).toMatchObject({ finishAtPace: null });
  });
});

describe('progressOf a plan in slots', () => {
  const slots = [{ weekday: 0, from: 9 * 60, to: 12 * 60 }];
  const weekly = { ...plan, slots, hoursPerWeek: 3, start: '2027-01-01', finish: '2027-04-05' };

  test('expects the slots that are over, and finishes in a slot', () => {
    const on = (today: string, log: Logged[] = []) => progressOf(catalog, weekly, { ...empty, log }, today);
    // 40 hours are 14 Mondays from 4 January 2027.
    for (const today of ['2027-01-01', '2027-01-03', '2027-01-04'])
      expect(on(today)).toMatchObject({ expectedHours: 0, finish: '2027-04-05' });
    expect(on('2027-01-05')).toMatchObject({ expectedHours: 3, finish: '2027-04-12' });
    expect(on('2027-01-05', [studied('one', 3, '2027-01-04')])).toMatchObject({ expectedHours: 3, finish: '2027-04-05' });
    // 1 June is a Tuesday.
    expect(on('2027-06-01')).toMatchObject({ finish: '2027-09-06' });
  });
});
