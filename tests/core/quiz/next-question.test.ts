import { describe, expect, test } from 'vitest';
import { nextQuestion, oneMoreQuestion, type QuizState, topShare } from '../../../src/core/quiz/next-question.ts';
import { quizModelOf } from '../../../src/core/quiz/question.ts';
import { tinyCatalog, tinyQuiz, tinyRoles } from './tiny.ts';

const model = quizModelOf(tinyCatalog());

const state = (interests: Record<string, number> = {}, skills: Record<string, number> = {}, skipped: string[] = []): QuizState => ({
  answers: { interests, skills },
  skipped: { interests: skipped, skills: [] },
});

describe('what is asked next', () => {
  test('a scene comes first, and it says which roles it separates', () => {
    const next = nextQuestion(model, state());
    expect(next?.question).toMatchObject({ kind: 'interest', id: 'all-code' });
    expect(next?.why).toMatchObject({ kind: 'separates' });
    expect(next?.why.kind === 'separates' && next.why.roles).toContain('writer');
  });

  test('when only two roles are left, the scene that separates them', () => {
    const next = nextQuestion(model, state({ 'all-code': 2 }));
    expect(next?.question.id).toBe('break-things');
    expect(next?.why).toEqual({ kind: 'separates', roles: ['coder', 'tester'] });
  });

  test('what was passed over is not asked again, and counts', () => {
    const ids = ['all-code', 'break-things', 'say-it-well'];
    expect(nextQuestion(model, state({}, {}, ids.slice(0, 2)))?.question.kind).toBe('interest');
    expect(nextQuestion(model, state({}, {}, ids))?.question.kind).toBe('skill');
  });

  test('it stops after as many answers as the questionnaire allows', () => {
    const most = state({ 'all-code': 0, 'break-things': 0, 'say-it-well': 0 }, { python: 0, git: 0 });
    expect(nextQuestion(model, most)).toBeNull();
    expect(oneMoreQuestion(model, most)).not.toBeNull();
  });

  test('it stops earlier once the first three are settled, but not before a skill was asked', () => {
    const settled = { 'all-code': 2 };
    const easy = quizModelOf({
      quiz: { ...tinyQuiz(), stop: { ...tinyQuiz().stop, settledShare: 0.5, leastInterests: 1 } },
      roles: tinyRoles(),
    });
    expect(nextQuestion(easy, state(settled))?.question.kind).toBe('skill');
    expect(nextQuestion(easy, state(settled, { python: 3 }))).toBeNull();
  });

  test('when everything was asked there is nothing more', () => {
    const all = state(
      { 'all-code': 0, 'break-things': 0, 'say-it-well': 0, 'tidy-text': 0 },
      { python: 0, git: 0, prose: 0, layout: 0, checking: 0 },
    );
    expect(oneMoreQuestion(model, all)).toBeNull();
  });
});

test('the first three of four hold what the fourth does not', () => {
  expect(topShare([0.1, 0.4, 0.2, 0.3])).toBeCloseTo(0.9, 12);
});
