import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/model/catalog.ts';
import { course, project, role } from '../next/small-catalog.ts';
import { bare, ids, plan } from './small-plans.ts';

const low = { confidence: 'low' as const };
const high = { confidence: 'high' as const };

describe('a course of low confidence', () => {
  const roles = [role('dev', { a: 1, b: 1 })];
  const sure = (hours: number) =>
    bare({
      roles,
      courses: [course('a-low', 10, { a: 1 }, {}, low), course('a-sure', hours, { a: 1 }, {}, high), course('b', 10, { b: 1 }, {}, high)],
    });

  it('gives way to a surer one that takes up to a fifth more in all, and no further', () => {
    expect(ids(plan(sure(14)))).toBe('a-sure b');
    expect(plan(sure(14))).toMatchObject({ status: 'optimal', hours: 24, bound: 24 });
    expect(
      plan(sure(14.1))
        .steps.map(({ course: id }) => id)
        .sort(),
    ).toEqual(['a-low', 'b']);
  });

  it('is left out whatever comes first, and stands where nothing else teaches the skill', () => {
    for (const optimise of ['hours', 'cost'] as const) expect(plan(sure(14), { optimise }).hours).toBe(plan(sure(14)).hours);
    expect(plan(sure(14), { exclude: ['a-sure'] }).hours).toBe(20);
    for (const limits of [{ budget: 100 }, { free: true }]) expect(plan(sure(14), limits).shorterAtAnyPrice).toBeNull();
  });

  it('gives way in a partial plan too, as long as as many needs are met', () => {
    const limits = { partial: true, exclude: ['b'] };
    expect(plan(sure(12), limits)).toMatchObject({ status: 'optimal', partial: true, hours: 12 });
    expect(ids(plan(sure(12), limits))).toBe('a-sure');
    expect(ids(plan(sure(12.1), limits))).toBe('a-low');
  });
});

describe('programming', () => {
  const skills = [{ id: 'py', code: true, category: 'programming', prerequisites: [], implies: [] }] as unknown as Catalog['skills'];
  const school = (hours: number, core: Record<string, number> = { a: 1 }) =>
    bare(
      {
        roles: [role('dev', core)],
        courses: [
          course('code', 10, { py: 2 }, {}, high),
          course('with', 10, { a: 1 }, { py: 2 }, high),
          course('plain', hours, { a: 1 }, {}, high),
        ],
      },
      { skills },
    );

  it('is left out where nobody asks for it and doing without takes up to a fifth more', () => {
    expect(ids(plan(school(24)))).toBe('plain');
    expect(ids(plan(school(24.1)))).toBe('code with');
    expect(ids(plan(school(24), { code: true }))).toBe('code with');
  });

  it('stays where a core need asks for it, or the person holds it', () => {
    expect(ids(plan(school(11, { a: 1, py: 1 })))).toBe('code with');
    expect(ids(plan(school(11), {}, { have: new Map([['py', 2]]) }))).toBe('with');
  });

  it('no limit brings it in', () => {
    const free = { budget: 5 };
    const paid = school(23);
    const dear = { model: 'one-off' as const, usd: 10, unit: 'total' as const, source: 'own-page', asOf: '2026' };
    const priced = { ...paid, courses: paid.courses.map((one) => (one.id === 'plain' ? { ...one, cost: dear } : one)) };
    expect(plan(priced, free).status).toBe('infeasible');
    expect(plan(priced, { ...free, partial: true })).toMatchObject({ status: 'infeasible', steps: [] });
  });
});

describe('a partial plan', () => {
  const catalog = bare({
    roles: [role('dev', { a: 2, b: 1 })],
    courses: [course('a1', 10, { a: 1 }), course('a2', 31, { a: 2 }), course('b1', 20, { b: 1 })],
  });

  it('is given only where it is asked for and no whole one fits, and says what it leaves open', () => {
    expect(plan(catalog, { weeks: 4 })).toMatchObject({ status: 'infeasible', partial: false });
    expect(plan(catalog, { weeks: 8, partial: true })).toMatchObject({ hours: 51, partial: false, uncovered: [] });
    const part = plan(catalog, { weeks: 4.3, partial: true });
    expect(part).toMatchObject({ status: 'optimal', partial: true, hours: 30 });
    expect(part.steps.map(({ course: id }) => id).sort()).toEqual(['a1', 'b1']);
    expect(part.uncovered).toEqual([{ skills: ['a'], need: 1, level: 2, importance: 'core', reached: 1, because: 'limits' }]);
  });

  it('without limits needs in each other’s way are lowered and listed', () => {
    const whole = course('whole', 40, { a: 2 }, {}, { contains: ['part'] });
    const clash = bare({ roles: [role('dev', { a: 2, b: 2 })], courses: [whole, course('part', 10, { b: 2 })] });
    expect(plan(clash)).toMatchObject({ status: 'optimal', partial: false, hours: 10, uncovered: [{ skills: ['a'], because: 'catalog' }] });
  });

  it('something made is the last step', () => {
    const made = bare({ ...catalog, projects: [project('ship', ['dev'], 8, { b: 2 }, { b: 1 })] });
    expect(plan(made).steps.at(-1)).toMatchObject({ course: 'ship', meets: [{ skill: 'portfolio', level: 1 }] });
    expect(plan(made, { projects: false }).steps.some(({ kind }) => kind === 'project')).toBe(false);
  });
});
