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
        { kind: 'removed', step: { kind: 'course', id: 'py-short', hours: 20 }, hours: -20, why: { kind: 'retired' } },
        { kind: 'added', step: { kind: 'course', id: 'py-other', hours: 30 }, hours: 30, why: { kind: 'instead', of: ['py-short'] } },
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

describe('a course and a project of one name', () => {
  const twins = catalogOf({
    roles: [role('dev', { python: 2 })],
    courses: [course('twin', 9, { python: 2 })],
    projects: [project('twin-project', ['dev'], 9, { python: 3 }, {})],
  });
  const done = [
    { kind: 'project' as const, id: 'twin', on: '2027-01-01' },
    { kind: 'course' as const, id: 'other', on: '2027-01-02' },
  ];

  test('are two things to finish, and to take back', () => {
    const first = finish(twins, { ...empty, done }, 'twin', '2027-01-20');
    expect(first.finishing).toMatchObject({
      isNew: true,
      title: 'Course twin',
      finished: { kind: 'course', id: 'twin', on: '2027-01-20' },
    });
    expect(unfinish(twins, first.profile, 'twin')).toMatchObject({ id: 'twin', profile: { done } });
    expect(() => unfinish(twins, { ...empty, done }, 'twin')).toThrow(
      expect.objectContaining({
        code: 'not-found',
        message: '"twin" is not among what you have finished.',
        hint: 'See it: genai-careers profile show',
      }),
    );
    expect(finish(twins, { ...empty, skills: { python: 3 } }, 'twin-project', '2027-01-20').finishing.gains).toEqual([]);
  });

  test('what fits several courses is not taken for a project, and a miss is told as a course', () => {
    const missing = () => finish(twins, empty, 'knitting', '2027-01-20');
    expect(missing).toThrow(expect.objectContaining({ details: expect.objectContaining({ kind: 'course' }) }));
    expect(() => finish({ ...twins, courses: undefined } as unknown as typeof twins, empty, 'twin-project', '2027-01-20')).toThrow(
      TypeError,
    );
  });
});

describe('what a saved plan keeps', () => {
  const limited = (limits: Partial<PlanQuery['limits']>) => {
    const asked = { ...query, limits: { ...NO_PLAN_LIMITS, ...limits } };
    return savedPlan(planTo(catalog, asked), asked, '2027-01-02');
  };

  test('steps with kind, hours and dates, and what was left out', () => {
    const kept = limited({ exclude: ['py-other'], platforms: courses.map(({ platform }) => platform) });
    expect(kept.limits).toMatchObject({ exclude: ['py-other'], platforms: courses.map(({ platform }) => platform), by: null, weeks: null });
    expect(kept.steps[0]).toEqual({
      kind: 'course',
      id: expect.any(String),
      hours: expect.any(Number),
      start: '2027-01-04',
      end: expect.any(String),
    });
    expect(kept.finish).toBe(kept.steps.at(-1)?.end);
  });

  test('the nearer of a date and a number of weeks', () => {
    expect(limited({ weeks: 10, by: '2027-05-01' }).limits).toMatchObject({ weeks: null, by: '2027-03-14' });
    expect(limited({ weeks: 10, by: '2027-03-10' }).limits).toMatchObject({ weeks: null, by: '2027-03-10' });
    expect(limited({ by: '2027-05-01' }).limits).toMatchObject({ weeks: null, by: '2027-05-01' });
  });

  test('the best plan found in time is a plan too', () => {
    const found = { ...planTo(catalog, query), status: 'best-found' as const };
    expect(savedPlan(found, query, '2027-01-02').steps).toHaveLength(3);
    const none = { ...found, status: 'unknown' as const };
    expect(() => savedPlan(none, query, '2027-01-02')).toThrow(expect.objectContaining({ code: 'check-failed' }));
  });
});

test('a step that others do better is said to be, by those that teach the same', () => {
  const step = (id: string, hours: number, kind: 'course' | 'project' = 'course') => ({ kind, id, hours });
  const diff = (saved: ReturnType<typeof step>[], fresh: ReturnType<typeof step>[], levels = new Map<string, number>()) =>
    diffPlans(catalog, saved, fresh, levels).changes.map(({ kind, step: of, why }) => [kind, of.id, why]);
  expect(diff([step('py-other', 30)], [step('py-short', 20), step('sql-course', 12)])).toEqual([
    ['removed', 'py-other', { kind: 'better', by: ['py-short'] }],
    ['added', 'py-short', { kind: 'instead', of: ['py-other'] }],
    ['added', 'sql-course', { kind: 'teaches', skills: ['sql'] }],
  ]);
  expect(diff([step('py-other', 30)], [], new Map([['python', 1]]))).toEqual([['removed', 'py-other', { kind: 'better', by: [] }]]);
  expect(diff([step('py-other', 30)], [], new Map([['python', 2]]))).toEqual([['removed', 'py-other', { kind: 'held' }]]);
  expect(diff([step('ship-it', 30)], [step('ship-it', 30, 'project'), step('gone', 1)])).toEqual([
    ['removed', 'ship-it', { kind: 'gone' }],
    ['added', 'ship-it', { kind: 'teaches', skills: ['docker'] }],
    ['added', 'gone', { kind: 'teaches', skills: [] }],
  ]);
});
