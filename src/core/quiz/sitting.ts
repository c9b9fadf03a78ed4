import type { QuizDraft, QuizStep } from '../../model/quiz-draft.ts';
import { type AnswerSheet, answersOf, inOrder, pointsOf } from './answers.ts';
import { type NextQuestion, nextQuestion, oneMoreQuestion, type QuizState } from './next-question.ts';
import type { QuizModel } from './question.ts';

export type NextStep = { kind: 'question'; next: NextQuestion } | { kind: 'pace' } | { kind: 'budget' } | { kind: 'done' };

export type Answer = number | null;

export const emptyDraft = (): QuizDraft => ({
  schemaVersion: 1,
  steps: [],
  interests: {},
  skills: {},
  hoursPerWeek: null,
  budget: null,
  extra: 0,
});

export function nextStep(model: QuizModel, draft: QuizDraft): NextStep {
  const put = new Set(draft.steps.map((step) => step.kind));
  const state = stateOf(draft);
  if (!put.has('pace')) {
    const next = nextQuestion(model, state);
    return next === null ? { kind: 'pace' } : { kind: 'question', next };
  }
  if (!put.has('budget')) return { kind: 'budget' };
  const beyond = draft.steps.length - 1 - Math.max(...draft.steps.map((step, at) => (step.kind === 'budget' ? at : -1)));
  const next = beyond < draft.extra ? oneMoreQuestion(model, state) : null;
  return next === null ? { kind: 'done' } : { kind: 'question', next };
}

/** A skipped step is kept, so that its question does not come back. */
export function withAnswer(draft: QuizDraft, step: QuizStep, answer: Answer): QuizDraft {
  const steps = [...draft.steps, step];
  switch (step.kind) {
    case 'interest':
      return { ...draft, steps, interests: answer === null ? draft.interests : { ...draft.interests, [step.id]: pointsOf(answer) } };
    case 'skill':
      return { ...draft, steps, skills: answer === null ? draft.skills : { ...draft.skills, [step.id]: answer } };
    case 'pace':
      return { ...draft, steps, hoursPerWeek: answer };
    case 'budget':
      return { ...draft, steps, budget: answer };
  }
}

export function answerTo(draft: QuizDraft, step: QuizStep): Answer {
  switch (step.kind) {
    case 'interest':
      return answersOf(draft).interests[step.id] ?? null;
    case 'skill':
      return draft.skills[step.id] ?? null;
    case 'pace':
      return draft.hoursPerWeek;
    case 'budget':
      return draft.budget;
  }
}

export function withoutLast(draft: QuizDraft): QuizDraft {
  const last = draft.steps.at(-1);
  const steps = draft.steps.slice(0, -1);
  switch (last?.kind) {
    case 'interest':
      return { ...draft, steps, interests: without(draft.interests, last.id) };
    case 'skill':
      return { ...draft, steps, skills: without(draft.skills, last.id) };
    case 'pace':
      return { ...draft, steps, hoursPerWeek: null };
    case 'budget':
      return { ...draft, steps, budget: null };
    case undefined:
      return draft;
  }
}

export function sheetOf(draft: QuizDraft): AnswerSheet {
  const { interests, skills, hoursPerWeek, budget } = draft;
  return inOrder({ interests, skills, hoursPerWeek, budget });
}

function stateOf(draft: QuizDraft): QuizState {
  const skippedOf = (kind: 'interest' | 'skill', answered: Readonly<Record<string, number>>) =>
    draft.steps.flatMap((step) => (step.kind === kind && !Object.hasOwn(answered, step.id) ? [step.id] : []));
  return {
    answers: answersOf(draft),
    skipped: { interests: skippedOf('interest', draft.interests), skills: skippedOf('skill', draft.skills) },
  };
}

function without(record: Readonly<Record<string, number>>, key: string): Record<string, number> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
