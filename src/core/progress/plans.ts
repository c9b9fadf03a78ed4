import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { titleOf } from '../catalog/by-id.ts';
import { CareersError } from '../errors.ts';
import { normalName } from '../lookup.ts';
import { progressOf } from './progress.ts';

const MOST_OTHERS = 20;

/** The plan in use first, if there is one. */
export const plansOf = ({ plan, otherPlans }: Pick<Profile, 'plan' | 'otherPlans'>): SavedPlan[] => [
  ...(plan === null ? [] : [plan]),
  ...otherPlans,
];

export interface KeptPlan extends Pick<SavedPlan, 'name' | 'role' | 'savedOn' | 'start' | 'finish' | 'usd'> {
  title: string;
  inUse: boolean;
  hours: number;
  doneHours: number;
  /** doneHours / hours, 0 to 1. */
  share: number;
}

/**
 * All saved plans with their progress, the one in use first.
 * @param today YYYY-MM-DD
 */
export const keptPlans = (catalog: Catalog, profile: Profile, today: string): KeptPlan[] =>
  plansOf(profile).map((plan) => {
    const { name, role, savedOn, start, finish, usd } = plan;
    const { doneHours, totalHours: hours, share } = progressOf(catalog, plan, profile, today);
    const title = titleOf(catalog, 'roles', role) ?? role;
    return { name, role, title, inUse: plan === profile.plan, savedOn, start, finish, hours, doneHours, share, usd };
  });

export const planCalled = (profile: Profile, name: string): SavedPlan | undefined =>
  plansOf(profile).find((plan) => normalName(plan.name) === normalName(name));

/**
 * The plan becomes the one in use; one of the same name goes.
 * @throws CareersError `usage` where 21 plans are kept already
 */
export function withPlan(profile: Profile, plan: SavedPlan): Profile {
  const before = planCalled(profile, plan.name);
  const otherPlans = plansOf(profile).filter((kept) => kept !== before);
  if (otherPlans.length <= MOST_OTHERS) return { ...profile, plan, otherPlans };
  throw new CareersError('usage', `${otherPlans.length} plans are kept, and there is no room for more.`, {
    hint: `Drop one first: genai-careers plans drop "${otherPlans.at(-1)?.name}"`,
  });
}

/** @throws CareersError `not-found` if no such plan is kept */
export function usePlan(profile: Profile, typed: string): { profile: Profile; plan: SavedPlan } {
  const plan = keptPlan(profile, typed);
  return { profile: profile.plan === plan ? profile : withPlan(profile, plan), plan };
}

/**
 * Where it was the one in use, the last one used before takes its place.
 * @throws CareersError `not-found` if no such plan is kept
 */
export function dropPlan(profile: Profile, typed: string): { profile: Profile; plan: SavedPlan } {
  const dropped = keptPlan(profile, typed);
  const [plan = null, ...otherPlans] = plansOf(profile).filter((kept) => kept !== dropped);
  return { profile: { ...profile, plan, otherPlans }, plan: dropped };
}

function keptPlan(profile: Profile, typed: string): SavedPlan {
  const plan = planCalled(profile, typed);
  if (plan !== undefined) return plan;
  const names = plansOf(profile).map(({ name }) => name);
  throw new CareersError('not-found', `No plan called "${typed}" is kept.`, {
    hint: names.length === 0 ? 'To save one: genai-careers plan mlops --save' : `There are: ${names.join(', ')}.`,
  });
}
