import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import { skillTitles } from '../catalog/references.ts';
import { type GapHours, type Match, matchFor } from '../fit/match.ts';
import { type Gap, gapTo } from '../gap/gap.ts';
import { type Salary, salaryOf } from '../pay/salary.ts';
import { type NamedPlan, namePlan } from '../plan/named-plan.ts';
import { planTo } from '../plan/plan-to.ts';
import type { PlanQuery } from '../plan/query.ts';
import type { Person } from '../profile/person.ts';

/** One role in depth. */
export interface RoleReport {
  role: Role;
  gap: Gap;
  plan: NamedPlan;
  query: PlanQuery;
}

export interface Report {
  person: Person;
  /** Null for somebody of whom no skill is known. */
  match: Match | null;
  roles: RoleReport[];
  pay: Salary;
  /** Of everything that is held or asked for, by skill id. */
  titles: Readonly<Record<string, string>>;
}

/** Roles of the ranking, and of these without a role that was asked for. */
const [RANKED, IN_DEPTH] = [5, 3];

/**
 * Everything about one person: the ranking, and a role, else the first three, in depth.
 * @param means what plans keep to, but for the role and what the person holds
 */
export function reportFor(
  catalog: Catalog,
  person: Person,
  role: Role | undefined,
  gapHours: GapHours,
  means: Omit<PlanQuery, 'role' | 'have' | 'finished'>,
): Report {
  const match = person.levels.size === 0 ? null : matchFor(catalog, person, gapHours, 'fit', RANKED);
  const roles = role === undefined ? firstOf(catalog, match) : [role];
  return {
    person,
    match,
    roles: roles.map((one) => inDepth(catalog, one, person, { ...means, role: one.id, have: person.levels, finished: person.finished })),
    pay: salaryOf(catalog, { roles: roles.map(({ id }) => id) }),
    titles: skillTitles(
      catalog,
      catalog.skills.map(({ id }) => id),
    ),
  };
}

const firstOf = (catalog: Catalog, match: Match | null): Role[] =>
  (match?.lines ?? []).slice(0, IN_DEPTH).flatMap((line) => byId(catalog.roles).get(line.role.id) ?? []);

const inDepth = (catalog: Catalog, role: Role, person: Person, query: PlanQuery): RoleReport => ({
  role,
  gap: gapTo(catalog, role, person),
  plan: namePlan(catalog, planTo(catalog, query)),
  query,
});
