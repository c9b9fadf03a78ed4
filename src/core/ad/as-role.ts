import type { Catalog } from '../../model/catalog.ts';
import type { SavedPlan } from '../../model/profile.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import type { AskedSkill } from '../reading/asked/asked.ts';

/** One of the skills at this level, 1 to 4; useful where it is nice to have. */
export type AskedNeed = NonNullable<SavedPlan['needs']>[number];

/** A choice such as "AWS or GCP" is one need, at its lowest level. */
export function needsAsked(asked: readonly AskedSkill[]): AskedNeed[] {
  const levels = new Map(asked.map(({ skill, level }) => [skill, level]));
  return asked.filter(isFirstOfChoice).map(({ skill, or, level, importance }) => ({
    skills: [skill, ...or],
    level: Math.min(level, ...or.map((other) => levels.get(other) ?? level)),
    importance: importance === 'must' ? 'core' : 'useful',
  }));
}

/** The first by id stands for a choice. */
export const isFirstOfChoice = ({ skill, or }: Pick<AskedSkill, 'skill' | 'or'>): boolean => or.every((other) => skill < other);

/**
 * The catalog with other needs in place of a role's own, to ask any question about a role of an advertisement. The role's
 * projects and the way into it stay.
 * @param role id of the role it reads like
 * @param title its own by default
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

/** The catalog with the needs kept in a saved plan to an advertisement. */
export const asPlanned = (catalog: Catalog, plan: Pick<SavedPlan, 'role' | 'needs'> | null | undefined): Catalog =>
  plan?.needs === undefined || !byId(catalog.roles).has(plan.role) ? catalog : withNeeds(catalog, plan.role, plan.needs).catalog;
