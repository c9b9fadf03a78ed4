import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import { savedPlan } from '../../../src/core/progress/saved-plan.ts';
import { emptyProfile } from '../../../src/home/profile-store.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

export const courses = [
  course('py-short', 20, { python: 2 }),
  course('py-other', 30, { python: 2 }),
  course('sql-course', 12, { sql: 2 }),
  course('docker-course', 10, { docker: 2 }, { python: 1 }),
];
export const catalog = catalogOf({
  roles: [role('dev', { python: 2, sql: 2, docker: 2 })],
  courses,
  projects: [project('ship-it', ['other'], 30, { docker: 3 }, { docker: 2 })],
});
export const empty = emptyProfile();
export const query: PlanQuery = {
  role: 'dev',
  have: new Map(),
  finished: [],
  hoursPerWeek: 7,
  start: '2027-01-04',
  limits: NO_PLAN_LIMITS,
  timeLimitMs: 10_000,
  clock: () => 0,
};
export const saved = savedPlan(catalog, planTo(catalog, query), query, { name: 'dev', savedOn: '2027-01-02' });
export const now = (today: string) => ({ today, clock: () => 0 });
