import { byId } from '../../core/catalog/by-id.ts';
import type { NextQuestion } from '../../core/quiz/next-question.ts';
import type { Answer } from '../../core/quiz/sitting.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { QuizStep } from '../../model/quiz/draft.ts';
import { budgetWords, OWN_AMOUNT } from '../prompt/budget.ts';
import type { Choice } from '../prompt/prompter.ts';

/** An answer, or one of the actions below it. */
export type Reply = { kind: 'answer'; value: Answer } | { kind: 'own' } | { kind: 'back' } | { kind: 'why' } | { kind: 'quit' };

export interface Prompt {
  message: string;
  choices: Choice<Reply>[];
}

export function questionPrompt(catalog: Catalog, { question }: NextQuestion): Prompt {
  if (question.kind === 'pick') return { message: 'Which of these would you enjoy? Choose any number, then go on.', choices: [] };
  if (question.kind === 'past')
    return {
      message: 'What have you done most so far?',
      choices: catalog.quiz.past.map(({ id, label }) => ({ value: answer(id), label })),
    };
  return question.kind === 'interest' ? scenePrompt(catalog, question.id) : skillPrompt(catalog, question.id);
}

function scenePrompt(catalog: Catalog, id: string): Prompt {
  const item = catalog.quiz.interests.find((candidate) => candidate.id === id);
  return {
    message: item?.scene ?? id,
    choices: catalog.quiz.answers.map(({ value, label }) => ({ value: answer(value), label })),
  };
}

export function skillPrompt(catalog: Catalog, id: string): Prompt {
  const skill = byId(catalog.skills).get(id);
  const levels = catalog.scale.levels.map(({ level, title, descriptor }) => ({
    value: answer(level),
    label: `${title}: ${skill?.levels[title] ?? ''}`,
    hint: descriptor,
  }));
  return {
    message: `How well do you know ${skill?.title ?? id}? ${skill?.summary ?? ''}`.trim(),
    choices: [{ value: answer(0), label: 'not yet', hint: 'You have not done it, or do not know what it is.' }, ...levels],
  };
}

export function pacePrompt(catalog: Catalog): Prompt {
  return {
    message: 'How many hours a week could you give to learning?',
    choices: catalog.quiz.pace.map((hours) => ({ value: answer(hours), label: `${hours} hours` })),
  };
}

export function budgetPrompt(catalog: Catalog): Prompt {
  const amounts = catalog.quiz.budgets.map((budget): Choice<Reply> => ({ value: answer(budget), label: budgetWords(budget) }));
  return { message: 'What may the courses cost in all?', choices: [...amounts, { value: { kind: 'own' }, ...OWN_AMOUNT }] };
}

export const answer = (value: Answer): Reply => ({ kind: 'answer', value });

/** One taken back before, else the neutral one; undefined for the first. */
export function markedReply({ choices }: Prompt, kind: QuizStep['kind'], before: Answer | undefined): Reply | undefined {
  if (kind === 'past' && before === undefined) return choices.at(-1)?.value;
  const wanted = before === undefined && kind === 'interest' ? 0 : before;
  const own = kind === 'budget' && before !== undefined;
  return (
    choices.find(({ value }) => value.kind === 'answer' && value.value === wanted) ??
    choices.find(({ value }) => own && value.kind === 'own')
  )?.value;
}

export function actionsFor(options: { back: boolean; why: boolean }): Choice<Reply>[] {
  return [
    ...(options.back ? [{ value: { kind: 'back' } as const, label: 'back', hint: 'To the question before.', key: 'b' }] : []),
    { value: answer(null), label: 'skip', hint: 'Pass over this one.', key: 's' },
    ...(options.why ? [{ value: { kind: 'why' } as const, label: 'why the last question', hint: 'What it was asked for.', key: 'w' }] : []),
    { value: { kind: 'quit' }, label: 'save and quit', hint: 'Go on another day with: genai-careers quiz --resume', key: 'q' },
  ];
}
