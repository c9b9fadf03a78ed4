import { describe, expect, it } from 'vitest';
import { Closure, isPlan } from '../../../src/core/plan/closure.ts';
import { compact } from '../../../src/core/plan/compact.ts';
import type { Problem } from '../../../src/core/plan/problem.ts';
import { judge } from './checker.ts';
import { randomDraft, randomFrom, type Shape } from './random-draft.ts';

const SHAPE: Shape = { items: 12, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 1 };
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** Items in any order, each with even odds. */
function drawn(problem: Problem, random: ReturnType<typeof randomFrom>): number[] {
  const some = problem.items.map((_, item) => item).filter(() => random.next() < 0.5);
  return some
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const stateOf = ({ reached, isFinished }: Closure) => ({ reached: [...reached], isFinished: [...isFinished] });

describe('what some items reach', () => {
  it('is the same whether they are opened one by one or gone over again and again', () => {
    for (const seed of SEEDS) {
      const problem = compact(randomDraft(seed, SHAPE));
      const random = randomFrom(seed);
      const [opened, over] = [new Closure(problem), new Closure(problem)];
      for (let n = 0; n < 10; n++) {
        const items = drawn(problem, random);
        opened.reset();
        for (const item of items) opened.open(item);
        const all = over.finishAll(items);
        expect(stateOf(over), `seed ${seed}`).toEqual(stateOf(opened));
        expect(all, `seed ${seed}`).toBe(items.every((item) => opened.isFinished[item] === 1));
        expect(over.meetsAll(), `seed ${seed}`).toBe(opened.meetsAll());
      }
    }
  });

  it('is a plan where a checker of its own finds no fault', () => {
    for (const seed of SEEDS) {
      const draft = randomDraft(seed, SHAPE);
      const problem = compact(draft);
      const random = randomFrom(seed);
      const closure = new Closure(problem);
      for (let n = 0; n < 10; n++) {
        const items = drawn(problem, random);
        const { faults } = judge(
          draft,
          items.map((item) => problem.items[item] as Problem['items'][number]),
        );
        expect(isPlan(closure, items), `seed ${seed}`).toBe(faults.length === 0);
      }
    }
  });
});
