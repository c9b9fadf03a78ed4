import { expect, it } from 'vitest';
import { type Graph, graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { isPlan, Reachable } from '../../../../src/core/plan/solver/reachable.ts';
import { judge } from '../checker.ts';
import { randomFrom, randomProblem, type Shape } from '../random-problem.ts';

const SHAPE: Shape = { items: 12, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 1 };
const SEEDS = Array.from({ length: 60 }, (_, seed) => seed);

/** Items in any order, each with even odds. */
function drawn(graph: Graph, random: ReturnType<typeof randomFrom>): number[] {
  const some = graph.items.map((_, item) => item).filter(() => random.next() < 0.5);
  return some
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}

const stateOf = ({ reached, isFinished }: Reachable) => ({ reached: [...reached], isFinished: [...isFinished] });

it('what items reach does not depend on the order of opening, nor on opening twice', () => {
  for (const seed of SEEDS) {
    const graph = graphOf(randomProblem(seed, SHAPE));
    const random = randomFrom(seed);
    for (let n = 0; n < 10; n++) {
      const items = drawn(graph, random);
      expect(stateOf(new Reachable(graph, items)), `seed ${seed}`).toEqual(
        stateOf(new Reachable(graph, [...items].reverse().concat(items))),
      );
    }
  }
});

it('a set of items is a plan where the independent checker finds no fault', () => {
  for (const seed of SEEDS) {
    const problem = randomProblem(seed, SHAPE);
    const graph = graphOf(problem);
    const random = randomFrom(seed);
    for (let n = 0; n < 10; n++) {
      const items = drawn(graph, random);
      const { faults } = judge(
        problem,
        items.map((item) => graph.items[item] as Graph['items'][number]),
      );
      expect(isPlan(graph, items), `seed ${seed}`).toBe(faults.length === 0);
    }
  }
});
