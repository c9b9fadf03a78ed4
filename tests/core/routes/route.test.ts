import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { gapHours, openLevels } from '../../../src/core/plan/hours-to.ts';
import { personFrom } from '../../../src/core/profile/person.ts';
import type { RouteQuery } from '../../../src/core/routes/hop.ts';
import { type Route, routeTo, type Way } from '../../../src/core/routes/route.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Role } from '../../../src/model/role.ts';
import type { Skill } from '../../../src/model/skill.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { catalogOf, course, project, role } from '../next/small-catalog.ts';

const LIMITS: RouteQuery['limits'] = { optimise: 'balanced', hourWorth: null, budget: null, free: false };
const ask = (catalog: Catalog, target: string, skills: Record<string, number>, limits: Partial<RouteQuery['limits']> = {}) =>
  routeTo(catalog, { role: target, person: personFrom(catalog, { skills }), start: '2027-01-04', limits: { ...LIMITS, ...limits } });
const rolesOf = (way: Way | null) => way?.stops.map((stop) => stop.role).join(' ') ?? null;

type Levels = Record<string, number>;

const coreChoices = ({ anyOf }: Pick<Role, 'anyOf'>) => anyOf.filter(({ importance }) => importance === 'core');

/** Raised by words of the rule: core needs of the role, of a choice those held, then those asked next, then by id. */
function raised(catalog: Catalog, held: Levels, from: Role, to: Role): Levels {
  const levels = { ...held };
  const raise = (skill: string, level: number) => {
    levels[skill] = Math.max(level, levels[skill] ?? 0);
  };
  for (const { skill, level, importance } of from.skills) if (importance === 'core') raise(skill, level);
  const asked = [...to.skills.map(({ skill }) => skill), ...to.anyOf.flatMap(({ skills }) => skills)];
  for (const { skills, need, level } of coreChoices(from)) {
    const rank = (skill: string) => (((held[skill] ?? 0) >= level ? 0 : 2) + (asked.includes(skill) ? 0 : 1)).toString() + skill;
    for (const skill of [...skills].sort((a, b) => (rank(a) < rank(b) ? -1 : 1)).slice(0, need)) raise(skill, level);
  }
  const implications = catalog.skills.flatMap(({ id, implies }) => implies.map((one) => ({ id, ...one })));
  for (let before = ''; before !== JSON.stringify(levels); ) {
    before = JSON.stringify(levels);
    for (const { id, from: least, skill, level } of implications) if ((levels[id] ?? 0) >= least) raise(skill, level);
  }
  return levels;
}

/** Shared out by hand: single skills and, of a choice, as many as it needs of the best held. */
function readiness({ skills, anyOf }: Role, held: Levels): number {
  const core = skills
    .filter(({ importance }) => importance === 'core')
    .map(({ skill, level }) => [Math.min(level, held[skill] ?? 0), level]);
  for (const { skills: members, need, level } of coreChoices({ anyOf })) {
    const best = members.map((skill) => Math.min(level, held[skill] ?? 0)).sort((a, b) => b - a);
    for (const have of best.slice(0, need)) core.push([have, level]);
  }
  const sum = (at: 0 | 1) => core.reduce((total, pair) => total + (pair[at] ?? 0), 0);
  return sum(1) === 0 ? 1 : sum(0) / sum(1);
}

/** The least hours over every chain of one or two roles between, or null. */
function everyChain(catalog: Catalog, target: Role, start: Levels): number | null {
  const others = catalog.roles.filter((one) => one !== target);
  const chains = others.flatMap((a) => [[a, target], ...others.filter((b) => b !== a).map((b) => [a, b, target])]);
  const sums = chains.flatMap((chain) => hoursAlong(catalog, chain, start) ?? []);
  return sums.length === 0 ? null : Math.min(...sums);
}

/** Undefined where a hop is not allowed. */
function hoursAlong(catalog: Catalog, chain: readonly Role[], start: Levels): number | undefined {
  let held = start;
  const hops: [Levels, Role][] = [];
  for (const [at, one] of chain.entries()) {
    if (readiness(one, held) < 0.6 && (at > 0 || one.entry.way !== 'direct')) return undefined;
    hops.push([held, one]);
    held = raised(catalog, held, one, chain[at + 1] ?? one);
  }
  return hops.reduce((sum, [levels, one]) => sum + hoursOf(catalog, levels, one), 0);
}

