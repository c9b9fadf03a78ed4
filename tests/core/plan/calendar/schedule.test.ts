import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../../src/model/catalog.ts';
import type { Course } from '../../../../src/model/course.ts';
import { course, project, role } from '../../next/small-catalog.ts';
import { bare, byMonth, docker, dockerFree, ids, linux, once, plan, small, sql } from '../small-plans.ts';

const weeksOf = ({ steps }: ReturnType<typeof plan>) => steps.map(({ fromWeek, toWeek }) => [fromWeek, toWeek]);

it('the weeks of a plan are those of the calendar, days away included', () => {
  // 24.5 hours at one a day are 25 days, and seven more are away: 32 days.
  const answer = plan(small, {}, { pauses: [{ from: '2027-01-09', to: '2027-01-15' }] });
  expect(answer).toMatchObject({ finish: '2027-02-04', weeks: 5 });
  // The seven hours of linux lie before and after the pause: from the first to the fourteenth day.
  expect(weeksOf(answer)).toEqual([
    [0, 2],
    [2, 4],
    [4, 4.57],
  ]);
  expect(plan(small)).toMatchObject({ finish: '2027-01-28', weeks: 4 });
});

it.each([
  ['long before', { from: '2026-01-01', to: '2026-01-10' }],
  ['until the day before', { from: '2026-12-20', to: '2027-01-03' }],
  ['from the day after', { from: '2027-01-29', to: '2027-02-10' }],
])('a pause that shares no day with a plan changes none of its weeks: %s', (_, pause) => {
  const answer = plan(small, {}, { pauses: [pause] });
  expect(weeksOf(answer)).toEqual([
    [0, 1],
    [1, 3],
    [3, 3.5],
  ]);
  expect(answer).toMatchObject({ finish: '2027-01-28', weeks: 4 });
});

it.each([
  // Monday and Tuesday away: 24.5 days of study end on the 27th day.
  ['the first days', { from: '2027-01-04', to: '2027-01-05' }, [0.29, 1.29, 3.29, 3.86]],
  // The last half day of study moves one day on, to the 26th.
  ['the last day', { from: '2027-01-28', to: '2027-01-28' }, [0, 1, 3, 3.71]],
])('weeks have two decimals and do not overlap where a pause takes %s', (_, pause, [first, ...ends]) => {
  const weeks = weeksOf(plan(small, {}, { pauses: [pause] }));
  expect(weeks).toEqual(ends.map((end, at) => [[first, ...ends][at], end]));
});

it('weeks have two decimals without a pause, and the last part of a week counts as one', () => {
  // 24.5 hours at 24.49 a week are a little over one week.
  const answer = plan(small, {}, { hoursPerWeek: 24.49 });
  expect(weeksOf(answer)).toEqual([
    [0, 0.29],
    [0.29, 0.86],
    [0.86, 1],
  ]);
  expect(answer.weeks).toBe(2);
});

