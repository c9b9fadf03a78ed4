import { describe, expect, test } from 'vitest';
import { memberWay, wayTo } from '../../../src/core/gap/ways.ts';
import { courseNamed, personAt } from '../../helpers/person.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const oneOff = { model: 'one-off', usd: 30, unit: 'total', source: 'own-page', asOf: '2026-01' } as const;

const dev = role('dev', { sql: 2, git: 4 });
const aim = (have: number, skill = 'sql', done: string[] = [], planned: string[] = []) => ({
  skill,
  role: dev,
  person: personAt({ sql: have }, done.map(courseNamed)),
  planned: planned.map(courseNamed),
});

describe('the way to a level', () => {
  const roles = [dev];
  /** Shortest ways in turn, each found where those before it are finished. */
  const steps = (parts: Parameters<typeof catalogOf>[0], have = 0, to = 2, done: string[] = []): string[] => {
    const { shortest } = wayTo(catalogOf(parts), aim(have, 'sql', done), to);
    return shortest === null ? [] : [shortest.id, ...steps(parts, have, to, [...done, shortest.id])];
  };

  test('wayTo takes the shortest step, then by id, unknown hours last', () => {
    const courses = [
      { ...course('u', null, { sql: 2 }), assumedHours: null },
      course('c', 5, { sql: 2 }),
      course('b', 9, { sql: 2 }),
      course('a', 5, { sql: 2 }),
      { ...course('t', null, { sql: 2 }), assumedHours: null },
    ];
    expect(steps({ roles, courses })).toEqual(['a', 'c', 'b', 't', 'u']);
    expect(steps({ roles, courses: courses.toReversed() })).toEqual(['a', 'c', 'b', 't', 'u']);
  });

  test('wayTo leaves out exams, retired courses and those that end lower or start higher', () => {
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

  test('a way has kind, hours, price and levels', () => {
    const named = (id: string) => ({ id, title: `Course ${id}`, url: expect.any(String), lacking: [] });
    const projects = [project('make', ['dev'], 30, { sql: 2 }, { sql: 1 }), project('other', ['dev'], 3, { git: 2 }, {})];
    const catalog = catalogOf({ roles, courses: [course('read', 8, { sql: 3 }, {}, { cost: oneOff })], projects });
    expect(wayTo(catalog, aim(1), 2)).toEqual({
      shortest: {
        ...{ ...named('read'), kind: 'course', hours: 8, assumed: false, free: false, level: 3, from: 0 },
        ...{ source: 'own-page', asOf: '2026-01' },
      },
      free: {
        id: 'make',
        title: 'Project make',
        url: null,
        lacking: [],
        kind: 'project',
        hours: 30,
        assumed: true,
        free: true,
        level: 2,
        from: 1,
        source: 'own-judgement',
        asOf: '2026-11',
      },
      towards: null,
      onward: [],
    });
  });

  test('wayTo takes several steps where these are far shorter than one, else the step that goes furthest', () => {
    const along = (have: number, to: number, ...courses: ReturnType<typeof course>[]) => {
      const { shortest, towards, onward } = wayTo(catalogOf({ roles, courses }), aim(have), to);
      return [shortest, towards, ...onward].flatMap((way) => way?.id ?? []);
    };
    const all = [
      course('a', 1, { sql: 1 }),
      course('c', 9, { sql: 2 }),
      course('b', 4, { sql: 2 }),
      course('d', 2, { sql: 3 }, { sql: 2 }),
      course('e', 7, { sql: 3 }),
      course('f', 60, { sql: 3 }),
    ];
    expect(along(0, 3, ...all)).toEqual(['e']);
    expect(along(0, 3, ...all.filter(({ id }) => id !== 'e'))).toEqual(['b', 'd']);
    expect(along(0, 3, ...all.filter(({ id }) => id !== 'e').toReversed())).toEqual(['b', 'd']);
    expect(along(1, 2, ...all)).toEqual(['b']);
    expect(along(2, 3, ...all)).toEqual(['d']);
    expect(along(0, 4, ...all)).toEqual(['e']);
    expect(along(3, 4, ...all)).toEqual([]);
  });

  test('a skill that nothing teaches has no way', () => {
    expect(wayTo(catalogOf({ roles, courses: [course('a', 1, { sql: 1 })] }), aim(0, 'cobol'), 2)).toEqual({
      shortest: null,
      free: null,
      towards: null,
      onward: [],
    });
  });
});

describe('what comes first', () => {
  const courses = [
    course('quick', 2, { sql: 2 }, { git: 4, python: 1 }),
    course('planned', 9, { sql: 2 }, { git: 4, python: 1 }, { cost: oneOff }),
    course('begun-today', 20, { sql: 2 }),
  ];
  const of = catalogOf({ roles: [dev], courses });
  const first = (...planned: string[]) => wayTo(of, aim(0, 'sql', [], planned), 2);

  test('a step of the plan, or one that can be begun today, comes before a shorter one', () => {
    expect(first('planned').shortest?.id).toBe('planned');
    expect(first().shortest?.id).toBe('begun-today');
    expect(first('quick').shortest?.id).toBe('quick');
  });

  test('a free way stands beside a paid one where it takes longer, planned or not', () => {
    const paid = courses.filter(({ id }) => id === 'planned');
    const free = (hours: number) =>
      wayTo(
        catalogOf({ roles: [dev], courses: [...paid, course('free', hours, { sql: 2 }, { git: 4, python: 1 })] }),
        aim(0, 'sql', [], ['planned']),
        2,
      );
    expect(free(12)).toMatchObject({ shortest: { id: 'planned' }, free: { id: 'free' } });
    expect(free(5)).toMatchObject({ shortest: { id: 'planned' }, free: null });
  });

  test('the steps of the plan come before one that can be begun today and takes longer', () => {
    const chain = [
      course('one', 20, { sql: 1 }, { git: 1 }),
      course('two', 30, { sql: 2 }, { git: 1, sql: 1 }),
      course('whole', 60, { sql: 2 }),
    ];
    const way = (planned: string[]) => wayTo(catalogOf({ roles: [dev], courses: chain }), aim(0, 'sql', [], planned), 2);
    expect(way(['one', 'two'])).toMatchObject({ shortest: null, towards: { id: 'one' }, onward: [{ id: 'two' }] });
    expect(way([])).toMatchObject({ shortest: { id: 'whole' } });
  });

  test('what asks for skills that neither person nor role has comes last', () => {
    const far = catalogOf({
      roles: [dev],
      courses: [course('far', 1, { sql: 2 }, { python: 3 }), course('near', 9, { sql: 2 }, { git: 3 })],
    });
    expect(wayTo(far, aim(0), 2).shortest?.id).toBe('near');
  });

  test('of several skills the planned one comes before the quickest', () => {
    const clouds = catalogOf({
      roles: [dev],
      courses: [course('gcp', 3, { gcp: 2 }, { python: 1 }), course('aws', 9, { aws: 2 }, { python: 1 })],
    });
    const members = (...planned: string[]) => ['aws', 'gcp', 'azure'].map((skill) => aim(0, skill, [], planned));
    expect(memberWay(clouds, members('aws'), 2)).toMatchObject({ skill: 'aws', id: 'aws' });
    expect(memberWay(clouds, members(), 2)).toMatchObject({ skill: 'gcp', id: 'gcp' });
    expect(memberWay(clouds, members(), 4)).toBeNull();
  });
});
