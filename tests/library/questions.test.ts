import { describe, expect, test } from 'vitest';
import * as library from '../../src/index.ts';
import { shippedCatalog } from '../helpers/cli.ts';
import { EXTREMES, named, pathsOf, withValue } from '../helpers/extremes.ts';

const { CareersError, NO_PLAN_LIMITS, createCatalog, planTo } = library;
const catalog = createCatalog(shippedCatalog());
const profile = { skills: { python: 3, docker: 2 }, done: [{ kind: 'course', id: 'cs50p' }], hoursPerWeek: 5, hourWorth: 20 };
const have = new Map([['python', 3]]);
const limits = { ...NO_PLAN_LIMITS, budget: 500, by: '2029-01-01', weeks: 200, exclude: ['cs50p'], platforms: ['coursera'] };
const plan = {
  role: 'mlops-engineer',
  have,
  finished: [{ kind: 'course' as const, id: 'missing-semester' }],
  hoursPerWeek: 8,
  start: '2027-01-04',
  limits,
  timeLimitMs: 50,
  clock: () => performance.now(),
};

/** Every function with arguments that it answers. */
const questions: Record<string, unknown[]> = {
  compareRoles: [catalog, ['mlops-engineer', 'data-scientist']],
  createCatalog: [{ roles: [], quiz: catalog.quiz }],
  describeRole: [catalog, 'mlops'],
  findCourse: [catalog, 'cs50p'],
  findRole: [catalog, 'mlops'],
  findSkill: [catalog, 'python'],
  gapHours: [catalog, { id: 'mlops-engineer' }, profile],
  gapTo: [catalog, { id: 'mlops-engineer' }, profile],
  inLanguage: [catalog, 'fr'],
  listCourses: [
    catalog,
    { text: 'ml', skill: 'python', platform: 'coursera', free: true, level: 'beginner', role: 'mlops', sort: 'hours', limit: 3 },
  ],
  listRoles: [catalog, { track: 'engineering', skill: 'python', minPay: 100_000, sort: 'pay', limit: 3 }],
  listSkills: [catalog, { text: 'ml', category: 'data', role: 'mlops', limit: 3 }],
  matchRoles: [catalog, profile, 'fit'],
  openCatalog: [],
  planTo: [catalog, plan],
  rankRoles: [{ roles: [{ id: 'a', skills: [{ skill: 'b', level: 2, importance: 'core' }], anyOf: [] }] }, profile, { draws: 20 }],
  roleFor: [catalog, 'mlops'],
  routeTo: [
    catalog,
    profile,
    { role: 'mlops', start: '2027-01-04', optimise: 'hours', hourWorth: 20, budget: 100, free: false, currentPay: 90_000 },
  ],
  salaryOf: [catalog, { roles: ['mlops'], level: 'senior', country: 'US', by: 'year', offer: 150_000 }],
  searchCatalog: [catalog, 'python', 3],
};

type Question = (...args: unknown[]) => unknown;
const isQuestion = (entry: [string, unknown]): entry is [string, Question] => typeof entry[1] === 'function' && entry[1] !== CareersError;
const functions = Object.entries<unknown>(library).filter(isQuestion);

/** What a call answers; undefined where it throws a CareersError, and a failure where it throws another. */
function answerOf(ask: () => unknown, what: string): unknown {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof CareersError)) throw new Error(`${what}: ${String(error)}`);
    expect(error.message).toMatch(/\S/);
    expect(error.message.length).toBeLessThan(1000);
    return undefined;
  }
}

test('every function of the library is asked here', () => {
  expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(questions));
});

describe.each(functions.filter(([name]) => name !== 'openCatalog'))('%s', (name, ask) => {
  const args = questions[name] ?? [];

  test(`${name} answers sensible arguments`, () => {
    expect(() => ask(...args)).not.toThrow();
  });

  test(`${name} answers or throws a CareersError with an extreme value in any place of its arguments`, { timeout: 60_000 }, () => {
    // The parts of a catalog have a test of their own.
    const places = args.flatMap((argument, at) =>
      argument === catalog ? [[at]] : [[at], ...[...pathsOf(argument)].map((path) => [at, ...path])],
    );
    for (const place of places)
      for (const extreme of EXTREMES) answerOf(() => ask(...(withValue(args, place, extreme) as unknown[])), named(place, extreme));
  });

  test(`${name} throws a CareersError without arguments`, () => {
    expect(() => ask()).toThrow(CareersError);
  });
});

