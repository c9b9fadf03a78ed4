import { expect, test } from 'vitest';
import { plainListPhrases } from '../../../src/core/import/plain-list.ts';

test('plainListPhrases reads bullets, numbers, commas and levels', () => {
  expect(plainListPhrases('- Python = 3\r\n2. SQL, Docker=2\n• Git\n\n')).toEqual([
    { text: 'Python', where: 'list', kind: 'listed', level: 3 },
    { text: 'SQL', where: 'list', kind: 'listed' },
    { text: 'Docker', where: 'list', kind: 'listed', level: 2 },
    { text: 'Git', where: 'list', kind: 'listed' },
  ]);
});

test('plainListPhrases takes only a leading mark for a bullet and only a last single digit for a level', () => {
  expect(plainListPhrases('  12)   Vue\n* React\rTeam of 2. Go\n–  Rust').map(({ text }) => text)).toEqual([
    'Vue',
    'React',
    'Team of 2. Go',
    'Rust',
  ]);
  expect(plainListPhrases('Go = 4  |Go=5;Go=12,a=3=b').map(({ text, level }) => [text, level])).toEqual([
    ['Go', 4],
    ['Go=5', undefined],
    ['Go=12', undefined],
    ['a=3=b', undefined],
  ]);
});
