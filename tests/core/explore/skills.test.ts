import { describe, expect, test } from 'vitest';
import { listSkills, type SkillQuery } from '../../../src/core/explore/skills.ts';
import { smallCatalog } from './small-catalog.ts';

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
  });

  test('who asks for it, what teaches it', () => {
    const [python] = listSkills(smallCatalog, { text: 'py' }).lines;
    expect(python?.roles).toEqual([
      { role: 'builder', level: 3, importance: 'core', choice: false, basis: ['article'] },
      { role: 'minder', level: 2, importance: 'core', choice: false, basis: ['article'] },
    ]);
    expect(python?.courses.map((course) => course.id)).toEqual(['python-long', 'python-short', 'python-git']);
    expect(python?.projects.map((project) => project.id)).toEqual(['package']);
    expect(listSkills(smallCatalog, { text: 'gcp' }).lines[0]?.roles[0]).toMatchObject({ role: 'builder', choice: true });
  });
});
