import type { Catalog, Shown } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { openLevels } from '../plan/hours-to.ts';
import { personFrom } from '../profile/person.ts';
import { findRole } from '../roles.ts';
import { pageOf, type RolePage } from './role-page.ts';
import { similarRoles } from './similarity.ts';
import { waysFor } from './ways-to.ts';

/** @throws CareersError `not-found` with suggestions */
export function describeRole(catalog: Catalog, typed: string): RolePage {
  const role = findRole(catalog, typed);
  const known = catalog.language === undefined ? catalog.derived.shown?.[role.id] : undefined;
  return pageOf(catalog, role, known ?? shownOf(catalog, role));
}

const MOST_SIMILAR = 3;

export const shownOf = (catalog: Catalog, role: Role): Shown => ({
  ways: waysFor(catalog, role),
  similar: similarRoles(catalog, role).slice(0, MOST_SIMILAR),
  openLevels: openLevels(catalog, role, personFrom(catalog, { skills: {} })),
});
