import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { titleOf } from '../catalog/by-id.ts';
import { CareersError } from '../errors.ts';
import { idsCalled, normalName } from '../lookup.ts';
import { rolesOf } from '../plan/aim.ts';
import { progressOf } from './progress.ts';

const MOST_OTHERS = 20;

/** The plan in use first, if any. */
export const plansOf = ({ plan, otherPlans }: Pick<Profile, 'plan' | 'otherPlans'>): SavedPlan[] => [
  ...(plan === null ? [] : [plan]),
  ...otherPlans,
];

export interface KeptPlan extends Pick<SavedPlan, 'name' | 'role' | 'savedOn' | 'start' | 'finish' | 'usd'> {
  /** Of both roles where there are two. */
  title: string;
  /** The second role. */
  and: string | null;
  inUse: boolean;
  hours: number;
  doneHours: number;
  /** doneHours / hours, 0 to 1. */
  share: number;
}

/**
 * The one in use first.
 * @param today YYYY-MM-DD
 */
export const keptPlans = (catalog: Catalog, profile: Profile, today: string): KeptPlan[] =>
  plansOf(profile).map((plan) => {
    const { name, role, limits, savedOn, start, finish, usd } = plan;
    const { doneHours, totalHours: hours, share } = progressOf(catalog, plan, profile, today);
    const title = rolesTitle(catalog, plan);
    return { name, role, and: limits.and, title, inUse: plan === profile.plan, savedOn, start, finish, hours, doneHours, share, usd };
  });

export const planCalled = (profile: Profile, name: string): SavedPlan | undefined =>
  plansOf(profile).find((plan) => normalName(plan.name) === normalName(name));

/** A role outside the catalog goes by its id. */
export const rolesTitle = (catalog: Catalog, plan: SavedPlan): string =>
  rolesOf(plan)
    .map((id) => titleOf(catalog, 'roles', id) ?? id)
    .join(' and ');

/**
 * Puts the plan in use and drops one of the same name.
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

/**
 * @param typed a name or its beginning, or a role that one plan leads to
 * @throws CareersError `not-found` if no such plan is kept, or several are
 */
export function usePlan(catalog: Catalog, profile: Profile, typed: string): { profile: Profile; plan: SavedPlan } {
  const plan = keptPlan(catalog, profile, typed);
  return { profile: profile.plan === plan ? profile : withPlan(profile, plan), plan };
}

/**
 * If it was in use, the last one used before takes its place.
 * @param typed as in {@link usePlan}
 * @throws CareersError as {@link usePlan}
 */
export function dropPlan(catalog: Catalog, profile: Profile, typed: string): { profile: Profile; plan: SavedPlan } {
  const dropped = keptPlan(catalog, profile, typed);
  const [plan = null, ...otherPlans] = plansOf(profile).filter((kept) => kept !== dropped);
  return { profile: { ...profile, plan, otherPlans }, plan: dropped };
}

function keptPlan(catalog: Catalog, profile: Profile, typed: string): SavedPlan {
  const plans = plansOf(profile);
  const roles = idsCalled(catalog, 'roles', typed);
  const start = normalName(typed);
  const ways = [
    (plan: SavedPlan) => normalName(plan.name) === start,
    (plan: SavedPlan) => roles.includes(plan.name),
    (plan: SavedPlan) => rolesOf(plan).some((role) => roles.includes(role)),
    (plan: SavedPlan) => start !== '' && normalName(plan.name).startsWith(start),
  ];
  const fitting = ways.map((fits) => plans.filter(fits)).find((some) => some.length > 0) ?? [];
  const [plan, ...others] = fitting;
  if (plan !== undefined && others.length === 0) return plan;
  const names = (plan === undefined ? plans : fitting).map(({ name }) => name);
  const what = plan === undefined ? `No plan called "${typed}" is kept.` : `"${typed}" fits several plans.`;
  throw new CareersError('not-found', what, {
    hint: names.length === 0 ? 'To save one: genai-careers plan mlops --save' : `There are: ${names.join(', ')}.`,
  });
}
