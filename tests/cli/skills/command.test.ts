import { expect, test } from 'vitest';
import { jsonAnswer, sortedKeys } from '../../helpers/cli.ts';

test('the JSON of skills has every field of a skill, its roles, courses and projects', async () => {
  const answer = await jsonAnswer('skills python');
  expect(sortedKeys(answer)).toEqual(['fitting', 'kind', 'skills', 'sources']);
  expect(answer.fitting).toBe(1);
  expect(sortedKeys(answer.skills[0])).toEqual([
    'aliases',
    'breadth',
    'category',
    'code',
    'courses',
    'external',
    'id',
    'implies',
    'inArticle',
    'levels',
    'prerequisites',
    'projects',
    'roles',
    'summary',
    'title',
    'weakAliases',
  ]);
  expect(sortedKeys(answer.skills[0].roles[0])).toEqual(['basis', 'choice', 'importance', 'level', 'role']);
  expect(sortedKeys(answer.skills[0].courses[0])).toEqual(['assumedHours', 'free', 'hours', 'id', 'level', 'title', 'url']);
  expect(sortedKeys(answer.skills[0].projects[0])).toEqual(['hours', 'id', 'level', 'title']);
});
