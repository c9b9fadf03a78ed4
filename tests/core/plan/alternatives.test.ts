import { describe, expect, it } from 'vitest';
import { difference, hoursOf, robustnessOf, swapOf } from '../../../src/core/plan/alternatives.ts';
import type { Item } from '../../../src/core/plan/items.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { NO_LIMITS, NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { type Solved, solve } from '../../../src/core/plan/solve.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { course, project, role } from '../next/small-catalog.ts';
import { randomProblem } from './random-problem.ts';
import { bare, docker, linux, plan, small } from './small-plans.ts';

const item = (id: string, hours: number, skill: string, basis: Item['basis']): Item => ({
  id,
  kind: 'course',
  minutes: hours * 60,
  basis,
  price: { kind: 'fixed', cents: 0 },
  platform: null,
  teaches: [{ skill, level: 2 }],
  requires: [],
  contains: [],
  form: null,
  level: null,
});
const draftOf = (items: Item[], ...needs: string[][]): Problem => ({
  items,
  base: new Map(),
  needs: needs.map((skills) => ({ skills, need: 1, level: 2, importance: 'core' })),
  monthMinutes: 2080,
});
const query = (limits: Partial<PlanLimits> = {}): PlanQuery => ({
  ...{ role: 'dev', have: new Map(), finished: [], hoursPerWeek: 10, start: '2027-01-04', timeLimitMs: 0, clock: () => 0 },
  limits: { ...NO_PLAN_LIMITS, ...limits },
});
const always = () => true;

describe('a plan with assumed hours half as long again', () => {
  const [guess, known, git] = [item('guess', 10, 'sql', 'assumed'), item('known', 12, 'sql', 'stated'), item('git', 5, 'git', 'stated')];

  it('the plan is another where one of its steps is assumed and something beats it then', () => {
    const draft = draftOf([git, guess, known], ['sql'], ['git']);
    const plan = solve(draft, 'hours', NO_LIMITS, always);
    expect(plan.items).toEqual([git, guess]);
    expect(robustnessOf(plan, query(), draft, 1.5, always)).toEqual({
      factor: 1.5,
      hours: 20,
      best: 17,
      added: ['known'],
      removed: ['guess'],
    });
  });

  it('there is no best plan where none keeps the limits then, and nothing else changes', () => {
    const draft = draftOf([git, guess], ['sql'], ['git']);
    const plan = solve(draft, 'hours', NO_LIMITS, always);
    const answer = { factor: 1.5, hours: 20, added: [], removed: [] };
    expect(robustnessOf(plan, query({ weeks: 2 }), draft, 1.5, always)).toEqual({ ...answer, best: 20 });
    expect(robustnessOf(plan, query({ weeks: 1.9 }), draft, 1.5, always)).toEqual({ ...answer, best: null });
  });

  it('a plan is not taken for the best where it was not proven to be', () => {
    const [aws, gcp] = [item('aws', 10, 'aws', 'assumed'), item('gcp', 12, 'gcp', 'assumed')];
    const draft = draftOf([aws, gcp], ['aws', 'gcp']);
    const found: Solved = { ...solve(draft, 'hours', NO_LIMITS, always), status: 'best-found', items: [aws, gcp], minutes: 22 * 60 };
    expect(robustnessOf(found, query(), draft, 1.5, always)).toEqual({ factor: 1.5, hours: 33, best: 15, added: [], removed: ['gcp'] });
  });

  it('robustness is not told where time runs out, with a plan or without one', () => {
    const large = randomProblem(3, { items: 1000, skills: 100, needs: 60, teaches: 5, requires: 3, doubles: 0.2 });
    const draft = { ...large, items: large.items.map((item): Item => ({ ...item, basis: 'assumed' })) };
    const plan = solve(draft, 'hours', NO_LIMITS, () => false);
    expect(plan.status).toBe('best-found');
    expect(robustnessOf(plan, query(), draft, 1.5, () => false)).toBeUndefined();
    const tight = query({ budget: 200, weeks: 110 });
    expect(robustnessOf(plan, tight, draft, 1.5, () => false)).toBeUndefined();
  });
});

