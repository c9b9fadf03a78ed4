import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptySheet, inOrder, readSheet } from '../../../src/core/quiz/answers.ts';
import { remarksOn } from '../../../src/core/quiz/consistency.ts';
import { quizResult } from '../../../src/core/quiz/result.ts';
import type { Quiz } from '../../../src/model/quiz.ts';
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

describe('remarks on scenes that go together', () => {
  const scene = (id: string, a: number, b: number, c: number) => ({
    id,
    scene: id,
    gist: id,
    basis: 'judgement' as const,
    loadings: { a, b, c },
  });
  const remarks = (interests: Quiz['interests'], answers: Record<string, number>) => remarksOn({ ...tinyQuiz(), interests }, answers);
  const pair = (one: string, other: string, oneAnswer: number, otherAnswer: number) => ({
    kind: 'contradiction',
    one,
    other,
    oneAnswer,
    otherAnswer,
  });

  test('three points apart is a contradiction, two are none, in either direction', () => {
    const scenes = [scene('x', 2, 0, -2), scene('w', 2, 0, -2)];
    expect(remarks(scenes, { w: -1, x: 2 })).toEqual([pair('w', 'x', -1, 2)]);
    expect(remarks(scenes, { w: 1, x: -2 })).toEqual([pair('w', 'x', 1, -2)]);
    expect(remarks(scenes, { w: 0, x: 2 })).toEqual([]);
  });

  test('scenes of opposite or unlike people may be answered as one likes', () => {
    expect(remarks([scene('w', 2, 0, -2), scene('x', -2, 0, 2)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 2, 0, -2), scene('x', -1, 2, -1)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 1, 1, 1), scene('x', 1, 1, 1)], { w: 2, x: -2 })).toEqual([]);
    // Correlation of (2, 0, -2) and (2, -2, 0) is 0.5; of (2, 1, 0) and (2, 0, -2) it is 1, whatever the mean.
    expect(remarks([scene('w', 2, 0, -2), scene('x', 2, -2, 0)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 2, 1, 0), scene('x', 2, 0, -2)], { w: 2, x: -2 })).toEqual([pair('w', 'x', 2, -2)]);
  });

  test('the most alike come first, then by id, three at most', () => {
    const scenes = [scene('e', 2, 1, -2), scene('d', 2, 0, -2), scene('c', 2, 0, -2), scene('b', 2, 0, -2)];
    const answers = { b: 2, c: -2, d: -2, e: -2 };
    const expected = [pair('b', 'c', 2, -2), pair('b', 'd', 2, -2), pair('b', 'e', 2, -2)];
    expect(remarks(scenes, answers)).toEqual(expected);
    expect(remarks(scenes.toReversed(), answers)).toEqual(expected);
    expect(remarks([...scenes, scene('f', 2, 1, -2)], { ...answers, f: -2 })).toHaveLength(3);
  });

  test('fewer than five alike answers, and unanswered scenes, say nothing', () => {
    const scenes = ['a', 'b', 'c', 'd', 'e'].map((id) => scene(id, 1, 0, -1));
    expect(remarks(scenes, { a: 2, b: 2, c: 2, d: 2 })).toEqual([]);
    expect(remarks(scenes, { a: 2, b: 2, c: 2, d: 2, e: 1 })).toEqual([]);
    expect(remarks(scenes, {})).toEqual([]);
  });
});

describe('the result says', () => {
  test('ranks from one, what was answered, and how much is known', () => {
    const result = quizResult(catalog, sheet({ 'all-code': 5 }, { python: 3, git: 2, prose: 1 }));
    expect(result.ranking.map(({ rank }) => rank)).toEqual([1, 2, 3]);
    expect(result).toMatchObject({ knownSkills: 3, thin: true, answered: { interests: 1, skills: 3 }, settled: true });
    expect(result.topShare).toBeCloseTo(1, 12);
    expect(quizResult(catalog, sheet({ 'all-code': 5 }, { python: 3, git: 2, prose: 1, layout: 1 }))).toMatchObject({
      knownSkills: 4,
      thin: false,
    });
    expect(result.ranking.find(({ role }) => role === 'coder')?.skillFit).toMatchObject({ role: 'coder' });
  });

  test('what to do where nothing was answered', () => {
    expect(() => quizResult(catalog, emptySheet())).toThrow(
      expect.objectContaining({ code: 'usage', hint: 'Answer some: genai-careers quiz' }),
    );
  });
});

describe('the fields of an answers file', () => {
  const read = (raw: unknown) => readSheet(tinyQuiz(), raw, (skill) => skill.toLowerCase());
  test.each([
    [{ skills: { git: 5 } }, 'The level of "git" must be a whole number from 0 to 4.'],
    [{ skills: { git: -1 } }, 'The level of "git" must be a whole number from 0 to 4.'],
    [{ skills: { git: '3' } }, 'The level of "git" must be a whole number from 0 to 4.'],
    [{ interests: { 'all-code': 0 } }, 'The answer to "all-code" must be a whole number from 1 to 5.'],
    [{ interests: [] }, 'interests must be fields with values, such as "python: 3".'],
    [null, 'The answers must be fields with values, such as "python: 3".'],
    [{ other: 1 }, '"other" is no field of an answers file; it holds interests, skills, hoursPerWeek, budget.'],
    [{ hoursPerWeek: 112.5 }, 'hoursPerWeek must be a number from 0.5 to 112.'],
    [{ budget: 1_000_001 }, 'budget must be a number from 0 to 1000000.'],
    [{ budget: -1 }, 'budget must be a number from 0 to 1000000.'],
  ])('%j is refused: %s', (raw, message) => {
    const hint = 'What an answers file holds: genai-careers quiz --help';
    expect(() => read(raw)).toThrow(expect.objectContaining({ code: 'usage', message, hint }));
  });
  test.each([
    [{ hoursPerWeek: 0.5, budget: 0 }],
    [{ hoursPerWeek: 112, budget: 1_000_000 }],
    [{ interests: { 'all-code': 1 }, skills: { git: 0 } }],
    [{ interests: { 'all-code': 5 }, skills: { git: 4 } }],
  ])('%j is taken', (raw) => {
    expect(read(raw)).toEqual({ ...emptySheet(), ...raw });
  });
  test('come out in the order of their names', () => {
    const { interests, skills } = read({ interests: { 'tidy-text': 1, 'all-code': 1 }, skills: { python: 1, git: 1 } });
    expect([Object.keys(interests), Object.keys(skills)]).toEqual([
      ['all-code', 'tidy-text'],
      ['git', 'python'],
    ]);
  });
});
