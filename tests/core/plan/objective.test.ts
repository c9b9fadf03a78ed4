import { describe, expect, it } from 'vitest';
import {
  effortHours,
  effortOf,
  isBetter,
  OBJECTIVES,
  type Objective,
  solutionOf,
  type Weights,
  weightsFor,
} from '../../../src/core/plan/objective.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { type Graph, graphOf } from '../../../src/core/plan/solver/graph.ts';
import { tariffOf } from '../../../src/core/plan/tariff.ts';
import { randomFrom, randomProblem, type Shape } from './random-problem.ts';

const SHAPE: Shape = { items: 9, skills: 4, needs: 3, teaches: 2, requires: 1, hours: [1, 2] };
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);
const ALL: readonly Objective[] = ['balanced', 'hours', 'cost'];

function prepared(problem: Problem) {
  const graph = graphOf(problem);
  const tariff = tariffOf(graph.items, problem.monthMinutes);
  const weights = (objective: Objective) => weightsFor(OBJECTIVES[objective], graph, tariff);
  return { graph, weights, plan: (items: readonly number[]) => solutionOf(graph, tariff, items) };
}

/** Pairs of random sets of items; few different hours make many ties. */
function pairs(seed: number) {
  const made = prepared(randomProblem(seed, SHAPE));
  const random = randomFrom(seed);
  const drawn = () => made.graph.items.map((_, item) => item).filter(() => random.next() < 0.5);
  return { ...made, sets: Array.from({ length: 60 }, () => [drawn(), drawn()] as const) };
}

/** Three courses of an hour each for one, two and three dollars. */
function three() {
  const [template] = randomProblem(1, SHAPE).items as [Graph['items'][number]];
  const item = (cents: number, at: number): Graph['items'][number] => ({
    ...template,
    id: `c${at}`,
    minutes: 60,
    basis: 'stated',
    price: { kind: 'fixed', cents },
    teaches: [{ skill: 'x', level: 1 }],
    requires: [],
  });
  return prepared({
    items: [100, 200, 300].map(item),
    base: new Map(),
    needs: [{ skills: ['x'], need: 1, level: 1, importance: 'core' }],
    monthMinutes: 1000,
    hourCents: 1500,
  });
}

const weightOf = ({ weights }: Weights, items: readonly number[]) => items.reduce((sum, item) => sum + (weights[item] as number), 0);

it('a solution holds its items in ascending order and leaves the list it is made of alone', () => {
  const { plan } = prepared(randomProblem(1, SHAPE));
  const items = [2, 0, 1];
  expect(plan(items).items).toEqual([0, 1, 2]);
  expect(items).toEqual([2, 0, 1]);
});

describe('of two plans the better one', () => {
  const plan = (minutes: number, cents: number, ...items: number[]) => ({ minutes, cents, items, steps: items.length, effort: 0 });
  it.each([
    ['is shorter', plan(5, 900, 1, 2), plan(6, 0, 0)],
    ['of the same length is cheaper', plan(5, 1, 1, 2, 3), plan(5, 2, 0)],
    ['at the same price has fewer steps', plan(5, 1, 3, 4), plan(5, 1, 0, 1, 2)],
    ['with as many steps has the first id that differs', plan(5, 1, 0, 1, 9), plan(5, 1, 0, 2, 3)],
  ])('%s', (_what, better, worse) => {
    expect(isBetter(OBJECTIVES.hours, better, worse)).toBe(true);
    expect(isBetter(OBJECTIVES.hours, worse, better)).toBe(false);
    expect(isBetter(OBJECTIVES.hours, better, better)).toBe(false);
  });

  it('the better of two plans is cheaper with cost first, and at the same price shorter', () => {
    expect(isBetter(OBJECTIVES.cost, plan(6, 0, 0), plan(5, 900, 1, 2))).toBe(true);
    expect(isBetter(OBJECTIVES.cost, plan(5, 1, 1, 2), plan(6, 1, 0))).toBe(true);
  });
});

describe('effort', () => {
  it('effort counts hours, a quarter of assumed ones more, and the cost at the worth of an hour', () => {
    // 10 h, of which 4 h are assumed, and $30 at $15 an hour: 10 + 1 + 2.
    expect(effortHours(effortOf(600, 240, 3000, 1500), 1500)).toBe(13);
    expect(effortOf(600, 240, 3000, 1500)).toBe(4 * 1500 * 600 + 1500 * 240 + 240 * 3000);
    expect(effortHours(effortOf(600, 240, 3000, 3000), 3000)).toBe(12);
  });

  it('the better of two plans takes less effort, whichever is shorter or cheaper', () => {
    const plan = (effort: number, minutes: number, cents: number) => ({ effort, minutes, cents, items: [0], steps: 1 });
    expect(isBetter(OBJECTIVES.balanced, plan(5, 9, 9), plan(6, 1, 1))).toBe(true);
    expect(isBetter(OBJECTIVES.balanced, plan(5, 1, 9), plan(5, 2, 1))).toBe(true);
  });
});

describe('the weights of an objective', () => {
  it.each(SEEDS)('the weights cut off no plan that is as good as the best: seed %i', (seed) => {
    const { plan, weights, sets } = pairs(seed);
    for (const objective of ALL) {
      const own = weights(objective);
      for (const [one, other] of sets) {
        if (isBetter(OBJECTIVES[objective], plan(other), plan(one))) continue;
        expect(weightOf(own, one), `${objective}: ${one} and ${other}`).toBeLessThanOrEqual(own.cutoff(plan(other)));
      }
    }
  });

  it.each(SEEDS)('the weights cut off every plan that is longer than the best, and tell its minutes: seed %i', (seed) => {
    const { plan, weights, sets } = pairs(seed);
    const hours = weights('hours');
    for (const [one, other] of sets) {
      expect(hours.read(weightOf(hours, one))).toBe(plan(one).minutes);
      if (plan(one).minutes > plan(other).minutes) expect(weightOf(hours, one)).toBeGreaterThan(hours.cutoff(plan(other)));
      expect(weights('cost').read(weightOf(weights('cost'), one))).toBeLessThanOrEqual(plan(one).cents);
    }
  });

  it('the weights tell plans of the same length apart by cost and steps', () => {
    const { plan, weights } = three();
    const hours = weights('hours');
    const isOfInterest = (items: number[], best: number[]) => weightOf(hours, items) <= hours.cutoff(plan(best));
    expect([isOfInterest([0], [1]), isOfInterest([1], [1]), isOfInterest([2], [1])]).toEqual([true, true, false]);
    expect(isOfInterest([0, 1], [0, 2])).toBe(true);
    expect(isOfInterest([0, 2], [0, 1])).toBe(false);
  });

  it('the weights are whole numbers that add up exactly, however large the problem is', () => {
    const many = randomProblem(5, { items: 1500, skills: 200, needs: 150, teaches: 4, requires: 2 });
    const items = many.items.map((item) => ({ ...item, minutes: item.minutes * 1000, price: { kind: 'unknown' as const, cents: 9000 } }));
    const { graph, weights } = prepared({ ...many, items });
    expect(graph.items.length).toBeGreaterThan(1000);
    for (const own of ALL.map(weights)) {
      expect(own.weights.every(Number.isSafeInteger)).toBe(true);
      expect(weightOf(own, [...graph.items.keys()])).toBeLessThan(2 ** 52);
    }
  });
});
