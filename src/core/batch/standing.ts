import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { titleOf } from '../catalog/by-id.ts';
import { rankingFor } from '../fit/rank.ts';
import type { Readiness } from '../fit/readiness.ts';
import { type Means, openLevels, type Reach, reachOf } from '../plan/hours-to.ts';
import { type Known, personFrom } from '../profile/person.ts';

/** Roles with hours: each takes a plan. */
const MOST = 3;

export interface FittingRole {
  role: Pick<Role, 'id' | 'title'>;
  readiness: Readiness;
  /** Levels of core needs that nothing teaches. */
  openLevels: number;
  /** The best plan at this pace within this budget; null where none is found. */
  within: Reach | null;
}

export interface Standing {
  /** Too few known skills for a ranking. */
  thin: boolean;
  /** At most three, the best fit first. */
  roles: FittingRole[];
}

/**
 * The best roles as `match` ranks them, with hours, weeks and cost to each.
 * @param known levels 0 to 4 by skill, and what the résumé tells beside them
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function standingOf(catalog: Catalog, known: Pick<Known, 'skills' | 'told'>, means: Means): Standing {
  const person = personFrom(catalog, { ...known, hoursPerWeek: means.hoursPerWeek });
  const { ranked, thin } = rankingFor(catalog, person.levels, { draws: 0, told: person.told });
  const roles = ranked.slice(0, MOST).map(({ role: id, readiness }) => ({
    role: { id, title: titleOf(catalog, 'roles', id) ?? id },
    readiness,
    openLevels: openLevels(catalog, { id }, person),
    within: reachOf(catalog, id, person, means),
  }));
  return { thin, roles };
}
