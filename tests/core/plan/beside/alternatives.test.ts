import { describe, expect, it } from 'vitest';
import {
  type Beside,
  bestBy,
  difference,
  freeAlternatives,
  hoursOf,
  robustnessOf,
  swapOf,
} from '../../../../src/core/plan/beside/alternatives.ts';
import type { Item } from '../../../../src/core/plan/items.ts';
import type { Problem } from '../../../../src/core/plan/problem.ts';
import { NO_LIMITS } from '../../../../src/core/plan/query.ts';
import { solve } from '../../../../src/core/plan/solver/solve.ts';
import { fixed, free, item, problem, unknown } from '../made-up.ts';
import { randomProblem } from '../random-problem.ts';

const always = () => true;
const beside = (draft: Problem, more: Partial<Beside> = {}): Beside => ({
  plan: solve(draft, more.objective ?? 'hours', more.limits ?? NO_LIMITS, always),
  problem: draft,
  objective: 'hours',
  limits: NO_LIMITS,
  hasTime: always,
  ...more,
});
const large = randomProblem(3, { items: 1000, skills: 100, needs: 60, teaches: 5, requires: 3, doubles: 0.2 });
const outOfTime = beside(large, { plan: solve(large, 'hours', NO_LIMITS, () => false), hasTime: () => false });

describe('a plan with every step at its most hours', () => {
  const at = (id: string, hours: number, most: number, skill: string): Item => ({
    ...item(id, hours * 60, { [skill]: 2 }),
    high: most * 60,
  });
  const [short, known, git] = [at('short', 10, 15, 'sql'), at('known', 12, 12, 'sql'), at('git', 5, 5, 'git')];

  it('the plan is another where one of its steps may take longer and something beats it then', () => {
    const asked = beside(problem([git, short, known], { sql: 2, git: 2 }));
    expect(asked.plan.items.map(({ id }) => id)).toEqual(['git', 'short']);
    expect(robustnessOf(asked)).toEqual({ hours: 20, best: 17, added: ['known'], removed: ['short'] });
  });

  it('the plan stays where nothing beats it then, and limits are lifted', () => {
    const limits = { minutes: 16 * 60, cents: 0 };
    expect(robustnessOf(beside(problem([git, short], { sql: 2, git: 2 }), { limits }))).toEqual({
      ...{ hours: 20, best: 20, added: [], removed: [] },
    });
  });

  it('robustness is not told where time runs out', () => {
    expect(robustnessOf(outOfTime)).toBeUndefined();
  });
});

describe('the neighbours of a plan', () => {
  const draft = problem([item('dear', 60, { x: 2 }, fixed(9000)), item('fair', 120, { x: 2 }, fixed(2000)), item('free', 1200, { x: 2 })], {
    x: 2,
  });

  it('the best plan at $15 an hour has a shorter and a cheaper one beside it', () => {
    const asked = beside(draft, { objective: 'balanced' });
    expect(asked.plan.items.map(({ id }) => id)).toEqual(['fair']);
    expect(bestBy('hours', asked)).toMatchObject({ hours: 1, moreHours: -1, moreUsd: 70, added: ['dear'], removed: ['fair'] });
    expect(bestBy('cost', asked)).toMatchObject({ hours: 20, moreHours: 18, moreUsd: -20, added: ['free'] });
  });

  it('neighbours keep the limits, and a plan that is the shortest or the cheapest has none', () => {
    const limits = { minutes: 1000, cents: 5000 };
    const asked = beside(draft, { objective: 'balanced', limits });
    expect([bestBy('hours', asked), bestBy('cost', asked)]).toEqual([null, null]);
  });

  it('neighbours are undefined where time runs out', () => {
    expect(bestBy('cost', outOfTime)).toBeUndefined();
    expect(freeAlternatives(outOfTime)).toBeUndefined();
  });

  it('a paid step has what is free instead, and none where nothing is', () => {
    const asked = beside(
      problem([item('a', 60, { x: 2 }, fixed(900)), item('b', 90, { x: 2 }), item('c', 60, { y: 2 }, unknown(5))], { x: 2, y: 2 }),
    );
    expect([...(freeAlternatives(asked) ?? [])]).toMatchObject([['a', { moreHours: 0.5, moreUsd: -9, added: ['b'] }]]);
  });
});

describe('figures of a plan', () => {
  it('hours have two digits', () => {
    expect([hoursOf(90), hoursOf(100), hoursOf(0)]).toEqual([1.5, 1.67, 0]);
  });

  it('a swap is told by what it adds and takes away; a course and a project of one name are two', () => {
    const made = (id: string, kind: Item['kind'] = 'course', price = free): Item => ({ ...item(id, 60, {}, price), kind });
    const plan = { items: [made('a'), made('b')], minutes: 600, cents: 1010 };
    const other = { items: [made('b'), made('a', 'project'), made('c', 'course', unknown(900))], minutes: 650, cents: 2920 };
    expect(swapOf(plan, other)).toEqual({
      hours: 10.83,
      moreHours: 0.83,
      moreAssumedHours: 0,
      moreUsd: 10.1,
      moreAssumedUsd: 9,
      moreUnknown: 1,
      added: ['a', 'c'],
      removed: ['a'],
    });
    expect(swapOf(other, plan)).toMatchObject({ moreUsd: -10.1, moreAssumedUsd: -9, moreUnknown: -1 });
    const assumed = {
      ...plan,
      items: [
        { ...made('c'), basis: 'assumed' as const },
        { ...made('p', 'project'), basis: 'assumed' as const },
      ],
    };
    expect(swapOf(plan, assumed).moreAssumedHours).toBe(1);
    expect(swapOf(assumed, plan).moreAssumedHours).toBe(-1);
    expect(difference(plan.items, plan.items)).toEqual({ added: [], removed: [] });
  });
});