const remembered = new WeakMap<Catalog, Map<string, number>>();

/** An open level counts as 40 hours. */
function hoursOf(catalog: Catalog, held: Levels, to: Role): number {
  const known = remembered.get(catalog) ?? new Map<string, number>();
  remembered.set(catalog, known);
  const key = JSON.stringify([to.id, Object.entries(held).sort()]);
  const person = personFrom(catalog, { skills: held });
  const hours = known.get(key) ?? (gapHours(catalog, to, person) ?? Number.NaN) + 40 * openLevels(catalog, to, person);
  known.set(key, hours);
  return hours;
}

const found = ({ stepping }: Route): number | null => (stepping === null ? null : stepping.hours + 40 * stepping.openLevels);

function skill(id: string, implies: Skill['implies'] = []): Skill {
  const [template] = shippedCatalog().skills;
  return { ...(template as Skill), id, implies };
}

const skillNames = ['s0', 's1', 's2', 's3', 's4'];
const levels = (most: number) =>
  fc.dictionary(fc.constantFrom(...skillNames), fc.integer({ min: 1, max: most }), { minKeys: 1, maxKeys: 3 });

/** Five roles over five skills, of which the first implies the last, and courses that may not reach every level. */
const smallWorlds = fc
  .record({
    roles: fc.array(fc.record({ core: levels(3), direct: fc.boolean(), choice: fc.boolean() }), { minLength: 3, maxLength: 5 }),
    courses: fc.array(fc.record({ hours: fc.integer({ min: 1, max: 40 }), teaches: levels(3), requires: fc.option(levels(1)) }), {
      minLength: 4,
      maxLength: 8,
    }),
    start: levels(2),
  })
  .map(({ roles, courses, start }) => {
    const made = roles.map(({ core, direct, choice }, at) => {
      const anyOf: Role['anyOf'] = [{ skills: ['s0', 's3', 's4'], need: 1, level: 2, importance: 'core', basis: ['judgement'] }];
      const one = role(`r${at}`, core, choice ? anyOf : []);
      return { ...one, entry: { ...one.entry, way: direct ? ('direct' as const) : ('after-experience' as const) } };
    });
    const [template] = shippedCatalog().skills;
    const skills = skillNames.map(
      (id): Skill => ({ ...(template as Skill), id, implies: id === 's0' ? [{ from: 2, skill: 's4', level: 1 }] : [] }),
    );
    const catalog = catalogOf({
      roles: made,
      courses: courses.map(({ hours, teaches, requires }, at) => course(`c${at}`, hours, teaches, requires ?? {})),
      projects: [project('p0', ['r0', 'r1'], 5, { s1: 3 }, {}), project('p2', ['r2'], 3, { s2: 2 }, { s1: 1 })],
    });
    return { catalog: { ...catalog, skills }, start };
  });

test('a route is the least over every chain of one or two roles between, on small random catalogs', () => {
  fc.assert(
    fc.property(smallWorlds, ({ catalog, start }) => {
      const held = Object.fromEntries(personFrom(catalog, { skills: start }).levels);
      for (const target of catalog.roles) {
        const [own, brute] = [found(ask(catalog, target.id, start)), everyChain(catalog, target, held)];
        if (brute === null) expect(own).toBeNull();
        else expect(own).toBeCloseTo(brute, 6);
      }
    }),
    { numRuns: 60 },
  );
});

const people: Record<string, Levels> = {
  nothing: {},
  'a backend engineer': { 'software-engineering': 3, apis: 2, sql: 2, git: 2, 'linux-cli': 2, docker: 1 },
  'a marketing manager': { 'content-creation': 2, storytelling: 2, communication: 3, 'stakeholder-management': 2, 'business-strategy': 1 },
};

describe.each(Object.entries(people))('from %s', (_, skills) => {
  it('a route is the least over every chain of the shipped roles', () => {
    const catalog = shippedCatalog();
    const held = Object.fromEntries(personFrom(catalog, { skills }).levels);
    for (const target of catalog.roles) {
      const [own, brute] = [found(ask(catalog, target.id, skills)), everyChain(catalog, target, held)];
      if (brute === null) expect(own, target.id).toBeNull();
      else expect(own, target.id).toBeCloseTo(brute, 6);
    }
  }, 60_000);
});

