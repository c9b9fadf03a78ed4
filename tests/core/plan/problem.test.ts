import { describe, expect, it } from 'vitest';
import { byIdThenKind } from '../../../src/core/catalog/learning-items.ts';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import { problemFor } from '../../../src/core/plan/problem.ts';
import { NO_PLAN_LIMITS, type PlanQuery } from '../../../src/core/plan/query.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Course } from '../../../src/model/course.ts';
import type { PlanLimits } from '../../../src/model/profile.ts';
import { personAt } from '../../helpers/person.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const ask = (catalog: Catalog, limits: Partial<PlanLimits> = {}, more: Partial<PlanQuery> = {}) =>
  problemFor(catalog, {
    role: 'dev',
    have: new Map(),
    finished: [],
    hoursPerWeek: 7,
    start: '2027-01-04',
    timeLimitMs: 1000,
    clock: () => 0,
    ...more,
    limits: { ...NO_PLAN_LIMITS, ...limits },
  });
const ids = (...asked: Parameters<typeof ask>) => ask(...asked).problem.items.map(({ id }) => id);
const priced = (usd: number | null): Partial<Course> => ({
  cost: { model: 'one-off', usd, unit: 'total', source: 'own-page', asOf: '2026' },
});
const done = (...courses: string[]) => ({ finished: courses.map((id) => ({ kind: 'course' as const, id })) });

describe('what a plan may take', () => {
  const catalog = catalogOf({
    roles: [role('dev', { a: 1 })],
    courses: [
      course('unpriced', 1, { a: 1 }, {}, priced(null)),
      course('paid', 1, { a: 1 }, {}, { ...priced(10), platform: 'school' }),
      course('old', 1, { a: 1 }, {}, { status: 'retired' }),
      course('free', 1, { a: 1 }, {}, { platform: 'elsewhere' }),
      course('exam', 1, { a: 1 }, {}, { kind: 'certification', platform: 'elsewhere' }),
      course('guess', null, { a: 1 }),
      { ...course('unknown', null, { a: 1 }), assumedHours: null },
      course('steep', 1, { a: 1 }, { nowhere: 1 }),
    ],
    projects: [project('mine', ['dev'], 2, { a: 1 }, {}), project('theirs', ['other'], 2, { a: 1 }, {})],
  });

  it.each<[string, Partial<PlanLimits>, string[]]>([
    ['without limits all but exams, what cannot be begun and what has no hours', {}, ['free', 'guess', 'mine', 'paid', 'unpriced']],
    ['with certificates exams too', { certificates: true }, ['exam', 'free', 'guess', 'mine', 'paid', 'unpriced']],
    ['no projects', { projects: false }, ['free', 'guess', 'paid', 'unpriced']],
    ['no hours of ours', { estimates: false }, ['free', 'mine', 'paid', 'unpriced']],
    ['free alone', { free: true }, ['free', 'guess', 'mine']],
    ['within a budget no price that nobody states', { budget: 0 }, ['free', 'guess', 'mine', 'paid']],
    ['of one platform, and projects', { platforms: ['school'] }, ['mine', 'paid']],
    ['without what is excluded', { exclude: ['paid', 'mine'] }, ['free', 'guess', 'unpriced']],
  ])('%s', (_what, limits, expected) => {
    expect(ids(catalog, { exclude: [], ...limits })).toEqual(expected);
  });

  it('a plan takes nothing that is finished', () => {
    const finished = [
      { kind: 'course' as const, id: 'free' },
      { kind: 'project' as const, id: 'mine' },
      { kind: 'project' as const, id: 'paid' },
    ];
    expect(ids(catalog, {}, { finished })).toEqual(['guess', 'paid', 'unpriced']);
  });

  it('a project costs nothing and its hours are ours', () => {
    expect(ask(catalog).problem.items.find(({ id }) => id === 'mine')).toMatchObject({
      id: 'mine',
      kind: 'project',
      minutes: 120,
      basis: 'assumed',
      price: { kind: 'fixed', cents: 0 },
      platform: null,
      teaches: [{ skill: 'a', level: 1 }],
      requires: [],
      contains: [],
    });
  });

  it('an item says what the hours of its course rest on', () => {
    const hours = (basis: Course['hours']['basis']) => ({ hours: { ...course('x', 3, {}).hours, basis } });
    const courses = [
      course('a', 3, { a: 1 }, {}, hours('stated')),
      course('b', 3, { a: 1 }, {}, hours('computed')),
      course('c', null, { a: 1 }),
    ];
    const items = ask(catalogOf({ roles: [role('dev', { a: 1 })], courses })).problem.items;
    expect(items.map(({ basis, minutes }) => [basis, minutes])).toEqual([
      ['stated', 180],
      ['computed', 180],
      ['assumed', 3000],
    ]);
  });

  it('of one name a course comes before a project', () => {
    const [a, b] = [
      { id: 'x', kind: 'project' as const },
      { id: 'x', kind: 'course' as const },
    ];
    expect([
      byIdThenKind(a, b),
      byIdThenKind(b, a),
      byIdThenKind(a, a),
      byIdThenKind(b, { id: 'y', kind: 'course' }),
      byIdThenKind({ id: 'y', kind: 'course' }, a),
    ]).toEqual([1, -1, 0, -1, 1]);
  });
});

