/**
 * The shortest way from a node back to itself, both ends included, or undefined where there is none. Breadth-first and
 * without recursion, so that a chain of any length ends. Each cycle is reported once: at its smallest id.
 */
export function cycleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const cameFrom = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as string;
    for (const next of edges.get(node) ?? []) {
      if (next === start) return smallestFirst(start, [...wayTo(node, cameFrom), start]);
      if (!cameFrom.has(next)) {
        cameFrom.set(next, node);
        queue.push(next);
      }
    }
  }
  return undefined;
}

function wayTo(node: string, cameFrom: ReadonlyMap<string, string>): string[] {
  const way = [node];
  for (let before = cameFrom.get(node); before !== undefined; before = cameFrom.get(before)) way.unshift(before);
  return way;
}

const smallestFirst = (start: string, cycle: string[]): string[] | undefined => (cycle.every((id) => start <= id) ? cycle : undefined);
