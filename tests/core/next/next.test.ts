import { describe, expect, test } from 'vitest';
import { gapHoursIn } from '../../../src/cli/gap-hours.ts';
import { hoursToSkills, openDoors } from '../../../src/core/next/doors.ts';
import { nextCourses } from '../../../src/core/next/next-courses.ts';
import { coreLevels, levelsAfter, stepsOf, teachesMore } from '../../../src/core/next/startable.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { backwards } from '../../helpers/backwards.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { catalogOf, course, project, role } from './small-catalog.ts';

const catalog = catalogOf({
  roles: [role('backend', { python: 2, docker: 2 }), role('data', { python: 2, sql: 2 })],
  courses: [
    course('py-short', 20, { python: 2 }),
    course('py-long', 50, { python: 2, git: 1 }),
    course('docker-basics', 10, { docker: 2 }, { python: 1 }),
    course('sql-both', 12, { sql: 2 }),
    course('old', 1, { sql: 2 }, {}, { status: 'retired' }),
    course('exam', 1, { sql: 2 }, {}, { kind: 'certification' }),
    course('weaving', 5, { storytelling: 2 }),
  ],
});
const [backend, data] = catalog.roles as [(typeof catalog.roles)[number], (typeof catalog.roles)[number]];
const next = (skills: Record<string, number>, targets = [backend, data], done: string[] = []) =>
  nextCourses(catalog, { skills }, targets, gapHoursIn(catalog), new Set(done));

describe('nextCourses', () => {
  test('by hours saved over the targets for each hour spent', () => {
    expect(next({}).map(({ step, saved, perHour, roles, unlocks }) => [step.id, saved, perHour, roles, unlocks])).toEqual([
      // 20 hours off either role: 40 saved for 20 spent; afterwards docker-basics can be begun
      [
        'py-short',
        40,
        2,
        [
          { role: 'backend', saved: 20 },
          { role: 'data', saved: 20 },
        ],
        ['docker-basics'],
      ],
      ['sql-both', 12, 1, [{ role: 'data', saved: 12 }], []],
      // saves what py-short would have cost, for more than twice the hours
      [
        'py-long',
        40,
        0.8,
        [
          { role: 'backend', saved: 20 },
          { role: 'data', saved: 20 },
        ],
        ['docker-basics'],
      ],
    ]);
  });

  test('what cannot be begun yet is not shown, and is once it can', () => {
    expect(next({ python: 1 }, [backend]).map(({ step }) => step.id)).toEqual(['py-short', 'docker-basics', 'py-long']);
  });

  test('nothing that is finished, retired, an exam, or known already', () => {
    const ids = next({ python: 2 }, [backend, data], ['sql-both']).map(({ step }) => step.id);
    expect(ids).toEqual(['docker-basics']);
  });

  test('projects count too', () => {
    const withProject = catalogOf({
      roles: [role('maker', { python: 3 })],
      courses: [],
      projects: [project('build-it', ['maker'], 30, { python: 3 }, { python: 2 })],
    });
    const found = nextCourses(withProject, { skills: { python: 2 } }, withProject.roles, gapHoursIn(withProject));
    expect(found).toMatchObject([{ step: { kind: 'project', id: 'build-it', assumed: true }, saved: 30, perHour: 1 }]);
  });

  test('off one role a course never takes more than its own hours', () => {
    const shipped = shippedCatalog();
    const targets = shipped.roles.filter(({ id }) => ['mlops-engineer', 'prompt-engineer'].includes(id));
    for (const { step, roles, perHour } of nextCourses(shipped, { skills: { python: 2, git: 1 } }, targets, gapHoursIn(shipped))) {
      for (const { saved } of roles) expect(saved).toBeLessThanOrEqual(step.hours + 1 / 60);
      expect(perHour).toBeLessThanOrEqual(targets.length + 0.01);
    }
  });
});

