import type { Profile, SavedPlan } from '../../model/profile.ts';
import { CareersError } from '../errors.ts';

const MOST_KEPT = 20;

/** Saves a plan. The one before stays among the other plans if it is for another role. */
export function withPlan(profile: Profile, plan: SavedPlan): Profile {
  const before = profile.plan === null ? [] : [profile.plan];
  const others = [...before, ...(profile.otherPlans ?? [])].filter(({ role }) => role !== plan.role);
  return { ...profile, plan, otherPlans: others.slice(0, MOST_KEPT) };
}

/**
 * Makes a plan that was replaced the plan again.
 * @throws CareersError `not-found` if no plan for the role was kept
 */
export function withKeptPlan(profile: Profile, role: string): Profile {
  if (profile.plan?.role === role) return profile;
  const plan = profile.otherPlans?.find((kept) => kept.role === role);
  if (plan !== undefined) return withPlan(profile, plan);
  throw new CareersError('not-found', `No plan for ${role} is kept.`, { hint: `To save one: genai-careers plan ${role} --save` });
}
