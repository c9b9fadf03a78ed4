import { planTo } from '../../../src/core/plan/plan-to.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Course } from '../../../src/model/course.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { catalogOf, course, role } from '../next/small-catalog.ts';

export const once = (usd: number | null): Partial<Course> => ({
  cost: { model: 'one-off', usd, unit: 'total', source: 'own-page', asOf: '2026-01' },
});
export const byMonth: Partial<Course> = {
  platform: 'school',
  cost: { model: 'subscription', usd: null, unit: 'month', source: 'own-page', asOf: '2026-01' },
};

export const docker = course('docker', 14, { docker: 2 }, { linux: 1 }, once(30));
export const dockerFree = course('docker-free', 20, { docker: 2 }, { linux: 1 });
export const linux = course('linux', 7, { linux: 1 });
export const sql = course('sql', 3.5, { sql: 2 });
export const bare = (parts: Parameters<typeof catalogOf>[0], more: Partial<Catalog> = {}): Catalog => ({
  ...catalogOf(parts),
  skills: [],
  ...more,
});
export const small = bare({ roles: [role('dev', { docker: 2, sql: 2 })], courses: [docker, dockerFree, linux, sql] });

/** Seven hours a week: an hour is a day. */
export const plan = (catalog: Catalog, limits: Partial<PlanLimits> = {}, more: Partial<PlanQuery> = {}) =>
  planTo(catalog, {
    role: 'dev',
    have: new Map(),
    finished: [],
    hoursPerWeek: 7,
    start: '2027-01-04',
    timeLimitMs: 10_000,
    clock: () => 0,
    ...more,
    limits: { ...NO_PLAN_LIMITS, ...limits },
  });
export const ids = (answer: ReturnType<typeof plan>) => answer.steps.map((step) => step.course).join(' ');
