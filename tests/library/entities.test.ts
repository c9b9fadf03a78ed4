import { describe, expect, test } from 'vitest';
import { CareersError, createCatalog, type Entities, gapHours, listRoles, planTo, searchCatalog } from '../../src/index.ts';
import { soundCatalog } from '../catalog/broken.ts';
import { expectOrderly } from '../fuzz/hostile.ts';
import { cli } from '../helpers/cli.ts';
import { EXTREMES, named, pathsOf, withValue } from '../helpers/extremes.ts';

const made = { source: 'guild', asOf: '2026', basis: 'reported' as const };

/** The bakery with every field in use, so that each can be given an extreme value. */
const bakery = filled();

function filled(): Entities {
  const { roles, skills, courses, occupations, formatVersion: _f, contentHash: _c, derived: _d, ...rest } = soundCatalog();
  const choice = { skills: ['selling', 'cleaning'], need: 1, level: 1, importance: 'core' as const, basis: ['jobs' as const] };
  const external = {
    taxonomy: 'O*NET' as const,
    title: 'Ovens',
    code: '12345678',
    address: 'https://example.org',
    match: 'exact' as const,
  };
  const grown = {
    from: 2024,
    to: 2034,
    employmentFrom: 10,
    employmentTo: 12,
    changePercent: 20,
    openingsPerYear: 1,
    entryEducation: 'None',
  };
  return {
    ...rest,
    roles: roles.map((role) => ({ ...role, anyOf: [choice], esco: [{ title: 'baker', match: 'exact' as const }], note: 'None.' })),
    skills: skills.map((skill) => ({ ...skill, prerequisites: [{ skill: 'selling', level: 1 }], external: [external] })),
    courses: courses.map((course) => ({
      ...course,
      requires: [{ skill: 'baking', level: 1 }],
      contains: ['no-loaf'],
      prepares: ['exam'],
      replacedBy: ['x'],
    })),
    occupations: occupations.map((occupation) => ({ ...occupation, projection: { ...grown, ...made } })),
  };
}

/** Lines that read every kind of entity. */
const LINES = [
  'list',
  'show baker',
  'salary',
  'skills --sources',
  'courses',
  'search bread',
  'compare baker baker',
  'match --skill kneading=1',
  'gap baker',
  'plan baker',
  'next --skill kneading=1',
];

const kinds = Object.entries(bakery).map(([kind, value]) => ({ kind, value }));

describe.each(kinds)('$kind', ({ kind, value }) => {
  test(`createCatalog refuses an extreme value in any field of ${kind}, or the program answers`, { timeout: 120_000 }, async () => {
    for (const path of pathsOf({ [kind]: value })) {
      for (const [at, extreme] of EXTREMES.entries()) {
        const what = named(path, extreme);
        const catalog = catalogOr(what, () => createCatalog(withValue(bakery, path, extreme) as Entities));
        if (catalog === undefined) continue;
        for (const line of LINES) {
          const answer = await cli(`${line} -f ${['json', 'table', 'md', 'csv'][at % 4]}`, { catalog });
          expect(answer.code, `${what}: ${line}: ${answer.stderr}`).toBeLessThan(70);
          expectOrderly(answer);
          expect(answer.stdout, `${what}: ${line}`).not.toMatch(/\b(NaN|Infinity|undefined|\[object Object\])\b/);
        }
      }
    }
  });
});

function catalogOr(what: string, make: () => ReturnType<typeof createCatalog>) {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof CareersError)) throw new Error(`${what}: ${String(error)}`);
    expect(error.code).toBe('data');
    return undefined;
  }
}

const role = () => structuredClone(bakery.roles?.[0] ?? expect.fail('the bakery has a role'));

describe('createCatalog', () => {
  test('createCatalog names the entity and the field that is wrong', () => {
    const wrong = { ...role(), payClaims: [{ ...role().payClaims[0], low: 1e308 }] };
    const make = () => createCatalog({ roles: [wrong] } as Entities);
    expect(make).toThrow(
      expect.objectContaining({ code: 'data', message: expect.stringMatching(/^roles "baker"\.payClaims\.0\.low must /) }),
    );
  });

  test('createCatalog refuses two entities of one id, and an id that is none', () => {
    expect(() => createCatalog({ roles: [role(), role()] })).toThrow('roles has "baker" twice.');
    for (const id of ['__proto__', '../etc', '', 'Baker', 'x'.repeat(65)])
      expect(() => createCatalog({ roles: [{ ...role(), id }] })).toThrow(/^entities\.roles\.0\.id(?:: | must )/);
  });

  test('createCatalog refuses a list that there is not', () => {
    const misspelt: object = { rolles: [] };
    expect(() => createCatalog(misspelt)).toThrow('entities has no field "rolles".');
  });

  test('createCatalog fills in what may be left out, and makes the same catalog from its own', () => {
    const { aliases: _aliases, ...course } = bakery.courses?.[0] ?? expect.fail('the bakery has a course');
    const catalog = createCatalog(withValue(bakery, ['courses'], [course]) as Entities);
    expect(catalog.courses[0]?.aliases).toEqual([]);
    expect(createCatalog(catalog)).toEqual(catalog);
  });
});

describe('a catalog that is handed in', () => {
  test('a copy of a catalog with other entities is checked like new ones', () => {
    const sound = createCatalog(bakery);
    expect(listRoles({ ...sound, roles: [{ ...role(), title: 'Other' }] })[0]?.title).toBe('Other');
    expect(() => listRoles({ ...sound, roles: [{ ...role(), title: '' }] })).toThrow(/^roles "baker"\.title must not be empty\.$/);
  });

  test.each([[null], [{}], ['catalog'], [{ formatVersion: 5 }.formatVersion], [{ formatVersion: 0, roles: [] }]])(
    '%j is no catalog',
    (value) => {
      expect(() => Reflect.apply(listRoles, undefined, [value])).toThrow('The first argument is not a catalog.');
      expect(() => Reflect.apply(searchCatalog, undefined, [value, 'x'])).toThrow('The first argument is not a catalog.');
    },
  );

  test('courses that contain each other do not keep the planner busy for ever', () => {
    const course = bakery.courses?.[0] ?? expect.fail('the bakery has a course');
    const ring = ['a', 'b', 'c'].map((id, at) => ({ ...course, id, requires: [], contains: [['b', 'c', 'a'][at] ?? 'a'] }));
    const catalog = createCatalog({ ...bakery, courses: ring });
    expect(gapHours(catalog, { id: 'baker' }, { skills: {} })).toBeGreaterThan(0);
  });
});

test('a role without courses, platforms or sources has a plan that covers nothing', () => {
  const catalog = createCatalog({ roles: [role()] });
  const limits = {
    optimise: 'hours',
    hourWorth: null,
    include: 'core',
    budget: null,
    by: null,
    weeks: null,
    free: false,
    certificates: false,
  } as const;
  const rest = { estimates: true, projects: true, exclude: [], platforms: [], code: false, partial: false, and: null, with: [] };
  const asked = { role: 'baker', have: new Map(), finished: [], hoursPerWeek: 8, start: '2027-01-04', timeLimitMs: 100, clock: () => 0 };
  const answer = planTo(catalog, { ...asked, limits: { ...limits, ...rest } });
  expect(answer.uncovered).toHaveLength(3);
  expect(answer.steps).toEqual([]);
});
