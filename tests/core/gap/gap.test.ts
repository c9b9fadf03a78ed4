import { describe, expect, test } from 'vitest';
import { gapTo } from '../../../src/core/gap/gap.ts';
import { nextStep, waysBetween } from '../../../src/core/gap/ways.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const oneOff = { model: 'one-off', usd: 30, unit: 'total', source: 'own-page', asOf: '2026-01' } as const;
const clouds = { skills: ['aws', 'gcp', 'azure'], need: 1, level: 2, importance: 'core' as const, basis: ['judgement' as const] };

const catalog = catalogOf({
  roles: [role('dev', { python: 3, sql: 2, git: 1, docker: 4 }, [clouds])],
  courses: [
    course('sql-paid', 8, { sql: 2 }, {}, { cost: oneOff }),
    course('sql-free', 12, { sql: 2 }),
    course('sql-unknown', null, { sql: 3 }),
    course('py-basics', 30, { python: 2 }),
    course('aws-course', 25, { aws: 2 }),
    course('gcp-course', 15, { gcp: 2 }),
  ],
  projects: [project('py-project', ['dev'], 40, { python: 3 }, { python: 2 })],
});
const [dev] = catalog.roles as [(typeof catalog.roles)[number]];
const gap = (skills: Record<string, number>, done: string[] = []) => gapTo(catalog, dev, { skills }, () => 77, new Set(done));
const need = (skill: string, skills: Record<string, number> = {}, done: string[] = []) =>
  gap(skills, done).needs.find((entry) => entry.skill === skill);

describe('the shortest step that closes each need', () => {
  test('and the free one beside it where it costs', () => {
    expect(need('sql')).toMatchObject({
      have: 0,
      need: 2,
      shortest: { id: 'sql-paid', hours: 8, free: false },
      free: { id: 'sql-free', hours: 12 },
    });
  });

  test('what is finished is not advised again', () => {
    expect(need('sql', {}, ['sql-paid'])).toMatchObject({ shortest: { id: 'sql-free' }, free: null });
  });

  test('a step must start from what is held: the project asks for level 2', () => {
    expect(need('python')).toMatchObject({ shortest: null, towards: { id: 'py-basics', level: 2 } });
    expect(need('python', { python: 2 })).toMatchObject({ shortest: { kind: 'project', id: 'py-project' }, towards: null });
  });

  test('a project for other roles is no way', () => {
    const foreign = { ...catalog, projects: catalog.projects.map((one) => ({ ...one, roles: ['other'] })) };
    expect(gapTo(foreign, dev, { skills: { python: 2 } }, () => 0).needs.find(({ skill }) => skill === 'python')?.shortest).toBeNull();
  });

  test('nothing teaches it: nothing is made up', () => {
    expect(need('docker')).toMatchObject({ shortest: null, free: null, towards: null });
  });

  test('a need that is met asks for nothing', () => {
    expect(need('git', { git: 3 })).toMatchObject({ have: 3, need: 1, shortest: null, towards: null });
  });

  test('of a choice the member that is quickest to learn', () => {
    expect(gap({}).choices).toMatchObject([{ missing: 1, shortest: { id: 'gcp-course', skill: 'gcp' } }]);
    expect(gap({ azure: 2 }).choices).toMatchObject([{ missing: 0, shortest: null }]);
  });

  test('unknown hours come last, as what we assume', () => {
    expect(waysBetween(catalog, { skill: 'sql', role: 'dev' }, 0, 2).map(({ id, hours, assumed }) => [id, hours, assumed])).toEqual([
      ['sql-paid', 8, false],
      ['sql-free', 12, false],
      ['sql-unknown', 50, true],
    ]);
  });
});

test('readiness and the hours of the planner stand beside the needs', () => {
  expect(gap({ sql: 2, git: 1 })).toMatchObject({ gapHours: 77, readiness: { atLevel: 2, coreSkills: 5 } });
});

