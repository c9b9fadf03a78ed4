import { describe, expect, test } from 'vitest';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { diffPlans } from '../../../src/core/progress/diff.ts';
import { finish, unfinish } from '../../../src/core/progress/finish.ts';
import { savedPlan } from '../../../src/core/progress/saved-plan.ts';
import { statusOf } from '../../../src/core/progress/status.ts';
import type { Profile } from '../../../src/model/profile.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const courses = [
  course('py-short', 20, { python: 2 }),
  course('py-other', 30, { python: 2 }),
  course('sql-course', 12, { sql: 2 }),
  course('docker-course', 10, { docker: 2 }, { python: 1 }),
];
const catalog = catalogOf({
  roles: [role('dev', { python: 2, sql: 2, docker: 2 })],
  courses,
  projects: [project('ship-it', ['dev'], 30, { docker: 3 }, { docker: 2 })],
});
const empty: Profile = {
  schemaVersion: 1,
  name: null,
  skills: {},
  interests: {},
  hoursPerWeek: null,
  budget: null,
  goals: [],
  done: [],
  plan: null,
};
const query: PlanQuery = {
  role: 'dev',
  have: new Map(),
  finished: [],
  hoursPerWeek: 7,
  start: '2027-01-04',
  limits: NO_PLAN_LIMITS,
  timeLimitMs: 10_000,
  clock: () => 0,
};
const saved = savedPlan(planTo(catalog, query), query, '2027-01-02');
const now = (today: string) => ({ today, clock: () => 0 });

describe('a saved plan', () => {
  test('keeps its steps with their dates, and the question', () => {
    expect(saved).toMatchObject({
      role: 'dev',
      savedOn: '2027-01-02',
      start: '2027-01-04',
      hoursPerWeek: 7,
      hours: 42,
      usd: 0,
      limits: NO_PLAN_LIMITS,
    });
    expect(saved.steps.map(({ id, hours }) => [id, hours]).sort()).toEqual([
      ['docker-course', 10],
      ['py-short', 20],
      ['sql-course', 12],
    ]);
    expect(saved.steps[0]?.start).toBe('2027-01-04');
    expect(saved.steps.at(-1)?.end).toBe(saved.finish);
  });

  test('turns a number of weeks into a date, so that asking again does not move it', () => {
    const limited = { ...query, limits: { ...NO_PLAN_LIMITS, weeks: 10 } };
    expect(savedPlan(planTo(catalog, limited), limited, '2027-01-02').limits).toMatchObject({ weeks: null, by: '2027-03-14' });
  });

  test('where there is no plan nothing is saved', () => {
    const hopeless = { ...query, limits: { ...NO_PLAN_LIMITS, weeks: 1 } };
    expect(() => savedPlan(planTo(catalog, hopeless), hopeless, '2027-01-02')).toThrow(/no plan to save/);
  });
});

describe('done', () => {
  test('lifts what the course teaches, lowers nothing, and counts once', () => {
    const held = { ...empty, skills: { docker: 3, python: 1 } };
    const first = finish(catalog, held, 'PY-SHORT', '2027-01-20');
    expect(first.finishing).toMatchObject({ isNew: true, gains: [{ skill: 'python', from: 1, to: 2 }] });
    expect(first.profile).toMatchObject({ skills: { docker: 3, python: 2 }, done: [{ kind: 'course', id: 'py-short', on: '2027-01-20' }] });
    const again = finish(catalog, first.profile, 'py-short', '2027-02-01');
    expect(again.finishing).toMatchObject({ isNew: false, gains: [], finished: { on: '2027-01-20' } });
    expect(again.profile).toBe(first.profile);
    expect(finish(catalog, first.profile, 'docker-course', '2027-02-01').profile.skills).toEqual({ docker: 3, python: 2 });
  });

  test('projects too; what is neither is not found', () => {
    expect(finish(catalog, empty, 'ship-it', '2027-01-20').finishing.finished.kind).toBe('project');
    expect(() => finish(catalog, empty, 'knitting', '2027-01-20')).toThrow(/no course called "knitting"/);
  });

  test('can be taken back', () => {
    const { profile } = finish(catalog, empty, 'py-short', '2027-01-20');
    expect(unfinish(catalog, profile, 'py-short').profile.done).toEqual([]);
    expect(() => unfinish(catalog, empty, 'py-short')).toThrow(/not among what you have finished/);
  });
});

describe('planning again from where one is', () => {
  const profile = { ...empty, plan: saved };

  test('nothing has changed: the same steps are left', () => {
    const { profile: after } = finish(catalog, profile, 'py-short', '2027-01-20');
    const status = statusOf(catalog, after, now('2027-01-24'));
    expect(status?.progress).toMatchObject({ doneHours: 20, share: 20 / 42 });
    expect(status?.diff).toEqual({ changes: [], hours: 0 });
    expect(status?.replanned.hours).toBe(22);
  });

  test('a course is retired: another takes its place, and both say why', () => {
    const changed = { ...catalog, courses: courses.map((one) => (one.id === 'py-short' ? { ...one, status: 'retired' as const } : one)) };
    expect(statusOf(changed, profile, now('2027-01-04'))?.diff).toEqual({
      hours: 10,
      changes: [
        { kind: 'removed', step: expect.objectContaining({ id: 'py-short' }), hours: -20, why: { kind: 'retired' } },
        { kind: 'added', step: expect.objectContaining({ id: 'py-other' }), hours: 30, why: { kind: 'instead', of: ['py-short'] } },
      ],
    });
  });

  test('a course has gone, hours have changed, a skill was learnt elsewhere', () => {
    const changed = {
      ...catalog,
      courses: courses
        .filter(({ id }) => id !== 'py-short')
        .map((one) => (one.id === 'docker-course' ? { ...one, hours: { ...one.hours, value: 16 } } : one)),
    };
    const diff = statusOf(changed, { ...profile, skills: { sql: 2 } }, now('2027-01-04'))?.diff;
    expect(diff?.changes.map(({ kind, step, hours, why }) => [kind, step.id, hours, why])).toEqual([
      ['removed', 'py-short', -20, { kind: 'gone' }],
      ['removed', 'sql-course', -12, { kind: 'held' }],
      // what a course that is gone taught is not known any more
      ['added', 'py-other', 30, { kind: 'teaches', skills: ['python'] }],
      ['hours', 'docker-course', 6, { kind: 'hours', from: 10, to: 16 }],
    ]);
    expect(diff?.hours).toBe(4);
  });

  test('the same plan differs in nothing', () => {
    expect(diffPlans(catalog, saved.steps, saved.steps, new Map())).toEqual({ changes: [], hours: 0 });
  });

  test('without a saved plan there is no status', () => {
    expect(statusOf(catalog, empty, now('2027-01-04'))).toBeNull();
  });
});
