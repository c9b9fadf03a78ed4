import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { Ad } from '../ad/ad.ts';
import { byId } from '../catalog/by-id.ts';
import { skillTitles } from '../catalog/references.ts';
import { type GapHours, type Match, matchFor } from '../fit/match.ts';
import { type Gap, gapTo } from '../gap/gap.ts';
import { type Salary, salaryOf } from '../pay/salary.ts';
import { type NamedPlan, namePlan } from '../plan/named-plan.ts';
import { planTo } from '../plan/plan-to.ts';
import { heldBy, type PlanQuery } from '../plan/query.ts';
import type { Person } from '../profile/person.ts';
import { type Route, routeTo } from '../routes/route.ts';

export interface RoleReport {
  role: Role;
  gap: Gap;
  plan: NamedPlan;
  query: PlanQuery;
  route: Route;
}

export interface Report {
  person: Person;
  /** Null where no skill is known. */
  match: Match | null;
  roles: RoleReport[];
  pay: Salary;
  /** Read for the person. */
  ad: Ad | null;
  /** By skill id. */
  titles: Readonly<Record<string, string>>;
}

/** Roles ranked, and in depth where none was asked for. */
const [RANKED, IN_DEPTH] = [5, 3];

export interface ReportQuery {
  /** With the catalog of its needs, perhaps an advertisement's; undefined for the first three. */
  target: { catalog: Catalog; role: Role } | undefined;
  ad: Ad | null;
  /** What plans keep to. */
  means: Omit<PlanQuery, 'role' | 'have' | 'finished' | 'begun' | 'pauses'>;
  /** US dollars a year; null where unknown. */
  currentPay: number | null;
}

/** The ranking, and the target, else the first three roles, in depth. */
export function reportFor(catalog: Catalog, person: Person, gapHours: GapHours, query: ReportQuery): Report {
  const match = person.levels.size === 0 ? null : matchFor(catalog, person, gapHours, 'fit', RANKED);
  const roles = query.target === undefined ? firstOf(catalog, match) : [query.target.role];
  const own = query.target?.catalog ?? catalog;
  return {
    person,
    match,
    roles: roles.map((role) => inDepth(own, role, person, query)),
    pay: salaryOf(catalog, { roles: roles.map(({ id }) => id) }),
    ad: query.ad,
    titles: skillTitles(
      catalog,
      catalog.skills.map(({ id }) => id),
    ),
  };
}

const firstOf = (catalog: Catalog, match: Match | null): Role[] =>
  (match?.lines ?? []).slice(0, IN_DEPTH).flatMap((line) => byId(catalog.roles).get(line.role.id) ?? []);

function inDepth(catalog: Catalog, role: Role, person: Person, { means, currentPay }: ReportQuery): RoleReport {
  const query = { ...means, ...heldBy(person), role: role.id };
  const { hoursPerWeek, start, limits } = means;
  return {
    role,
    gap: gapTo(catalog, role, person),
    plan: namePlan(catalog, planTo(catalog, query)),
    query,
    route: routeTo(catalog, { role: role.id, person: { ...person, hoursPerWeek }, start, limits }, currentPay),
  };
}
