import { type Graph, graphOf } from './graph.ts';
import type { Item } from './items.ts';
import type { Problem } from './problem.ts';

/**
 * Drops items that teach nothing needed, or that another can always replace: one that asks for no more, adds as much,
 * takes no longer, costs no more and conflicts with nothing new.
 *
 * Replacing keeps a plan valid and no worse. At equal hours the better item must also come first by price or id, so the
 * plan that is best down to the last tie-break survives.
 */
export function withoutDominated(problem: Problem): Problem {
  const graph = graphOf(problem);
  return { ...problem, items: graph.items.filter((_, item) => !isDominated(graph, item)) };
}

function isDominated(graph: Graph, item: number): boolean {
  const adds = (graph.reaches[item] ?? []).filter((level) => graph.teachers[level]?.includes(item));
  const [first, ...others] = adds.map((level) => graph.teachers[level] ?? []);
  // What adds nothing is in no minimal plan. A replacement adds all of it, so it teaches the level with the fewest teachers.
  if (first === undefined) return true;
  const rivals = others.reduce((fewest, teachers) => (teachers.length < fewest.length ? teachers : fewest), first);
  return rivals.some((better) => better !== item && replaces(graph, better, item, adds));
}

function replaces(graph: Graph, better: number, item: number, adds: readonly number[]): boolean {
  const conflicts = graph.conflicts[item] ?? [];
  return (
    comesFirst(graph, better, item) &&
    adds.every((level) => graph.reaches[better]?.includes(level)) &&
    (graph.requires[better] ?? []).every((level) => isImplied(graph, level, item)) &&
    (graph.conflicts[better] ?? []).every((other) => other === item || conflicts.includes(other)) &&
    costsNoMore(graph.items[better] as Item, graph.items[item] as Item)
  );
}

function isImplied({ levels, requires }: Graph, level: number, item: number): boolean {
  return (requires[item] ?? []).some((asked) => asked >= level && levels[asked]?.skill === levels[level]?.skill);
}

/** Whatever else the plan holds. */
function costsNoMore({ price: a }: Item, { price: b }: Item): boolean {
  if (b.kind === 'unknown') return true;
  if (a.kind === 'fixed') return a.cents === 0 || (b.kind === 'fixed' && a.cents <= b.cents);
  if (a.kind === 'unknown' || b.kind === 'fixed') return false;
  const dear = Number.POSITIVE_INFINITY;
  return a.platform === b.platform && (a.one ?? dear) <= (b.one ?? dear) && (a.everything ?? dear) <= (b.everything ?? dear);
}

/** By minutes, then by price or id. */
function comesFirst({ items }: Graph, better: number, item: number): boolean {
  const [a, b] = [items[better] as Item, items[item] as Item];
  if (a.minutes !== b.minutes) return a.minutes < b.minutes;
  return better < item || (a.price.kind === 'fixed' && b.price.kind === 'fixed' && a.price.cents < b.price.cents);
}
