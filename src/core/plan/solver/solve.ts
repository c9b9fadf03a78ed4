import { isStep } from '../../profile/person.ts';
import type { Item } from '../items.ts';
import { isBetter, isWithin, OBJECTIVES, type Objective, type Solution, solutionOf, type Totals, weightsFor } from '../objective.ts';
import type { Problem } from '../problem.ts';
import type { HasTime, Limits } from '../query.ts';
import type { Tariff } from '../tariff.ts';
import { lowerBound } from './bound.ts';
import { EXCLUDED } from './cuts.ts';
import type { Graph } from './graph.ts';
import { type Ground, groundOf } from './ground.ts';
import { isPlan } from './reachable.ts';
import { type Question, Search } from './search.ts';

export interface Solved {
  /**
   * optimal: proven; best-found: time ran out; none: proven that no plan keeps the limits; unknown: no plan in time.
   */
  readonly status: 'optimal' | 'best-found' | 'none' | 'unknown';
  readonly items: readonly Item[];
  readonly minutes: number;
  /** As `costOf` counts, with assumed prices. */
  readonly cents: number;
  readonly effort: number;
  /** Proven least effort, minutes or cents within the limits, as the objective asks; null where there is no plan. */
  readonly bound: number | null;
  readonly nodes: number;
}

export const hasPlan = ({ status }: Pick<Solved, 'status'>): boolean => status === 'optimal' || status === 'best-found';

/** Proven either way. */
export const isSettled = ({ status }: Pick<Solved, 'status'>): boolean => status === 'optimal' || status === 'none';

/** @param known a plan to beat; it never changes the answer */
export function solve(problem: Problem, objective: Objective, limits: Limits, hasTime: HasTime, known: readonly Item[] = []): Solved {
  const answers = proven.get(problem) ?? new Map<string, Solved>();
  proven.set(problem, answers);
  const question = `${objective} ${limits.minutes} ${limits.cents}`;
  const solved = answers.get(question) ?? search(groundOf(problem), objective, limits, hasTime, known);
  if (isSettled(solved)) answers.set(question, solved);
  return solved;
}

/** By yardstick and limits: several parts of an answer ask the same. */
const proven = new WeakMap<Problem, Map<string, Solved>>();

function search({ graph, tariff }: Ground, objective: Objective, limits: Limits, hasTime: HasTime, known: readonly Item[]): Solved {
  const ask = (totals: Totals, more: Partial<Question>, start: Solution | undefined) => {
    const question = { graph, tariff, totals, weights: weightsFor(totals, graph, tariff), limits, isStrict: false, hasTime, ...more };
    return new Search(question, betterOf(totals, start, startingPlan(question)));
  };
  const start = knownPlan(graph, tariff, limits, known);
  if (objective !== 'cost') return solvedBy(graph, OBJECTIVES[objective], ask(OBJECTIVES[objective], {}, start));
  // Most plans of equal cost are told apart faster once the least cost is known.
  const cheapest = ask(['cents', 'minutes'], { isStrict: true }, start);
  const first = solvedBy(graph, ['cents'], cheapest);
  if (first.status !== 'optimal') return first;
  const shortest = ask(OBJECTIVES.hours, { limits: { ...limits, cents: first.cents } }, cheapest.best);
  return { ...solvedBy(graph, OBJECTIVES.hours, shortest), bound: first.bound, nodes: cheapest.nodes + shortest.nodes };
}

function solvedBy(graph: Graph, [total]: Totals, { best, bound, isProven, nodes }: Search): Solved {
  return {
    status: isProven ? (best ? 'optimal' : 'none') : best ? 'best-found' : 'unknown',
    items: (best?.items ?? []).map((item) => graph.items[item] as Item),
    minutes: best?.minutes ?? 0,
    cents: best?.cents ?? 0,
    effort: best?.effort ?? 0,
    bound: best === undefined ? bound : Math.min(bound ?? best[total], best[total]),
    nodes,
  };
}

function betterOf(totals: Totals, a: Solution | undefined, b: Solution | undefined): Solution | undefined {
  return a === undefined || (b !== undefined && isBetter(totals, b, a)) ? b : a;
}

/** Undefined where it is no plan here, or holds replaced items. */
function knownPlan(graph: Graph, tariff: Tariff, limits: Limits, known: readonly Item[]): Solution | undefined {
  const items = known.map((item) => graph.items.findIndex(isStep(item)));
  if (items.length === 0 || items.includes(-1) || !isPlan(graph, items)) return undefined;
  const plan = solutionOf(graph, tariff, items);
  return isWithin(plan, limits) ? plan : undefined;
}

/** Items that a lower bound leaves without slack, less redundant ones. */
function startingPlan({ graph, tariff, weights, limits }: Question): Solution | undefined {
  const status = new Uint8Array(graph.items.length);
  for (;;) {
    const { value, free } = lowerBound(graph, weights.weights, status, [], Number.POSITIVE_INFINITY);
    if (value === Number.POSITIVE_INFINITY) return undefined;
    const items = [...graph.items.keys()].filter((item) => free.isFinished[item] === 1);
    // On conflicts keep the first, and bound again without the others.
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

/** Leaves items out, heaviest first, until all are needed. */
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
