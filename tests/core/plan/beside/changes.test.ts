import { describe, expect, it } from 'vitest';
import { isFound } from '../../../../src/core/plan/answer.ts';
import type { Leave } from '../../../../src/core/plan/beside/answers.ts';
import { changesFor } from '../../../../src/core/plan/beside/changes.ts';
import { planTo } from '../../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../../src/core/plan/query.ts';
import type { PlanLimits } from '../../../../src/model/profile.ts';
import { shippedCatalog } from '../../../helpers/cli.ts';
import { course, project, role } from '../../next/small-catalog.ts';
import { randomFrom } from '../random-problem.ts';
import { bare, docker, linux, once, plan, small } from '../small-plans.ts';

const thirty = { usd: 30, assumedUsd: 0, unknown: 0 };
const nothing = { usd: 0, assumedUsd: 0, unknown: 0 };

describe('where no plan keeps the limits, the nearest single changes', () => {
  const only = bare({ roles: [role('dev', { docker: 2 })], courses: [docker, linux] });
  const taking = { hours: 21, cost: thirty, weeks: 3, finish: '2027-01-24' };

  it('the nearest change is so many hours a week, or weeks', () => {
    const none = { hours: null, weeks: null, finish: null, steps: [], bound: null };
    expect(plan(only, { weeks: 2 })).toMatchObject({ status: 'infeasible', ...none });
    expect(plan(only, { weeks: 2 }).changes).toEqual([
      { kind: 'hours-per-week', from: 7, to: 10.5, hours: 21, cost: thirty, weeks: 2, finish: '2027-01-17' },
      { kind: 'weeks', from: 2, to: 3, ...taking },
    ]);
    expect(plan(only, { by: '2027-01-14' }).changes).toMatchObject([
      { kind: 'weeks', from: 1.6, to: 3 },
      { kind: 'hours-per-week', from: 7, to: 13.4 },
    ]);
    expect(plan(only, { weeks: 0.1 }).changes.map(({ kind }) => kind)).toEqual(['weeks']);
  });

  it('weeks are those until the deadline, whatever of them is away', () => {
    const pauses = [{ from: '2027-01-06', to: '2027-01-12' }];
    // 21 days of study and seven away.
    expect(plan(only, { by: '2027-01-17' }, { pauses }).changes).toContainEqual(expect.objectContaining({ kind: 'weeks', from: 2, to: 4 }));
  });

  it('the nearest change is so much money, to the cent', () => {
    expect(plan(only, { budget: 20 }).changes).toEqual([{ kind: 'budget', from: 20, to: 30, ...taking }]);
    const cents = bare({ roles: [role('dev', { docker: 2 })], courses: [{ ...docker, ...once(30.05) }, linux] });
    expect(plan(cents, { budget: 20 }).changes).toMatchObject([{ kind: 'budget', to: 30.05 }]);
  });

  it('the nearest change counts prices nobody states', () => {
    const unpriced = { ...docker, id: 'unpriced', ...once(null) };
    const other = course('other', 3, { other: 1 }, {}, once(80));
    const catalog = bare({ roles: [role('dev', { docker: 2 })], courses: [unpriced, linux, other] });
    const change = { kind: 'budget', from: 20, to: 80, cost: { usd: 0, assumedUsd: 80, unknown: 1 } };
    expect(plan(catalog, { budget: 20 }).changes).toMatchObject([change]);
    expect(plan(catalog, { budget: 80 }).cost).toEqual(change.cost);
  });

  it('the nearest change is leave to pay, where nothing else is enough', () => {
    const change = { kind: 'paid', from: null, to: null, hours: 24.5, cost: thirty, weeks: 4, finish: '2027-01-28' };
    expect(plan(small, { free: true, weeks: 4 }, { hoursPerWeek: 7 }).changes).toEqual([
      { kind: 'hours-per-week', from: 7, to: 7.7, hours: 30.5, cost: nothing, weeks: 4, finish: '2027-01-31' },
      { kind: 'weeks', from: 4, to: 5, hours: 30.5, cost: nothing, weeks: 5, finish: '2027-02-03' },
    ]);
    expect(plan(small, { free: true, weeks: 0.34 }, { hoursPerWeek: 78 }).changes).toMatchObject([
      { kind: 'weeks' },
      { kind: 'paid', hours: change.hours, cost: thirty },
    ]);
  });

  it('the nearest change is leave to use projects, or hours that are ours', () => {
    const roles = [role('dev', { docker: 2 })];
    const long = course('long', 28, { docker: 2 });
    const made = bare({ roles, courses: [long], projects: [project('make', ['dev'], 21, { docker: 2 }, {})] });
    const change = { from: null, to: null, hours: 21, cost: nothing, weeks: 1 };
    // Nobody studies longer in a week than 80 hours.
    const fast = { hoursPerWeek: 80 };
    const inTime = { weeks: 0.3 };
    expect(plan(made, { projects: false, ...inTime }, fast).changes).toMatchObject([{ kind: 'weeks' }, { kind: 'projects', ...change }]);
    const guessed = bare({ roles, courses: [long, { ...course('guess', null, { docker: 2 }), assumedHours: 21 }] });
    expect(plan(guessed, { estimates: false, ...inTime }, fast).changes).toMatchObject([
      { kind: 'weeks' },
      { kind: 'estimates', ...change },
    ]);
  });

  it('the best pair is what the best plan takes where no single change is enough', () => {
    const answer = plan(only, { budget: 20, weeks: 2 });
    expect(answer.changes).toEqual([]);
    expect(answer.changePair).toEqual({
      both: [
        { kind: 'weeks', from: 2, to: 3 },
        { kind: 'budget', from: 20, to: 30 },
      ],
      ...taking,
    });
  });

  it('there is no pair where one change is all that the best plan takes', () => {
    expect(plan(only, { budget: 40, weeks: 2 }).changePair).toBeNull();
  });
});