describe('a programme and its parts', () => {
  const roles = [role('dev', { a: 3 })];
  const whole = course('whole', 20, { a: 3 }, {}, { contains: ['one', 'two'] });
  const one = course('one', 6, { a: 1 }, {}, { contains: ['inner'] });
  const courses = [whole, one, course('two', 7, { b: 1 }), course('inner', 2, { c: 1 }, {}, { contains: ['whole'] })];
  const catalog = catalogOf({ roles, courses });
  const of = (...finished: string[]) => ask(catalog, {}, done(...finished)).problem;
  const minutes = (id: string, ...finished: string[]) => of(...finished).items.find((item) => item.id === id)?.minutes;

  it('a programme holds its parts at any depth, itself left out', () => {
    expect(of().items.map(({ id, contains }) => [id, [...contains].sort().join(' ')])).toEqual([
      ['inner', 'one two whole'],
      ['one', 'inner two whole'],
      ['two', ''],
      ['whole', 'inner one two'],
    ]);
  });

  it('a programme takes less time by the parts that are finished, a part of a part counted once', () => {
    const flat = catalogOf({ roles, courses: [whole, one, course('two', 7, { b: 1 }), course('inner', 2, { c: 1 })] });
    const left = (...finished: string[]) => ask(flat, {}, done(...finished)).problem.items.find(({ id }) => id === 'whole')?.minutes;
    expect(left()).toBe(1200);
    expect(left('inner')).toBe(1080);
    expect(left('two')).toBe(780);
    expect(left('one')).toBe(840);
    expect(left('one', 'inner')).toBe(840);
    expect(left('one', 'two')).toBe(420);
  });

  it('a programme takes no less time by what is finished beside its parts, nor by a project of the name of a part', () => {
    const beside = catalogOf({
      roles,
      courses: [whole, one, course('two', 7, { b: 1 }), course('inner', 2, { c: 1 }), course('other', 4, { d: 1 })],
      projects: [project('two', ['dev'], 3, { e: 1 }, {})],
    });
    const left = (finished: PlanQuery['finished']) => {
      const { items } = ask(beside, {}, { finished }).problem;
      return [items.find(({ id }) => id === 'whole')?.minutes, items.filter(({ id }) => id === 'two').map(({ kind }) => kind)];
    };
    expect(left([{ kind: 'course', id: 'other' }])).toEqual([1200, ['course', 'project']]);
    expect(left([{ kind: 'project', id: 'two' }])).toEqual([1200, ['course']]);
    expect(left([{ kind: 'course', id: 'whole' }])).toEqual([undefined, ['project']]);
  });

  it('a programme never takes less than nothing, and a finished one leaves none of its parts to do', () => {
    const short = catalogOf({
      roles,
      courses: [{ ...whole, hours: { ...whole.hours, value: 5 } }, one, course('two', 7, { b: 1 }), course('inner', 2, { c: 1 })],
    });
    expect(ask(short, {}, done('one')).problem.items.find(({ id }) => id === 'whole')?.minutes).toBe(0);
    expect(ask(short, {}, done('whole')).problem).toMatchObject({
      items: [],
      base: new Map([
        ['a', 3],
        ['b', 1],
        ['c', 1],
      ]),
    });
    expect(minutes('two', 'gone')).toBe(420);
  });
});

