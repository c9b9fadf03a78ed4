import { describe, expect, test } from 'vitest';
import { gapHoursIn } from '../../../src/cli/gap/gap-hours.ts';
import { hoursToSkills, skillImpacts } from '../../../src/core/next/skill-impact.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { personAt } from '../../helpers/person.ts';
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

describe('skillImpacts', () => {
  const hoursTo = hoursToSkills(catalog, gapHoursIn);

  test('skillImpacts puts the skill that meets most core needs first, with the hours of its shortest plan', () => {
    expect(
      skillImpacts(catalog, personAt({}), hoursTo).map(({ skill, from, to, roles, hours }) => [skill, from, to, roles, hours]),
    ).toEqual([
      ['python', 0, 2, ['backend', 'data'], 20],
      ['sql', 0, 2, ['data'], 12],
      // 10 hours, and python 1 before it
      ['docker', 0, 2, ['backend'], 30],
    ]);
  });

  test('a level that no course reaches has no hours', () => {
    const steep = catalogOf({ roles: [role('guru', { python: 4 })], courses: [course('py-short', 20, { python: 2 })] });
    expect(skillImpacts(steep, personAt({}), hoursToSkills(steep, gapHoursIn))).toMatchObject([{ skill: 'python', to: 4, hours: null }]);
  });

  test('skillImpacts is empty where every core need is met', () => {
    expect(skillImpacts(catalog, personAt({ python: 2, docker: 2, sql: 2 }), hoursTo)).toEqual([]);
  });
});

describe('skillImpacts and hoursToSkills', () => {
  const opened = (
    catalog: Catalog,
    skills: Record<string, number> = {},
    hours: (skill: string, level: number) => number | null = () => 10,
  ) =>
    skillImpacts(catalog, personAt(skills), (skill, level) => hours(skill, level)).map(({ skill, to, roles }) => [
      skill,
      to,
      roles.join(' '),
    ]);

  test('skillImpacts takes the level of a skill that helps most roles, the lowest of equal ones', () => {
    const catalog = catalogOf({
      roles: [role('a', { python: 1 }), role('b', { python: 3 }), role('c', { python: 4, sql: 1 })],
      courses: [],
    });
    expect(opened(catalog)[0]).toEqual(['python', 4, 'a b c']);
    const one = catalogOf({ roles: [role('a', { python: 2 }), role('b', { python: 2 })], courses: [] });
    expect(opened(one)).toEqual([['python', 2, 'a b']]);
  });

  test('skillImpacts breaks ties by readiness for each hour, unknown hours last, then by id', () => {
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

  test('the readiness of an impact is what is gained', () => {
    const catalog = catalogOf({ roles: [role('a', { python: 2, sql: 2 })], courses: [] });
    expect(skillImpacts(catalog, personAt({ python: 1 }), () => 10).map(({ skill, from, readiness }) => [skill, from, readiness])).toEqual([
      ['sql', 0, 0.5],
      ['python', 1, 0.25],
    ]);
  });

  test('hoursToSkills knows no hours for a catalog without roles', () => {
    const none = catalogOf({ roles: [], courses: [course('python', 9, { python: 2 })] });
    expect(hoursToSkills(none, () => () => 7)('python', 1, personAt())).toBeNull();
  });

  test('hoursToSkills asks the planner for a role of one skill for which every project counts', () => {
    const catalog = catalogOf({
      roles: [role('dev', { python: 2 }, [])],
      courses: [course('low', 2, { sql: 1 })],
      projects: [project('make', ['other'], 9, { sql: 3 }, {})],
    });
    const asked: unknown[] = [];
    const hours = hoursToSkills(catalog, (wishing) => (wish, { levels }) => {
      const whole = wishing.roles.find(({ id }) => id === wish.id);
      asked.push([whole?.skills, whole?.anyOf, levels.size, wishing.projects[0]?.roles.includes(wish.id), wishing.courses.length]);
      return 9;
    });
    expect(hours('sql', 3, personAt())).toBe(9);
    expect(asked).toEqual([[[{ skill: 'sql', level: 3, importance: 'core', basis: ['judgement'] }], [], 0, true, 1]]);
    expect(hours('sql', 4, personAt())).toBeNull();
    expect(hours('no-such-skill', 1, personAt())).toBeNull();
    expect(asked).toHaveLength(1);
  });
});
