import { describe, expect, test } from 'vitest';
import { quizModelOf } from '../../../src/core/quiz/question.ts';
import { type Answer, answerTo, emptyDraft, nextStep, sheetOf, withAnswer, withoutLast } from '../../../src/core/quiz/sitting.ts';
import type { QuizDraft, QuizStep } from '../../../src/model/quiz/draft.ts';
import { tinyCatalog } from './tiny.ts';

const model = quizModelOf(tinyCatalog());

const past: QuizStep = { kind: 'past' };
const screen: QuizStep = { kind: 'screen', scenes: ['say-it-well', 'tidy-text'] };
const scene: QuizStep = { kind: 'interest', id: 'all-code' };
const skill: QuizStep = { kind: 'skill', id: 'python' };
const pace: QuizStep = { kind: 'pace' };
const budget: QuizStep = { kind: 'budget' };

/** Everything answered up to the budget: three scenes and one skill are as many as the small questionnaire asks for. */
const filled = (): QuizDraft => {
  let draft = emptyDraft();
  for (const id of ['all-code', 'break-things', 'say-it-well']) draft = withAnswer(draft, { kind: 'interest', id }, 0);
  for (const id of ['python', 'git']) draft = withAnswer(draft, { kind: 'skill', id }, 0);
  return draft;
};
const kindOf = (draft: QuizDraft) => {
  const step = nextStep(model, draft);
  return step.kind === 'question' ? `${step.next.question.kind} ${step.next.question.id}` : step.kind;
};

describe('a sitting', () => {
  test('a sitting starts empty and with a scene', () => {
    expect(emptyDraft()).toEqual({
      schemaVersion: 2,
      steps: [],
      past: null,
      picks: {},
      interests: {},
      skills: {},
      hoursPerWeek: null,
      budget: null,
      extra: 0,
    });
    expect(kindOf(emptyDraft())).toBe('interest all-code');
  });

  test('nextStep asks for pace and budget once enough is known, then is done', () => {
    expect(kindOf(filled())).toBe('pace');
    const paced = withAnswer(filled(), pace, 8);
    expect(kindOf(paced)).toBe('budget');
    const paid = withAnswer(paced, budget, 100);
    expect(kindOf(paid)).toBe('done');
  });

  test('nextStep asks exactly the extra questions of the draft', () => {
    const more = { ...withAnswer(withAnswer(filled(), pace, null), budget, null), extra: 2 };
    expect(kindOf(more)).toMatch(/^(interest|skill) /);
    const one = withAnswer(more, { kind: 'interest', id: 'tidy-text' }, 1);
    expect(kindOf(one)).toMatch(/^skill /);
    expect(kindOf(withAnswer(one, { kind: 'skill', id: 'prose' }, 1))).toBe('done');
  });

  test('nextStep is done where nothing is left to ask, whatever the extra questions', () => {
    let draft: QuizDraft = { ...withAnswer(withAnswer(filled(), pace, null), budget, null), extra: 99 };
    draft = withAnswer(draft, { kind: 'interest', id: 'tidy-text' }, 1);
    for (const id of ['prose', 'layout', 'checking']) draft = withAnswer(draft, { kind: 'skill', id }, 1);
    expect(kindOf(draft)).toBe('done');
  });

  test('nextStep does not ask a skipped question again', () => {
    const over = withAnswer(emptyDraft(), scene, null);
    expect(over).toMatchObject({ steps: [scene], interests: {} });
    expect(kindOf(over)).toMatch(/^interest (?!all-code)/);
    const skills = withAnswer({ ...filled(), skills: {}, steps: filled().steps.slice(0, 3) }, skill, null);
    expect(skills.skills).toEqual({});
    // It counts as asked, so one skill is enough.
    expect(kindOf(skills)).toBe('pace');
  });
});

describe('an answer', () => {
  test('withAnswer keeps the step, and the answer to a scene as 1 to 5', () => {
    expect(withAnswer(emptyDraft(), scene, -2)).toEqual({ ...emptyDraft(), steps: [scene], interests: { 'all-code': 1 } });
    expect(withAnswer(emptyDraft(), skill, 3)).toEqual({ ...emptyDraft(), steps: [skill], skills: { python: 3 } });
    expect(withAnswer(emptyDraft(), pace, 8)).toEqual({ ...emptyDraft(), steps: [pace], hoursPerWeek: 8 });
    expect(withAnswer(emptyDraft(), budget, 0)).toEqual({ ...emptyDraft(), steps: [budget], budget: 0 });
  });

  test('the bits of a screen are its choices, lowest for the first scene, and a skipped screen has none', () => {
    const draft = withAnswer(withAnswer(emptyDraft(), past, 'software'), screen, 2);
    expect(draft).toEqual({
      ...emptyDraft(),
      steps: [past, screen],
      past: 'software',
      picks: { 'say-it-well': false, 'tidy-text': true },
    });
    expect([answerTo(draft, past), answerTo(draft, screen)]).toEqual(['software', 2]);
    const skipped = withAnswer(withAnswer(emptyDraft(), past, null), screen, null);
    expect(skipped).toEqual({ ...emptyDraft(), steps: [past, screen] });
    expect([answerTo(skipped, past), answerTo(skipped, screen)]).toEqual([null, null]);
  });

  test('withoutLast takes an answer back without a trace', () => {
    const steps: [QuizStep, Answer][] = [
      [past, 'software'],
      [screen, 2],
      [{ kind: 'screen', scenes: ['break-things'] }, null],
      [scene, 2],
      [{ kind: 'interest', id: 'tidy-text' }, null],
      [skill, 4],
      [{ kind: 'skill', id: 'git' }, 1],
      [pace, 8],
      [budget, 50],
    ];
    const drafts = [emptyDraft()];
    for (const [step, answer] of steps) drafts.push(withAnswer(drafts.at(-1) as QuizDraft, step, answer));
    for (let at = drafts.length - 1; at > 0; at--) expect(withoutLast(drafts[at] as QuizDraft)).toEqual(drafts[at - 1]);
    expect(withoutLast(emptyDraft())).toEqual(emptyDraft());
  });

  test('sheetOf holds the answers of a draft', () => {
    const draft = withAnswer(withAnswer(withAnswer(withAnswer(emptyDraft(), skill, 3), scene, 2), pace, 8), budget, 100);
    expect(sheetOf(draft)).toEqual({
      past: null,
      picks: {},
      interests: { 'all-code': 5 },
      skills: { python: 3 },
      hoursPerWeek: 8,
      budget: 100,
    });
  });
});
