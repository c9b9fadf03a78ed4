import { indexOf } from '../core/catalog-index.ts';
import { priceOf } from '../core/explore/course-facts.ts';
import { rankRoles } from '../core/fit/rank.ts';
import { findRole } from '../core/lookup.ts';
import { hoursToSkills, openDoors } from '../core/next/doors.ts';
import { nextCourses } from '../core/next/next-courses.ts';
import type { Step } from '../core/next/startable.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Role } from '../model/role.ts';
import type { Whom } from '../view/match.ts';
import { type Chosen, doorsView, nextView } from '../view/next.ts';
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
  options: { roles: readonly string[] | undefined; limit: number; free: boolean },
): View {
  const { targets, chosen } = targetsOf(catalog, person, options.roles);
  const budget = options.free ? 0 : budgetOf(person);
  const courses = nextCourses(catalog, person, targets, gapHoursIn(catalog), person.done).filter(({ step }) =>
    costsAtMost(catalog, step, budget),
  );
  return nextView(catalog, courses.slice(0, options.limit), targets, whom, chosen);
}

const budgetOf = (person: Person): number | null => person.profile?.budget ?? null;

/** As for a plan within a budget: a price nobody states may be anything. Of what is paid by the month one month must be within it. */
function costsAtMost(catalog: Catalog, step: Pick<Step, 'kind' | 'id' | 'free'>, budget: number | null): boolean {
  if (budget === null || step.free) return true;
  const course = step.kind === 'course' ? indexOf(catalog).course.get(step.id) : undefined;
  const usd = course === undefined ? null : priceOf(catalog, course).usd;
  return usd !== null && budget > 0 && usd <= budget;
}

/** Said where it is the profile that leaves out what is paid for. */
export function budgetNote(person: Person, isFree: boolean): string[] {
  const budget = budgetOf(person);
  if (budget === null || isFree) return [];
  const what = budget === 0 ? 'Only what is free' : 'Nothing dearer or of unknown price';
  return [`${what}, for the budget of your profile is $${budget}: genai-careers profile set budget=<amount>`];
}

/** The answer of `next --skill`. */
export function doorsAnswer(catalog: Catalog, person: Person, whom: Whom, limit: number): View {
  const doors = openDoors(catalog, person, hoursToSkills(catalog, gapHoursIn));
  return doorsView(catalog, doors.slice(0, limit), whom);
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
