import { expect, test } from 'vitest';
import { describeRole } from '../../../src/core/explore/show.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import type { Role } from '../../../src/model/role.ts';
import { course, smallCatalog } from './small-catalog.ts';

const page = describeRole(smallCatalog, 'DEV');

test('needs come by importance, then level', () => {
  expect(page.needs.map((need) => need.skill)).toEqual(['python', 'git', 'sql']);
});

test('ways are there for core skills and the members of core choices, and say how far they reach', () => {
  expect(page.ways.map(({ skill, level, reaches, courses }) => [skill, level, reaches, courses.map(({ id }) => id)])).toEqual([
    ['python', 3, 3, ['python-long']],
    ['git', 2, 1, ['python-git']],
    ['aws', 2, 0, []],
    ['gcp', 2, 0, []],
  ]);
});

test('courses keep the order of the role, exams included', () => {
  expect(page.courses.map((course) => course.id)).toEqual(['exam', 'python-long']);
});

test('unknown pay is null and not zero', () => {
  expect(page.observed).toBeNull();
  expect(page.official).toEqual([]);
});

test('describeRole names projects and the most alike roles', () => {
  expect(page.projects.map((project) => project.id)).toEqual(['package']);
  expect(page.similar.map(({ role }) => role)).toEqual(['minder', 'writer']);
});

test('needs of one importance come by level, then by id; core choices come before useful ones', () => {
  const [builder] = smallCatalog.roles as [Role];
  const need = (skill: string, level: number, importance: 'core' | 'useful') => ({ skill, level, importance, basis: ['article' as const] });
  const choice = (skill: string, importance: 'core' | 'useful') => ({
    skills: [skill],
    need: 1,
    level: 1,
    importance,
    basis: ['article' as const],
  });
  const role = {
    ...builder,
    skills: [need('sql', 4, 'useful'), need('writing', 2, 'core'), need('git', 2, 'core'), need('python', 3, 'core')],
    anyOf: [choice('gcp', 'useful'), choice('aws', 'core')],
  };
  for (const each of [role, { ...role, skills: role.skills.toReversed(), anyOf: role.anyOf.toReversed() }]) {
    const { needs, choices, ways } = describeRole({ ...smallCatalog, roles: [each] }, 'dev');
    expect(needs.map(({ skill }) => skill)).toEqual(['python', 'git', 'writing', 'sql']);
    expect(choices.map(({ skills }) => skills[0])).toEqual(['aws', 'gcp']);
    expect(ways.map(({ skill }) => skill)).toEqual(['python', 'git', 'writing', 'aws']);
  }
});

test('an occupation that is not there is left out, as is a course', () => {
  const [builder] = smallCatalog.roles as [Role];
  const near = { onet: '15-1252.00', match: 'nearest' as const };
  const occupation = { id: '15-1252', title: 'Software Developers', wages: [] } as unknown as Catalog['occupations'][number];
  const role: Role = {
    ...builder,
    courses: ['gone', 'python-git'],
    occupations: [
      { ...near, occupation: '15-1252' },
      { ...near, occupation: '99-9999' },
      { ...near, occupation: '15-1252', note: 'Near.' },
    ],
  };
  const found = describeRole({ ...smallCatalog, roles: [role], occupations: [occupation] }, 'dev');
  expect(found.occupations).toEqual([
    { ...near, occupation, note: null },
    { ...near, occupation, note: 'Near.' },
  ]);
  expect(found.courses.map(({ id }) => id)).toEqual(['python-git']);
});

test('a way reaches what its course implies', () => {
  const skills = smallCatalog.skills.map((skill) =>
    skill.id === 'python' ? { ...skill, implies: [{ from: 3, skill: 'git', level: 2 }] } : skill,
  );
  const git = describeRole({ ...smallCatalog, skills }, 'dev').ways.find((way) => way.skill === 'git');
  expect(git).toMatchObject({ level: 2, reaches: 2 });
  expect(git?.courses.map(({ id }) => id)).toEqual(['python-long']);
});

test('describeRole gives no more than three ways and three alike roles, and only projects for the role', () => {
  const [builder] = smallCatalog.roles as [Role];
  const roles = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ ...builder, id, aliases: [] }));
  const courses = ['e', 'f', 'g', 'h'].map((id) => course(id, 5, { python: 3 }));
  const found = describeRole({ ...smallCatalog, roles, courses }, 'b');
  expect(found.ways[0]?.courses.map(({ id }) => id)).toEqual(['e', 'f', 'g']);
  expect(found.similar.map((similar) => similar.role)).toEqual(['a', 'c', 'd']);
  expect(found.projects).toEqual([]);
});
