import { CareersError } from '../core/errors.ts';
import { gapHours as gapHoursIn } from '../core/plan/hours-to.ts';
import { NO_PLAN_LIMITS } from '../core/plan/query.ts';
import type { Known, Person } from '../core/profile/person.ts';
import { type Report, reportFor } from '../core/report/report.ts';
import { findRole } from '../core/roles.ts';
import type { Catalog } from '../model/catalog.ts';
import * as given from './arguments.ts';
import { checkedCatalog } from './catalogs.ts';
import { checked } from './check.ts';
import { type Advertisement, knownPerson, type RouteQuestion, readAdFor } from './person.ts';

export interface ReportQuestion extends Omit<RouteQuestion, 'role'> {
  /** Null, the default, for the three that fit best. */
  role?: string | null;
  /** What it asks of the person stands in the report too. */
  ad?: Advertisement | null;
}

/**
 * The report before it becomes a page.
 * @throws as `reportPage`
 */
export function reportOn(catalog: Catalog, profile: Known, query: ReportQuestion | null | undefined): Report {
  const whole = checkedCatalog(catalog);
  const { ad, ...rest } = query ?? {};
  const { role, start, currentPay, ...limits } = checked(given.ReportQuery, rest, 'query');
  const person = knownPerson(whole, profile);
  if (role === null && person.levels.size === 0)
    throw new CareersError('usage', 'A report needs a role, or a person of whom a skill is known.');
  return reportFor(whole, person, (asked: { id: string }, who: Person) => gapHoursIn(whole, asked, who), {
    ad: ad == null ? null : readAdFor(whole, ad, person),
    target: role === null ? undefined : { catalog: whole, role: findRole(whole, role) },
    means: {
      hoursPerWeek: person.hoursPerWeek ?? whole.planning.hoursPerWeek,
      start,
      limits: { ...NO_PLAN_LIMITS, ...limits, partial: true },
      timeLimitMs: Number.POSITIVE_INFINITY,
      clock: () => 0,
    },
    currentPay,
  });
}
