import type { Catalog } from '../../../model/catalog.ts';
import { tidyHours } from '../../hours.ts';
import { isStep } from '../../profile/person.ts';
import type { PlanAnswer } from '../answer.ts';
import { metBy, type Problem, problemFor } from '../problem.ts';
import type { PlanQuery } from '../query.ts';
import type { Solved } from '../solver/solve.ts';
import type { ScheduledStep } from './schedule.ts';

/**
 * When the steps meet what a plan for the first of two roles alone would. Null for one role, where that is at the start or
 * end, and where limits leave it out.
 */
export function firstRoleOf(
  catalog: Catalog,
  query: PlanQuery,
  { base }: Problem,
  { items }: Solved,
  steps: readonly ScheduledStep[],
): PlanAnswer['firstRole'] {
  const { limits } = query;
  if (limits.and === null) return null;
  const { needs } = problemFor(catalog, { ...query, begun: [], limits: { ...limits, and: null, with: [] } }).problem;
  const levels = new Map(base);
  const isReached = () => needs.every((need) => metBy(need, levels) >= need.need);
  if (isReached()) return null;
  let hours = 0;
  for (const { kind, course: id, hours: length, end } of steps.slice(0, -1)) {
    hours += length;
    for (const { skill, level } of items.find(isStep({ kind, id }))?.teaches ?? [])
      levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
    if (isReached()) return { hours: tidyHours(hours), finish: end };
  }
  return null;
}
