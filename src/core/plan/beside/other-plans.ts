import type { Catalog } from '../../../model/catalog.ts';
import { takenItem } from '../../catalog/pseudo-skills.ts';
import type { PlanAnswer } from '../answer.ts';
import { type Cost, costParts } from '../cost.ts';
import { findPlan } from '../find-plan.ts';
import { compareTotals, OBJECTIVES } from '../objective.ts';
import type { HasTime, PlanQuery } from '../query.ts';
import { hasPlan, isSettled, type Solved, solve } from '../solver/solve.ts';
import { type Beside, hoursOf, swapOf } from './alternatives.ts';
import type { Alternative } from './answers.ts';

/** Alternatives named. */
const NAMED = 3;

/** The best plans without one step, each set once; none where not asked. Undefined where time ran out. */
export function withoutOneStep(
  { alternatives = false }: Pick<PlanQuery, 'alternatives'>,
  { plan, problem, objective, limits, hasTime }: Beside,
): Alternative[] | undefined {
  if (!alternatives) return [];
  const others = new Map<string, { step: string; other: Solved }>();
  for (const step of plan.items) {
    if (step.teaches.some(({ skill }) => takenItem(skill) !== undefined)) continue;
    const other = solve({ ...problem, items: problem.items.filter((item) => item !== step) }, objective, limits, hasTime);
    if (!isSettled(other)) return undefined;
    const key = other.items.map(({ kind, id }) => `${kind} ${id}`).join();
    if (hasPlan(other) && !others.has(key)) others.set(key, { step: step.id, other });
  }
  const totals = ({ items, ...rest }: Solved) => ({ ...rest, steps: items.length });
  return [...others.values()]
    .sort((a, b) => compareTotals(OBJECTIVES[objective], totals(a.other), totals(b.other)) || (a.step < b.step ? -1 : 1))
    .slice(0, NAMED)
    .map(({ step, other }) => ({ without: step, ...swapOf(plan, other) }));
}

/** What the plans for two roles take, each alone under the same limits. Undefined where time ran out. */
export function apartOf(catalog: Catalog, query: PlanQuery, hasTime: HasTime): PlanAnswer['apart'] | undefined {
  const { role, limits } = query;
  if (limits.and === null) return null;
  const alone = (one: string, taken: readonly string[]) =>
    findPlan(catalog, { ...query, role: one, limits: { ...limits, and: null, with: [...taken] } }, hasTime).solved;
  const both = [alone(role, limits.with), alone(limits.and ?? role, [])];
  if (!both.every(isSettled)) return undefined;
  if (!both.every(hasPlan)) return null;
  const parts = both.map(costParts);
  const sum = (part: keyof Cost) => parts.reduce((total, cost) => total + cost[part], 0);
  const cost = { usd: sum('usd'), assumedUsd: sum('assumedUsd'), unknown: sum('unknown') };
  return { hours: hoursOf(both.reduce((total, { minutes }) => total + minutes, 0)), cost };
}
