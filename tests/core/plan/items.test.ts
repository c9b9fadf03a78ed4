import { describe, expect, it } from 'vitest';
import { type ItemQuery, itemsFor } from '../../../src/core/plan/items.ts';
import { outlinesOf } from '../../../src/core/plan/outlines.ts';
import { NO_PLAN_LIMITS } from '../../../src/core/plan/query.ts';
import { outlinesWorth } from '../../../src/core/plan/worth.ts';
import type { Catalog, Compiled } from '../../../src/model/catalog.ts';
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
/** The parts of a compiled catalog that are asked for here. */
const parts: Pick<Compiled, 'outlines' | 'outlinesWorth'> = {
  outlines: outlinesOf(catalog),
  outlinesWorth: (id, include) => outlinesWorth(catalog, id, include),
};
const compiled: Catalog = { ...catalog, compiled: parts as Compiled };

const ids = (limits: Partial<PlanLimits>, finished: ItemQuery['finished'] = [], of = compiled) =>
  itemsFor(of, { role: 'dev', finished, limits: { ...NO_PLAN_LIMITS, ...limits } })
    .map(({ id }) => id)
    .join(' ');

describe('of a compiled catalog a plan may take', () => {
  it.each<[string, Partial<PlanLimits>]>([
    ['whatever it may', {}],
    ['within a budget, a deadline and weeks', { budget: 10, by: '2027-03-01', weeks: 4 }],
    ['with cost first and useful needs', { optimise: 'cost', include: 'useful' }],
    ['free', { free: true }],
  ])('only what nothing else stands in for: %s', (_what, limits) => {
    expect(ids(limits)).toBe('quick');
    expect(ids(limits, [], catalog)).toBe('guess make quick slow');
  });

  it.each<[string, Partial<PlanLimits>, ItemQuery['finished'], string]>([
    ['the best is excluded', { exclude: ['quick'] }, [], 'guess make slow'],
    ['it is finished', {}, [{ kind: 'course', id: 'quick' }], 'guess make slow'],
    ['it is on no platform that is wanted', { platforms: ['elsewhere'] }, [], 'make'],
    ['hours of ours are left out', { estimates: false }, [], 'make quick slow'],
    ['projects are', { projects: false }, [], 'guess quick slow'],
    ['exams count', { certificates: true }, [], 'exam guess make quick slow'],
  ])('everything there is where %s', (_what, limits, finished, expected) => {
    expect(ids(limits, finished)).toBe(expected);
    expect(ids(limits, finished, catalog)).toBe(expected);
  });
});
