import { indexOf } from '../core/catalog-index.ts';
import { rankRoles } from '../core/fit/rank.ts';
import { findRole } from '../core/lookup.ts';
import { hoursToSkills, openDoors } from '../core/next/doors.ts';
import { nextCourses } from '../core/next/next-courses.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { Whom } from '../view/match.ts';
import { doorsView, nextView } from '../view/next.ts';
import type { View } from '../view/view.ts';
import { gapHoursIn } from './gap-hours.ts';
import { type Person, requireSkills } from './person.ts';

/**
 * The answer of `next`.
 * @throws CareersError `not-found` for an unknown role; `usage` where neither a target nor anything about the person is known
 */
export function coursesAnswer(
  catalog: Catalog,
  person: Person,
  whom: Whom,
  options: { roles: readonly string[] | undefined; limit: number },
): View {
  const targets = targetsOf(catalog, person, options.roles);
  const courses = nextCourses(catalog, person, targets, gapHoursIn(catalog), person.done);
  return nextView(catalog, courses.slice(0, options.limit), targets, whom);
}

/** The answer of `next --skill`. */
export function doorsAnswer(catalog: Catalog, person: Person, whom: Whom, limit: number): View {
  const doors = openDoors(catalog, person, hoursToSkills(catalog, gapHoursIn));
  return doorsView(catalog, doors.slice(0, limit), whom);
}

/** Named roles, else the goals of the profile, else the three that fit best. */
function targetsOf(catalog: Catalog, person: Person, named: readonly string[] | undefined): Role[] {
  if (named !== undefined) return [...new Set(named.map((role) => findRole(catalog, role)))];
  const roles = indexOf(catalog).role;
  const goals = (person.profile?.goals ?? []).flatMap((id) => roles.get(id) ?? []);
  if (goals.length > 0) return goals;
  requireSkills(person);
  return rankRoles(catalog, person, { draws: 0 })
    .ranked.slice(0, 3)
    .flatMap(({ role }) => roles.get(role) ?? []);
}
