import { asPlanned } from '../../core/ad/as-role.ts';
import { byId } from '../../core/catalog/by-id.ts';
import { rankingFor } from '../../core/fit/rank.ts';
import { costsAtMost } from '../../core/next/affordable.ts';
import { nextAnswer, nextCourses } from '../../core/next/next-courses.ts';
import { hoursToSkills, nameImpacts, skillImpacts } from '../../core/next/skill-impact.ts';
import type { Step } from '../../core/next/startable.ts';
import { currentStep } from '../../core/progress/progress.ts';
import { findRole } from '../../core/roles.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { SavedStep } from '../../model/profile.ts';
import type { Role } from '../../model/role.ts';
import type { Audience } from '../../view/audience.ts';
import { type Chosen, doorsView, nextView } from '../../view/next/page.ts';
import type { View } from '../../view/view.ts';
import { gapHoursIn } from '../gap/gap-hours.ts';
import { type Asker, requireSkills } from '../person.ts';

/** @throws CareersError `not-found` for an unknown role; `usage` without a target, profile and skills */
export function coursesAnswer(
  whole: Catalog,
  asker: Asker,
  audience: Audience,
  options: { roles: readonly string[] | undefined; limit: number; free: boolean },
): View {
  const catalog = options.roles === undefined ? asPlanned(whole, asker.profile?.plan) : whole;
  const { targets, chosen } = targetsOf(catalog, asker, options.roles);
  const budget = options.free ? 0 : budgetOf(asker);
  const current = currentOf(catalog, asker, targets);
  const isAffordable = (step: Step) => costsAtMost(catalog, step, budget);
  const courses = nextCourses(catalog, asker.person, targets, gapHoursIn(catalog), current, isAffordable).filter(
    ({ step, planned }) => (planned && !options.free) || isAffordable(step),
  );
  return nextView(nextAnswer(catalog, asker.person, targets, courses.slice(0, options.limit)), audience, chosen);
}

function currentOf(catalog: Catalog, { profile }: Asker, targets: readonly Role[]): SavedStep | undefined {
  const plan = targets.some(({ id }) => id === profile?.plan?.role) ? profile?.plan : null;
  return plan == null || profile === null ? undefined : currentStep(plan, profile, catalog);
}

const budgetOf = ({ profile }: Asker): number | null => profile?.budget ?? null;

/** A note if the profile's budget leaves out courses. */
export function budgetNote(asker: Asker, isFree: boolean): string[] {
  const budget = budgetOf(asker);
  if (budget === null || isFree) return [];
  const what = budget === 0 ? 'Only what is free' : 'Nothing dearer or of unknown price';
  return [`${what}, for the budget of your profile is $${budget}: genai-careers profile set budget=<amount>`];
}

export function doorsAnswer(catalog: Catalog, { person }: Asker, audience: Audience, limit: number): View {
  const impacts = skillImpacts(catalog, person, hoursToSkills(catalog, gapHoursIn));
  return doorsView(nameImpacts(catalog, impacts.slice(0, limit)), audience);
}

/** Named roles, else the saved plan and goals, else the three that fit best. */
function targetsOf(catalog: Catalog, asker: Asker, named: readonly string[] | undefined): { targets: Role[]; chosen: Chosen } {
  if (named !== undefined) return { targets: [...new Set(named.map((role) => findRole(catalog, role)))], chosen: 'line' };
  const roles = byId(catalog.roles);
  const { plan = null, goals = [] } = asker.profile ?? {};
  const aims = new Set([...(plan === null ? [] : [plan.role, plan.limits.and ?? plan.role]), ...goals]);
  const targets = [...aims].flatMap((id) => roles.get(id) ?? []);
  if (targets.length > 0) return { targets, chosen: 'profile' };
  requireSkills(asker);
  const { levels, told } = asker.person;
  const { ranked } = rankingFor(catalog, levels, { draws: 0, told });
  return { targets: ranked.slice(0, 3).flatMap(({ role }) => roles.get(role) ?? []), chosen: 'fit' };
}
