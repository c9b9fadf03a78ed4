import { CareersError } from '../../core/errors.ts';
import { answersOf } from '../../core/quiz/answers.ts';
import { entropy } from '../../core/quiz/information.ts';
import { quizNames } from '../../core/quiz/names.ts';
import type { NextQuestion } from '../../core/quiz/next-question.ts';
import { evidenceOf, leaders, posteriorOf } from '../../core/quiz/posterior.ts';
import { type QuizModel, quizModelOf } from '../../core/quiz/question.ts';
import { type Answer, type NextStep, nextStep, withAnswer, withoutLast } from '../../core/quiz/sitting.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { QuizDraft, QuizStep } from '../../model/quiz-draft.ts';
import { whyText } from '../../view/quiz/sentences.ts';
import { percent } from '../../view/words/counts.ts';
import type { Prompter } from '../prompt/prompter.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { progressLine } from './progress.ts';
import { actionsFor, budgetPrompt, type Prompt, pacePrompt, questionPrompt, type Reply } from './questions.ts';

export interface Interview {
  catalog: Catalog;
  prompter: Prompter;
  keeper: DraftKeeper;
  /** Levels in the profile; their skills are not asked. */
  held: Readonly<Record<string, number>>;
  look: { ascii: boolean; accessible: boolean };
}

/**
 * Asks until enough is known, and saves each answer.
 * @returns the draft, and whether the person reached the end
 * @throws CareersError `interrupted` if the person leaves
 */
export async function interview(setting: Interview, begun: QuizDraft): Promise<{ draft: QuizDraft; finished: boolean }> {
  const model = quizModelOf(setting.catalog);
  let draft = begun;
  let isSaved = begun.steps.length > 0;
  if (begun.steps.length === 0) setting.prompter.say(WELCOME);
  try {
    for (let step = nextStep(model, draft); step.kind !== 'done'; step = nextStep(model, draft)) {
      const reply = knownAnswer(setting, step) ?? (await ask(setting, model, draft, step));
      if (reply.kind === 'back') draft = previousAsked(setting, draft);
      if (reply.kind === 'answer') draft = withAnswer(draft, stepOf(step), reply.value);
      isSaved = await setting.keeper.save(draft);
      if (reply.kind === 'quit') return { draft, finished: false };
    }
    return { draft, finished: true };
  } catch (error) {
    throw withSavedHint(error, isSaved);
  }
}

const WELCOME = 'Scenes from an ordinary Tuesday: say how you would like each. There is no right answer, and every answer is kept.';

/** A cancelled sitting with the command that goes on, if the answers are saved. */
function withSavedHint(error: unknown, isSaved: boolean): unknown {
  if (!(error instanceof CareersError) || error.code !== 'interrupted' || !isSaved) return error;
  return new CareersError('interrupted', 'Cancelled; the answers so far are kept. Go on with: genai-careers quiz --resume', {
    ...(error.details === undefined ? {} : { details: error.details }),
  });
}

/** Asks one question until it is answered or left; "why" only explains. */
async function ask(
  setting: Interview,
  model: QuizModel,
  draft: QuizDraft,
  step: Exclude<NextStep, { kind: 'done' }>,
): Promise<Exclude<Reply, { kind: 'why' }>> {
  const { catalog, prompter, look } = setting;
  const prompt = promptFor(catalog, step);
  const why =
    step.kind === 'question'
      ? whyText(quizNames(catalog), step.next.why)
      : 'Asked because it turns hours into weeks and courses into a plan.';
  prompter.say(`\n${progressLine(model.quiz, draft, look)}${look.accessible ? ' ' : '\n'}${why}\n`);
  const actions = actionsFor({ back: draft.steps.length > 0, why: step.kind === 'question' });
  for (;;) {
    const reply = await prompter.select<Reply>({ message: prompt.message, choices: prompt.choices, actions });
    if (reply.kind !== 'why') return reply;
    if (step.kind === 'question') prompter.say(explanation(setting, model, draft, step.next));
  }
}

function promptFor(catalog: Catalog, step: Exclude<NextStep, { kind: 'done' }>): Prompt {
  switch (step.kind) {
    case 'question':
      return questionPrompt(catalog, step.next);
    case 'pace':
      return pacePrompt(catalog);
    case 'budget':
      return budgetPrompt(catalog);
  }
}

const stepOf = (step: Exclude<NextStep, { kind: 'done' }>): QuizStep =>
  step.kind === 'question' ? { kind: step.next.question.kind, id: step.next.question.id } : { kind: step.kind };

function knownAnswer({ catalog, held, prompter }: Interview, step: NextStep): { kind: 'answer'; value: Answer } | undefined {
  if (step.kind !== 'question' || step.next.question.kind !== 'skill') return undefined;
  const { id } = step.next.question;
  const level = Object.hasOwn(held, id) ? held[id] : undefined;
  if (level === undefined) return undefined;
  prompter.say(`From your profile: ${catalog.skills.find((skill) => skill.id === id)?.title ?? id} at level ${level}.`);
  return { kind: 'answer', value: level };
}

/** The draft before the last question that a person answered, not the profile. */
function previousAsked({ held }: Interview, draft: QuizDraft): QuizDraft {
  let earlier = withoutLast(draft);
  for (let last = draft.steps.at(-1); last?.kind === 'skill' && Object.hasOwn(held, last.id) && earlier.steps.length > 0; ) {
    last = earlier.steps.at(-1);
    earlier = withoutLast(earlier);
  }
  return earlier;
}

/** Why this question is asked now: the leading roles, and the uncertainty it is expected to remove. */
function explanation({ catalog }: Interview, model: QuizModel, draft: QuizDraft, { gain, why }: NextQuestion): string {
  const shares = posteriorOf(model, evidenceOf(model, answersOf(draft)));
  const leading = leaders(shares)
    .slice(0, 4)
    .map((role) => `${model.roles[role]?.id} ${percent(shares[role] as number)}`);
  return [
    whyText(quizNames(catalog), why),
    `Your answers so far: ${leading.join(', ')}.`,
    `${entropy(shares).toFixed(1)} bits of uncertainty are left; an answer to this is expected to remove ${gain.toFixed(1)} of them, more than any other question would.`,
    '',
  ].join('\n');
}