describe('openDoors', () => {
  const hoursTo = hoursToSkills(catalog, gapHoursIn);

  test('the skill that meets most core needs first, with the shortest way there', () => {
    expect(openDoors(catalog, { skills: {} }, hoursTo).map(({ skill, from, to, roles, hours }) => [skill, from, to, roles, hours])).toEqual(
      [
        ['python', 0, 2, ['backend', 'data'], 20],
        ['sql', 0, 2, ['data'], 12],
        // 10 hours, and python 1 before it
        ['docker', 0, 2, ['backend'], 30],
      ],
    );
  });

  test('a level nothing leads to has no hours', () => {
    const steep = catalogOf({ roles: [role('guru', { python: 4 })], courses: [course('py-short', 20, { python: 2 })] });
    expect(openDoors(steep, { skills: {} }, hoursToSkills(steep, gapHoursIn))).toMatchObject([{ skill: 'python', to: 4, hours: null }]);
  });

  test('nothing is left to open at level', () => {
    expect(openDoors(catalog, { skills: { python: 2, docker: 2, sql: 2 } }, hoursTo)).toEqual([]);
  });
});

describe('steps', () => {
  test('are courses that can be begun and projects, of known or assumed hours, by id', () => {
    const catalog = catalogOf({
      roles: [role('dev', { python: 2 })],
      courses: [
        course('d', 3, { python: 1 }),
        course('b', null, { python: 1 }),
        { ...course('u', null, { python: 1 }), assumedHours: null },
        course('old', 3, { python: 1 }, {}, { status: 'retired' }),
      ],
      projects: [project('c', ['dev'], 9, { python: 2 }, { python: 1 }), project('a', ['other'], 8, { sql: 1 }, {})],
    });
    const expected = [
      ['a', 'project', 8, true, true, ['other']],
      ['b', 'course', 50, true, true, null],
      ['c', 'project', 9, true, true, ['dev']],
      ['d', 'course', 3, false, true, null],
    ];
    for (const each of [catalog, backwards(catalog)]) {
      expect(stepsOf(each, new Set()).map(({ id, kind, hours, assumed, free, roles }) => [id, kind, hours, assumed, free, roles])).toEqual(
        expected,
      );
    }
    expect(stepsOf(catalog, new Set(['a', 'd'])).map(({ id }) => id)).toEqual(['b', 'c']);
  });

  test('lift what they teach, lower nothing, and leave the levels by id', () => {
    const step = {
      teaches: [
        { skill: 'c', level: 2 },
        { skill: 'a', level: 1 },
      ],
    };
    expect([
      ...levelsAfter(
        new Map([
          ['d', 1],
          ['a', 3],
          ['b', 2],
        ]),
        step,
      ),
    ]).toEqual([
      ['a', 3],
      ['b', 2],
      ['c', 2],
      ['d', 1],
    ]);
    expect(
      teachesMore(
        step,
        new Map([
          ['a', 1],
          ['c', 1],
        ]),
      ),
    ).toBe(true);
    expect(
      teachesMore(
        step,
        new Map([
          ['a', 1],
          ['c', 2],
        ]),
      ),
    ).toBe(false);
    expect(
      teachesMore(
        step,
        new Map([
          ['a', 2],
          ['c', 3],
        ]),
      ),
    ).toBe(false);
  });

  test('a role asks at its core for its core skills and every member of a core choice', () => {
    const need = (skill: string, importance: 'core' | 'useful') => ({ skill, level: 2, importance });
    const choice = (skills: string[], importance: 'core' | 'useful') => ({ skills, need: 1, level: 3, importance });
    expect(
      coreLevels({ skills: [need('a', 'core'), need('b', 'useful')], anyOf: [choice(['c', 'd'], 'core'), choice(['e'], 'useful')] }),
    ).toEqual([
      { skill: 'a', level: 2 },
      { skill: 'c', level: 3 },
      { skill: 'd', level: 3 },
    ]);
    expect(coreLevels({ skills: [] })).toEqual([]);
  });
});

