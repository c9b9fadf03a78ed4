import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cycleFrom } from '../../../src/catalog/lint/cycle.ts';

const graph = (edges: Record<string, string[]>) => new Map(Object.entries(edges));

test('cycleFrom returns a cycle once, from its smallest id', () => {
  const edges = graph({ a: ['c'], b: ['a'], c: ['b'], d: ['a'] });
  expect(cycleFrom('a', edges)).toEqual(['a', 'c', 'b', 'a']);
  expect(['b', 'c', 'd'].map((id) => cycleFrom(id, edges))).toEqual([undefined, undefined, undefined]);
});

test('cycleFrom returns a node that leads to itself', () => {
  expect(cycleFrom('a', graph({ a: ['a'] }))).toEqual(['a', 'a']);
});

test('cycleFrom ends on a chain of 100,000', () => {
  const edges = new Map(Array.from({ length: 100_000 }, (_, index): [string, string[]] => [`n${index}`, [`n${index + 1}`]]));
  expect(cycleFrom('n0', edges)).toBeUndefined();
});

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const graphs = fc.dictionary(ids, fc.array(ids, { maxLength: 3 })).map(graph);

test('cycleFrom returns cycles of the graph only, and one if there is any', () => {
  fc.assert(
    fc.property(graphs, (edges) => {
      const cycles = [...edges.keys()].flatMap((id) => cycleFrom(id, edges) ?? []);
      for (const id of edges.keys()) {
        const cycle = cycleFrom(id, edges);
        for (const [index, node] of (cycle ?? []).slice(1).entries()) expect(edges.get(cycle?.[index] ?? '')).toContain(node);
      }
      expect(cycles.length > 0).toBe(hasCycle(edges));
    }),
    { numRuns: 1000, seed: 7 },
  );
});

/** By taking away, again and again, every node that leads nowhere. */
function hasCycle(edges: ReadonlyMap<string, readonly string[]>): boolean {
  let left = [...edges.keys()];
  for (let before = -1; before !== left.length; ) {
    before = left.length;
    left = left.filter((id) => (edges.get(id) ?? []).some((next) => left.includes(next)));
  }
  return left.length > 0;
}
