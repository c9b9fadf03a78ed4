import { expect, it } from 'vitest';
import { lowerBound } from '../../../../src/core/plan/solver/bound.ts';
import { CHOSEN } from '../../../../src/core/plan/solver/cuts.ts';
import { type Graph, graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { isPlan } from '../../../../src/core/plan/solver/reachable.ts';
import { randomProblem } from '../random-problem.ts';
import { randomGraph, SHAPE } from './random-graph.ts';

const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);
const NONE = Number.POSITIVE_INFINITY;

/** A random graph with some items excluded, and every plan there is. */
function situation(seed: number) {
  const { graph, status, allowed } = randomGraph(seed);
  const subsets = Array.from({ length: 2 ** allowed.length }, (_, set) => allowed.filter((_item, bit) => (set >> bit) % 2 === 1));
  const plans = subsets.filter((items) => isPlan(graph, items));
  /** The least weight of these plans. */
  const least = (some: readonly number[][]) => Math.min(...some.map((items) => items.reduce((sum, item) => sum + minutes(graph, item), 0)));
  const holding = (item: number) => least(plans.filter((items) => items.includes(item)));
  return { graph, status, allowed, all: least(plans), holding };
}

const minutes = (graph: Graph, item: number): number => graph.minutes[item] as number;

it.each(SEEDS)('a bound is above no plan, nor with the slack of an item above a plan that holds it: seed %i', (seed) => {
  const { graph, status, allowed, all, holding } = situation(seed);
  const { value, slack, free } = lowerBound(graph, graph.minutes, status, [], Number.MAX_VALUE);
  expect(value).toBeLessThanOrEqual(all);
  if (value === NONE) return;
  expect(free.meetsAll()).toBe(true);
  for (const item of allowed) {
    expect(slack[item]).toBeGreaterThanOrEqual(0);
    expect(value + (slack[item] as number)).toBeLessThanOrEqual(holding(item));
  }
});

it.each(SEEDS)('a bound with a chosen item is above no plan that holds it: seed %i', (seed) => {
  const { graph, status, allowed, holding } = situation(seed);
  for (const item of allowed) {
    const { value, free } = lowerBound(graph, graph.minutes, status.with(item, CHOSEN), [item], Number.MAX_VALUE);
    expect(value).toBeLessThanOrEqual(holding(item));
    if (value < NONE) expect([free.meetsAll(), free.isFinished[item]]).toEqual([true, 1]);
  }
});

it('a bound rises no further once it is above what is enough', () => {
  const graph = graphOf(randomProblem(1, { ...SHAPE, items: 30, skills: 12, needs: 8 }));
  const raised = (enough: number) => lowerBound(graph, graph.minutes, new Uint8Array(graph.items.length), [], enough).value;
  const whole = raised(Number.MAX_VALUE);
  expect(raised(whole)).toBe(whole);
  expect(raised(whole / 2)).toBeGreaterThan(whole / 2);
  expect(raised(whole / 2)).toBeLessThan(whole);
});
