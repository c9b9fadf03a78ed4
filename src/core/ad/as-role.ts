import type { Catalog } from '../../model/catalog.ts';
import type { SavedPlan } from '../../model/profile.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import type { AskedSkill } from '../reading/asked/asked.ts';

/** One of the skills at this level, 1 to 4; useful where an advertisement would like it. */
export type AskedNeed = NonNullable<SavedPlan['needs']>[number];

/** A choice such as "AWS or GCP" is one need, at the lower of its levels. */
export function needsAsked(asked: readonly AskedSkill[]): AskedNeed[] {
  const levels = new Map(asked.map(({ skill, level }) => [skill, level]));
  return asked.filter(isFirstOfChoice).map(({ skill, or, level, importance }) => ({
    skills: [skill, ...or],
    level: Math.min(level, ...or.map((other) => levels.get(other) ?? level)),
    importance: importance === 'must' ? 'core' : 'useful',
  }));
}

/** Of a choice the first by id stands for all. */
export const isFirstOfChoice = ({ skill, or }: Pick<AskedSkill, 'skill' | 'or'>): boolean => or.every((other) => skill < other);

/**
 * The catalog with other needs in the place of a role's own, so that every question about a role can be asked of an
 * advertisement. The projects of the role and the way into it stay.
 * @param role id of the role it reads like
 * @param title to call it by
 */
export function withNeeds(catalog: Catalog, role: string, needs: readonly AskedNeed[], title?: string): { catalog: Catalog; role: Role } {
  const own = byId(catalog.roles).get(role) as Role;
  const asked: Role = {
    ...own,
    title: title ?? own.title,
    skills: needs.flatMap(({ skills: [skill = '', ...others], level, importance }) =>
      others.length > 0 ? [] : [{ skill, level, importance, basis: ['jobs'] }],
    ),
    anyOf: needs.flatMap((need) => (need.skills.length < 2 ? [] : [{ ...need, need: 1, basis: ['jobs' as const] }])),
  };
  return { catalog: { ...catalog, roles: catalog.roles.map((one) => (one.id === role ? asked : one)) }, role: asked };
}

/** For a saved plan to an advertisement, the catalog with the needs that it kept. */
export const asPlanned = (catalog: Catalog, plan: Pick<SavedPlan, 'role' | 'needs'> | null | undefined): Catalog =>
  plan?.needs === undefined || !byId(catalog.roles).has(plan.role) ? catalog : withNeeds(catalog, plan.role, plan.needs).catalog;
