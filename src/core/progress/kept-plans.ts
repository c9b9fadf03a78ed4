import type { Profile, SavedPlan } from '../../model/profile.ts';
import { CareersError } from '../errors.ts';

const MOST_KEPT = 20;

/** A plan for another role is kept. */
export function withPlan(profile: Profile, plan: SavedPlan): Profile {
  const before = profile.plan === null ? [] : [profile.plan];
  const others = [...before, ...(profile.otherPlans ?? [])].filter(({ role }) => role !== plan.role);
  return { ...profile, plan, otherPlans: others.slice(0, MOST_KEPT) };
}

/** @throws CareersError `not-found` if no plan for the role was kept */
export function withKeptPlan(profile: Profile, role: string): Profile {
  if (profile.plan?.role === role) return profile;
  const plan = profile.otherPlans?.find((kept) => kept.role === role);
  if (plan !== undefined) return withPlan(profile, plan);
  throw new CareersError('not-found', `No plan for ${role} is kept.`, { hint: `To save one: genai-careers plan ${role} --save` });
}
