import type { Catalog } from '../../model/catalog.ts';
import { byId } from '../catalog/by-id.ts';
import type { Uncovered } from './answer.ts';
import { type Item, programmingTo } from './items.ts';
import { OBJECTIVES, type Objective } from './objective.ts';
import { furthest } from './partial.ts';
import { type Asked, type Problem, problemFor, uncoveredOf } from './problem.ts';
import {
  type HasTime,
  isLimited,
  type Limits,
  limitsItems,
  limitsOf,
  NO_LIMITS,
  NO_PLAN_LIMITS,
  type PlanQuery,
  withoutLimits,
} from './query.ts';
import { without } from './solver/ground.ts';
import { hasPlan, type Solved, solve } from './solver/solve.ts';

export interface PlanFound {
  /** As finally solved: items that may be taken, needs that any plan found meets. */
  readonly problem: Problem;
  readonly uncovered: readonly Uncovered[];
  readonly solved: Solved;
  /** Ids of courses left out for low confidence. */
  readonly lowConfidence: readonly string[];
  /** Whether limits leave needs open that could otherwise be met. */
  readonly isPartial: boolean;
}

/**
 * The plan, by the rules beyond one search: courses of low confidence, and partial plans.
 * @param known the problem, if known: limits of money and time do not change it
 */
export function findPlan(catalog: Catalog, query: PlanQuery, hasTime: HasTime, known?: Asked): PlanFound {
  const { problem, uncovered } = askedOf(catalog, query, hasTime, known);
  const limits = limitsOf(query);
  const best = surest(problem, query.limits.optimise, limits, hasTime);
  const isLimitedPlan = isLimited(query.limits);
  if (best.solved.status !== 'none' || (isLimitedPlan && !query.limits.partial)) return { ...best, uncovered, isPartial: false };
  const { optimise } = query.limits;
  const part = furthest(problem, optimise, limits, hasTime, (counted) => surest(counted, optimise, limits, hasTime).solved);
  if (part === undefined) return { ...best, uncovered, isPartial: false };
  const { needs, solved } = part;
  const open = uncoveredOf(catalog, query, problem.needs, needs).map((need) =>
    isLimitedPlan ? need : { ...need, because: 'catalog' as const },
  );
  const met = { ...problem, needs: needs.filter((need) => need.level > 0) };
  return { problem: met, solved, lowConfidence: [], uncovered: [...uncovered, ...open], isPartial: isLimitedPlan };
}

/** With the items the plan may take. */
export function askedOf(catalog: Catalog, query: PlanQuery, hasTime: HasTime, asked = problemFor(catalog, query)): Asked {
  const { problem } = asked;
  const whole = limitsItems(query.limits) ? problemFor(catalog, withoutLimits(query)).problem : problem;
  const isCode = (skill: string) => byId(catalog.skills).get(skill)?.code === true;
  if (query.limits.code || whole.needs.some(({ skills }) => skills.some(isCode))) return asked;
  const isNew = programmingTo(catalog, problem.base);
  const isProgramming = (item: Item) => isNew(item) && item.isBegun !== true && !query.limits.with.includes(item.id);
  const plain = without(whole, isProgramming);
  if (needsProgramming(whole, plain, hasTime)) return asked;
  return { ...asked, problem: whole === problem ? plain : without(problem, isProgramming) };
}

/** A plan without unwanted items may take this many times the best plan with them. */
const MOST = 1.2;

/**
 * A role that asks for no programming gets none, unless no plan without it meets the needs or the best one is worse than
 * 1.2 times the best with it. Limits do not decide that: no budget makes a programmer of a writer.
 */
function needsProgramming(whole: Problem, plain: Problem, hasTime: HasTime): boolean {
  const { optimise } = NO_PLAN_LIMITS;
  const [first] = OBJECTIVES[optimise];
  const best = solve(plain, optimise, NO_LIMITS, hasTime);
  return !hasPlan(best) || best[first] > solve(whole, optimise, NO_LIMITS, hasTime)[first] * MOST;
}

/**
 * Leaves out courses of low confidence one by one while the best plan is no worse than 1.2 times the best of all. Doing
 * without one that remains would be worse. Every objective leaves out the same, to keep plans comparable.
 */
function surest(given: Problem, objective: Objective, limits: Limits, hasTime: HasTime) {
  const { optimise } = NO_PLAN_LIMITS;
  const [first] = OBJECTIVES[optimise];
  let [problem, solved] = [given, solve(given, optimise, limits, hasTime)];
  const most = solved[first] * MOST;
  const kept = new Set<Item>();
  for (;;) {
    const unsure = solved.items.find((item) => item.isLowConfidence && !kept.has(item));
    if (unsure === undefined) break;
    const fewer = without(problem, (item) => item === unsure);
    const other = solve(fewer, optimise, limits, hasTime);
    if (hasPlan(other) && other[first] <= most) [problem, solved] = [fewer, other];
    else kept.add(unsure);
  }
  const lowConfidence = given.items.filter((item) => !problem.items.includes(item)).map(({ id }) => id);
  return { problem, lowConfidence, solved: objective === optimise ? solved : solve(problem, objective, limits, hasTime) };
}
