import { expect, test } from 'vitest';
import { plainBlanks } from '../../../src/render/clean.ts';
import { levelText, skillsAtLevels } from '../../../src/view/words/levels.ts';

test('a skill level has a figure and a name', () => {
  expect([0, 1, 2, 3, 4].map(levelText).map(plainBlanks)).toEqual(['0 none', '1 aware', '2 working', '3 proficient', '4 expert']);
  expect(
    plainBlanks(
      skillsAtLevels([
        { skill: 'python', level: 2 },
        { skill: 'git', level: 1 },
      ]),
    ),
  ).toBe('python 2, git 1');
});
