import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySheet, inOrder, readSheet } from '../../../src/core/quiz/answers.ts';
import { remarksOn } from '../../../src/core/quiz/consistency.ts';
import { quizResult } from '../../../src/core/quiz/result.ts';
import { tinyCatalog, tinyQuiz } from './tiny.ts';

const catalog = tinyCatalog();
const sheet = (interests: Record<string, number>, skills: Record<string, number> = {}) => ({ ...emptySheet(), interests, skills });

describe('the result', () => {
  test('who loves what testers love is a tester', () => {
    const { ranking, answered } = quizResult(catalog, sheet({ 'all-code': 5, 'break-things': 5, 'say-it-well': 2 }, { checking: 3 }));
    expect(ranking.map((entry) => entry.role)).toEqual(['tester', 'coder', 'writer']);
    expect(ranking[0]?.interestFit).toBeGreaterThan(0.9);
    expect(ranking[2]?.interestFit).toBeLessThan(0);
    expect(answered).toEqual({ interests: 3, skills: 1 });
  });

  test('interests and skills are kept apart', () => {
    const { ranking } = quizResult(catalog, sheet({ 'say-it-well': 5, 'tidy-text': 5, 'all-code': 1 }, { python: 3, git: 2 }));
    const writer = ranking.find((entry) => entry.role === 'writer');
    const coder = ranking.find((entry) => entry.role === 'coder');
    expect(ranking[0]?.role).toBe('writer');
    expect(writer?.skillFit).toBeNull();
    expect(coder?.readiness.share).toBe(1);
  });

  test('the weights of the answers add up to the share', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 4 }), (liking, level) => {
        const { ranking } = quizResult(catalog, sheet({ 'all-code': liking, 'tidy-text': 3 }, { python: level }));
        const powers = ranking.map((entry) => 2 ** entry.weighed.reduce((sum, { weight }) => sum + weight, 0));
        const total = powers.reduce((sum, power) => sum + power, 0);
        ranking.forEach((entry, place) => {
          expect((powers[place] as number) / total).toBeCloseTo(entry.share, 9);
        });
      }),
    );
  });

  test('indifference is no agreement', () => {
    const { ranking } = quizResult(catalog, sheet({ 'all-code': 3, 'break-things': 3 }));
    expect(ranking.every((entry) => entry.interestFit === null && entry.skillFit === null)).toBe(true);
  });

  test('skills of the profile count for readiness, answers take precedence', () => {
    const held = { python: 3, git: 2 };
    expect(quizResult(catalog, sheet({ 'all-code': 5 }), held).ranking.find((entry) => entry.role === 'coder')?.readiness.share).toBe(1);
    const corrected = quizResult(catalog, sheet({ 'all-code': 5 }, { python: 0 }), held);
    expect(corrected.ranking.find((entry) => entry.role === 'coder')?.readiness.share).toBeCloseTo(0.4, 12);
  });

  test('nothing answered is nothing to rank by', () => {
    expect(() => quizResult(catalog, emptySheet())).toThrow('No question was answered');
  });
});

describe('remarks', () => {
  test('five times the same answer says little', () => {
    const quiz = tinyQuiz();
    const five = { ...quiz, interests: [...quiz.interests, { ...(quiz.interests[0] as (typeof quiz.interests)[0]), id: 'fifth' }] };
    const same = Object.fromEntries(five.interests.map((item) => [item.id, 1]));
    expect(remarksOn(five, same)).toEqual([{ kind: 'same-answer', value: 1, count: 5 }]);
  });

  test('scenes that go together, one loved and one hated', () => {
    expect(remarksOn(tinyQuiz(), { 'say-it-well': 2, 'tidy-text': -2, 'all-code': 0 })).toEqual([
      { kind: 'contradiction', one: 'say-it-well', other: 'tidy-text', oneAnswer: 2, otherAnswer: -2 },
    ]);
  });

  test('a change of mood is none', () => {
    expect(remarksOn(tinyQuiz(), { 'say-it-well': 2, 'tidy-text': 0 })).toEqual([]);
  });
});

describe('an answers file', () => {
  const read = (raw: unknown) => readSheet(tinyQuiz(), raw, (skill) => skill.toLowerCase());

  test('words and numbers mean the same', () => {
    expect(read({ interests: { 'tidy-text': 'love', 'all-code': 2 }, skills: { Python: 3 }, hoursPerWeek: 8, budget: null })).toEqual({
      interests: { 'all-code': 2, 'tidy-text': 5 },
      skills: { python: 3 },
      hoursPerWeek: 8,
      budget: null,
    });
  });

  test('what was written reads back the same', () => {
    const written = inOrder({ interests: { 'tidy-text': 1 }, skills: { git: 0 }, hoursPerWeek: null, budget: 0 });
    expect(read(JSON.parse(JSON.stringify(written)))).toEqual(written);
  });

  test.each([
    [[], 'The answers must be fields'],
    [{ interest: {} }, '"interest" is no field'],
    [{ interests: { nothing: 3 } }, 'no scene called "nothing"'],
    [{ interests: { 'all-code': 6 } }, 'from 1 to 5'],
    [{ interests: { 'all-code': 'adore' } }, 'from 1 to 5'],
    [{ skills: { git: 2.5 } }, 'from 0 to 4'],
    [{ skills: 'git' }, 'skills must be fields'],
    [{ hoursPerWeek: 0 }, 'hoursPerWeek must be a number from 0.5 to 112'],
    [{ budget: '100' }, 'budget must be a number'],
  ])('%j is refused', (raw, words) => {
    expect(() => read(raw)).toThrow(words);
  });
});
