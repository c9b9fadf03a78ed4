import type { Catalog } from '../../model/catalog.ts';
import type { Outline } from '../../model/outline.ts';
import type { PlanLimits } from '../../model/profile.ts';
import { indexOf } from '../catalog-index.ts';
import { compact } from './compact.ts';
import { undominated } from './dominance.ts';
import { needsOf } from './draft.ts';
import { itemsFor } from './items.ts';
import type { Need } from './problem.ts';
import { NO_PLAN_LIMITS } from './query.ts';
import { lengthened } from './robust.ts';

/**
 * What a plan to a role may have to take, whoever the person is; of a compiled catalog, so that a plan looks at half as many courses.
 *
 * Left out is what teaches nothing on the way to its needs, at any level up to the one asked for, and what another
 * course or project always stands in for (`withoutDominated`), whether assumed hours are what they are or longer. Both hold for every
 * person: what somebody knows takes away wanted levels, from what a course adds and from what another asks for alike. They hold for
 * every budget, deadline and goal too, for what stands in takes no longer, costs no more and is free where the other is. They do not
 * where what stands in may be missing or shorter than stated (`isNarrowed`).
 */
export function outlinesWorth(catalog: Catalog, role: string, include: PlanLimits['include']): readonly Outline[] {
  const items = itemsFor(catalog, { role, finished: [], limits: NO_PLAN_LIMITS });
  const asked = needsOf(indexOf(catalog).role.get(role), include);
  const problem = compact({ items, base: new Map(), needs: asked.flatMap(everyLevel), monthMinutes: 1 });
  const longer = lengthened(catalog.planning.robustness.assumedHoursFactor);
  const minutes = [problem.minutes, problem.items.map((item) => longer(item).minutes)];
  const worth = new Set(undominated(problem, minutes).map((item) => problem.items[item]));
  return items.filter((item): item is Outline => worth.has(item));
}

/** A person within whose reach a need is not at its level is led to the highest one that is. */
const everyLevel = (need: Need): Need[] => Array.from({ length: need.level }, (_, below) => ({ ...need, level: need.level - below }));
