import { describe, expect, test } from 'vitest';
import { hoursProblems } from '../../../src/catalog/lint/least-hours.ts';

const rule = { broad: [0.5, 8, 40], narrow: [0.5, 5, 25], standingStart: 1.5, skillsPerHour: 2 };
const skills = new Map([
  ['python', { breadth: 'broad' as const, prerequisites: [] }],
  ['git', { breadth: 'narrow' as const, prerequisites: [] }],
  ['sql', { breadth: 'narrow' as const, prerequisites: [] }],
  ['pandas', { breadth: 'narrow' as const, prerequisites: [{ skill: 'python', level: 1 }] }],
]);
/** `python 3` as a record. */
const at = (text: string) => {
  const [skill = '', level = ''] = text.split(' ');
  return { skill, level: Number(level) };
};
const messages = (teaches: string[], requires: string[], hours: number | null, standingStart = true) =>
  hoursProblems({ teaches: teaches.map(at), requires: requires.map(at), hours, standingStart }, skills, rule).map(({ message }) => message);

describe('the level rule, by hand', () => {
  test.each([
    ['level 1 takes half an hour', ['python 1'], [], 0.5, []],
    ['and not less', ['python 1'], [], 0.4, ['python 1 takes 0.5 h; there are 0.4 h']],
    ['level 2 of a broad skill takes 8 h', ['python 2'], [], 7.9, ['python 2 takes 8 h; there are 7.9 h']],
    ['level 2 of a narrow skill takes 5 h', ['git 2'], [], 5, []],
    ['level 3 from nothing takes half as long again', ['git 3'], [], 37.4, ['git 3 takes 37.5 h from nothing; there are 37.4 h']],
    ['not where the skill is required at any level: 25 - 0.5', ['git 3'], ['git 1'], 24.5, []],
    ['nor where a direct prerequisite is required', ['pandas 3'], ['python 1'], 25, []],
    ['from 2 to 3 a broad skill takes 32 h', ['python 3'], ['python 2'], 31, ['python 3 takes 32 h; there are 31 h']],
    ['an hour counts for two skills', ['git 2', 'sql 2'], [], 5, []],
    ['and not for three', ['git 2', 'sql 2', 'pandas 2'], [], 7.4, ['its levels take 15 h of learning; 7.4 h give 14.8 at most']],
    ['level 4 is another rule', ['git 4'], [], 1, []],
    ['a skill that is not there is another rule', ['rust 3'], [], 1, []],
  ])('the level rule holds: %s', (_name, teaches, requires, hours, expected) => {
    expect(messages(teaches, requires, hours)).toEqual(expected);
  });

  test('the level rule allows unknown hours', () => {
    expect(messages(['python 3'], [], null)).toEqual([]);
  });

  test('an exam or a project has no standing start under the level rule', () => {
    expect(messages(['git 3'], [], 25, false)).toEqual([]);
  });
});