describe('what to begin', () => {
  const weighed = (catalog: Catalog, skills: Record<string, number> = {}) =>
    nextCourses(catalog, { skills }, catalog.roles, gapHoursIn(catalog)).map(({ step, saved, roles }) => [
      step.id,
      saved,
      roles.map((one) => one.role),
    ]);

  test('equally good steps come by id, and of two that save alike for each hour the one that saves more', () => {
    const catalog = catalogOf({
      roles: [role('one', { python: 1, sql: 1, git: 1 })],
      courses: [course('z-git', 5, { git: 1 }), course('python', 20, { python: 1 }), course('a-sql', 5, { sql: 1 })],
    });
    const expected = [
      ['python', 20, ['one']],
      ['a-sql', 5, ['one']],
      ['z-git', 5, ['one']],
    ];
    expect(weighed(catalog)).toEqual(expected);
    expect(weighed(backwards(catalog))).toEqual(expected);
  });

  test('the roles it serves come by what it saves, then by id, those it saves nothing left out', () => {
    const catalog = catalogOf({
      roles: [role('d', { sql: 1 }), role('c', { python: 2 }), role('b', { python: 1 }), role('a', { python: 2 })],
      courses: [course('short', 8, { python: 1 }), course('long', 30, { python: 2 }), course('sql', 4, { sql: 1 })],
    });
    expect(weighed(catalog).find(([id]) => id === 'long')).toEqual(['long', 68, ['a', 'c', 'b']]);
    expect(weighed(backwards(catalog)).find(([id]) => id === 'long')).toEqual(['long', 68, ['a', 'c', 'b']]);
  });

  test('a step of no use to any target is not there, nor one that saves nothing', () => {
    const catalog = catalogOf({
      roles: [role('dev', { python: 2 })],
      courses: [course('python', 10, { python: 2 }), course('weaving', 1, { storytelling: 1 }), course('python-one', 9, { python: 1 })],
      projects: [project('foreign', ['other'], 1, { python: 2 }, {})],
    });
    expect(weighed(catalog)).toEqual([['python', 10, ['dev']]]);
    expect(weighed(catalog, { python: 2 })).toEqual([]);
  });

  test('what only opens the way counts for what it opens', () => {
    const catalog = catalogOf({
      roles: [role('dev', { docker: 2 })],
      courses: [
        course('linux', 6, { linux: 1 }),
        course('docker', 10, { docker: 2 }, { linux: 1 }),
        course('other', 1, { sql: 1 }, { linux: 1 }),
      ],
    });
    expect(
      nextCourses(catalog, { skills: {} }, catalog.roles, gapHoursIn(catalog)).map(({ step, saved, unlocks }) => [step.id, saved, unlocks]),
    ).toEqual([['linux', 6, ['docker']]]);
  });

  test('where the hours of a plan are not known nothing is said to be saved', () => {
    const catalog = catalogOf({ roles: [role('dev', { python: 2 })], courses: [course('python', 10, { python: 2 })] });
    expect(nextCourses(catalog, { skills: {} }, catalog.roles, () => null)).toEqual([]);
    expect(nextCourses(catalog, { skills: {} }, catalog.roles, (_role, levels) => (levels.size === 0 ? null : 5))).toEqual([]);
    expect(nextCourses(catalog, { skills: {} }, catalog.roles, (_role, levels) => (levels.size === 0 ? 5 : null))).toEqual([]);
  });

  test('only the thirty likeliest are weighed: those that teach most of what is wanted for each hour', () => {
    const courses = Array.from({ length: 32 }, (_, at) => course(`c${String(at).padStart(2, '0')}`, 10 + at, { python: 2 }));
    const catalog = catalogOf({ roles: [role('dev', { python: 2 })], courses: courses.toReversed() });
    const asked = nextCourses(catalog, { skills: {} }, catalog.roles, (_role, levels) => (levels.size === 0 ? 100 : 0)).map(
      ({ step }) => step.id,
    );
    expect(asked).toEqual(courses.slice(0, 30).map(({ id }) => id));
  });

  test('levels beyond what is wanted, and held ones, promise nothing', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => course(`c${String(at).padStart(2, '0')}`, 10, { python: 2 }));
    const courses = [course('beyond', 11, { python: 4 }), ...thirty, course('a-held', 11, { python: 2, git: 2 })];
    const catalog = catalogOf({ roles: [role('dev', { python: 2, git: 2 })], courses });
    const asked = nextCourses(catalog, { skills: { git: 2 } }, catalog.roles, (_role, levels) =>
      (levels.get('python') ?? 0) < 2 ? 100 : 0,
    ).map(({ step }) => step.id);
    expect(asked).toEqual(thirty.map(({ id }) => id));
  });
});

