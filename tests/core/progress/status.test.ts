import { describe, expect, test } from 'vitest';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { finish } from '../../../src/core/progress/finish.ts';
import { savedPlan } from '../../../src/core/progress/saved-plan.ts';
import { costOfSteps } from '../../../src/core/progress/spent.ts';
import { statusOf } from '../../../src/core/progress/status.ts';
import { course } from '../next/small-catalog.ts';
import { catalog, courses, empty, now, query, saved } from './small-plan.ts';

describe('planning again from where one is', () => {
  const profile = { ...empty, plan: saved };

  test('statusOf leaves the same steps where nothing has changed', () => {
    const { profile: after } = finish(catalog, profile, 'py-short', '2027-01-20');
    const status = statusOf(catalog, after, now('2027-01-24'));
    expect(status?.progress).toMatchObject({ doneHours: 20, share: 20 / 42 });
    expect(status?.diff).toEqual({ changes: [], hours: 0 });
    expect(status?.replanned.hours).toBe(22);
  });

  test('statusOf replaces a retired course and says why', () => {
    const changed = { ...catalog, courses: courses.map((one) => (one.id === 'py-short' ? { ...one, status: 'retired' as const } : one)) };
    expect(statusOf(changed, profile, now('2027-01-04'))?.diff).toEqual({
      hours: 10,
      changes: [
        { kind: 'removed', step: { kind: 'course', id: 'py-short', hours: 20 }, hours: -20, why: { kind: 'retired' } },
        { kind: 'added', step: { kind: 'course', id: 'py-other', hours: 30 }, hours: 30, why: { kind: 'instead', of: ['py-short'] } },
      ],
    });
  });

  test('statusOf notices missing courses, changed hours and skills learnt elsewhere', () => {
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

  test('statusOf asks at the pace of the profile, in the slots of the plan and in its language', () => {
    const slots = [{ weekday: 0, from: 540, to: 660 }];
    const asked = (plan: object, person: object = {}) =>
      statusOf(catalog, { ...profile, ...person, plan: { ...saved, ...plan } }, now('2027-01-04'))?.query;
    expect(asked({}, { hoursPerWeek: 3, hourWorth: 40 })).toMatchObject({ hoursPerWeek: 3, limits: { hourWorth: 40 } });
    expect(asked({ slots }, { hoursPerWeek: 3 })).toMatchObject({ hoursPerWeek: 2, slots });
    const french = { ...catalog, courses: [...courses, { ...course('court', 1, { python: 2, sql: 2, docker: 2 }), language: 'fr' }] };
    const hours = (plan: object, person: object) =>
      statusOf(french, { ...profile, ...person, plan: { ...saved, ...plan } }, now('2027-01-04'))?.replanned.hours;
    expect([hours({}, {}), hours({ language: 'fr' }, {}), hours({}, { language: 'fr' })]).toEqual([42, 1, 1]);
  });

  test('statusOf without a saved plan is null', () => {
    expect(statusOf(catalog, empty, now('2027-01-04'))).toBeNull();
  });
});

describe('money', () => {
  const paid = (usd: number) => ({ cost: { model: 'one-off', usd, unit: 'total', source: 'own-page', asOf: '2026-01' } as const });
  const priced = {
    ...catalog,
    courses: [course('py-short', 20, { python: 2 }, {}, paid(49)), course('sql-paid', 12, { sql: 2 }, {}, paid(60)), ...courses.slice(3)],
  };
  const plan = (budget: number | null) => {
    const asked = { ...query, limits: { ...query.limits, budget } };
    return savedPlan(priced, planTo(priced, asked), asked, { name: 'dev', savedOn: '2027-01-02' });
  };
  const afterOne = (budget: number | null, own: number | null = null) => {
    const begun = finish(priced, { ...empty, budget: own, plan: plan(budget) }, 'py-short', '2027-01-20').profile;
    return statusOf(priced, begun, now('2027-01-24'));
  };

  test('what finished steps cost is taken off the budget', () => {
    expect(afterOne(120)).toMatchObject({
      spent: { usd: 49, unknown: 0 },
      query: { limits: { budget: 71 } },
      replanned: { status: 'optimal', cost: { usd: 60, unknown: 0 } },
    });
  });

  test('a budget of the profile counts where the plan has none', () => {
    expect(afterOne(null)?.query.limits.budget).toBeNull();
    expect(afterOne(null, 100)).toMatchObject({ query: { limits: { budget: 51 } }, replanned: { status: 'infeasible' } });
  });

  test('a budget that is overspent is nothing, not less', () => {
    const status = statusOf(
      priced,
      {
        ...finish(priced, { ...empty, plan: { ...plan(null), limits: { ...query.limits, budget: 20 } } }, 'py-short', '2027-01-20').profile,
      },
      now('2027-01-24'),
    );
    expect(status?.query.limits.budget).toBe(0);
    expect(status?.replanned.changes).toMatchObject([{ kind: 'budget', from: 0, to: 60 }]);
  });

  test('steps that are not finished cost nothing yet, and months of a subscription count whole', () => {
    expect(statusOf(priced, { ...empty, plan: plan(120) }, now('2027-01-04'))).toMatchObject({
      spent: { usd: 0 },
      query: { limits: { budget: 120 } },
    });
    const monthly = { cost: { model: 'subscription', usd: 30, unit: 'month', source: 'own-page', asOf: '2026-01' } as const };
    const rented = {
      ...catalog,
      courses: [course('py-short', 31, { python: 2 }, {}, { ...monthly, platform: 'no-such' }), ...courses.slice(2)],
    };
    // 7 hours a week are 30.3 in a month
    expect(costOfSteps(rented, [{ kind: 'course', id: 'py-short' }], { hoursPerWeek: 7, certificates: false })).toEqual({
      usd: 60,
      assumedUsd: 0,
      unknown: 0,
    });
  });
});
