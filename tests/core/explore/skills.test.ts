import { describe, expect, test } from 'vitest';
import { listSkills, type SkillQuery } from '../../../src/core/explore/skills.ts';
import { backwards } from '../../helpers/backwards.ts';
import { course, smallCatalog } from './small-catalog.ts';

const ids = (query: SkillQuery): string[] => listSkills(smallCatalog, query).lines.map(({ skill }) => skill.id);

describe('listSkills', () => {
  test.each<[string, SkillQuery, string[]]>([
    ['most asked for first, then by id', {}, ['aws', 'gcp', 'python', 'sql', 'git', 'writing']],
    ['by category', { category: 'cloud' }, ['aws', 'gcp']],
    ['by role, core and high levels first, choices included', { role: 'dev' }, ['python', 'aws', 'gcp', 'git', 'sql']],
    ['an alias finds that skill alone', { text: 'amazon' }, ['aws']],
    ['by the beginnings of words', { text: 'goo' }, ['gcp']],
    ['nothing', { text: 'zebra' }, []],
  ])('%s', (_what, query, expected) => {
    expect(ids(query)).toEqual(expected);
    expect(listSkills(backwards(smallCatalog), query).lines.map(({ skill }) => skill.id)).toEqual(expected);
  });

  test('listSkills says how many fitted before the limit', () => {
    const { lines, fitting } = listSkills(smallCatalog, { limit: 2 });
    expect(lines.map(({ skill }) => skill.id)).toEqual(['aws', 'gcp']);
    expect(fitting).toBe(6);
  });

  test('a skill comes with the roles that ask for it and the courses that teach it', () => {
    const [python] = listSkills(smallCatalog, { text: 'py' }).lines;
    expect(python?.roles).toEqual([
      { role: 'builder', level: 3, importance: 'core', choice: false, basis: ['article'] },
      { role: 'minder', level: 2, importance: 'core', choice: false, basis: ['article'] },
    ]);
    expect(python?.courses.map((course) => course.id)).toEqual(['python-long', 'python-short', 'python-git']);
    expect(python?.projects.map((project) => project.id)).toEqual(['package']);
    expect(listSkills(smallCatalog, { text: 'gcp' }).lines[0]?.roles[0]).toMatchObject({ role: 'builder', choice: true });
  });

  test('a skill lists what states it, not what only implies it', () => {
    const implied = [{ from: 2, skill: 'git', level: 2 }];
    const skills = smallCatalog.skills.map((skill) => (skill.id === 'python' ? { ...skill, implies: implied } : skill));
    const [git] = listSkills({ ...smallCatalog, skills }, { text: 'git' }).lines;
    expect(git?.courses.map(({ id }) => id)).toEqual(['python-git']);
    expect(git?.projects).toEqual([]);
  });

  test('for a role core skills come first, however high a useful one is asked for', () => {
    const [builder] = smallCatalog.roles as [(typeof smallCatalog.roles)[number]];
    const skills = builder.skills.map((need) => (need.skill === 'sql' ? { ...need, level: 4 } : need));
    const catalog = { ...smallCatalog, roles: [{ ...builder, skills }] };
    const { role, lines } = listSkills(catalog, { role: 'dev' });
    expect(role).toBe('builder');
    expect(lines.map(({ skill }) => skill.id)).toEqual(['python', 'aws', 'gcp', 'git', 'sql']);
    expect(listSkills(catalog).role).toBeUndefined();
  });

  test('who asks for a skill comes by importance, level and id, what teaches it by level, hours and id', () => {
    const [builder] = smallCatalog.roles as [(typeof smallCatalog.roles)[number]];
    const asking = (id: string, level: number, importance: 'core' | 'useful') => ({
      ...builder,
      id,
      skills: [{ skill: 'git', level, importance, basis: ['article' as const] }],
    });
    const catalog = {
      ...smallCatalog,
      roles: [asking('d', 2, 'core'), asking('b', 4, 'useful'), asking('c', 3, 'core'), asking('a', 2, 'core'), asking('e', 1, 'useful')],
      courses: [course('z', 1, { git: 1 }), course('y', 9, { git: 2 }), course('w', 9, { git: 2 }), course('x', 3, { git: 2, sql: 1 })],
    };
    for (const each of [catalog, backwards(catalog)]) {
      const [git] = listSkills(each, { text: 'git' }).lines;
      expect(git?.roles.map((asker) => asker.role)).toEqual(['c', 'a', 'd', 'b', 'e']);
      expect(git?.courses.map((one) => one.id)).toEqual(['x', 'w', 'y', 'z']);
      expect(git?.projects).toEqual([]);
    }
  });

  test('a project counts for each of the skills it teaches, and a skill nobody asks for has nobody', () => {
    const [project] = smallCatalog.projects as [(typeof smallCatalog.projects)[number]];
    const catalog = {
      ...smallCatalog,
      roles: [],
      courses: [],
      projects: [{ ...project, teaches: [...project.teaches, { skill: 'git', level: 1 }] }],
    };
    const [git] = listSkills(catalog, { text: 'git' }).lines;
    expect(git).toMatchObject({ roles: [], courses: [], projects: [{ id: 'package' }] });
  });
});
