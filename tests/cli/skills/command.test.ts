import { expect, test } from 'vitest';
import { cli, jsonAnswer, sortedKeys } from '../../helpers/cli.ts';

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

test('at 60 cells skills cuts no word of an id', async () => {
  const { stdout } = await cli('skills --width 60');
  for (const id of ['communication', 'reinforcement-', 'analytical-']) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'));
});
