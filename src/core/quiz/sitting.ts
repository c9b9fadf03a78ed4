import type { QuizDraft, QuizStep } from '../../model/quiz/draft.ts';
import { type AnswerSheet, answersOf, inOrder, pointsOf } from './answers.ts';
import { type NextQuestion, nextQuestion, oneMoreQuestion, type QuizState } from './next-question.ts';
import type { QuizModel } from './question.ts';

export type NextStep = { kind: 'question'; next: NextQuestion } | { kind: 'pace' } | { kind: 'budget' } | { kind: 'done' };

/** A liking, a level, hours, dollars; an id of `past`; the bits of a screen, first scene lowest. */
export type Answer = number | string | null;

export const emptyDraft = (): QuizDraft => ({
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

/** A skipped step is kept, or its question would return. */
export function withAnswer(draft: QuizDraft, step: QuizStep, answer: Answer): QuizDraft {
  const steps = [...draft.steps, step];
  if (step.kind === 'past') return { ...draft, steps, past: typeof answer === 'string' ? answer : null };
  if (typeof answer === 'string') return draft;
  switch (step.kind) {
    case 'screen':
      return { ...draft, steps, picks: answer === null ? draft.picks : { ...draft.picks, ...picksOf(step.scenes, answer) } };
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
    case 'past':
      return draft.past;
    case 'screen':
      return step.scenes.every((id) => draft.picks[id] === undefined)
        ? null
        : step.scenes.reduce((bits, id, at) => bits + (draft.picks[id] === true ? 1 << at : 0), 0);
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
    case 'past':
      return { ...draft, steps, past: null };
    case 'screen':
      return { ...draft, steps, picks: without(draft.picks, last.scenes) };
    case 'interest':
      return { ...draft, steps, interests: without(draft.interests, [last.id]) };
    case 'skill':
      return { ...draft, steps, skills: without(draft.skills, [last.id]) };
    case 'pace':
      return { ...draft, steps, hoursPerWeek: null };
    case 'budget':
      return { ...draft, steps, budget: null };
    case undefined:
      return draft;
  }
}

export function sheetOf(draft: QuizDraft): AnswerSheet {
  const { past, picks, interests, skills, hoursPerWeek, budget } = draft;
  return inOrder({ past, picks, interests, skills, hoursPerWeek, budget });
}

export function stateOf(draft: QuizDraft): QuizState {
  const skippedOf = (kind: 'interest' | 'skill', answered: Readonly<Record<string, number>>) =>
    draft.steps.flatMap((step) => (step.kind === kind && !Object.hasOwn(answered, step.id) ? [step.id] : []));
  return {
    answers: answersOf(draft),
    pastAsked: draft.steps.some(({ kind }) => kind === 'past'),
    screens: draft.steps.flatMap((step) => (step.kind === 'screen' ? [step.scenes] : [])),
    skipped: { interests: skippedOf('interest', draft.interests), skills: skippedOf('skill', draft.skills) },
  };
}

const picksOf = (scenes: readonly string[], bits: number): Record<string, boolean> =>
  Object.fromEntries(scenes.map((id, at) => [id, ((bits >> at) & 1) === 1]));

function without<T>(record: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !keys.includes(name)));
}
