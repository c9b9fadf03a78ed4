import { describe, expect, it } from 'vitest';
import { Closure, isMet } from '../../../src/core/plan/closure.ts';
import { compact } from '../../../src/core/plan/compact.ts';
import { CutFinder, EXCLUDED } from '../../../src/core/plan/cut.ts';
import type { Item } from '../../../src/core/plan/item.ts';
import { randomDraft, randomFrom, type Shape } from './random-draft.ts';

const SHAPE: Shape = { items: 9, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 2 };
const SEEDS = Array.from({ length: 80 }, (_, seed) => seed);

const item = (id: string, teaches: Record<string, 1 | 2>, requires: Record<string, 1 | 2> = {}): Item => ({
  id,
  kind: 'course',
  minutes: 60,
  basis: 'stated',
  price: { kind: 'fixed', cents: 0 },
  platform: null,
  teaches: Object.entries(teaches).map(([skill, level]) => ({ skill, level })),
  requires: Object.entries(requires).map(([skill, level]) => ({ skill, level })),
  contains: [],
  form: null,
  level: null,
});

/** A random problem with some items open and some ruled out. */
function situation(seed: number) {
  const problem = compact(randomDraft(seed, SHAPE));
  const random = randomFrom(seed);
  const closure = new Closure(problem);
  const odds = random.oneOf([0, 0.2]);
  const status = Uint8Array.from(problem.items, () => (random.next() < odds ? EXCLUDED : 0));
  const free = problem.items.map((_, item) => item).filter((item) => status[item] !== EXCLUDED);
  for (const item of free) if (random.next() < 0.3) closure.open(item);
  /** What is reached with all that may be taken but these. */
  const reachedWithout = (cut: readonly number[]) => {
    const rest = new Closure(problem);
    for (const item of free) if (!cut.includes(item)) rest.open(item);
    return rest.reached;
  };
  return { problem, closure, status, reachedWithout };
}

describe('a cut', () => {
  it.each(SEEDS)('holds nothing open or ruled out, and without it what it is for is out of reach: seed %i', (seed) => {
    const { problem, closure, status, reachedWithout } = situation(seed);
    const cuts = new CutFinder(problem);
    const found = (size: number) => {
      const cut = [...cuts.items.subarray(0, size)];
      expect(cut.filter((item) => closure.isOpen[item] === 1 || status[item] === EXCLUDED)).toEqual([]);
      expect(cut).toEqual([...new Set(cut)]);
      return reachedWithout(cut);
    };
    for (const demand of problem.demands) {
      if (!isMet(demand, closure.reached)) expect(isMet(demand, found(cuts.forDemand(demand, closure, status)))).toBe(false);
    }
    for (const cell of problem.cells.keys()) {
      if (closure.reached[cell] === 0) expect(found(cuts.forCell(cell, closure, status))[cell]).toBe(0);
    }
  });

  it('the smallest is also looked for where needs are met and something chosen cannot be begun yet', () => {
    const problem = compact({
      items: [item('a', { sql: 2 }, { git: 1 }), item('b', { sql: 2 }), item('c', { git: 2 }), item('d', { git: 1 })],
      base: new Map(),
      needs: [{ skills: ['sql'], need: 1, level: 2, importance: 'core' }],
      monthMinutes: 1000,
    });
    const cuts = new CutFinder(problem);
    const closure = new Closure(problem);
    const smallest = (chosen: number[], ...excluded: number[]) => {
      closure.reset();
      for (const one of chosen) closure.open(one);
      const size = cuts.findSmallest(
        chosen,
        closure,
        Uint8Array.from(problem.items, (_, one) => (excluded.includes(one) ? EXCLUDED : 0)),
      );
      return [...cuts.kept.subarray(0, size)];
    };
    expect(smallest([])).toEqual([0, 1]);
    expect(smallest([0])).toEqual([2, 3]);
    expect(smallest([0, 1])).toEqual([2, 3]);
    expect(smallest([0, 1], 2)).toEqual([3]);
    expect(smallest([0, 1], 2, 3)).toEqual([]);
  });
});
