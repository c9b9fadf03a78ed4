import { describe, expect, test } from 'vitest';
import { gapHoursIn } from '../../../src/cli/gap/gap-hours.ts';
import { nextCourses } from '../../../src/core/next/next-courses.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { backwards } from '../../helpers/backwards.ts';
import { shippedCatalog } from '../../helpers/cli.ts';
import { courseNamed, personAt } from '../../helpers/person.ts';
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
  nextCourses(catalog, personAt(skills, done.map(courseNamed)), targets, gapHoursIn(catalog));

describe('nextCourses', () => {
  test('nextCourses sorts courses by hours saved for each hour of study', () => {
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

  test('nextCourses begins with the step that status names, so that both say the same of today', () => {
    const withCurrent = (id: string, kind: 'course' | 'project' = 'course', skills = {}) =>
      nextCourses(catalog, personAt(skills), [backend, data], gapHoursIn(catalog), { kind, id });
    const ids = (found: ReturnType<typeof withCurrent>) => found.map(({ step, planned }) => (planned ? `${step.id}!` : step.id));
    expect(ids(withCurrent('py-long'))).toEqual(['py-long!', 'py-short', 'sql-both']);
    expect(ids(withCurrent('docker-basics'))).toEqual(['docker-basics!', 'py-short', 'sql-both', 'py-long']);
    expect(ids(withCurrent('docker-basics', 'course', { python: 1 }))[0]).toBe('docker-basics!');
    expect(ids(withCurrent('sql-both', 'project'))).toEqual(['py-short', 'sql-both', 'py-long']);
  });

  test('nextCourses lists a course only once its requirements are held', () => {
    expect(next({ python: 1 }, [backend]).map(({ step }) => step.id)).toEqual(['py-short', 'docker-basics', 'py-long']);
  });

  test('nextCourses leaves out finished and retired courses, exams and known skills', () => {
    const ids = next({ python: 2 }, [backend, data], ['sql-both']).map(({ step }) => step.id);
    expect(ids).toEqual(['docker-basics']);
  });

  test('nextCourses lists projects', () => {
    const withProject = catalogOf({
      roles: [role('maker', { python: 3 })],
      courses: [],
      projects: [project('build-it', ['maker'], 30, { python: 3 }, { python: 2 })],
    });
    const found = nextCourses(withProject, personAt({ python: 2 }), withProject.roles, gapHoursIn(withProject));
    expect(found).toMatchObject([{ step: { kind: 'project', id: 'build-it', assumed: true }, saved: 30, perHour: 1 }]);
  });

  test('a course never saves more than its own hours for one role', () => {
    const shipped = shippedCatalog();
    const targets = shipped.roles.filter(({ id }) => ['mlops-engineer', 'prompt-engineer'].includes(id));
    for (const { step, roles, perHour } of nextCourses(shipped, personAt({ python: 2, git: 1 }), targets, gapHoursIn(shipped))) {
      for (const { saved } of roles) expect(saved).toBeLessThanOrEqual(step.hours + 1 / 60);
      expect(perHour).toBeLessThanOrEqual(targets.length + 0.01);
    }
  });
});

describe('nextCourses on small catalogs', () => {
  const weighed = (catalog: Catalog, skills: Record<string, number> = {}) =>
    nextCourses(catalog, personAt(skills), catalog.roles, gapHoursIn(catalog)).map(({ step, saved, roles }) => [
      step.id,
      saved,
      roles.map((one) => one.role),
    ]);

  test('nextCourses weighs only what may be advised, however much else comes before it', () => {
    const dear = Array.from({ length: 40 }, (_, at) => course(`dear-${at}`, 5, { python: 1 }));
    const catalog = catalogOf({ roles: [role('one', { python: 1 })], courses: [...dear, course('free', 5, { python: 1 })] });
    const advised = (mayTake: (step: { id: string }) => boolean) =>
      nextCourses(catalog, personAt({}), catalog.roles, gapHoursIn(catalog), undefined, mayTake);
    expect(advised(({ id }) => id === 'free').map(({ step }) => step.id)).toEqual(['free']);
    expect(advised(() => false)).toEqual([]);
  });

  test('nextCourses breaks ties by hours saved, then by id', () => {
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

  test('the roles of a course come by hours saved, then by id, without those it saves nothing', () => {
    const catalog = catalogOf({
      roles: [role('d', { sql: 1 }), role('c', { python: 2 }), role('b', { python: 1 }), role('a', { python: 2 })],
      courses: [course('short', 8, { python: 1 }), course('long', 30, { python: 2 }), course('sql', 4, { sql: 1 })],
    });
    expect(weighed(catalog).find(([id]) => id === 'long')).toEqual(['long', 68, ['a', 'c', 'b']]);
    expect(weighed(backwards(catalog)).find(([id]) => id === 'long')).toEqual(['long', 68, ['a', 'c', 'b']]);
  });

  test('nextCourses leaves out steps that save no target anything', () => {
    const catalog = catalogOf({
      roles: [role('dev', { python: 2 })],
      courses: [course('python', 10, { python: 2 }), course('weaving', 1, { storytelling: 1 }), course('python-one', 9, { python: 1 })],
      projects: [project('foreign', ['other'], 1, { python: 2 }, {})],
    });
    expect(weighed(catalog)).toEqual([['python', 10, ['dev']]]);
    expect(weighed(catalog, { python: 2 })).toEqual([]);
  });

  test('a course that only unlocks another one counts for it', () => {
    const catalog = catalogOf({
      roles: [role('dev', { docker: 2 })],
      courses: [
        course('linux', 6, { linux: 1 }),
        course('docker', 10, { docker: 2 }, { linux: 1 }),
        course('other', 1, { sql: 1 }, { linux: 1 }),
      ],
    });
    expect(
      nextCourses(catalog, personAt({}), catalog.roles, gapHoursIn(catalog)).map(({ step, saved, unlocks }) => [step.id, saved, unlocks]),
    ).toEqual([['linux', 6, ['docker']]]);
  });

  test('a target without known hours saves nothing', () => {
    const catalog = catalogOf({ roles: [role('dev', { python: 2 })], courses: [course('python', 10, { python: 2 })] });
    expect(nextCourses(catalog, personAt({}), catalog.roles, () => null)).toEqual([]);
    expect(nextCourses(catalog, personAt({}), catalog.roles, (_role, { levels }) => (levels.size === 0 ? null : 5))).toEqual([]);
    expect(nextCourses(catalog, personAt({}), catalog.roles, (_role, { levels }) => (levels.size === 0 ? 5 : null))).toEqual([]);
  });

  test('nextCourses plans only the thirty steps that teach most wanted levels for each hour', () => {
    const courses = Array.from({ length: 32 }, (_, at) => course(`c${String(at).padStart(2, '0')}`, 10 + at, { python: 2 }));
    const catalog = catalogOf({ roles: [role('dev', { python: 2 })], courses: courses.toReversed() });
    const asked = nextCourses(catalog, personAt({}), catalog.roles, (_role, { levels }) => (levels.size === 0 ? 100 : 0)).map(
      ({ step }) => step.id,
    );
    expect(asked).toEqual(courses.slice(0, 30).map(({ id }) => id));
  });

  test('the estimate ignores levels beyond what is wanted and held ones', () => {
    const thirty = Array.from({ length: 30 }, (_, at) => course(`c${String(at).padStart(2, '0')}`, 10, { python: 2 }));
    const courses = [course('beyond', 11, { python: 4 }), ...thirty, course('a-held', 11, { python: 2, git: 2 })];
    const catalog = catalogOf({ roles: [role('dev', { python: 2, git: 2 })], courses });
    const asked = nextCourses(catalog, personAt({ git: 2 }), catalog.roles, (_role, { levels }) =>
      (levels.get('python') ?? 0) < 2 ? 100 : 0,
    ).map(({ step }) => step.id);
    expect(asked).toEqual(thirty.map(({ id }) => id));
  });
});
