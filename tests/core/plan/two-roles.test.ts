import { describe, expect, it } from 'vitest';
import { isFound } from '../../../src/core/plan/answer.ts';
import { findPlan } from '../../../src/core/plan/find-plan.ts';
import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { course, project, role } from '../next/small-catalog.ts';
import { judge } from './checker.ts';
import { highs, solveWithHighs } from './highs-oracle.ts';
import { bare, ids, plan } from './small-plans.ts';

const catalog = shippedCatalog();
const queryOf = (first: string, limits: Partial<PlanLimits> = {}): PlanQuery => ({
  ...{ role: first, have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', timeLimitMs: 60_000, clock: () => 0 },
  limits: { ...NO_PLAN_LIMITS, ...limits },
});

const pairs: readonly (readonly [string, string])[] = [
  ['mlops-engineer', 'genai-engineer'],
  ['data-analyst', 'data-scientist'],
  ['data-engineer', 'mlops-engineer'],
  ['ai-product-manager', 'ai-consultant'],
  ['prompt-engineer', 'ai-technical-writer'],
  ['ai-auditor', 'responsible-ai-specialist'],
  ['ai-content-creator', 'ai-creative-director'],
  ['nlp-specialist', 'machine-learning-engineer'],
  ['ai-product-designer', 'conversation-designer'],
  ['head-of-ai', 'ai-program-manager'],
];

describe.each(pairs)('one plan for %s and %s', (first, second) => {
  it('a plan for two roles is as HiGHS finds it, and takes no more than the two apart', async () => {
    const { problem, solved } = findPlan(catalog, queryOf(first, { and: second }), () => true);
    const theirs = solveWithHighs(await highs(), problem, 'balanced');
    expect([solved.status, solved.minutes, solved.cents]).toEqual(['optimal', theirs?.minutes, theirs?.cents]);
    expect(judge(problem, solved.items).faults).toEqual([]);
    const apart = [first, second].map((one) => findPlan(catalog, queryOf(one), () => true).solved);
    const sum = (total: 'effort' | 'minutes') => apart.reduce((all, one) => all + one[total], 0);
    expect(solved.effort).toBeLessThanOrEqual(sum('effort'));
    expect(solved.minutes).toBeLessThanOrEqual(sum('minutes'));
  }, 120_000);
});

it('a plan for two roles ends in something made for each, which one project can be for both', () => {
  const roles = [role('dev', { a: 1 }), role('ops', { a: 1, b: 1 })];
  const courses = [course('a1', 4, { a: 1 }), course('b1', 3, { b: 1 })];
  const own = [project('p-dev', ['dev'], 2, {}, { a: 1 }), project('p-ops', ['ops'], 2, {}, { a: 1 })];
  const shared = project('p-both', ['dev', 'ops'], 3, {}, { a: 1 });
  const two = plan(bare({ roles, courses, projects: own }), { and: 'ops' });
  expect(ids(two).split(' ').sort()).toEqual(['a1', 'b1', 'p-dev', 'p-ops']);
  expect(two).toMatchObject({ and: 'ops', hours: 11, apart: { hours: 15, cost: { usd: 0 } } });
  expect(two.steps.flatMap(({ meets }) => meets.map(({ skill }) => skill)).sort()).toEqual(['a', 'b', 'portfolio', 'portfolio-ops']);
  expect(
    ids(plan(bare({ roles, courses, projects: [...own, shared] }), { and: 'ops' }))
      .split(' ')
      .sort(),
  ).toEqual(['a1', 'b1', 'p-both']);
  const finished = [{ kind: 'project' as const, id: 'p-ops' }];
  expect(ids(plan(bare({ roles, courses, projects: own }), { and: 'ops' }, { finished }))).not.toContain('p-ops');
});

it('a plan for two roles says when the first is reached, where the order makes that earlier than the end', () => {
  const world = bare({
    roles: [role('dev', { a: 1 }), role('ops', { a: 1, b: 1 })],
    courses: [course('a1', 4, { a: 1 }), course('b1', 3, { b: 1 }, { a: 1 })],
  });
  // Four hours at one a day from Monday 4 January.
  expect(plan(world, { and: 'ops' })).toMatchObject({ hours: 7, firstRole: { hours: 4, finish: '2027-01-07' } });
  const other = bare({
    roles: [role('dev', { b: 1 }), role('ops', { a: 1 })],
    courses: [course('a1', 4, { a: 1 }), course('b1', 3, { b: 1 }, { a: 1 })],
  });
  expect(plan(other, { and: 'ops' }).firstRole).toBeNull();
  expect(plan(world, { and: 'ops' }, { have: new Map([['a', 1]]) }).firstRole).toBeNull();
  expect(plan(world).firstRole).toBeNull();
});

it('a skill that two roles ask for is needed once, at the higher level, core if it is core for one', () => {
  const roles = [role('dev', { a: 1 }), role('ops', { a: 2 })];
  const answer = plan(bare({ roles, courses: [course('a1', 4, { a: 1 })] }), { and: 'ops' });
  expect(answer.uncovered).toEqual([{ skills: ['a'], need: 1, level: 2, importance: 'core', reached: 1, because: 'catalog' }]);
});

describe('a course that the plan must hold', () => {
  const roles = [role('dev', { b: 1 })];
  const liked = course('liked', 9, { z: 2 }, { y: 1 });
  const courses = [course('b1', 3, { b: 1 }), course('b2', 30, { b: 1 }), course('y1', 2, { y: 1 }), liked];
  const world = bare({ roles, courses });
  it('is in it with what it asks for, though it serves no need', () => {
    const answer = plan(world, { with: ['liked'] });
    expect(ids(answer).split(' ').sort()).toEqual(['b1', 'liked', 'y1']);
    expect(answer.steps.map((step) => [step.course, step.isAsked])).toContainEqual(['liked', true]);
    const named = answer.steps.flatMap(({ meets, teaches }) => [...meets, ...teaches].map(({ skill }) => skill));
    expect(named.filter((skill) => skill.startsWith('with-'))).toEqual([]);
  });
  it('stands in for a shorter one that would do the same, and several can be named', () => {
    expect(ids(plan(world, { with: ['b2'] }))).toBe('b2');
    expect(plan(world, { with: ['b2', 'liked'] }).hours).toBe(41);
  });
  it('passes what else leaves courses out: a platform, money, hours nobody states', () => {
    const cost = { model: 'one-off' as const, usd: 50, unit: 'total' as const, source: 'own-page', asOf: '2026-01' };
    const dear = bare({ roles, courses: [course('b1', 3, { b: 1 }), course('dear', null, { b: 1 }, {}, { cost })] });
    expect(ids(plan(dear, { with: ['dear'], free: true, estimates: false }))).toBe('dear');
  });
  it('is held where it is finished, and listed where nothing leads to it', () => {
    expect(ids(plan(world, { with: ['liked'] }, { finished: [{ kind: 'course', id: 'liked' }] }))).toBe('b1');
    const alone = bare({ roles, courses: [course('b1', 3, { b: 1 }), liked] });
    expect(plan(alone, { with: ['liked'] })).toMatchObject({ status: 'optimal', uncovered: [{ skills: ['with-liked'], reached: 0 }] });
  });
});

describe('the best plans without one of the steps', () => {
  const roles = [role('dev', { a: 1, b: 1 })];
  const courses = [course('a1', 4, { a: 1 }), course('a2', 6, { a: 1 }), course('b1', 3, { b: 1 }), course('b2', 4, { b: 1 })];
  it('come best first, with what they take more, and are worked out where asked', () => {
    const world = bare({ roles, courses });
    const { alternatives } = plan(world, {}, { alternatives: true });
    expect(alternatives.map(({ without, moreHours, added }) => [without, moreHours, added])).toEqual([
      ['b1', 1, ['b2']],
      ['a1', 2, ['a2']],
    ]);
    expect(plan(world).alternatives).toEqual([]);
  });
  it('leave out steps without which there is no plan, and those that were asked for', () => {
    const world = bare({ roles, courses: courses.filter(({ id }) => id !== 'b2') });
    const without = (limits: Partial<PlanLimits>) => plan(world, limits, { alternatives: true }).alternatives.map((one) => one.without);
    expect([without({}), without({ with: ['a1'] })]).toEqual([['a1'], []]);
  });
  it('are three at most, and none is better than the plan, for shipped roles', () => {
    for (const id of ['mlops-engineer', 'ai-consultant']) {
      const answer = planTo(catalog, { ...queryOf(id), alternatives: true });
      if (!isFound(answer)) throw new Error(`${id} has no plan`);
      expect(answer.alternatives).toHaveLength(3);
      for (const { without, removed } of answer.alternatives) expect(removed).toContain(without);
    }
  });
});
