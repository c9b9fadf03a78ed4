import type { Profile, SavedPlan } from '../../model/profile.ts';
import { CareersError } from '../errors.ts';
import { entriesLeft } from '../plan/calendar/entries.ts';

const MOST_KEPT = 20;
const MOST_LEFT = 1000;

/** A plan for another role is kept. One for the same role is replaced, and its calendar remembered. */
export function withPlan(profile: Profile, plan: SavedPlan): Profile {
  const plans = [...(profile.plan === null ? [] : [profile.plan]), ...(profile.otherPlans ?? [])];
  const others = plans.filter(({ role }) => role !== plan.role);
  const before = plans.find(({ role }) => role === plan.role);
  return { ...profile, plan: before === undefined ? plan : afterPlan(before, plan), otherPlans: others.slice(0, MOST_KEPT) };
}

/** The plan now, with what the next calendar has to cancel of the one before. */
export function afterPlan(before: SavedPlan, now: SavedPlan): SavedPlan {
  const { calendar: _, ...plan } = now;
  const left = entriesLeft(before, now).slice(-MOST_LEFT);
  return left.length === 0 ? plan : { ...plan, calendar: left };
}

/** @throws CareersError `not-found` if no plan for the role was kept */
export function withKeptPlan(profile: Profile, role: string): Profile {
  if (profile.plan?.role === role) return profile;
  const plan = profile.otherPlans?.find((kept) => kept.role === role);
  if (plan !== undefined) return withPlan(profile, plan);
  throw new CareersError('not-found', `No plan for ${role} is kept.`, { hint: `To save one: genai-careers plan ${role} --save` });
}
