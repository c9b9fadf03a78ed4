import { lowerBound } from './bound.ts';
import { tariffOf } from './cost.ts';
import { EXCLUDED } from './cuts.ts';
import { withoutDominated } from './dominated.ts';
import { type Graph, graphOf } from './graph.ts';
import type { Item } from './items.ts';
import { isWithin, OBJECTIVES, type Objective, type Solution, solutionOf, weightsFor } from './objective.ts';
import type { Problem } from './problem.ts';
import type { HasTime, Limits } from './query.ts';
import { isPlan } from './reachable.ts';
import { type Question, Search } from './search.ts';

export interface Solved {
  /**
   * optimal: proven; best-found: time ran out; none: proven that no plan keeps the limits; unknown: no plan in time.
   */
  readonly status: 'optimal' | 'best-found' | 'none' | 'unknown';
  readonly items: readonly Item[];
  readonly minutes: number;
  /** As `costOf` counts: an unknown price weighs `UNKNOWN_CENTS`. */
  readonly cents: number;
  /** Proven least first total within the limits, minutes or cents; null where there is no plan. */
  readonly bound: number | null;
  readonly nodes: number;
}

export function solve(problem: Problem, objective: Objective, limits: Limits, hasTime: HasTime): Solved {
  const graph = graphOf(withoutDominated(problem));
  const tariff = tariffOf(graph.items, problem.monthMinutes);
  const weights = weightsFor(objective, graph, tariff);
  const question = { graph, tariff, objective, weights, limits, hasTime };
  const { best, open, nodes } = new Search(question, startingPlan(question));
  const isProven = open === Number.POSITIVE_INFINITY;
  const [first] = OBJECTIVES[objective];
  const bounds = [...(isProven ? [] : [weights.read(open)]), ...(best === undefined ? [] : [best[first]])];
  return {
    status: isProven ? (best ? 'optimal' : 'none') : best ? 'best-found' : 'unknown',
    items: (best?.items ?? []).map((item) => graph.items[item] as Item),
    minutes: best?.minutes ?? 0,
    cents: best?.cents ?? 0,
    bound: bounds.length === 0 ? null : Math.min(...bounds),
    nodes,
  };
}

/** The items that a lower bound leaves without slack, less what is redundant. */
function startingPlan({ graph, tariff, weights, limits }: Question): Solution | undefined {
  const status = new Uint8Array(graph.items.length);
  for (;;) {
    const { value, free } = lowerBound(graph, weights.weights, status, [], Number.POSITIVE_INFINITY);
    if (value === Number.POSITIVE_INFINITY) return undefined;
    const items = [...graph.items.keys()].filter((item) => free.isFinished[item] === 1);
    // On conflicts keep the first item, and bound again without the others.
    const compatible = withoutConflicts(graph, items);
    if (isPlan(graph, compatible)) {
      const plan = solutionOf(graph, tariff, removeRedundant(graph, compatible, weights.weights));
      return isWithin(plan, limits) ? plan : undefined;
    }
    for (const item of items) if (!compatible.includes(item)) status[item] = EXCLUDED;
  }
}

function withoutConflicts({ conflicts }: Graph, items: readonly number[]): number[] {
  const kept: number[] = [];
  for (const item of items) if (!kept.some((other) => conflicts[other]?.includes(item))) kept.push(item);
  return kept;
}

/** Leaves items out of a plan, the heaviest first, until every one is needed. */
export function removeRedundant(graph: Graph, plan: readonly number[], weights: readonly number[]): number[] {
  const heaviestFirst = [...plan].sort((a, b) => (weights[b] as number) - (weights[a] as number) || b - a);
  let kept = heaviestFirst;
  // Without an item, what only it asked for is redundant too: begin anew.
  for (let before = -1; kept.length !== before; ) {
    before = kept.length;
    for (const item of kept) {
      const fewer = kept.filter((other) => other !== item);
      if (isPlan(graph, fewer)) kept = fewer;
    }
  }
  return kept;
}
