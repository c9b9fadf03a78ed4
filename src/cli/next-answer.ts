import { indexOf } from '../core/catalog-index.ts';
import { rankRoles } from '../core/fit/rank.ts';
import { findRole } from '../core/lookup.ts';
import { costsAtMost } from '../core/next/affordable.ts';
import { hoursToSkills, nameDoors, openDoors } from '../core/next/doors.ts';
import { nextAnswer, nextCourses } from '../core/next/next-courses.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { Audience } from '../view/audience.ts';
import { type Chosen, doorsView, nextView } from '../view/next/page.ts';
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
  whom: Audience,
  options: { roles: readonly string[] | undefined; limit: number; free: boolean },
): View {
  const { targets, chosen } = targetsOf(catalog, person, options.roles);
  const budget = options.free ? 0 : budgetOf(person);
  const courses = nextCourses(catalog, person, targets, gapHoursIn(catalog), person.done).filter(({ step }) =>
    costsAtMost(catalog, step, budget),
  );
  return nextView(nextAnswer(catalog, targets, courses.slice(0, options.limit)), whom, chosen);
}

const budgetOf = (person: Person): number | null => person.profile?.budget ?? null;

/** Said where it is the profile that leaves out what is paid for. */
export function budgetNote(person: Person, isFree: boolean): string[] {
  const budget = budgetOf(person);
  if (budget === null || isFree) return [];
  const what = budget === 0 ? 'Only what is free' : 'Nothing dearer or of unknown price';
  return [`${what}, for the budget of your profile is $${budget}: genai-careers profile set budget=<amount>`];
}

/** The answer of `next --skill`. */
export function doorsAnswer(catalog: Catalog, person: Person, whom: Audience, limit: number): View {
  const doors = openDoors(catalog, person, hoursToSkills(catalog, gapHoursIn));
  return doorsView(nameDoors(catalog, doors.slice(0, limit)), whom);
}

/** Named roles, else the role of the saved plan and the goals of the profile, else the three that fit best. */
function targetsOf(catalog: Catalog, person: Person, named: readonly string[] | undefined): { targets: Role[]; chosen: Chosen } {
  if (named !== undefined) return { targets: [...new Set(named.map((role) => findRole(catalog, role)))], chosen: 'line' };
  const roles = indexOf(catalog).role;
  const { plan = null, goals = [] } = person.profile ?? {};
  const aims = new Set([...(plan === null ? [] : [plan.role]), ...goals]);
  const targets = [...aims].flatMap((id) => roles.get(id) ?? []);
  if (targets.length > 0) return { targets, chosen: 'profile' };
  requireSkills(person);
  const { ranked } = rankRoles(catalog, person, { draws: 0 });
  return { targets: ranked.slice(0, 3).flatMap(({ role }) => roles.get(role) ?? []), chosen: 'fit' };
}
