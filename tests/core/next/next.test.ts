import { describe, expect, test } from 'vitest';
import { gapHoursIn } from '../../../src/cli/gap-hours.ts';
import { hoursToSkills, openDoors } from '../../../src/core/next/doors.ts';
import { nextCourses } from '../../../src/core/next/next-courses.ts';
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
