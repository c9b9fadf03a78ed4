import type { Catalog } from '../../model/catalog.ts';
import type { SavedPlan } from '../../model/profile.ts';
import type { Role, SkillNeed } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import type { AskedSkill } from '../reading/asked.ts';

/** Level 1 to 4 of a skill; useful where an advertisement would like it. */
export type AskedNeed = Pick<SkillNeed, 'skill' | 'level' | 'importance'>;

export const needsAsked = (asked: readonly AskedSkill[]): AskedNeed[] =>
  asked.map(({ skill, level, importance }) => ({ skill, level, importance: importance === 'must' ? 'core' : 'useful' }));

/**
 * The catalog with other needs in the place of a role's own, so that every question about a role can be asked of an
 * advertisement. The projects of the role and the way into it stay.
 * @param role id of the role it reads like
 * @param title to call it by
 */
export function withNeeds(catalog: Catalog, role: string, needs: readonly AskedNeed[], title?: string): { catalog: Catalog; role: Role } {
  const own = byId(catalog.roles).get(role) as Role;
  const asked: Role = { ...own, title: title ?? own.title, skills: needs.map((need) => ({ ...need, basis: ['jobs'] })), anyOf: [] };
  return { catalog: { ...catalog, roles: catalog.roles.map((one) => (one.id === role ? asked : one)) }, role: asked };
}

/** For a saved plan to an advertisement, the catalog with the needs that it kept. */
export const asPlanned = (catalog: Catalog, plan: Pick<SavedPlan, 'role' | 'needs'> | null | undefined): Catalog =>
  plan?.needs === undefined || !byId(catalog.roles).has(plan.role) ? catalog : withNeeds(catalog, plan.role, plan.needs).catalog;