describe('a change is what its own question answers', () => {
  const catalog = shippedCatalog();
  const question = (seed: number): PlanQuery => {
    const random = randomFrom(seed);
    const limits: Partial<PlanLimits> = {
      ...{ budget: random.below(120), weeks: 4 + random.below(16) },
      ...{ optimise: random.oneOf(['balanced', 'hours', 'cost'] as const), certificates: random.below(3) === 0 },
    };
    return {
      ...{ role: random.oneOf(catalog.roles).id, have: new Map(), finished: [], hoursPerWeek: 5 + random.below(10), start: '2027-01-04' },
      ...{ limits: { ...NO_PLAN_LIMITS, ...limits }, timeLimitMs: 60_000, clock: () => 0 },
    };
  };
  const giving = (query: PlanQuery, { kind, to }: Leave): PlanQuery => {
    if (kind === 'hours-per-week') return { ...query, hoursPerWeek: to ?? 0 };
    return { ...query, limits: { ...query.limits, ...(kind === 'weeks' ? { weeks: to } : { budget: to }) } };
  };
  const less = ({ kind, from, to }: Leave): Leave => ({
    ...{ kind, from },
    to: Math.round(((to ?? 0) - { 'hours-per-week': 0.1, weeks: 1, budget: 0.01, paid: 0, projects: 0, estimates: 0 }[kind]) * 100) / 100,
  });

  it.each(Array.from({ length: 20 }, (_, seed) => seed))('a change and a pair tell the plan that they lead to: seed %i', (seed) => {
    const query = question(seed);
    const answer = planTo(catalog, query);
    if (isFound(answer)) return;
    for (const change of answer.changes) {
      const { hours, cost, weeks, finish } = change;
      expect(planTo(catalog, giving(query, change))).toMatchObject({ status: 'optimal', hours, cost, weeks, finish });
      expect(planTo(catalog, giving(query, less(change))).status).toBe('infeasible');
    }
    if (answer.changePair === null) return;
    const { both, hours, cost, weeks } = answer.changePair;
    expect(planTo(catalog, both.reduce(giving, query))).toMatchObject({ status: 'optimal', hours, cost, weeks });
    for (const one of both) expect(planTo(catalog, giving(query, one)).status).not.toBe('unknown');
  });

  it('changes that time did not reach are not told as if there were none', () => {
    const query = { ...question(1), limits: { ...NO_PLAN_LIMITS, budget: 10, weeks: 5 } };
    expect(changesFor(catalog, query, () => true).isComplete).toBe(true);
    const hard = {
      ...query,
      role: 'ai-architect',
      limits: { ...query.limits, include: 'useful' as const, budget: 300, optimise: 'cost' as const },
    };
    expect(changesFor(catalog, hard, () => false).isComplete).toBe(false);
  });
});
