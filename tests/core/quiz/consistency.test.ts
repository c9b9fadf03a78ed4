import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { remarksOn } from '../../../src/core/quiz/consistency.ts';
import type { Quiz } from '../../../src/model/quiz/quiz.ts';
import { tinyQuiz } from './tiny.ts';

/** Answers about scenes alone, from -2 to 2. */
const rated = (interests: Record<string, number>) => ({ past: null, picks: {}, interests, skills: {} });

describe('remarks', () => {
  test('remarksOn notices five equal answers', () => {
    const quiz = tinyQuiz();
    const five = { ...quiz, interests: [...quiz.interests, { ...(quiz.interests[0] as (typeof quiz.interests)[0]), id: 'fifth' }] };
    const same = Object.fromEntries(five.interests.map((item) => [item.id, 1]));
    expect(remarksOn(five, rated(same))).toEqual([{ kind: 'same-answer', value: 1, count: 5, of: 5 }]);
  });

  test('remarksOn notices similar scenes with opposite answers', () => {
    expect(remarksOn(tinyQuiz(), rated({ 'say-it-well': 2, 'tidy-text': -2, 'all-code': 0 }))).toEqual([
      { kind: 'contradiction', one: 'say-it-well', other: 'tidy-text', oneAnswer: 2, otherAnswer: -2 },
    ]);
  });

  test('remarksOn ignores a small difference between similar scenes', () => {
    expect(remarksOn(tinyQuiz(), rated({ 'say-it-well': 2, 'tidy-text': 0 }))).toEqual([]);
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
  const remarks = (interests: Quiz['interests'], answers: Record<string, number>) =>
    remarksOn({ ...tinyQuiz(), interests }, rated(answers));
  const pair = (one: string, other: string, oneAnswer: number, otherAnswer: number) => ({
    kind: 'contradiction',
    one,
    other,
    oneAnswer,
    otherAnswer,
  });

  test('answers three points apart contradict each other, and two points do not', () => {
    const scenes = [scene('x', 2, 0, -2), scene('w', 2, 0, -2)];
    expect(remarks(scenes, { w: -1, x: 2 })).toEqual([pair('w', 'x', -1, 2)]);
    expect(remarks(scenes, { w: 1, x: -2 })).toEqual([pair('w', 'x', 1, -2)]);
    expect(remarks(scenes, { w: 0, x: 2 })).toEqual([]);
  });

  test('opposite or unrelated scenes never contradict each other', () => {
    expect(remarks([scene('w', 2, 0, -2), scene('x', -2, 0, 2)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 2, 0, -2), scene('x', -1, 2, -1)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 1, 1, 1), scene('x', 1, 1, 1)], { w: 2, x: -2 })).toEqual([]);
    // Correlation of (2, 0, -2) and (2, -2, 0) is 0.5; of (2, 1, 0) and (2, 0, -2) it is 1, whatever the mean.
    expect(remarks([scene('w', 2, 0, -2), scene('x', 2, -2, 0)], { w: 2, x: -2 })).toEqual([]);
    expect(remarks([scene('w', 2, 1, 0), scene('x', 2, 0, -2)], { w: 2, x: -2 })).toEqual([pair('w', 'x', 2, -2)]);
  });

  test('remarksOn lists at most three pairs, the most alike first, then by id', () => {
    const scenes = [scene('e', 2, 1, -2), scene('d', 2, 0, -2), scene('c', 2, 0, -2), scene('b', 2, 0, -2)];
    const answers = { b: 2, c: -2, d: -2, e: -2 };
    const expected = [pair('b', 'c', 2, -2), pair('b', 'd', 2, -2), pair('b', 'e', 2, -2)];
    expect(remarks(scenes, answers)).toEqual(expected);
    expect(remarks(scenes.toReversed(), answers)).toEqual(expected);
    expect(remarks([...scenes, scene('f', 2, 1, -2)], { ...answers, f: -2 })).toHaveLength(3);
  });

  test('remarksOn ignores fewer than five equal answers and unanswered scenes', () => {
    const scenes = ['a', 'b', 'c', 'd', 'e'].map((id) => scene(id, 1, 0, -1));
    expect(remarks(scenes, { a: 2, b: 2, c: 2, d: 2 })).toEqual([]);
    expect(remarks(scenes, { a: 2, b: 2, c: 2, d: 2, e: -2 }).map(({ kind }) => kind)).not.toContain('same-answer');
    expect(remarks(scenes, {})).toEqual([]);
  });
});

describe('answers that are too alike', () => {
  const alike = (answers: readonly number[]) => {
    const [first = tinyQuiz().interests[0]] = tinyQuiz().interests;
    const interests = answers.map((_, at) => ({ ...(first as Quiz['interests'][number]), id: `s${at}` }));
    const given = Object.fromEntries(answers.map((answer, at) => [`s${at}`, answer]));
    return remarksOn({ ...tinyQuiz(), interests }, rated(given))[0]?.kind === 'same-answer';
  };
  const thirty = (answer: (at: number) => number) => Array.from({ length: 30 }, (_, at) => answer(at));

  test.each([
    ['all hated', thirty(() => -2), true],
    ['all neutral', thirty(() => 0), true],
    ['all but one hated, and that one a step better', thirty((at) => (at === 7 ? -1 : -2)), true],
    ['all but one hated, and that one loved', thirty((at) => (at === 7 ? 2 : -2)), true],
    ['three of thirty loved, the others hated', thirty((at) => (at < 3 ? 2 : -2)), true],
    ['four of thirty loved, the others hated', thirty((at) => (at < 4 ? 2 : -2)), false],
    ['love and enjoy in turn', thirty((at) => 1 + (at % 2)), true],
    ['love and hate in turn', thirty((at) => (at % 2 === 0 ? 2 : -2)), false],
    ['neutral and two steps better in turn', thirty((at) => 2 * (at % 2)), false],
    ['four of five loved, one hated', [2, 2, 2, 2, -2], false],
  ])('%s: too alike is %s', (_name, answers, expected) => {
    expect(alike(answers)).toBe(expected);
  });

  test('whatever the answers are, those of one step and its neighbour are too alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -2, max: 1 }),
        fc.array(fc.integer({ min: 0, max: 1 }), { minLength: 5, maxLength: 30 }),
        (low, ups) => {
          expect(alike(ups.map((up) => low + up))).toBe(true);
        },
      ),
    );
  });
});

describe('scenes chosen from screens', () => {
  const chosen = (count: number, of: number, interests: Record<string, number> = {}) => {
    const picks = Object.fromEntries(Array.from({ length: of }, (_, at) => [`s${at}`, Number(at < count)]));
    return remarksOn(tinyQuiz(), { past: null, picks, interests, skills: {} });
  };
  test.each([
    [0, 45, true],
    [3, 45, true],
    [4, 45, true],
    [5, 45, false],
    [40, 45, false],
    [41, 45, true],
    [45, 45, true],
    [0, 4, false],
    [2, 5, false],
  ])('%d of %d chosen: too alike is %s', (count, of, expected) => {
    expect(chosen(count, of)).toEqual(expected ? [{ kind: 'same-pick', chosen: count, of }] : []);
  });
  test('neutral ratings beside screens without a choice are too alike', () => {
    expect(chosen(0, 40, { 'all-code': 0, 'tidy-text': 0 })).toEqual([{ kind: 'same-pick', chosen: 0, of: 40 }]);
  });
});
