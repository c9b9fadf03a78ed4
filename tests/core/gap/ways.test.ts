import { describe, expect, test } from 'vitest';
import { nextStep, waysBetween } from '../../../src/core/gap/ways.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const oneOff = { model: 'one-off', usd: 30, unit: 'total', source: 'own-page', asOf: '2026-01' } as const;

describe('ways between two levels', () => {
  const steps = (parts: Parameters<typeof catalogOf>[0], have = 0, to = 2) =>
    waysBetween(catalogOf(parts), { skill: 'sql', role: 'dev' }, have, to).map(({ id }) => id);
  const roles = [role('dev', { sql: 2 })];

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

  test('nextStep is the shortest of those that get furthest', () => {
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
