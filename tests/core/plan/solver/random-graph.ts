import { EXCLUDED } from '../../../../src/core/plan/solver/cuts.ts';
import { graphOf } from '../../../../src/core/plan/solver/graph.ts';
import { randomFrom, randomProblem, type Shape } from '../random-problem.ts';

export const SHAPE: Shape = { items: 9, skills: 5, needs: 3, teaches: 3, requires: 2, groups: 2 };

/** A random graph, of which some items may be excluded; `allowed` are the others. */
export function randomGraph(seed: number) {
  const graph = graphOf(randomProblem(seed, SHAPE));
  const random = randomFrom(seed);
  const odds = random.oneOf([0, 0.2]);
  const status = Uint8Array.from(graph.items, () => (random.next() < odds ? EXCLUDED : 0));
  const allowed = graph.items.map((_, item) => item).filter((item) => status[item] !== EXCLUDED);
  return { graph, random, status, allowed };
}
