import { describe, expect, it } from 'vitest';
import { compact } from '../../../src/core/plan/compact.ts';
import {
  costMeasure,
  hoursMeasure,
  isBetter,
  type Measure,
  minutesMeasure,
  NO_LIMITS,
  solutionOf,
} from '../../../src/core/plan/measure.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { randomDraft, randomFrom, type Shape } from './random-draft.ts';

const SHAPE: Shape = { items: 9, skills: 4, needs: 3, teaches: 2, requires: 1, hours: [1, 2] };
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** Pairs of random sets of items; few different hours make many of them as long as each other. */
function pairs(seed: number): { problem: Problem; sets: [number[], number[]][] } {
  const problem = compact(randomDraft(seed, SHAPE));
  const random = randomFrom(seed);
  const drawn = () => problem.items.map((_, item) => item).filter(() => random.next() < 0.5);
  return { problem, sets: Array.from({ length: 60 }, () => [drawn(), drawn()]) };
}

/** Three courses of an hour each for one, two and three dollars. */
function three(): Problem {
  const [template] = randomDraft(1, SHAPE).items as [Problem['items'][number]];
  const item = (cents: number, at: number): Problem['items'][number] => ({
    ...template,
    id: `c${at}`,
    minutes: 60,
    price: { kind: 'fixed', cents },
    teaches: [{ skill: 'x', level: 1 }],
    requires: [],
  });
  return compact({
    items: [100, 200, 300].map(item),
    base: new Map(),
    needs: [{ skills: ['x'], need: 1, level: 1, importance: 'core' }],
    monthMinutes: 1000,
  });
}

const weightOf = ({ weights }: Measure, items: readonly number[]) => items.reduce((sum, item) => sum + (weights[item] as number), 0);

describe('a solution', () => {
  it('holds its items in ascending order, and leaves the list it is made of alone', () => {
    const problem = compact(randomDraft(1, SHAPE));
    const items = [2, 0, 1];
    expect(solutionOf(problem, items).items).toEqual([0, 1, 2]);
    expect(items).toEqual([2, 0, 1]);
  });
});

describe('what is of interest', () => {
  it.each(SEEDS)('is every plan that is preferred to the best, seed %i', (seed) => {
    const { problem, sets } = pairs(seed);
    const hours = hoursMeasure(problem);
    for (const [one, other] of sets) {
      const [plan, best] = [solutionOf(problem, one), solutionOf(problem, other)];
      const isOfInterest = (measure: Measure) => weightOf(measure, one) <= measure.cutoff(best, NO_LIMITS);
      if (!isBetter(best, plan)) expect(isOfInterest(hours), `${one} and ${other}`).toBe(true);
      if (plan.minutes < best.minutes) expect(isOfInterest(minutesMeasure(problem))).toBe(true);
      if (plan.cents < best.cents) expect(isOfInterest(costMeasure(problem))).toBe(true);
      if (plan.minutes > best.minutes) expect(isOfInterest(hours)).toBe(false);
    }
  });

  it.each(SEEDS)('is what keeps the limits while there is no plan, seed %i', (seed) => {
    const { problem, sets } = pairs(seed);
    for (const [one, other] of sets) {
      const [plan, { minutes, cents }] = [solutionOf(problem, one), solutionOf(problem, other)];
      for (const measure of [hoursMeasure(problem), minutesMeasure(problem)]) {
        expect(weightOf(measure, one) <= measure.cutoff(undefined, { minutes, cents })).toBe(plan.minutes <= minutes);
        expect(measure.read(weightOf(measure, one))).toBe(plan.minutes);
      }
      if (plan.cents <= cents) expect(weightOf(costMeasure(problem), one)).toBeLessThanOrEqual(cents);
    }
  });

  it('is told apart by cost and steps where both fit beside the minutes', () => {
    const problem = three();
    const measure = hoursMeasure(problem);
    const isOfInterest = (items: number[], best: number[]) =>
      weightOf(measure, items) <= measure.cutoff(solutionOf(problem, best), NO_LIMITS);
    expect([isOfInterest([0], [1]), isOfInterest([1], [1]), isOfInterest([2], [1])]).toEqual([true, true, false]);
    expect(isOfInterest([0, 1], [0, 2])).toBe(true);
    expect(isOfInterest([0, 2], [0, 1])).toBe(false);
  });

  it('is nothing that costs more or holds as much already, where none is shorter than the best', () => {
    const problem = three();
    const measure = hoursMeasure(problem);
    const best = solutionOf(problem, [0, 1]);
    const isBeaten = (bound: number[], cents: number, steps: number) => measure.isBeaten?.(weightOf(measure, bound), cents, steps, best);
    expect(best).toMatchObject({ minutes: 120, cents: 300 });
    expect([isBeaten([0, 1], 301, 1), isBeaten([0, 1], 301, 5)]).toEqual([true, true]);
    expect([isBeaten([0, 1], 300, 1), isBeaten([0, 1], 300, 2), isBeaten([0, 1], 300, 3)]).toEqual([false, true, true]);
    expect([isBeaten([0, 1], 299, 1), isBeaten([0, 1], 299, 5)]).toEqual([false, false]);
    expect([isBeaten([2], 900, 5), isBeaten([], 900, 5)]).toEqual([false, false]);
  });

  it('is weighed in whole numbers that add up exactly, however much there is', () => {
    const many = randomDraft(5, { items: 1500, skills: 200, needs: 150, teaches: 4, requires: 2 });
    const problem = compact({
      ...many,
      items: many.items.map((item) => ({ ...item, minutes: item.minutes * 1000, price: { kind: 'unknown' } })),
    });
    const measure = hoursMeasure(problem);
    expect(problem.items.length).toBeGreaterThan(1000);
    expect(measure.weights.every(Number.isSafeInteger)).toBe(true);
    expect(weightOf(measure, [...problem.items.keys()])).toBeLessThan(2 ** 52);
  });
});
