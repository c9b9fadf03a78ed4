import { describe, expect, it } from 'vitest';
import type { Item } from '../../../../src/core/plan/items.ts';
import type { Problem } from '../../../../src/core/plan/problem.ts';
import { type Limits, NO_LIMITS } from '../../../../src/core/plan/query.ts';
import { graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { removeRedundant, type Solved, solve } from '../../../../src/core/plan/solver/solve.ts';
import { type Best, bestOf, everyPlan } from '../brute-force.ts';
import { judge } from '../checker.ts';
import { fixed, item, type Levels, problem, unknown } from '../made-up.ts';
import { randomFrom, randomProblem, type Shape } from '../random-problem.ts';

const always = () => true;

const SMALLER = 240;
const LARGER = 60;

const SMALL: readonly Shape[] = [
  { items: 9, skills: 4, needs: 3, teaches: 2, requires: 1 },
  { items: 10, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 1 },
  { items: 10, skills: 3, needs: 3, teaches: 2, requires: 2, hours: [1, 2, 3] },
  { items: 10, skills: 4, needs: 4, teaches: 2, requires: 1, hours: [5, 10], doubles: 0.4 },
  { items: 9, skills: 4, needs: 3, teaches: 2, requires: 2, contains: 0.4, groups: 1 },
  { items: 10, skills: 4, needs: 4, teaches: 2, requires: 1, projects: 0.3 },
];

function answer(solved: Solved): Best | undefined {
  expect(solved.status).toMatch(/optimal|none/);
  if (solved.status === 'none') return undefined;
  return { ids: solved.items.map((item) => item.id).sort(), minutes: solved.minutes, cents: solved.cents };
}

/** Limits drawn around what the best plan takes, so that some bind, some do not and some cannot be kept. */
function randomLimits(seed: number, free: Best | undefined) {
  const random = randomFrom(seed);
  return {
    minutes: Math.round((free?.minutes ?? 600) * (0.9 + random.next())),
    cents: Math.round((free?.cents ?? 9000) * 1.2 * random.next()),
  };
}

const OBJECTIVE_NAMES = ['balanced', 'hours', 'cost'] as const;

describe('the solver and every set there is', () => {
  it.each(SMALL.map((shape, index) => ({ shape, index })))('agree on 240 small problems like $shape', ({ shape, index }) => {
    for (let n = 0; n < SMALLER; n++) {
      const seed = index * 1000 + n;
      const draft = randomProblem(seed, shape);
      const plans = everyPlan(draft);
      for (const objective of OBJECTIVE_NAMES) {
        const best = bestOf(plans, objective);
        expect(answer(solve(draft, objective, NO_LIMITS, always)), `seed ${seed}, ${objective}`).toEqual(best);
        const limits = randomLimits(seed, best);
        const within = bestOf(plans, objective, limits);
        expect(answer(solve(draft, objective, limits, always)), `seed ${seed}, ${objective} within limits`).toEqual(within);
        const deadline = { ...NO_LIMITS, minutes: limits.minutes };
        const inTime = bestOf(plans, objective, deadline);
        expect(answer(solve(draft, objective, deadline, always)), `seed ${seed}, ${objective} in time`).toEqual(inTime);
      }
    }
  });

  it('agree whichever plan is known at the start', () => {
    for (let seed = 0; seed < 100; seed++) {
      const draft = randomProblem(seed, SMALL[1] as Shape);
      const cheap = solve(draft, 'cost', NO_LIMITS, always);
      const best = solve(draft, 'balanced', NO_LIMITS, always);
      expect(answer(solve(draft, 'balanced', NO_LIMITS, always, cheap.items)), `seed ${seed}`).toEqual(answer(best));
    }
  });
});

describe('a plan', () => {
  it('a plan keeps its limits and its order on larger problems', () => {
    for (let seed = 0; seed < LARGER; seed++) {
      const draft = randomProblem(seed, { items: 80, skills: 25, needs: 12, teaches: 4, requires: 2, contains: 0.2, groups: 1 });
      const free = solve(draft, 'hours', NO_LIMITS, always);
      const limits = randomLimits(seed, { ids: [], minutes: free.minutes, cents: free.cents });
      for (const solved of [free, ...OBJECTIVE_NAMES.map((objective) => solve(draft, objective, limits, always))]) {
        if (solved.status === 'none') continue;
        const verdict = judge(draft, solved.items, solved === free ? {} : limits);
        expect(verdict.faults, `seed ${seed}`).toEqual([]);
        expect(verdict).toMatchObject({ minutes: solved.minutes, cents: solved.cents });
      }
    }
  });
});

describe('when time runs out', () => {
  const shape: Shape = { items: 1000, skills: 100, needs: 60, teaches: 5, requires: 3, doubles: 0.2 };
  it('the best plan found comes with a proven bound', () => {
    const draft: Problem = randomProblem(3, shape);
    let calls = 0;
    const solved = solve(draft, 'hours', NO_LIMITS, () => ++calls < 5);
    expect(solved.status).toBe('best-found');
    expect(judge(draft, solved.items).faults).toEqual([]);
    expect(solved.bound).toBeLessThanOrEqual(solved.minutes);
    expect(solved.bound).toBeGreaterThan(solved.minutes * 0.75);
  });

  it('the solver says that it does not know where time runs out within tight limits', () => {
    const draft = randomProblem(3, shape);
    const solved = solve(draft, 'hours', { minutes: 64_000, cents: 50_000 }, () => false);
    expect(solved).toMatchObject({ status: 'unknown', items: [] });
  });
});

describe('a plan without redundant items', () => {
  type Skills = Record<string, number>;
  const course = (id: string, hours: number, teaches: Skills, requires: Skills = {}): Item => {
    const list = (skills: Skills) => Object.entries(skills).map(([skill, level]) => ({ skill, level }) as Item['teaches'][number]);
    const price = { kind: 'fixed', cents: 0 } as const;
    const none = { platform: null, contains: [], form: null, level: null, isLowConfidence: false };
    const minutes = hours * 60;
    return {
      ...none,
      id,
      kind: 'course',
      minutes,
      low: minutes,
      high: minutes,
      basis: 'stated',
      price,
      teaches: list(teaches),
      requires: list(requires),
    };
  };
  const left = (items: Item[], ...needs: string[][]) => {
    const asked = needs.map((skills) => ({ skills, need: 1, level: 2, importance: 'core' as const }));
    const graph = graphOf({ items, base: new Map(), needs: asked, monthMinutes: 2080, hourCents: 1500 });
    return removeRedundant(graph, [...graph.items.keys()], graph.minutes).map((item) => graph.items[item]?.id);
  };

  it('a plan loses its heaviest redundant items first', () => {
    expect(left([course('a', 10, { sql: 2 }), course('b', 30, { sql: 2 }), course('c', 20, { sql: 2 })], ['sql'])).toEqual(['a']);
  });

  it('a plan loses what only a removed item asked for, though it is heavier', () => {
    const items = [course('base', 50, { python: 1 }), course('long', 40, { sql: 2 }, { python: 1 }), course('short', 10, { sql: 2 })];
    expect(left(items, ['sql'])).toEqual(['short']);
  });

  it('a plan keeps one of two items that meet a choice', () => {
    expect(left([course('a', 10, { aws: 2 }), course('g', 20, { gcp: 2 })], ['aws', 'gcp'])).toEqual(['a']);
  });
});

describe('the best plan', () => {
  const plans = (items: Item[], needs: Levels, limits = NO_LIMITS) => {
    const told = (solved: Solved) => `${solved.items.map(({ id }) => id).join(' ')} ${solved.minutes} ${solved.cents} ${solved.status}`;
    return [told(solve(problem(items, needs), 'hours', limits, always)), told(solve(problem(items, needs), 'cost', limits, always))];
  };

  it('the best of equal plans has the fewest steps, then the first ids', () => {
    expect(plans([item('a', 30, { x: 1 }), item('b', 30, { y: 1 }), item('c', 60, { x: 1, y: 1 })], { x: 1, y: 1 })).toEqual([
      'c 60 0 optimal',
      'c 60 0 optimal',
    ]);
    const cross = [item('a', 30, { x: 1, z: 1 }), item('b', 30, { y: 1 }), item('c', 30, { x: 1 }), item('d', 30, { y: 1, z: 1 })];
    expect(plans(cross, { x: 1, y: 1, z: 1 })).toEqual(['a b 60 0 optimal', 'a b 60 0 optimal']);
  });

  it('the best plan is the shortest or the cheapest within the limits', () => {
    const items = [
      item('dear', 10, { x: 1 }, fixed(500)),
      item('fair', 20, { x: 1 }, fixed(100)),
      item('free', 90, { x: 1 }),
      item('unpriced', 5, { x: 1 }, unknown(2000)),
    ];
    expect(plans(items, { x: 1 })).toEqual(['unpriced 5 2000 optimal', 'free 90 0 optimal']);
    expect(plans(items, { x: 1 }, { minutes: 80, cents: 500 })).toEqual(['dear 10 500 optimal', 'fair 20 100 optimal']);
    const proven = (limits: Limits) => solve(problem(items, { x: 1 }), 'cost', limits, always).bound;
    expect([proven(NO_LIMITS), proven({ ...NO_LIMITS, minutes: 80 }), proven({ ...NO_LIMITS, minutes: 15 })]).toEqual([0, 100, 500]);
    expect(plans(items, { x: 1 }, { minutes: 20, cents: 100 })).toEqual(['fair 20 100 optimal', 'fair 20 100 optimal']);
    expect(plans(items, { x: 1 }, { minutes: 19, cents: 100 })).toEqual([' 0 0 none', ' 0 0 none']);
    expect(plans(items, { x: 1 }, { minutes: 20, cents: 99 })).toEqual([' 0 0 none', ' 0 0 none']);
  });

  it('the best plan is empty where nothing is needed, and unknown where there was no time for any', () => {
    expect(plans([item('a', 30, { x: 1 })], {})).toEqual([' 0 0 optimal', ' 0 0 optimal']);
    expect(plans([], { x: 1 })).toEqual([' 0 0 none', ' 0 0 none']);
  });
});
