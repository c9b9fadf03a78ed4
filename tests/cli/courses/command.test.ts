import { expect, test } from 'vitest';
import { cli, jsonAnswer, sortedKeys } from '../../helpers/cli.ts';
import { COURSE_FIELDS } from '../../helpers/record-fields.ts';

test('the JSON of courses has every field of a course, its price with a source', async () => {
  const answer = await jsonAnswer('courses --skill python --free');
  expect(sortedKeys(answer)).toEqual(['courses', 'fitting', 'kind', 'language', 'sources']);
  expect(answer.kind).toBe('courses');
  expect(sortedKeys(answer.courses[0])).toEqual(COURSE_FIELDS);
  expect(sortedKeys(answer.courses[0].price)).toEqual(['asOf', 'from', 'source', 'unit', 'usd']);
  expect(answer.courses.map(({ id }: { id: string }) => id)).toContain('cs50p');
});

test('the JSON of courses has every course the article names, with its address', async () => {
  const { courses } = await jsonAnswer('courses');
  expect(courses).toHaveLength(299);
  const named = courses.filter(({ inArticle }: { inArticle: string }) => inArticle === 'title');
  expect(named).toHaveLength(11);
  for (const course of named) expect(course.url).toMatch(/^https:\/\//);
});

test('a course of unknown price and hours shows question marks, never zero', async () => {
  const { stdout } = await cli('courses udemy-mlops-gcp');
  expect(stdout).toMatch(/Price +\? \[/);
  expect(stdout).toMatch(/Time +≈ \d+ h assumed/);
  expect(stdout).not.toMatch(/\$0/);
});

test('courses --certificate lists only what ends with a certificate', async () => {
  const { courses } = await jsonAnswer('courses --certificate');
  expect(courses.length).toBeGreaterThan(10);
  for (const { id, certificate } of courses) expect([id, /^(free|paid|included|exam)$/.test(certificate)]).toEqual([id, true]);
});
