import { describe, expect, test } from 'vitest';
import { waysAlong, waysBetween } from '../../../src/core/gap/ways.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const oneOff = { model: 'one-off', usd: 30, unit: 'total', source: 'own-page', asOf: '2026-01' } as const;

const dev = role('dev', { sql: 2, git: 4 });
const aim = (have: number, skill = 'sql') => ({ skill, role: dev, levels: new Map([['sql', have]]) });

describe('ways between two levels', () => {
  const steps = (parts: Parameters<typeof catalogOf>[0], have = 0, to = 2) =>
    waysBetween(catalogOf(parts), aim(have), to).map(({ id }) => id);
  const roles = [dev];

  test('waysBetween puts the shortest first, then by id, unknown hours last', () => {
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

  test('waysBetween leaves out exams, retired courses and those that end lower or start higher', () => {
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
    const ways = waysBetween(catalogOf({ roles, courses: [course('read', 8, { sql: 3 }, {}, { cost: oneOff })], projects }), aim(1), 2);
    expect(ways).toEqual([
      { ...named('read'), kind: 'course', hours: 8, assumed: false, free: false, level: 3, from: 0 },
      {
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
      },
    ]);
  });

  test('waysAlong is the shortest sequence of steps, else the step that goes furthest', () => {
    const along = (have: number, to: number, ...courses: ReturnType<typeof course>[]) =>
      waysAlong(catalogOf({ roles, courses }), aim(have), to).map(({ id }) => id);
    const all = [
      course('a', 1, { sql: 1 }),
      course('c', 9, { sql: 2 }),
      course('b', 4, { sql: 2 }),
      course('d', 2, { sql: 3 }, { sql: 2 }),
      course('e', 7, { sql: 3 }),
    ];
    expect(along(0, 3, ...all)).toEqual(['b', 'd']);
    expect(along(0, 3, ...all.toReversed())).toEqual(['b', 'd']);
    expect(along(1, 2, ...all)).toEqual(['b']);
    expect(along(2, 3, ...all)).toEqual(['d']);
    expect(along(0, 4, ...all)).toEqual(['e']);
    expect(along(3, 4, ...all)).toEqual([]);
    expect(waysAlong(catalogOf({ roles, courses: all }), aim(0), 2, new Set(['b'])).map(({ id }) => id)).toEqual(['e']);
    expect(waysAlong(catalogOf({ roles, courses: all }), aim(0, 'cobol'), 2)).toEqual([]);
  });
});
