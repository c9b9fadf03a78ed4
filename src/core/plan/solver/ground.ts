import type { Item } from '../items.ts';
import type { Problem } from '../problem.ts';
import { type Tariff, tariffOf } from '../tariff.ts';
import { NONE, rivalOf } from './dominated.ts';
import { assumedMinutes, type Graph, graphOf, itemsOnTheWay, partOf } from './graph.ts';

/** What a search starts from, built once a problem, as that takes as long as most searches. */
export interface Ground {
  /** Without dominated items. */
  readonly graph: Graph;
  readonly tariff: Tariff;
}

interface Whole {
  /** Of all items on the way. */
  readonly graph: Graph;
  /** By item, from {@link rivalOf}; undefined where not known. */
  readonly rivals: readonly (number | undefined)[];
}

const wholes = new WeakMap<Problem, Whole>();
const grounds = new WeakMap<Problem, Ground>();

export function groundOf(problem: Problem): Ground {
  let ground = grounds.get(problem);
  if (ground === undefined) {
    const { graph: all, rivals } = wholeOf(problem);
    const graph = partOf(
      all,
      itemsOnTheWay(all, (item) => rivals[item] === NONE),
    );
    ground = { graph, tariff: tariffOf(graph.items, problem.monthMinutes) };
    grounds.set(problem, ground);
  }
  return ground;
}

const wholeOf = (problem: Problem): Whole => wholes.get(problem) ?? noted(problem, graphOf(problem));

function noted(problem: Problem, graph: Graph, known: Whole['rivals'] = []): Whole {
  const whole = { graph, rivals: graph.items.map((_, item) => known[item] ?? rivalOf(graph, item, problem.monthMinutes)) };
  wholes.set(problem, whole);
  return whole;
}

/** The problem without some items. What another replaces stays replaced. */
export function without(problem: Problem, isLeftOut: (item: Item) => boolean): Problem {
  const { graph, rivals } = wholeOf(problem);
  const fewer = { ...problem, items: problem.items.filter((item) => !isLeftOut(item)) };
  const kept = [...graph.items.keys()].filter((item) => !isLeftOut(graph.items[item] as Item));
  const places = new Map(kept.map((item, at) => [item, at]));
  const known = kept.map((item) => (rivals[item] === NONE ? NONE : places.get(rivals[item] as number)));
  noted(fewer, partOf(graph, kept), known);
  return fewer;
}

/** The same items in other hours. */
export function inMinutes(problem: Problem, minutesOf: (item: Item) => number): Problem {
  const { graph } = wholeOf(problem);
  const items = graph.items.map((item) => ({ ...item, minutes: minutesOf(item) }));
  const timed = { ...problem, items };
  noted(timed, { ...graph, items, minutes: items.map(({ minutes }) => minutes), assumed: items.map(assumedMinutes) });
  return timed;
}

/** With an hour at another worth; the same items are replaced. */
export function atWorth(problem: Problem, hourCents: number): Problem {
  const { graph, tariff } = groundOf(problem);
  const other = { ...problem, hourCents };
  grounds.set(other, { graph: { ...graph, hourCents }, tariff });
  return other;
}