describe('a scheduled plan', () => {
  const toDocker = {
    hours: 30.5,
    moreHours: 6,
    moreAssumedHours: 0,
    moreUsd: -30,
    moreAssumedUsd: 0,
    moreUnknown: 0,
    added: ['docker-free'],
    removed: ['docker'],
  };

  it('a schedule gives each step its days, what it teaches, meets, provides and unlocks, and what it costs', () => {
    const answer = plan(small);
    expect(answer).toMatchObject({
      role: 'dev',
      status: 'optimal',
      objective: 'balanced',
      hourWorth: 15,
      hours: 24.5,
      hoursRange: { low: 24.5, high: 24.5 },
      // $30 are two hours.
      effort: 26.5,
      cost: { usd: 30, assumedUsd: 0, unknown: 0 },
      hoursBasis: { stated: 24.5, computed: 0, assumed: 0 },
      robust: true,
      robustness: { hours: 24.5, best: 24.5, added: [], removed: [] },
      weeks: 4,
      finish: '2027-01-28',
      bound: 26.5,
      boundUnit: 'effort',
      cheaper: toDocker,
      shorter: null,
      subscriptions: [],
      uncovered: [],
      changes: [],
      changePair: null,
      unanswered: [],
    });
    const step = {
      kind: 'course',
      basis: 'stated',
      isAsked: false,
      estimated: false,
      payment: 'free',
      usd: 0,
      assumedUsd: null,
      meets: [],
      provides: [],
      unlocks: [],
      freeAlternative: null,
    };
    expect(answer.steps).toEqual([
      {
        ...step,
        order: 1,
        course: 'linux',
        hours: 7,
        start: '2027-01-04',
        end: '2027-01-10',
        weeks: 1,
        fromWeek: 0,
        toWeek: 1,
        teaches: [{ skill: 'linux', from: 0, to: 1 }],
        provides: [{ skill: 'linux', level: 1 }],
        unlocks: ['docker'],
      },
      {
        ...step,
        order: 2,
        course: 'docker',
        hours: 14,
        payment: 'once',
        usd: 30,
        start: '2027-01-11',
        end: '2027-01-24',
        weeks: 2,
        fromWeek: 1,
        toWeek: 3,
        teaches: [{ skill: 'docker', from: 0, to: 2 }],
        meets: [{ skill: 'docker', level: 2 }],
        freeAlternative: toDocker,
      },
      {
        ...step,
        order: 3,
        course: 'sql',
        hours: 3.5,
        start: '2027-01-25',
        end: '2027-01-28',
        weeks: 0.5,
        fromWeek: 3,
        toWeek: 3.5,
        teaches: [{ skill: 'sql', from: 0, to: 2 }],
        meets: [{ skill: 'sql', level: 2 }],
      },
    ]);
  });

  it('a plan says what it would be with other limits', () => {
    expect(plan(small, { free: true })).toMatchObject({
      hours: 30.5,
      cost: { usd: 0, assumedUsd: 0, unknown: 0 },
      cheaper: null,
      shorter: null,
      shorterAtAnyPrice: { hours: 24.5, moreHours: -6, moreUsd: 30, moreUnknown: 0, added: ['docker'], removed: ['docker-free'] },
    });
    expect(plan(small, { budget: 29.99 })).toMatchObject({ hours: 30.5, shorter: null, shorterAtAnyPrice: { added: ['docker'] } });
    expect(plan(small, { budget: 30 })).toMatchObject({ hours: 24.5, shorterAtAnyPrice: null });
    const twice = plan(small, { budget: 30, optimise: 'cost' });
    expect(twice).toMatchObject({ hours: 30.5, shorter: { added: ['docker'] }, shorterAtAnyPrice: null });
    expect(plan(small, { hourWorth: 4 })).toMatchObject({ hours: 30.5, cheaper: null, shorter: { added: ['docker'] } });
    expect(plan(small, { optimise: 'cost' })).toMatchObject({
      objective: 'cost',
      hours: 30.5,
      cheaper: null,
      shorter: { added: ['docker'] },
      bound: 0,
      boundUnit: 'usd',
    });
  });

  it('a plan offers for what is paid what is free, not what is paid too, and only within the limits', () => {
    const other = course('docker-paid', 15, { docker: 2 }, { linux: 1 }, once(10));
    const catalog = bare({ roles: small.roles, courses: [docker, dockerFree, other, linux, sql] });
    const alternatives = (given: Catalog, weeks: number | null = null) =>
      plan(given, { weeks, optimise: 'hours' }).steps.map(({ course: id, freeAlternative }) => [id, freeAlternative]);
    expect(alternatives(catalog)).toEqual([
      ['linux', null],
      ['docker', toDocker],
      ['sql', null],
    ]);
    // 30.5 hours are 4.36 weeks.
    expect(alternatives(catalog, 4.36)[1]).toEqual(['docker', toDocker]);
    expect(alternatives(catalog, 4.35)[1]).toEqual(['docker', null]);
    expect(alternatives(bare({ roles: small.roles, courses: [docker, other, linux, sql] }))[1]).toEqual(['docker', null]);
  });

  it('a step counts only what is new, and names skills by id', () => {
    const catalog = bare({
      roles: [role('dev', { b: 2, a: 1, c: 1 })],
      courses: [course('all', 7, { c: 1, b: 2, a: 1, held: 2 }, { held: 1 }), course('later', 7, { d: 1 }, { b: 1, a: 1 })],
    });
    const [step] = plan(
      catalog,
      {},
      {
        have: new Map([
          ['b', 1],
          ['held', 2],
        ]),
      },
    ).steps;
    expect(step?.teaches).toEqual([
      { skill: 'a', from: 0, to: 1 },
      { skill: 'b', from: 1, to: 2 },
      { skill: 'c', from: 0, to: 1 },
    ]);
    expect(step?.meets.map(({ skill }) => skill).toSorted()).toEqual(['a', 'b', 'c']);
    expect(step?.provides).toEqual([]);
  });

  it('a step names each skill that later steps ask for once, at the highest level asked for', () => {
    const catalog = bare({
      roles: [role('dev', { x: 1, y: 1 })],
      courses: [course('base', 7, { b: 3, a: 1 }), course('x', 7, { x: 1 }, { b: 3, a: 1 }), course('y', 7, { y: 1 }, { b: 2 })],
    });
    expect(plan(catalog).steps[0]).toMatchObject({
      course: 'base',
      meets: [],
      unlocks: ['x', 'y'],
      provides: [
        { skill: 'a', level: 1 },
        { skill: 'b', level: 3 },
      ],
    });
  });

  it('a plan takes as many of a choice as it needs', () => {
    const clouds = { skills: ['aws', 'gcp', 'azure'], need: 2, level: 2, importance: 'core' as const, basis: ['judgement' as const] };
    const courses = [course('aws', 9, { aws: 2 }), course('gcp', 5, { gcp: 2 }), course('azure', 7, { azure: 2 })];
    expect(plan(bare({ roles: [role('dev', {}, [clouds])], courses }))).toMatchObject({ hours: 12, uncovered: [] });
  });

  it('a plan marks hours that are ours, and tries them longer', () => {
    const assumed = { ...course('guess', null, { sql: 2 }), assumedHours: 10 };
    const known = course('known', 12, { sql: 2 });
    const catalog = bare({ roles: [role('dev', { sql: 2 })], courses: [assumed, known] });
    const answer = plan(catalog, { optimise: 'hours' });
    expect(answer).toMatchObject({ hours: 10, hoursBasis: { stated: 0, computed: 0, assumed: 10 }, robust: false });
    expect(answer.steps[0]).toMatchObject({ basis: 'assumed', estimated: true });
    expect(answer.robustness).toEqual({ hours: 15, best: 12, added: ['known'], removed: ['guess'] });
    // An assumed hour counts a quarter more.
    expect(plan(catalog)).toMatchObject({ hours: 12, effort: 12, robust: true });
    const alone = bare({ roles: catalog.roles, courses: [assumed] });
    expect(plan(alone)).toMatchObject({ hours: 10, effort: 12.5, robust: true, robustness: { best: 15 } });
    expect(plan(alone, { weeks: 1.5 })).toMatchObject({ robust: true, robustness: { best: 15 } });
    expect(plan(catalog, { estimates: false })).toMatchObject({ hours: 12, robust: true });
  });

  it('the range of a plan is that of its steps: stated, or a lower quartile of its kind and half as long again', () => {
    const guess = { ...course('guess', null, { git: 2 }), assumedHours: 40 };
    const ranged = course('ranged', 20, { sql: 2 });
    const hours = { ...ranged.hours, low: 14, high: 30 };
    const others = [8, 12, 20, 40].map((value) => course(`other-${value}`, value, { other: 1 }));
    const catalog = bare({ roles: [role('dev', { sql: 2, git: 2 })], courses: [guess, { ...ranged, hours }, ...others] });
    // Known hours of its kind are 8, 12, 20, 20 and 40: the lower quartile is 12.
    expect(plan(catalog)).toMatchObject({ hours: 60, hoursRange: { low: 14 + 12, high: 30 + 60 } });
    const made = bare({ roles: [role('dev', { sql: 3 })], courses: [], projects: [project('make', ['dev'], 20, { sql: 3 }, {})] });
    expect(plan(made)).toMatchObject({ hoursRange: { low: 20, high: 30 } });
  });

  it('nothing to learn is a plan of no steps that ends where it starts', () => {
    expect(
      plan(
        small,
        {},
        {
          have: new Map([
            ['docker', 2],
            ['sql', 4],
          ]),
        },
      ),
    ).toMatchObject({ status: 'optimal', hours: 0, weeks: 0, finish: '2027-01-04', steps: [] });
  });
});

