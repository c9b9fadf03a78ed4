import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/plan/item.ts';
import { NO_LIMITS } from '../../../src/core/plan/measure.ts';
import type { Draft } from '../../../src/core/plan/problem.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { testRobustness } from '../../../src/core/plan/robust.ts';
import { type Solved, shortestPlan } from '../../../src/core/plan/solve.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { randomDraft } from './random-draft.ts';

const course = (id: string, hours: number, skill: string, basis: Item['basis']): Item => ({
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
const draftOf = (items: Item[], ...needs: string[][]): Draft => ({
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
  const [guess, known, git] = [
    course('guess', 10, 'sql', 'assumed'),
    course('known', 12, 'sql', 'stated'),
    course('git', 5, 'git', 'stated'),
  ];

  it('is another where one of its steps is assumed and something beats it then', () => {
    const draft = draftOf([git, guess, known], ['sql'], ['git']);
    const plan = shortestPlan(draft, NO_LIMITS, always);
    expect(plan.items).toEqual([git, guess]);
    expect(testRobustness(query(), draft, 1.5, plan, always)).toEqual({
      factor: 1.5,
      hours: 20,
      best: 17,
      added: ['known'],
      removed: ['guess'],
    });
  });

  it('is none where it does not keep the limits then, and changes nothing', () => {
    const draft = draftOf([git, guess], ['sql'], ['git']);
    const plan = shortestPlan(draft, NO_LIMITS, always);
    const answer = { factor: 1.5, hours: 20, added: [], removed: [] };
    expect(testRobustness(query({ weeks: 2 }), draft, 1.5, plan, always)).toEqual({ ...answer, best: 20 });
    expect(testRobustness(query({ weeks: 1.9 }), draft, 1.5, plan, always)).toEqual({ ...answer, best: null });
  });

  it('is not taken for the best where it was not proven to be', () => {
    const [aws, gcp] = [course('aws', 10, 'aws', 'assumed'), course('gcp', 12, 'gcp', 'assumed')];
    const draft = draftOf([aws, gcp], ['aws', 'gcp']);
    const found: Solved = { ...shortestPlan(draft, NO_LIMITS, always), status: 'best-found', items: [aws, gcp], minutes: 22 * 60 };
    expect(testRobustness(query(), draft, 1.5, found, always)).toEqual({ factor: 1.5, hours: 33, best: 15, added: [], removed: ['gcp'] });
  });

  it('is not told where time runs out, with a plan or without one', () => {
    const large = randomDraft(3, { items: 1000, skills: 100, needs: 60, teaches: 5, requires: 3, doubles: 0.2 });
    const draft = { ...large, items: large.items.map((item): Item => ({ ...item, basis: 'assumed' })) };
    const plan = shortestPlan(draft, NO_LIMITS, () => false);
    expect(plan.status).toBe('best-found');
    expect(testRobustness(query(), draft, 1.5, plan, () => false)).toBeUndefined();
    const tight = query({ budget: 200, weeks: 110 });
    expect(testRobustness(tight, draft, 1.5, plan, () => false)).toBeUndefined();
  });
});
