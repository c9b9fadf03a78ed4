import { describe, expect, test } from 'vitest';
import { inOrder, readSheet } from '../../../src/core/quiz/answers.ts';
import { emptySheet, tinyCatalogWithScreens } from './tiny.ts';

describe('readSheet', () => {
  const read = (raw: unknown) => readSheet(tinyCatalogWithScreens().quiz, raw, (skill) => skill.toLowerCase());

  test('readSheet takes words and numbers for the same answers', () => {
    expect(read({ interests: { 'tidy-text': 'love', 'all-code': 2 }, skills: { Python: 3 }, hoursPerWeek: 8, budget: null })).toEqual({
      past: null,
      picks: {},
      interests: { 'all-code': 2, 'tidy-text': 5 },
      skills: { python: 3 },
      hoursPerWeek: 8,
      budget: null,
    });
  });

  test.each(['love', 'LOVE', ' Love '])('readSheet takes the word "%s" in any case', (word) => {
    expect(read({ interests: { 'all-code': word } }).interests).toEqual({ 'all-code': 5 });
  });

  test('readSheet reads a written sheet back unchanged', () => {
    const written = inOrder({
      past: null,
      picks: { 'say-it-well': false, 'all-code': true },
      interests: { 'tidy-text': 1 },
      skills: { git: 0 },
      hoursPerWeek: null,
      budget: 0,
    });
    expect(read(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  test.each([
    [[], 'The answers must be fields'],
    [{ interest: {} }, '"interest" is no field'],
    [{ interests: { nothing: 3 } }, 'no scene called "nothing"'],
    [{ interests: { 'all-code': 6 } }, 'from 1 (hate) to 5 (love)'],
    [{ interests: { 'all-code': 'adore' } }, 'from 1 (hate) to 5 (love)'],
    [{ skills: { git: 2.5 } }, 'from 0 (none) to 4 (expert)'],
    [{ skills: 'git' }, 'skills must be fields'],
    [{ hoursPerWeek: 0 }, 'hoursPerWeek must be a number from 0.5 to 112'],
    [{ budget: '100' }, 'budget must be a number'],
  ])('readSheet refuses %j', (raw, words) => {
    expect(() => read(raw)).toThrow(words);
  });
});

describe('the fields of a sheet', () => {
  const read = (raw: unknown) => readSheet(tinyCatalogWithScreens().quiz, raw, (skill) => skill.toLowerCase());
  test.each([
    [{ skills: { git: 5 } }, 'The level of "git" must be a whole number from 0 (none) to 4 (expert).'],
    [{ skills: { git: -1 } }, 'The level of "git" must be a whole number from 0 (none) to 4 (expert).'],
    [{ skills: { git: '3' } }, 'The level of "git" must be a whole number from 0 (none) to 4 (expert).'],
    [
      { interests: { 'all-code': 0 } },
      'The answer to "all-code" must be one of love, enjoy, neutral, rather-not, hate, or a whole number from 1 (hate) to 5 (love).',
    ],
    [{ interests: [] }, 'interests must be fields with values, such as "python: 3".'],
    [{ picks: { 'all-code': 'yes' } }, 'The pick of "all-code" must be true (chosen) or false.'],
    [{ picks: { nothing: true } }, 'There is no scene called "nothing".'],
    [{ picks: [] }, 'picks must be fields with values, such as "python: 3".'],
    [{ past: 'sailing' }, 'past must be one of software, words, other.'],
    [{ past: 3 }, 'past must be one of software, words, other.'],
    [null, 'The answers must be fields with values, such as "python: 3".'],
    [{ other: 1 }, '"other" is no field of an answers file; it holds past, picks, interests, skills, hoursPerWeek, budget.'],
    [{ hoursPerWeek: 112.5 }, 'hoursPerWeek must be a number from 0.5 to 112.'],
    [{ budget: 1_000_001 }, 'budget must be a number from 0 to 1000000.'],
    [{ budget: -1 }, 'budget must be a number from 0 to 1000000.'],
  ])('readSheet refuses %j: %s', (raw, message) => {
    const hint = 'What an answers file holds: genai-careers quiz --help';
    expect(() => read(raw)).toThrow(expect.objectContaining({ code: 'usage', message, hint }));
  });
  test.each([
    [{ hoursPerWeek: 0.5, budget: 0 }],
    [{ hoursPerWeek: 112, budget: 1_000_000 }],
    [{ interests: { 'all-code': 1 }, skills: { git: 0 } }],
    [{ interests: { 'all-code': 5 }, skills: { git: 4 } }],
    [{ past: 'other', picks: { 'all-code': true, 'tidy-text': false } }],
  ])('readSheet takes %j', (raw) => {
    expect(read(raw)).toEqual({ ...emptySheet(), ...raw });
  });
  test('readSheet sorts the fields by name', () => {
    const { interests, skills } = read({ interests: { 'tidy-text': 1, 'all-code': 1 }, skills: { python: 1, git: 1 } });
    expect([Object.keys(interests), Object.keys(skills)]).toEqual([
      ['all-code', 'tidy-text'],
      ['git', 'python'],
    ]);
  });
});