describe('maps and sets', () => {
  test('levels that are no whole number from 0 to 4, and skills that are none, are refused', () => {
    for (const extreme of EXTREMES.filter((value) => value !== 0 && !Object.is(value, -0))) {
      const wrong = new Map([['python', extreme as number]]);
      expect(() => library.gapHours(catalog, { id: 'mlops' }, { skills: { python: extreme as number } }), named(['have'], extreme)).toThrow(
        CareersError,
      );
      expect(() => planTo(catalog, { ...plan, have: wrong }), named(['have'], extreme)).toThrow(CareersError);
    }
    expect(() => planTo(catalog, { ...plan, have: new Map([['pyhton', 3]]) })).toThrow('There is no skill called "pyhton".');
  });
});

describe('planTo', () => {
  const refusal = (changes: object) => answerOf(() => planTo(catalog, { ...plan, ...changes }), JSON.stringify(changes));

  test.each([
    [{ role: 'zzz' }, 'There is no role called "zzz".'],
    [{ start: '2027-02-30' }, 'query.start: use a date from 2000 to 2099 as YYYY-MM-DD.'],
    [{ start: '9999-12-31' }, 'query.start: use a date from 2000 to 2099 as YYYY-MM-DD.'],
    [{ start: '2099-12-31', limits: NO_PLAN_LIMITS }, 'The dates run outside the years 2000 to 2099.'],
    [{ hoursPerWeek: 1e-300 }, 'query.hoursPerWeek takes a number from 0.5 to 112.'],
    [{ limits: { ...limits, exclude: ['zzz'] } }, 'There is no course called "zzz".'],
    [{ limits: { ...limits, platforms: ['zzz'] } }, 'There is no platform called "zzz".'],
    [{ finished: [{ kind: 'project' as const, id: 'cs50p' }] }, 'There is no project called "cs50p".'],
  ])('planTo refuses %j', (changes, message) => {
    expect(() => planTo(catalog, { ...plan, ...changes })).toThrow(expect.objectContaining({ name: 'CareersError', message }));
  });

  test('planTo takes names as people type them and answers with ids', () => {
    const typed = { ...plan, role: 'MLOps', have: new Map([['Python', 3]]), limits: { ...limits, platforms: ['Coursera'] } };
    expect(planTo(catalog, { ...typed, clock: () => 0 })).toEqual(planTo(catalog, { ...plan, clock: () => 0 }));
  });

  test('planTo never calls a plan optimal whose budget is not a number', () => {
    for (const budget of EXTREMES.filter((value) => value !== null && typeof value !== 'number' && value !== undefined))
      expect(refusal({ limits: { ...limits, budget } })).toBe(undefined);
    expect(refusal({ limits: { ...limits, budget: Number.NaN } })).toBe(undefined);
  });
});

describe('inLanguage', () => {
  const french = (some: library.Catalog) => library.listCourses(some, { text: 'objectif-ia' }).courses.length;
  const listed = (some: library.Catalog) => library.listCourses(some).courses.filter(({ language }) => language === 'fr').length;

  test('a catalog in a language lists and plans the courses of that language too', () => {
    const both = library.inLanguage(catalog, 'FR');
    expect([listed(catalog), listed(both) > 0, french(both)]).toEqual([0, true, 1]);
    const asked = { ...plan, role: 'ai-product-manager', have: new Map<string, number>(), limits: NO_PLAN_LIMITS, timeLimitMs: 5000 };
    const hoursIn = (some: library.Catalog) => planTo(some, asked).hours ?? 0;
    expect(hoursIn(both)).toBeLessThan(hoursIn(catalog));
    expect(library.listCourses(both).language).toBe('fr');
  });

  test('a copy of such a catalog keeps the language, and its language is checked', () => {
    const copy = { ...library.inLanguage(catalog, 'fr'), sources: [...catalog.sources] };
    expect(listed(copy)).toBeGreaterThan(0);
    expect(listed(createCatalog({ courses: catalog.courses, language: 'any' }))).toBeGreaterThan(0);
    expect(() => listed({ ...copy, language: 'french' })).toThrow('entities.language takes a two-letter code, or any.');
    expect(() => library.inLanguage(catalog, 'xx')).toThrow('The language is one of de, en, es, fr, ja, zh, or any, not "xx".');
  });
});
