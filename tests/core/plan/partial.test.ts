import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/core/plan/items.ts';
import { furthest } from '../../../src/core/plan/partial.ts';
import type { Need, Problem } from '../../../src/core/plan/problem.ts';
import { type Limits, NO_LIMITS } from '../../../src/core/plan/query.ts';
import { judge } from './checker.ts';
import { fixed, item, problem } from './made-up.ts';
import { randomFrom, randomProblem, type Shape } from './random-problem.ts';

const always = () => true;

/** Levels of a need that the plan reaches and the person did not hold. */
function reachedOf({ base }: Problem, { skills, level }: Need, taken: readonly Item[]): number {
  const highest = (levels: number[]) => Math.max(0, ...levels);
  const held = highest(skills.map((skill) => base.get(skill) ?? 0));
  const taught = highest(taken.flatMap(({ teaches }) => teaches.filter((own) => skills.includes(own.skill)).map((own) => own.level)));
  return Math.max(0, Math.min(level, Math.max(held, taught)) - Math.min(held, level));
}

interface Reached {
  levels: number;
  minutes: number;
  cents: number;
}

/** By looking at every set of items that can be taken within the limits. */
function byHand(draft: Problem, limits: Limits): Reached {
  let best: Reached = { levels: 0, minutes: 0, cents: 0 };
  for (let set = 0; set < 2 ** draft.items.length; set++) {
    const taken = draft.items.filter((_, bit) => (set >> bit) % 2 === 1);
    const { faults, minutes, cents } = judge({ ...draft, needs: [] }, taken, limits);
    if (faults.length > 0) continue;
    const plan = { levels: draft.needs.reduce((sum, need) => sum + reachedOf(draft, need, taken), 0), minutes, cents };
    const order = best.levels - plan.levels || plan.minutes - best.minutes || plan.cents - best.cents;
    if (order < 0) best = plan;
  }
  return best;
}

const SHAPES: readonly Shape[] = [
  { items: 8, skills: 4, needs: 3, teaches: 2, requires: 1 },
  { items: 9, skills: 3, needs: 3, teaches: 2, requires: 2, hours: [1, 2, 3] },
  { items: 8, skills: 5, needs: 4, teaches: 3, requires: 1, contains: 0.4 },
];

describe('the plan that gets furthest', () => {
  it.each(SHAPES)('reaches as many levels, in as little time and at as little cost, as any set of items like %o', (shape) => {
    for (let seed = 0; seed < 120; seed++) {
      const draft = randomProblem(seed, shape);
      const random = randomFrom(seed);
      const limits = { minutes: 60 * random.below(60), cents: random.below(2) === 1 ? Number.POSITIVE_INFINITY : 100 * random.below(90) };
      const expected = byHand(draft, limits);
      const found = furthest(draft, 'hours', limits, always);
      const { minutes, cents } = found?.solved ?? { minutes: 0, cents: 0 };
      const levels = draft.needs.reduce((sum, need) => sum + reachedOf(draft, need, found?.solved.items ?? []), 0);
      expect({ levels, minutes, cents }, `seed ${seed}`).toEqual(expected);
      expect(found?.solved.status ?? 'optimal').toBe('optimal');
    }
  });

  const courses = [item('a2', 600, { a: 2 }), item('b2', 900, { b: 2 }), item('b1', 300, { b: 1 })];

  it('takes what reaches most levels in the time, and lowers the needs to what it reaches', () => {
    const draft = problem(courses, { a: 2, b: 2 });
    const found = furthest(draft, 'hours', { ...NO_LIMITS, minutes: 900 }, always);
    expect(found?.solved.items.map(({ id }) => id)).toEqual(['a2', 'b1']);
    expect(found?.needs.map(({ skills, level }) => [...skills, level])).toEqual([
      ['a', 2],
      ['b', 1],
    ]);
    expect(found?.solved.items[0]).toBe(courses[0]);
  });

  it('is none where no level can be reached', () => {
    expect(furthest(problem(courses, { a: 2 }), 'hours', { ...NO_LIMITS, minutes: 599 }, always)).toBeUndefined();
    expect(furthest(problem([], { a: 2 }), 'hours', NO_LIMITS, always)).toBeUndefined();
  });

  it('meets a choice of several whole or not at all', () => {
    const clouds: Need = { skills: ['x', 'y', 'z'], need: 2, level: 1, importance: 'core' };
    const items = [item('a', 300, { a: 1 }), item('x', 300, { x: 1 }), item('y', 300, { y: 1 }, fixed(100))];
    const within = (minutes: number) => {
      const found = furthest(
        { ...problem(items, { a: 1 }), needs: [...problem([], { a: 1 }).needs, clouds] },
        'hours',
        { ...NO_LIMITS, minutes },
        always,
      );
      return found?.solved.items.map(({ id }) => id).join(' ');
    };
    expect([within(900), within(600), within(300)]).toEqual(['a x y', undefined, 'a']);
  });

  it('is best-found where time ran out before the proof', () => {
    let asked = 0;
    const draft = randomProblem(3, { items: 60, skills: 12, needs: 10, teaches: 2, requires: 2 });
    const found = furthest(draft, 'hours', { ...NO_LIMITS, minutes: 3000 }, () => ++asked < 2);
    if (found !== undefined) expect(found.solved.status).toBe('best-found');
    expect(asked).toBeGreaterThan(1);
  });
});