describe('where no plan keeps the limits, the smallest single change', () => {
  const only = bare({ roles: [role('dev', { docker: 2 })], courses: [docker, linux] });
  const taking = { hours: 21, usd: 30, weeks: 3, finish: '2027-01-24' };

  it('the smallest change is so many hours a week, or weeks', () => {
    expect(plan(only, { weeks: 2 })).toMatchObject({
      status: 'infeasible',
      hours: null,
      weeks: null,
      finish: null,
      steps: [],
      bound: null,
    });
    expect(plan(only, { weeks: 2 }).changes).toEqual([
      { kind: 'hours-per-week', from: 7, to: 10.5, hours: 21, usd: 30, weeks: 2, finish: '2027-01-17' },
      { kind: 'weeks', from: 2, to: 3, ...taking },
    ]);
    expect(plan(only, { by: '2027-01-14' }).changes).toMatchObject([
      { kind: 'hours-per-week', from: 7, to: 13.4 },
      { kind: 'weeks', from: 1.6, to: 3 },
    ]);
    expect(plan(only, { weeks: 0.1 }).changes.map(({ kind }) => kind)).toEqual(['weeks']);
  });

  it('the smallest change is so much money', () => {
    expect(plan(only, { budget: 20 }).changes).toEqual([{ kind: 'budget', from: 20, to: 30, ...taking }]);
    expect(plan(only, { budget: 20, weeks: 2 }).changes).toEqual([]);
  });

  it('the smallest change is leave to pay, where what is free takes too long', () => {
    const change = { hours: 24.5, usd: 30, weeks: 4, finish: '2027-01-28' };
    expect(plan(small, { free: true, weeks: 4 }).changes).toEqual([
      { kind: 'hours-per-week', from: 7, to: 7.7, hours: 30.5, usd: 0, weeks: 4, finish: '2027-01-31' },
      { kind: 'weeks', from: 4, to: 5, hours: 30.5, usd: 0, weeks: 5, finish: '2027-02-03' },
      { kind: 'paid', from: null, to: null, ...change },
    ]);
    expect(plan(small, { free: true, weeks: 3, budget: 1 }).changes.map(({ kind }) => kind)).toEqual(['hours-per-week', 'weeks']);
  });

  it('the smallest change is leave to use projects, or hours that are ours', () => {
    const roles = [role('dev', { docker: 2 })];
    const long = course('long', 28, { docker: 2 });
    const made = bare({ roles, courses: [long], projects: [project('make', ['dev'], 21, { docker: 2 }, {})] });
    const change = { from: null, to: null, hours: 21, usd: 0, weeks: 3, finish: '2027-01-24' };
    expect(plan(made, { projects: false, weeks: 3 }).changes.slice(2)).toEqual([{ kind: 'projects', ...change }]);
    expect(plan(made, { projects: false, weeks: 2 }).changes.slice(2)).toEqual([]);
    const guessed = bare({ roles, courses: [long, { ...course('guess', null, { docker: 2 }), assumedHours: 21 }] });
    expect(plan(guessed, { estimates: false, weeks: 3 }).changes.slice(2)).toEqual([{ kind: 'estimates', ...change }]);
  });

  it('what the limits rule out altogether has no plan, not even in part', () => {
    const none = { status: 'infeasible', steps: [], uncovered: [], partial: false, changes: [{ kind: 'paid' }] };
    expect(plan(only, { free: true })).toMatchObject(none);
    expect(plan(only, { free: true, partial: true })).toMatchObject(none);
  });
});

describe('figures of a plan', () => {
  it('hours have two digits', () => {
    expect([hoursOf(90), hoursOf(100), hoursOf(0)]).toEqual([1.5, 1.67, 0]);
  });

  it('a swap is told by what it adds and takes away; a course and a project of one name are two', () => {
    const item = (id: string, kind: 'course' | 'project' = 'course') => ({ id, kind }) as never;
    const plan = { items: [item('a'), item('b')], minutes: 600, cents: 1010 };
    const other = { items: [item('b'), item('a', 'project'), item('c')], minutes: 650, cents: 1e8 + 2020 };
    expect(swapOf(plan, other)).toEqual({
      hours: 10.83,
      moreHours: 0.83,
      moreUsd: 10.1,
      moreUnknown: 1,
      added: ['a', 'c'],
      removed: ['a'],
    });
    expect(swapOf(other, { ...plan, cents: 2e8 })).toMatchObject({ moreUsd: -20.2, moreUnknown: 1 });
    expect(difference(plan.items, plan.items)).toEqual({ added: [], removed: [] });
  });
});
