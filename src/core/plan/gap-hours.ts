import type { Catalog } from '../../model/catalog.ts';
import { draftPlan } from './draft.ts';
import { NO_PLAN_LIMITS } from './query.ts';
import { leastMinutes } from './solve.ts';

/**
 * How far a role is: hours of the shortest plan for its core needs from these levels. What no course or project teaches
 * is not in it. Null where the search was stopped before the end, after 20,000 nodes: the same on every machine.
 */
export function gapHours(catalog: Catalog, role: { id: string }, have: ReadonlyMap<string, number>): number | null {
  const query = {
    role: role.id,
    have,
    finished: [],
    hoursPerWeek: catalog.planning.hoursPerWeek,
    start: '2000-01-01',
    limits: NO_PLAN_LIMITS,
  };
  const { draft } = draftPlan(catalog, { ...query, timeLimitMs: 0, clock: () => 0 });
  let asked = 0;
  const minutes = leastMinutes(draft, () => ++asked < 625);
  return minutes === null ? null : minutes / 60;
}
