import { expect, it } from 'vitest';
import { loweringsFor } from '../../../src/core/gap/lowering.ts';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import { personFrom } from '../../../src/core/profile/person.ts';
import type { Role } from '../../../src/model/role.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const nobody = personFrom(shippedCatalog(), { skills: {} });

it('a need that asks for one level less saves what the plan takes less then, the most first', () => {
  const courses = [course('a1', 4, { a: 1 }), course('a2', 20, { a: 2 }), course('b1', 3, { b: 1 })];
  const world = catalogOf({ roles: [role('dev', { a: 2, b: 1 })], courses });
  expect(loweringsFor(world, { id: 'dev' }, nobody)).toEqual([
    { skills: ['a'], level: 2, hours: 16, usd: 0, spared: [] },
    { skills: ['b'], level: 1, hours: 3, usd: 0, spared: [] },
  ]);
});

it('a lowering counts and names what is required first for that need alone', () => {
  const courses = [
    course('a1', 9, { a: 1 }, { x: 1, y: 1 }),
    course('x1', 5, { x: 1 }),
    course('y1', 2, { y: 1 }),
    course('b1', 3, { b: 1 }),
  ];
  const world = (core: Record<string, number>) => catalogOf({ roles: [role('dev', core)], courses });
  const spared = [
    { skill: 'x', level: 1 },
    { skill: 'y', level: 1 },
  ];
  expect(loweringsFor(world({ a: 1, b: 1 }), { id: 'dev' }, nobody)[0]).toEqual({ skills: ['a'], level: 1, hours: 16, usd: 0, spared });
  // Asked for by the role, x stays in the plan.
  const withNeed = loweringsFor(world({ a: 1, x: 1 }), { id: 'dev' }, nobody);
  expect(withNeed.find(({ skills }) => skills[0] === 'a')).toMatchObject({ hours: 11, spared: [{ skill: 'y', level: 1 }] });
  const holder = { ...nobody, levels: new Map([['x', 1]]) };
  expect(loweringsFor(world({ a: 1, b: 1 }), { id: 'dev' }, holder)[0]).toMatchObject({ hours: 11, spared: [{ skill: 'y', level: 1 }] });
});

it('whoever is at every level then is asked for nothing made', () => {
  const courses = [course('a2', 20, { a: 2 })];
  const world = catalogOf({ roles: [role('dev', { a: 2 })], courses, projects: [project('p', ['dev'], 6, {}, {})] });
  const held = { ...nobody, levels: new Map([['a', 1]]) };
  expect(loweringsFor(world, { id: 'dev' }, held)).toEqual([{ skills: ['a'], level: 2, hours: 26, usd: 0, spared: [] }]);
});

it('a lowering saves the hours by which the plan for such a role is shorter, for a shipped role', () => {
  const catalog = shippedCatalog();
  const first = loweringsFor(catalog, { id: 'mlops-engineer' }, nobody).find(({ skills }) => skills.length === 1);
  const lower = (one: Role): Role => ({
    ...one,
    skills: one.skills.map((need) => (need.skill === first?.skills[0] ? { ...need, level: need.level - 1 } : need)),
  });
  const other = { ...catalog, roles: catalog.roles.map((one) => (one.id === 'mlops-engineer' ? lower(one) : one)) };
  const [before, after] = [catalog, other].map((one) => gapHours(one, { id: 'mlops-engineer' }, nobody) ?? Number.NaN);
  expect(first?.hours).toBeCloseTo((before as number) - (after as number), 6);
});
