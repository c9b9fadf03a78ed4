import { describe, expect, it } from 'vitest';
import { Ascent, CHOSEN } from '../../../src/core/plan/ascent.ts';
import { Closure, isPlan } from '../../../src/core/plan/closure.ts';
import { compact } from '../../../src/core/plan/compact.ts';
import { CutFinder, EXCLUDED } from '../../../src/core/plan/cut.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { randomDraft, randomFrom, type Shape } from './random-draft.ts';

const SHAPE: Shape = { items: 9, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 2 };
const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);
const NONE = Number.POSITIVE_INFINITY;

/** A random problem with some items ruled out, and every plan there is. */
function situation(seed: number) {
  const problem = compact(randomDraft(seed, SHAPE));
  const random = randomFrom(seed);
  const odds = random.oneOf([0, 0.2]);
  const status = Uint8Array.from(problem.items, () => (random.next() < odds ? EXCLUDED : 0));
  const free = problem.items.map((_, item) => item).filter((item) => status[item] !== EXCLUDED);
  const closure = new Closure(problem);
  const plans = Array.from({ length: 2 ** free.length }, (_, set) => free.filter((_item, bit) => (set >> bit) % 2 === 1)).filter((items) =>
    isPlan(closure, items),
  );
  /** The least weight of these plans. */
  const least = (some: readonly number[][]) =>
    Math.min(...some.map((items) => items.reduce((sum, item) => sum + minutes(problem, item), 0)));
  const holding = (item: number) => least(plans.filter((items) => items.includes(item)));
  const without = (item: number) => least(plans.filter((items) => !items.includes(item)));
  return { problem, status, free, all: least(plans), holding, without };
}

const minutes = (problem: Problem, item: number): number => problem.minutes[item] as number;

describe('a bound', () => {
  it.each(SEEDS)('is above no plan, nor with the slack of an item above a plan that holds it: seed %i', (seed) => {
    const { problem, status, free, all, holding } = situation(seed);
    const ascent = new Ascent(problem, new CutFinder(problem));
    for (const demands of [problem.demands, [...problem.demands].reverse()]) {
      const slack = new Float64Array(problem.minutes);
      const value = ascent.raise(slack, status, 0, Number.MAX_VALUE, demands);
      expect(value).toBeLessThanOrEqual(all);
      if (value === NONE) continue;
      expect(ascent.tight.meetsAll()).toBe(true);
      for (const item of free) {
        expect(slack[item]).toBeGreaterThanOrEqual(0);
        expect(value + (slack[item] as number)).toBeLessThanOrEqual(holding(item));
      }
    }
  });

  it.each(SEEDS)('with an item that is chosen is above no plan that holds it: seed %i', (seed) => {
    const { problem, status, free, holding } = situation(seed);
    const ascent = new Ascent(problem, new CutFinder(problem));
    for (const item of free) {
      const slack = new Float64Array(problem.minutes);
      slack[item] = 0;
      const value = ascent.raise(slack, status.with(item, CHOSEN), minutes(problem, item), Number.MAX_VALUE);
      expect(value).toBeLessThanOrEqual(holding(item));
      if (value < NONE) expect([ascent.tight.meetsAll(), ascent.tight.isFinished[item]]).toEqual([true, 1]);
    }
  });

  it.each(SEEDS)('goes on from what is left without an item, and does not take that for had: seed %i', (seed) => {
    const { problem, status, free, without } = situation(seed);
    const ascent = new Ascent(problem, new CutFinder(problem));
    for (const item of free) {
      const slack = new Float64Array(problem.minutes);
      const value = ascent.raise(slack, status, 0, Number.MAX_VALUE);
      expect(ascent.raise(slack, status.with(item, EXCLUDED), value, Number.MAX_VALUE)).toBeLessThanOrEqual(without(item));
      expect(ascent.tight.isFinished[item]).toBe(0);
    }
  });

  it('ends once it is above what is enough', () => {
    const problem = compact(randomDraft(1, { ...SHAPE, items: 30, skills: 12, needs: 8 }));
    const raised = (enough: number) => {
      const slack = new Float64Array(problem.minutes);
      return new Ascent(problem, new CutFinder(problem)).raise(slack, new Uint8Array(problem.items.length), 0, enough);
    };
    const whole = raised(Number.MAX_VALUE);
    expect(raised(whole)).toBe(whole);
    expect(raised(whole / 2)).toBeGreaterThan(whole / 2);
    expect(raised(whole / 2)).toBeLessThan(whole);
  });
});