const entry = (one: Role, way: Role['entry']['way']): Role => ({ ...one, entry: { ...one.entry, way } });
const world = (goal: Levels = { a: 2, b: 2, c: 1 }): Catalog => ({
  ...catalogOf({
    roles: [
      entry(role('goal', goal), 'after-experience'),
      entry(role('near', { a: 2, b: 1 }), 'after-experience'),
      entry(role('start', { a: 1 }), 'direct'),
    ],
    courses: [
      course('a1', 4, { a: 1 }),
      course('a2', 10, { a: 2 }),
      course('b1', 3, { b: 1 }),
      course('b2', 8, { b: 2 }),
      course('c1', 2, { c: 1 }),
    ],
  }),
  skills: ['a', 'b', 'c', 'd', 'x'].map((id) => skill(id)),
});

describe('a route', () => {
  test('a route is planned hop by hop from what is known and what the roles before ask for', () => {
    const { stepping, straight, advice } = ask(world(), 'goal', {});
    // start: a1, 4 h; its a 1 is a third of near, so near is no hop; goal asks 5 levels, so it is none either.
    expect(rolesOf(stepping)).toBeNull();
    expect([straight?.hours, advice]).toEqual([20, 'no-stops']);
    const held = ask(world(), 'goal', { a: 1, b: 1 });
    // near is two thirds met: a2, 10 h. Then 3 of 5 levels of the goal: b2 and c1, 10 h.
    expect(rolesOf(held.stepping)).toBe('near goal');
    expect(held.stepping?.stops.map(({ hours, door }) => [hours, door])).toEqual([
      [10, 'ready'],
      [10, 'ready'],
    ]);
    expect([held.straight?.hours, held.straight?.stops[0]?.door, held.advice]).toEqual([20, null, 'stops']);
  });
  test('a route says what a stop opens and brings, and begins a stop the day after the one before', () => {
    const [first, last] = ask(world(), 'goal', { a: 1, b: 1 }).stepping?.stops ?? [];
    expect(first).toMatchObject({ opens: { role: 'goal', from: 2 / 5, to: 3 / 5 }, brings: ['a'], start: '2027-01-04' });
    expect(last).toMatchObject({ opens: null, brings: ['b', 'c'] });
    // 10 hours at 8 a week are 8.75 days.
    expect([first?.finish, last?.start]).toEqual(['2027-01-12', '2027-01-13']);
  });
  test('the straight way is better where its hop is allowed and stops take no less', () => {
    expect(ask(world(), 'goal', { a: 2, b: 1 }).advice).toBe('open');
  });
  test('the straight way is better where stops take over a third more', () => {
    const detour = (hours: number) => {
      const { roles, courses, ...rest } = world();
      const [goal, near] = roles as [Role, Role];
      const dearer = { ...role('near', { a: 2, b: 1, d: 1, x: 1 }), entry: near.entry };
      return ask({ ...rest, roles: [goal, dearer], courses: [...courses, course('x1', hours, { x: 1 })] }, 'goal', { a: 1, b: 1, d: 1 });
    };
    // Straight takes 20 h, the stop nothing more than what is added for it here.
    expect([detour(20 / 3).advice, detour(20 / 3).stepping?.hours]).toEqual(['stops', 80 / 3]);
    expect([detour(7).advice, detour(7).stepping?.hours, detour(7).straight?.hours]).toEqual(['shorter', 27, 20]);
  });
  test('nobody is sent anywhere who has every core skill', () => {
    expect(ask(world(), 'goal', { a: 2, b: 2, c: 1 }).advice).toBe('there');
  });
  test('a level that nothing teaches is said at its hop and is no shortcut', () => {
    const answer = ask(world({ a: 2, b: 2, c: 1, d: 1 }), 'goal', { a: 2, b: 1 });
    expect(answer.straight).toMatchObject({ hours: 10, openLevels: 1 });
  });
  test('limits hold for each hop, and what no plan keeps is no way', () => {
    const cost = { model: 'one-off' as const, usd: 50, unit: 'total' as const, source: 'own-page', asOf: '2026-01' };
    const paid = { ...world(), courses: world().courses.map((one) => (one.id === 'b2' ? { ...one, cost } : one)) };
    expect(ask(paid, 'goal', { a: 1, b: 1 }, { free: true })).toMatchObject({ advice: 'none', straight: null, stepping: null });
    expect(ask(paid, 'goal', { a: 1, b: 1 }, { budget: 50 }).stepping?.cost).toEqual({ usd: 50, assumedUsd: 0, unknown: 0 });
  });
});
