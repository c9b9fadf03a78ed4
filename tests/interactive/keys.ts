import { quizModelOf } from '../../src/core/quiz/question.ts';
import { type NextStep, nextStep, withAnswer } from '../../src/core/quiz/sitting.ts';
import type { QuizDraft, QuizStep } from '../../src/model/quiz/draft.ts';
import { shippedCatalog } from '../helpers/cli.ts';
import type { Step } from '../helpers/pty.ts';

export const UP = '\x1b[A';
export const DOWN = '\x1b[B';
export const ENTER = '\r';
/** The line below each list. */
export const NAVIGATION = 'Enter chooses';

/** Of a long page, without going through its parts. */
export const THE_REST: readonly Step[] = [{ waitFor: 'of this page.' }, { waitFor: NAVIGATION, send: DOWN + ENTER }];

/** Steps that choose the first scene of each screen and take the marked or first choice of other questions, up to the result. */
export function toTheEnd(draft: QuizDraft): Step[] {
  const steps: Step[] = [];
  const model = quizModelOf(shippedCatalog());
  for (let at = draft, next = nextStep(model, at); next.kind !== 'done'; next = nextStep(model, at)) {
    const scenes = next.kind === 'question' ? next.next.scenes : [];
    const [toFirst, back] = [UP, DOWN].map((key) => key.repeat(scenes.length) + ENTER);
    steps.push({ waitFor: `Question ${at.steps.length + 1} of` }, { waitFor: NAVIGATION, send: toFirst ?? '' });
    if (scenes.length > 0) steps.push({ waitFor: 'go on with 1 chosen' }, { waitFor: NAVIGATION, send: back ?? '' });
    at = withAnswer(at, stepOf(next, scenes), scenes.length > 0 ? 1 : 0);
  }
  return steps;
}

function stepOf(next: Exclude<NextStep, { kind: 'done' }>, scenes: readonly string[]): QuizStep {
  if (next.kind !== 'question') return next;
  const { kind, id } = next.next.question;
  if (kind === 'pick') return { kind: 'screen', scenes: [...scenes] };
  return kind === 'past' ? { kind } : { kind, id };
}