describe('the doors', () => {
  const opened = (
    catalog: Catalog,
    skills: Record<string, number> = {},
    hours: (skill: string, level: number) => number | null = () => 10,
  ) => openDoors(catalog, { skills }, (skill, level) => hours(skill, level)).map(({ skill, to, roles }) => [skill, to, roles.join(' ')]);

  test('of one skill the level that opens most, the lowest of equal ones', () => {
    const catalog = catalogOf({
      roles: [role('a', { python: 1 }), role('b', { python: 3 }), role('c', { python: 4, sql: 1 })],
      courses: [],
    });
    expect(opened(catalog)[0]).toEqual(['python', 4, 'a b c']);
    const one = catalogOf({ roles: [role('a', { python: 2 }), role('b', { python: 2 })], courses: [] });
    expect(opened(one)).toEqual([['python', 2, 'a b']]);
  });

  test('of equally many roles the most readiness for each hour, unknown hours last, then by id', () => {
    const catalog = catalogOf({ roles: [role('a', { git: 1, sql: 1, python: 1, docker: 1 })], courses: [] });
    const hours = (skill: string) => (skill === 'docker' ? null : skill === 'python' ? 5 : 10);
    const expected = [
      ['python', 1, 'a'],
      ['git', 1, 'a'],
      ['sql', 1, 'a'],
      ['docker', 1, 'a'],
    ];
    expect(opened(catalog, {}, hours)).toEqual(expected);
    const roles = catalog.roles.map((one) => ({ ...one, skills: one.skills.toReversed() }));
    expect(opened({ ...catalog, roles }, {}, hours)).toEqual(expected);
  });

  test('readiness is what is gained beyond what is there', () => {
    const catalog = catalogOf({ roles: [role('a', { python: 2, sql: 2 })], courses: [] });
    expect(openDoors(catalog, { skills: { python: 1 } }, () => 10).map(({ skill, from, readiness }) => [skill, from, readiness])).toEqual([
      ['sql', 0, 0.5],
      ['python', 1, 0.25],
    ]);
  });

  test('without roles there is no way to ask', () => {
    const none = catalogOf({ roles: [], courses: [course('python', 9, { python: 2 })] });
    expect(hoursToSkills(none, () => () => 7)('python', 1, new Map())).toBeNull();
  });

  test('the planner is asked for a role that needs that skill alone, for which every project counts', () => {
    const catalog = catalogOf({
      roles: [role('dev', { python: 2 }, [])],
      courses: [course('low', 2, { sql: 1 })],
      projects: [project('make', ['other'], 9, { sql: 3 }, {})],
    });
    const asked: unknown[] = [];
    const hours = hoursToSkills(catalog, (wishing) => (wish, levels) => {
      const whole = wishing.roles.find(({ id }) => id === wish.id);
      asked.push([whole?.skills, whole?.anyOf, levels.size, wishing.projects[0]?.roles.includes(wish.id), wishing.courses.length]);
      return 9;
    });
    expect(hours('sql', 3, new Map())).toBe(9);
    expect(asked).toEqual([[[{ skill: 'sql', level: 3, importance: 'core', basis: ['judgement'] }], [], 0, true, 1]]);
    expect(hours('sql', 4, new Map())).toBeNull();
    expect(hours('no-such-skill', 1, new Map())).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
