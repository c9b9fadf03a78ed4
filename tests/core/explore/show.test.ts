import { expect, test } from 'vitest';
import { describeRole } from '../../../src/core/explore/show.ts';
import { smallCatalog } from './small-catalog.ts';

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

test('projects and the most alike roles', () => {
  expect(page.projects.map((project) => project.id)).toEqual(['package']);
  expect(page.similar.map(({ role }) => role)).toEqual(['minder', 'writer']);
});
