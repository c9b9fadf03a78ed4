import { describe, expect, test } from 'vitest';
import { CareersError } from '../../../src/core/errors.ts';
import { compareRoles } from '../../../src/core/explore/compare.ts';
import { coreSkillsOf } from '../../../src/core/explore/moves.ts';
import { gapHours } from '../../../src/core/plan/hours-to.ts';
import type { Role } from '../../../src/model/role.ts';
import { backwards } from '../../helpers/backwards.ts';
import { personAt } from '../../helpers/person.ts';
import { course, smallCatalog } from './small-catalog.ts';

const codeOf = (ask: () => unknown): string => {
  try {
    ask();
  } catch (error) {
    return error instanceof CareersError ? error.code : 'other';
  }
  return 'none';
};

describe('compareRoles', () => {
  const { roles, skills, shared, only, moves, commonCourses, similarity } = compareRoles(smallCatalog, ['dev', 'minder']);

  test('compareRoles keeps the roles in the order they were named', () => {
    expect(roles.map(({ role }) => role.id)).toEqual(['builder', 'minder']);
  });

  test('compareRoles tells what both ask for from what one asks for', () => {
    expect(shared).toEqual(['python', 'aws', 'gcp', 'sql']);
    expect(only).toEqual({ builder: ['git'], minder: [] });
    expect(skills.find(({ skill }) => skill === 'sql')?.asked).toEqual({
      builder: { level: 1, importance: 'useful', choice: false },
      minder: { level: 2, importance: 'core', choice: false },
    });
    expect(skills.find(({ skill }) => skill === 'git')?.asked['minder']).toBeNull();
  });

  test('compareRoles measures the move in both directions with the core skills of the first', () => {
    // minder has python 2, sql 2 and one cloud; builder needs python 3, git 2 and a cloud at 2: (2 + 0 + 2) / 7.
    expect(moves).toHaveLength(2);
    expect(moves[1]).toEqual({
      from: 'minder',
      to: 'builder',
      readiness: 4 / 7,
      atLevel: 1,
      coreSkills: 3,
      gapHours: 62,
      openLevels: 1,
      missing: [
        { skill: 'git', have: 0, need: 2 },
        { skill: 'python', have: 2, need: 3 },
      ],
    });
  });

  test('compareRoles asks for gap hours with what the first role holds', () => {
    const { moves: timed } = compareRoles(smallCatalog, ['builder', 'writer']);
    const [builder, , writer] = smallCatalog.roles as [Role, Role, Role];
    const hours = (from: Role, to: Role) => gapHours(smallCatalog, to, personAt(Object.fromEntries(coreSkillsOf(from, to))));
    expect(timed.map((move) => move.gapHours)).toEqual([hours(builder, writer), hours(writer, builder)]);
    expect(hours(writer, builder)).toBeGreaterThan(0);
  });

  test('compareRoles names courses that count for both, neither retired ones nor exams', () => {
    expect(commonCourses.map(({ course }) => course.id)).toEqual(['python-short', 'python-git', 'python-long', 'sql-audit']);
    expect(commonCourses.at(-1)?.skills).toEqual(['sql']);
  });

  test('compareRoles gives one similarity a pair', () => {
    expect(similarity.map((pair) => pair.roles)).toEqual([['builder', 'minder']]);
    expect(compareRoles(smallCatalog, ['builder', 'minder', 'writer']).similarity).toHaveLength(3);
  });

  test('compareRoles takes two to four roles, each once', () => {
    expect(codeOf(() => compareRoles(smallCatalog, ['builder']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'dev']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'minder', 'writer', 'builder', 'minder']))).toBe('usage');
    expect(codeOf(() => compareRoles(smallCatalog, ['builder', 'nobody']))).toBe('not-found');
  });

  test('compareRoles says what is wrong with the roles that were named', () => {
    const hint = 'Such as: genai-careers compare prompt-engineer mlops';
    expect(() => compareRoles(smallCatalog, ['dev'])).toThrow(
      expect.objectContaining({ code: 'usage', message: 'compare takes 2 to 4 roles, not 1.', hint }),
    );
    expect(() => compareRoles(smallCatalog, ['builder', 'minder', 'dev'])).toThrow(
      expect.objectContaining({ code: 'usage', message: '"dev" is The builder, which is named twice.', hint }),
    );
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...smallCatalog.roles[0], id, aliases: [] }));
    const catalog = { ...smallCatalog, roles: five } as typeof smallCatalog;
    expect(compareRoles(catalog, ['a', 'b', 'c', 'd']).roles).toHaveLength(4);
    expect(codeOf(() => compareRoles(catalog, ['a', 'b', 'c', 'd', 'e']))).toBe('usage');
  });

  test('compareRoles sorts skills by how many ask for them, then by the highest level, then by id', () => {
    const three = compareRoles(smallCatalog, ['writer', 'minder', 'builder']);
    expect(three.skills.map(({ skill }) => skill)).toEqual(['python', 'aws', 'gcp', 'sql', 'writing', 'git']);
    expect(three.skills[1]?.asked).toEqual({
      writer: null,
      minder: { level: 2, importance: 'core', choice: true },
      builder: { level: 2, importance: 'core', choice: true },
    });
    expect(three.shared).toEqual([]);
    expect(three.only).toEqual({ writer: ['writing'], minder: [], builder: ['git'] });
  });

  test('courses of the same worth come by hours, unknown ones last, then by id, whatever the order of the files', () => {
    const more = [
      course('python-b', 10, { python: 2 }),
      course('python-a', 10, { python: 2 }),
      { ...course('python-unknown', null, { python: 2 }), assumedHours: null },
    ];
    const catalog = { ...smallCatalog, courses: [...smallCatalog.courses, ...more] };
    for (const each of [catalog, backwards(catalog)]) {
      expect(compareRoles(each, ['builder', 'minder']).commonCourses.map((common) => [common.course.id, common.skills])).toEqual([
        ['python-a', ['python']],
        ['python-b', ['python']],
        ['python-short', ['python']],
        ['python-git', ['python']],
        ['python-long', ['python']],
        ['python-unknown', ['python']],
        ['sql-audit', ['sql']],
      ]);
    }
  });

  test('a project of the name of a course does not bring that course in', () => {
    const [builder] = smallCatalog.projects as [(typeof smallCatalog.projects)[number]];
    const project = { ...builder, id: 'writing-course', teaches: [{ skill: 'python', level: 2 as const }] };
    const courses = [...smallCatalog.courses, course('writing-course', 5, { writing: 2 })];
    const found = compareRoles({ ...smallCatalog, courses, projects: [project] }, ['builder', 'minder']).commonCourses;
    expect(found.map((common) => common.course.id)).toEqual(commonCourses.map((common) => common.course.id));
  });

  test('what teaches more of what all ask for comes first, however long; levels above what is asked do not count', () => {
    const catalog = {
      ...smallCatalog,
      courses: [course('short', 5, { sql: 4 }), course('long', 500, { python: 1, sql: 1 }), course('mid', 50, { sql: 1 })],
    };
    expect(compareRoles(catalog, ['builder', 'minder']).commonCourses.map((common) => common.course.id)).toEqual(['long', 'short', 'mid']);
  });
});
