import { expect, it } from 'vitest';
import type { Item } from '../../../../src/core/plan/items.ts';
import { EXCLUDED, findCut, smallestCut } from '../../../../src/core/plan/solver/cuts.ts';
import { graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { Reachable } from '../../../../src/core/plan/solver/reachable.ts';
import { randomGraph } from './random-graph.ts';

const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);

const item = (id: string, teaches: Record<string, 1 | 2>, requires: Record<string, 1 | 2> = {}): Item => ({
  id,
  kind: 'course',
  minutes: 60,
  low: 60,
  high: 60,
  basis: 'stated',
  price: { kind: 'fixed', cents: 0 },
  platform: null,
  teaches: Object.entries(teaches).map(([skill, level]) => ({ skill, level })),
  requires: Object.entries(requires).map(([skill, level]) => ({ skill, level })),
  contains: [],
  form: null,
  level: null,
  isLowConfidence: false,
});

/** A random graph with some items open and some excluded. */
function situation(seed: number) {
  const { graph, random, status, allowed } = randomGraph(seed);
  const reachable = new Reachable(
    graph,
    allowed.filter(() => random.next() < 0.3),
  );
  /** What is reached with all that may be taken but these. */
  const without = (cut: readonly number[]) =>
    new Reachable(
      graph,
      allowed.filter((item) => !cut.includes(item)),
    );
  return { graph, reachable, status, without };
}

it.each(SEEDS)('a cut holds no open or excluded item, and without it its need cannot be met: seed %i', (seed) => {
  const { graph, reachable, status, without } = situation(seed);
  const levels = graph.levels.map((_, level) => ({ levels: [level], need: 1 }));
  for (const need of [...graph.needs, ...levels]) {
    if (reachable.meets(need)) continue;
    const cut = findCut(graph, need, reachable, status);
    expect(cut.filter((item) => reachable.isOpen[item] === 1 || status[item] === EXCLUDED)).toEqual([]);
    expect(cut).toEqual([...new Set(cut)]);
    expect(without(cut).meets(need)).toBe(false);
  }
});

it('the smallest cut is also found where needs are met and a chosen item cannot be started yet', () => {
  const graph = graphOf({
    items: [item('a', { sql: 2 }, { git: 1 }), item('b', { sql: 2 }), item('c', { git: 2 }), item('d', { git: 1 })],
    base: new Map(),
    needs: [{ skills: ['sql'], need: 1, level: 2, importance: 'core' }],
    monthMinutes: 1000,
    hourCents: 1500,
  });
  const smallest = (chosen: number[], ...excluded: number[]) =>
    smallestCut(
      graph,
      Uint8Array.from(graph.items, (_, one) => (excluded.includes(one) ? EXCLUDED : 0)),
      chosen,
    );
  expect(smallest([])).toEqual([0, 1]);
  expect(smallest([0])).toEqual([2, 3]);
  expect(smallest([0, 1])).toEqual([2, 3]);
  expect(smallest([0, 1], 2)).toEqual([3]);
  expect(smallest([0, 1], 2, 3)).toEqual([]);
  expect(smallest([1])).toBeUndefined();
});
