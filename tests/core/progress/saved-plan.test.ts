import { describe, expect, test } from 'vitest';
import { isFound } from '../../../src/core/plan/answer.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { savedPlan } from '../../../src/core/progress/saved-plan.ts';
import { catalog, courses, query, saved } from './small-plan.ts';

const named = { name: 'dev', savedOn: '2027-01-02' };

describe('a saved plan', () => {
  test('savedPlan keeps the steps with their dates, and the question', () => {
    expect(saved).toMatchObject({
      name: 'dev',
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

  test('savedPlan counts no more hours than a course has, however many were logged of it', () => {
    const begun = { ...query, begun: [{ kind: 'course' as const, id: 'py-short', hours: 40 }] };
    const plan = savedPlan(catalog, planTo(catalog, begun), begun, named);
    expect(plan.hours).toBe(42);
    // An hour is left of what is not finished.
    expect(plan.steps.find(({ id }) => id === 'py-short')).toMatchObject({ hours: 20, before: 19 });
  });

  test('savedPlan turns weeks into a date, so that asking again does not move it', () => {
    const limited = { ...query, limits: { ...NO_PLAN_LIMITS, weeks: 10 } };
    expect(savedPlan(catalog, planTo(catalog, limited), limited, named).limits).toMatchObject({ weeks: null, by: '2027-03-14' });
  });

  test('savedPlan refuses an answer without a plan', () => {
    const hopeless = { ...query, limits: { ...NO_PLAN_LIMITS, weeks: 1 } };
    expect(() => savedPlan(catalog, planTo(catalog, hopeless), hopeless, named)).toThrow(/no plan to save/);
  });
});

describe('what a saved plan keeps', () => {
  const limited = (limits: Partial<PlanQuery['limits']>) => {
    const asked = { ...query, limits: { ...NO_PLAN_LIMITS, ...limits } };
    return savedPlan(catalog, planTo(catalog, asked), asked, named);
  };

  test('savedPlan keeps kind, hours and dates of steps, and exclusions', () => {
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

  test('savedPlan keeps the nearer of a date and a number of weeks', () => {
    expect(limited({ weeks: 10, by: '2027-05-01' }).limits).toMatchObject({ weeks: null, by: '2027-03-14' });
    expect(limited({ weeks: 10, by: '2027-03-10' }).limits).toMatchObject({ weeks: null, by: '2027-03-10' });
    expect(limited({ by: '2027-05-01' }).limits).toMatchObject({ weeks: null, by: '2027-05-01' });
  });

  test('savedPlan takes the best plan found in time', () => {
    const found = planTo(catalog, query);
    if (!isFound(found)) throw new Error('no plan');
    expect(savedPlan(catalog, { ...found, status: 'best-found' }, query, named).steps).toHaveLength(3);
    const none = {
      ...{ hours: null, hoursRange: null, effort: null, cost: null },
      ...{ hoursBasis: null, weeks: null, finish: null, status: 'unknown' },
    } as const;
    expect(() => savedPlan(catalog, { ...found, ...none, status: 'unknown' }, query, named)).toThrow(
      expect.objectContaining({ code: 'check-failed' }),
    );
  });
});