describe('what is held', () => {
  const catalog = catalogOf({
    roles: [role('dev', { a: 3 })],
    courses: [course('c', 5, { a: 2, b: 1 })],
    projects: [project('p', ['dev'], 5, { z: 2 }, {}), project('c', ['dev'], 5, { y: 2 }, {})],
  });
  it('a person holds what was stated above nothing and what was finished, the higher of both', () => {
    const have = new Map([
      ['a', 1],
      ['b', 3],
      ['none', 0],
    ]);
    const finished = [
      { kind: 'course' as const, id: 'c' },
      { kind: 'project' as const, id: 'p' },
    ];
    expect(ask(catalog, {}, { have, finished }).problem.base).toEqual(
      new Map([
        ['a', 2],
        ['b', 3],
        ['z', 2],
      ]),
    );
  });
});

describe('what a plan is for', () => {
  const clouds = { skills: ['x', 'y', 'z'], need: 2, level: 2, importance: 'useful' as const, basis: ['judgement' as const] };
  const dev = role('dev', { a: 3, b: 2 }, [clouds]);
  const catalog = catalogOf({
    roles: [dev],
    courses: [course('a2', 5, { a: 2 }), course('a3', 9, { a: 3 }, {}, priced(9)), course('x', 5, { x: 2 }), course('y', 5, { y: 1 })],
  });

  it('a plan is for core needs, or useful ones too, each as far as it can be met', () => {
    const { problem: core, uncovered } = ask(catalog);
    expect(core.needs).toEqual([{ skills: ['a'], need: 1, level: 3, importance: 'core' }]);
    expect(uncovered).toEqual([{ skills: ['b'], need: 1, level: 2, importance: 'core', reached: 0, because: 'catalog' }]);
    const all = ask(catalog, { include: 'useful' });
    expect(all.problem.needs).toEqual([
      { skills: ['a'], need: 1, level: 3, importance: 'core' },
      { skills: ['x', 'y', 'z'], need: 2, level: 1, importance: 'useful' },
    ]);
    expect(all.uncovered.slice(1)).toEqual([
      { skills: ['x', 'y', 'z'], need: 2, level: 2, importance: 'useful', reached: 1, because: 'catalog' },
    ]);
  });

  it('what limits leave out is told from what nothing teaches', () => {
    const { problem: free, uncovered } = ask(catalog, { free: true });
    expect(free.needs).toMatchObject([{ skills: ['a'], level: 2 }]);
    expect(uncovered.map(({ skills, reached, because }) => [skills[0], reached, because])).toEqual([
      ['a', 2, 'limits'],
      ['b', 0, 'catalog'],
    ]);
  });

  it('an unknown role has no needs', () => {
    expect(ask(catalog, {}, { role: 'nobody' })).toMatchObject({ problem: { needs: [] }, uncovered: [] });
  });

  it('a month holds the study time of its weeks', () => {
    expect(ask(catalog).problem.monthMinutes).toBe(Math.round(7 * catalog.planning.weeksPerMonth * 60));
  });
});

describe('how far a role is', () => {
  it('gapHours are the hours of the shortest plan, whatever it costs, without what nothing teaches', () => {
    const catalog = catalogOf({
      roles: [role('dev', { a: 2, b: 1 })],
      courses: [course('slow', 9, { a: 2 }), course('fast', 4.5, { a: 2 }, {}, priced(500))],
    });
    expect(gapHours(catalog, { id: 'dev' }, personAt())).toBe(4.5);
    expect(gapHours(catalog, { id: 'dev' }, personAt({ a: 2 }))).toBe(0);
  });
});
