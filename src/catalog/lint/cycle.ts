/**
 * The shortest cycle through a node, both ends included. Reported once, at its smallest id.
 * No recursion, so that a chain may have any length.
 */
export function cycleFrom(start: string, edges: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const previous = new Map<string, string>();
  const queue = [start];
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as string;
    for (const next of edges.get(node) ?? []) {
      if (next === start) return smallestFirst(start, [...pathTo(node, previous), start]);
      if (!previous.has(next)) {
        previous.set(next, node);
        queue.push(next);
      }
    }
  }
  return undefined;
}

function pathTo(node: string, previous: ReadonlyMap<string, string>): string[] {
  const path = [node];
  for (let before = previous.get(node); before !== undefined; before = previous.get(before)) path.unshift(before);
  return path;
}

const smallestFirst = (start: string, cycle: string[]): string[] | undefined => (cycle.every((id) => start <= id) ? cycle : undefined);