describe('the order of steps', () => {
  const order = (courses: Course[], more: Partial<Catalog> = {}, projects: Parameters<typeof project>[] = []) => {
    const needs = Object.fromEntries(courses.flatMap(({ teaches }) => teaches.map(({ skill, level }) => [skill, level])));
    return ids(
      plan(
        bare(
          {
            roles: [role('dev', { ...needs, ...(projects.length > 0 ? { made: 1 } : {}) })],
            courses,
            projects: projects.map((args) => project(...args)),
          },
          more,
        ),
      ),
    );
  };
  const at = (id: string, level: Course['level'], requires = {}) => course(id, 7, { [`s-${id}`]: 1 }, requires, { level });

  it('the order is easier before harder, projects after courses, then by id', () => {
    expect(order([at('a', 'advanced'), at('b', 'intermediate'), at('c', 'all-levels'), at('d', 'beginner')])).toBe('d c b a');
    expect(order([at('b', 'beginner'), at('a', 'beginner'), at('c', 'beginner')])).toBe('a b c');
    expect(order([at('z', 'advanced')], {}, [['make', ['dev'], 7, { made: 1 }, {}]])).toBe('z make');
  });

  it('the order begins with what most other steps rest on', () => {
    expect(order([at('a', 'beginner'), at('b', 'beginner'), at('c', 'beginner', { 's-b': 1 }), at('d', 'beginner', { 's-b': 1 })])).toBe(
      'b c d a',
    );
  });

  it('the order counts a step that asks for something among other things', () => {
    const asks = { 's-b': 1, 's-e': 1 };
    expect(
      order([at('a', 'beginner'), at('b', 'beginner'), at('c', 'beginner', asks), at('d', 'beginner', asks), at('e', 'beginner')]),
    ).toBe('b e c d a');
  });

  it('the order puts what teaches less of a skill before what teaches more, and exams last', () => {
    const roles = [role('dev', { x: 2, y: 1, z: 1 })];
    const some = [
      course('a', 7, { z: 1 }, {}, { kind: 'certification', level: 'beginner' }),
      course('b', 7, { x: 2 }, {}, { level: 'beginner' }),
      course('c', 7, { x: 1, y: 1 }, {}, { level: 'advanced' }),
    ];
    expect(ids(plan(bare({ roles, courses: some }), { certificates: true }))).toBe('c b a');
  });

  it('the order follows the usual order of skills before ease, and requirements always', () => {
    const skill = (id: string, ...before: string[]) =>
      ({ id, implies: [], prerequisites: before.map((of) => ({ skill: of, level: 1 })) }) as unknown as Catalog['skills'][number];
    expect(order([at('a', 'beginner'), at('b', 'advanced')], { skills: [skill('s-a', 's-b'), skill('s-b')] })).toBe('b a');
    expect(order([at('a', 'beginner', { 's-b': 1 }), at('b', 'advanced')], { skills: [skill('s-a'), skill('s-b', 's-a')] })).toBe('b a');
  });
});

