import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quizResult } from '../../../src/core/quiz/result.ts';
import { emptySheet, tinyCatalog } from './tiny.ts';

const catalog = tinyCatalog();
const sheet = (interests: Record<string, number>, skills: Record<string, number> = {}) => ({ ...emptySheet(), interests, skills });

describe('quizResult', () => {
  test('quizResult ranks testers first for a person who loves their scenes', () => {
    const { ranking, answered } = quizResult(catalog, sheet({ 'all-code': 5, 'break-things': 5, 'say-it-well': 2 }, { checking: 3 }));
    expect(ranking.map((entry) => entry.role)).toEqual(['tester', 'coder', 'writer']);
    expect(ranking[0]?.interestFit).toBeGreaterThan(0.9);
    expect(ranking[2]?.interestFit).toBeLessThan(0);
    expect(answered).toEqual({ interests: 3, skills: 1 });
  });

  test('quizResult keeps interests and skills apart', () => {
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

  test('interestFit of indifferent answers is null', () => {
    const { ranking } = quizResult(catalog, sheet({ 'all-code': 3, 'break-things': 3 }));
    expect(ranking.every((entry) => entry.interestFit === null && entry.skillFit === null)).toBe(true);
  });

  test('skills of the profile count for readiness, and answers override them', () => {
    const held = { python: 3, git: 2 };
    expect(quizResult(catalog, sheet({ 'all-code': 5 }), held).ranking.find((entry) => entry.role === 'coder')?.readiness.share).toBe(1);
    const corrected = quizResult(catalog, sheet({ 'all-code': 5 }, { python: 0 }), held);
    expect(corrected.ranking.find((entry) => entry.role === 'coder')?.readiness.share).toBeCloseTo(0.4, 12);
  });

  test('quizResult refuses a sheet without answers', () => {
    expect(() => quizResult(catalog, emptySheet())).toThrow('No question was answered');
  });
});

describe('the fields of a result', () => {
  test('quizResult gives ranks from one, counts of answers and of known skills', () => {
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

  test('quizResult says what to do where nothing was answered', () => {
    expect(() => quizResult(catalog, emptySheet())).toThrow(
      expect.objectContaining({ code: 'usage', hint: 'Answer some: genai-careers quiz' }),
    );
  });
});

describe('groups of roles', () => {
  test('roles are grouped by how many times more the answers speak for the first, and none fits without liking', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 4, maxLength: 4 }), (likings) => {
        const ids = catalog.quiz.interests.map(({ id }) => id);
        const { ranking } = quizResult(catalog, sheet(Object.fromEntries(ids.map((id, at) => [id, likings[at] as number]))));
        const times = ranking.map(({ share }) => (ranking[0]?.share ?? 0) / share);
        const byTimes = times.map((ratio) => (ratio < 10 ? 'well' : ratio < 100 ? 'fits' : 'less'));
        const isLiked = ranking.map(({ interestFit }) => interestFit === null || interestFit > 0);
        expect(ranking.map(({ group }) => group)).toEqual(byTimes.map((group, at) => (isLiked[at] === true ? group : 'less')));
      }),
    );
  });

  test('answers that are too alike are never settled', () => {
    const five = { ...catalog, quiz: { ...catalog.quiz, interests: [...catalog.quiz.interests, { ...at(0), id: 'fifth' }] } };
    const same = Object.fromEntries(five.quiz.interests.map(({ id }) => [id, 1]));
    expect(quizResult(five, sheet(same))).toMatchObject({ tooAlike: true, settled: false });
    expect(quizResult(five, sheet({ ...same, fifth: 5, 'tidy-text': 5 }))).toMatchObject({ tooAlike: false });
  });
});

const at = (index: number) => catalog.quiz.interests[index] as (typeof catalog.quiz.interests)[number];
