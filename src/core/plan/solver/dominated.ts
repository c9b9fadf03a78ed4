import type { Item } from '../items.ts';
import { aloneCents, everythingFor, everythingOf, monthsFor } from '../tariff.ts';
import type { Graph } from './graph.ts';

/** Nothing replaces the item. */
export const NONE = -1;

/**
 * The item that can always replace this one: it asks for no more, adds as much, takes no longer even with assumed hours
 * counting a quarter more, costs no more and conflicts with nothing new. The item itself where it adds nothing towards
 * the needs.
 *
 * Replacing keeps a plan valid and no worse by any objective. At equal hours the better item comes first by price or id,
 * so the best plan down to the last tie-break survives.
 */
export function rivalOf(graph: Graph, item: number, monthMinutes: number): number {
  const adds = (graph.reaches[item] ?? []).filter((level) => graph.teachers[level]?.includes(item));
  const [first, ...others] = adds.map((level) => graph.teachers[level] ?? []);
  // What adds nothing is in no minimal plan. A replacement adds all, so it teaches the level with fewest teachers.
  if (first === undefined) return item;
  const rivals = others.reduce((fewest, teachers) => (teachers.length < fewest.length ? teachers : fewest), first);
  return rivals.find((better) => better !== item && replaces(graph, better, item, adds, monthMinutes)) ?? NONE;
}

function replaces(graph: Graph, better: number, item: number, adds: readonly number[], monthMinutes: number): boolean {
  const conflicts = graph.conflicts[item] ?? [];
  return (
    comesFirst(graph, better, item) &&
    adds.every((level) => graph.reaches[better]?.includes(level)) &&
    (graph.requires[better] ?? []).every((level) => isImplied(graph, level, item)) &&
    (graph.conflicts[better] ?? []).every((other) => other === item || conflicts.includes(other)) &&
    costsNoMore(graph.items[better] as Item, graph.items[item] as Item, monthMinutes)
  );
}

function isImplied({ levels, requires }: Graph, level: number, item: number): boolean {
  return (requires[item] ?? []).some((asked) => asked >= level && levels[asked]?.skill === levels[level]?.skill);
}

/** Whatever else the plan holds: one at its dearest, the other at its cheapest, unless both share a tariff. */
function costsNoMore(a: Item, b: Item, monthMinutes: number): boolean {
  if (standAloneCents(a, monthMinutes) <= marginalCents(b, monthMinutes)) return true;
  const dear = Number.POSITIVE_INFINITY;
  const [one, other] = [a.price, b.price];
  if (one.kind !== 'monthly' || other.kind !== 'monthly' || one.platform !== other.platform) return false;
  return (one.one ?? dear) <= (other.one ?? dear) && (one.everything ?? dear) <= (other.everything ?? dear);
}

/** By minutes, then price or id. */
function comesFirst({ items, minutes, assumed }: Graph, better: number, item: number): boolean {
  const [time, otherTime] = [minutes[better] as number, minutes[item] as number];
  if (4 * time + (assumed[better] as number) > 4 * otherTime + (assumed[item] as number)) return false;
  if (time !== otherTime) return time < otherTime;
  if (better < item) return true;
  const [price, other] = [(items[better] as Item).price, (items[item] as Item).price];
  return price.kind !== 'monthly' && other.kind !== 'monthly' && price.cents < other.cents;
}

/** Its cost without any other. */
const standAloneCents = ({ price, minutes }: Pick<Item, 'price' | 'minutes'>, monthMinutes: number): number =>
  price.kind === 'monthly'
    ? Math.min(aloneCents(price, minutes, monthMinutes), everythingFor(everythingOf(price), monthsFor(minutes, monthMinutes)).cents)
    : price.cents;

/** The least it adds to a set: nothing where others pay for everything. */
const marginalCents = ({ price, minutes }: Pick<Item, 'price' | 'minutes'>, monthMinutes: number): number =>
  price.kind === 'monthly' ? (price.everything === null ? aloneCents(price, minutes, monthMinutes) : 0) : price.cents;