describe('subscriptions', () => {
  const school = (one: number, everything: number | null) =>
    [
      {
        id: 'school',
        subscriptions: [
          { covers: 'one-programme', usdPerMonth: one },
          ...(everything === null ? [] : [{ covers: 'everything', usdPerMonth: everything }]),
        ],
      },
    ] as unknown as Catalog['platforms'];
  const a = course('a', 10, { a: 1 }, {}, byMonth);
  const b = course('b', 10, { b: 1 }, {}, byMonth);

  it('subscriptions are taken for everything where that is cheaper than one by one', () => {
    const catalog = (platforms: Catalog['platforms']) => bare({ roles: [role('dev', { a: 1, b: 1 })], courses: [a, b] }, { platforms });
    expect(plan(catalog(school(10, 15)))).toMatchObject({
      cost: { usd: 15, assumedUsd: 0, unknown: 0 },
      subscriptions: [{ platform: 'school', covers: 'everything', months: 1, usd: 15, monthsAsLaid: 1 }],
      steps: [
        { payment: 'subscription', usd: null },
        { payment: 'subscription', usd: null },
      ],
    });
    expect(plan(catalog(school(10, 25)))).toMatchObject({
      cost: { usd: 20, assumedUsd: 0, unknown: 0 },
      subscriptions: [{ covers: 'one-programme', months: 2, usd: 20, monthsAsLaid: 2 }],
    });
  });

  it('subscriptions say so where their steps do not lie side by side', () => {
    const between = course('between', 35, { m: 1 }, { a: 1 });
    const last = course('last', 10, { z: 1 }, { m: 1 }, byMonth);
    const catalog = bare({ roles: [role('dev', { a: 1, z: 1 })], courses: [a, between, last] }, { platforms: school(10, 15) });
    expect(plan(catalog)).toMatchObject({
      hours: 55,
      cost: { usd: 15 },
      subscriptions: [{ covers: 'everything', months: 1, usd: 15, monthsAsLaid: 2, moreUsdAsLaid: 15 }],
    });
  });

  it('subscriptions of one platform are two where a programme stands alone beside the others', () => {
    // A month holds about 30 hours: the short ones share one, the long one takes three alone.
    const long = course('long', 70, { l: 1 }, {}, byMonth);
    const catalog = bare({ roles: [role('dev', { a: 1, b: 1, l: 1 })], courses: [a, b, long] }, { platforms: school(10, 15) });
    expect(plan(catalog)).toMatchObject({
      cost: { usd: 45 },
      subscriptions: [
        { covers: 'one-programme', months: 3, usd: 30, monthsAsLaid: 3, moreUsdAsLaid: 0 },
        { covers: 'everything', months: 1, usd: 15, years: 0 },
      ],
    });
  });

  it('a subscription is bought by the year where that is cheaper, and a year runs through gaps', () => {
    const yearly = [
      { id: 'school', subscriptions: [{ covers: 'everything', usdPerMonth: 15, usdPerYear: 40 }] },
    ] as unknown as Catalog['platforms'];
    const first = course('first', 70, { f: 1 }, {}, byMonth);
    const between = course('between', 35, { m: 1 }, { f: 1 });
    const last = course('last', 10, { z: 1 }, { m: 1 }, byMonth);
    const catalog = bare({ roles: [role('dev', { f: 1, z: 1 })], courses: [first, between, last] }, { platforms: yearly });
    expect(plan(catalog).subscriptions).toEqual([
      { platform: 'school', covers: 'everything', months: 3, years: 1, usd: 40, monthsAsLaid: 4, moreUsdAsLaid: 0 },
    ]);
  });

  it('the steps of a subscription are kept together where the usual order would pay for more months', () => {
    // A month holds about 30 hours at this pace; the hard ones would come before and after the easy one.
    const easy = course('easy', 40, { e: 1 }, {}, { level: 'intermediate' });
    const hard = { ...b, level: 'advanced' as const };
    const catalog = bare(
      { roles: [role('dev', { a: 1, b: 1, e: 1 })], courses: [{ ...a, level: 'beginner' as const }, hard, easy] },
      { platforms: school(10, 15) },
    );
    const answer = plan(catalog);
    expect(ids(answer)).toMatch(/a b|b a/);
    expect(answer.subscriptions).toMatchObject([{ months: 1, monthsAsLaid: 1 }]);
  });

  it('subscriptions whose price nobody states are unknown, and count as we assume', () => {
    const answer = plan(
      bare({ roles: [role('dev', { a: 1, b: 1 })], courses: [a, course('b', 5, { b: 1 }, {}, once(null))] }, { platforms: [] }),
    );
    expect(answer).toMatchObject({
      cost: { usd: 0, assumedUsd: 200, unknown: 2 },
      subscriptions: [],
      steps: [
        { payment: 'unknown', usd: null },
        { payment: 'unknown', usd: null },
      ],
    });
  });
});
