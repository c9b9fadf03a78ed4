import { expect, it } from 'vitest';
import { type ItemQuery, itemsFor } from '../../../src/core/plan/items.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const catalog = catalogOf({
  roles: [role('dev', { a: 2 })],
  courses: [
    course('exam', 1, { a: 2 }, {}, { kind: 'certification' }),
    { ...course('guess', null, { a: 2 }), assumedHours: 9 },
    course('quick', 5, { a: 2 }, {}, { platform: 'school' }),
    course('slow', 30, { a: 2 }, {}, { platform: 'school' }),
  ],
  projects: [project('make', ['dev'], 40, { a: 2 }, {})],
});

it.each<[string, Partial<PlanLimits>, ItemQuery['finished'], string]>([
  ['all but exams by default', {}, [], 'guess make quick slow'],
  ['all within a budget', { budget: 10 }, [], 'guess make quick slow'],
  ['no excluded course', { exclude: ['quick'] }, [], 'guess make slow'],
  ['no finished course', {}, [{ kind: 'course', id: 'quick' }], 'guess make slow'],
  ['no course of another platform', { platforms: ['elsewhere'] }, [], 'make'],
  ['no course of assumed hours without estimates', { estimates: false }, [], 'make quick slow'],
  ['no project without projects', { projects: false }, [], 'guess quick slow'],
  ['exams where certificates are wanted', { certificates: true }, [], 'exam guess make quick slow'],
])('a plan may take %s', (_what, limits, finished, expected) => {
  const items = itemsFor(catalog, { role: 'dev', have: new Map(), finished, limits: { ...NO_PLAN_LIMITS, ...limits } });
  expect(items.map(({ id }) => id).join(' ')).toBe(expected);
});