describe('ways between two levels', () => {
  const steps = (parts: Parameters<typeof catalogOf>[0], have = 0, to = 2) =>
    waysBetween(catalogOf(parts), { skill: 'sql', role: 'dev' }, have, to).map(({ id }) => id);
  const roles = [role('dev', { sql: 2 })];

  test('the shortest first, equal ones by id, unknown hours last', () => {
    const courses = [
      { ...course('u', null, { sql: 2 }), assumedHours: null },
      course('c', 5, { sql: 2 }),
      course('b', 9, { sql: 2 }),
      course('a', 5, { sql: 2 }),
      { ...course('t', null, { sql: 2 }), assumedHours: null },
    ];
    expect(steps({ roles, courses })).toEqual(['a', 'c', 'b', 'u', 't'].slice(0, 3).concat(['t', 'u']));
    expect(steps({ roles, courses: courses.toReversed() })).toEqual(['a', 'c', 'b', 't', 'u']);
  });

  test('neither exams nor retired courses, nor what ends lower or starts higher', () => {
    const courses = [
      course('exam', 1, { sql: 4 }, {}, { kind: 'certification' }),
      course('old', 1, { sql: 4 }, {}, { status: 'retired' }),
      course('low', 1, { sql: 1 }),
      course('steep', 1, { sql: 3 }, { sql: 2 }),
      course('fits', 7, { git: 1, sql: 2 }, { git: 4, sql: 1 }),
    ];
    expect(steps({ roles, courses }, 1)).toEqual(['fits']);
    expect(steps({ roles, courses }, 2, 3)).toEqual(['steep']);
  });

  test('a way says what it is, what it costs and where it leads', () => {
    const projects = [project('make', ['dev'], 30, { sql: 2 }, { sql: 1 }), project('other', ['dev'], 3, { git: 2 }, {})];
    const ways = waysBetween(
      catalogOf({ roles, courses: [course('read', 8, { sql: 3 }, {}, { cost: oneOff })], projects }),
      { skill: 'sql', role: 'dev' },
      1,
      2,
    );
    expect(ways).toEqual([
      { kind: 'course', id: 'read', hours: 8, assumed: false, free: false, level: 3, from: 0 },
      { kind: 'project', id: 'make', hours: 30, assumed: true, free: true, level: 2, from: 1 },
    ]);
  });

  test('the next step is the one that gets furthest, the shortest of these, and gets somewhere', () => {
    const next = (have: number, ...courses: ReturnType<typeof course>[]) =>
      nextStep(catalogOf({ roles, courses }), { skill: 'sql', role: 'dev' }, have)?.id;
    const all = [
      course('a', 1, { sql: 1 }),
      course('c', 9, { sql: 2 }),
      course('b', 4, { sql: 2 }),
      course('d', 2, { sql: 3 }, { sql: 2 }),
    ];
    expect(next(0, ...all)).toBe('b');
    expect(next(0, ...all.toReversed())).toBe('b');
    expect(next(1, ...all)).toBe('b');
    expect(next(2, ...all)).toBe('d');
    expect(next(3, ...all)).toBeUndefined();
    expect(nextStep(catalogOf({ roles, courses: all }), { skill: 'sql', role: 'dev' }, 0, new Set(['b']))?.id).toBe('c');
    expect(nextStep(catalogOf({ roles, courses: all }), { skill: 'cobol', role: 'dev' }, 0)).toBeUndefined();
  });
});

describe('of a choice', () => {
  const choose = (courses: ReturnType<typeof course>[], skills: Record<string, number> = {}, done: string[] = []) => {
    const of = catalogOf({ roles: [role('dev', {}, [clouds])], courses });
    return gapTo(of, of.roles[0] as (typeof of.roles)[number], { skills }, () => null, new Set(done)).choices[0]?.shortest;
  };
  test('equally quick members come by id, unknown hours last', () => {
    const unknown = { ...course('g', null, { gcp: 2 }), assumedHours: null };
    expect(choose([course('z', 9, { azure: 2 }), course('y', 9, { aws: 2 }), unknown])).toMatchObject({ skill: 'aws', id: 'y' });
    expect(choose([course('y', 9, { aws: 2 }), course('z', 9, { azure: 2 })])).toMatchObject({ skill: 'aws', id: 'y' });
    expect(choose([unknown, course('z', 9, { azure: 2 })])).toMatchObject({ skill: 'azure' });
    expect(choose([unknown])).toMatchObject({ skill: 'gcp', hours: null });
    expect(choose([])).toBeNull();
  });
  test('one that is held counts where two are asked for, and is not learnt again', () => {
    const two = { ...clouds, need: 2 };
    const of = catalogOf({
      roles: [role('dev', {}, [two])],
      courses: [course('a', 1, { aws: 2 }), course('g', 8, { gcp: 2 }, { gcp: 1 }), course('h', 5, { gcp: 3 }, { gcp: 2 })],
    });
    const shortest = gapTo(of, of.roles[0] as (typeof of.roles)[number], { skills: { aws: 2, gcp: 1 } }, () => null).choices[0]?.shortest;
    expect(shortest).toMatchObject({ skill: 'gcp', id: 'g' });
  });
});

test('a need that is met has no way beside it, though there are some', () => {
  expect(need('sql', { sql: 2 })).toEqual({
    skill: 'sql',
    have: 2,
    need: 2,
    importance: 'core',
    shortest: null,
    free: null,
    towards: null,
  });
});
