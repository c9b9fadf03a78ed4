import { CareersError } from '../../core/errors.ts';
import { quizNames } from '../../core/quiz/names.ts';
import { type QuizModel, quizModelOf } from '../../core/quiz/question.ts';
import { type Answer, answerTo, type NextStep, nextStep, withAnswer, withoutLast } from '../../core/quiz/sitting.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { QuizDraft, QuizStep } from '../../model/quiz/draft.ts';
import { whyText } from '../../view/quiz/sentences.ts';
import { typedBudget } from '../prompt/budget.ts';
import type { Prompter } from '../prompt/prompter.ts';
import type { DraftKeeper } from './draft-keeper.ts';
import { progressLine } from './progress.ts';
import { actionsFor, budgetPrompt, markedReply, type Prompt, pacePrompt, questionPrompt, type Reply } from './questions.ts';
import { screenAsker } from './screen.ts';

export interface Interview {
  catalog: Catalog;
  prompter: Prompter;
  keeper: DraftKeeper;
  /** Levels in the profile, which are not asked. */
  held: Readonly<Record<string, number>>;
  look: { ascii: boolean; accessible: boolean };
  /** By step: marked when their question comes again. */
  takenBack: Map<string, Answer>;
  /** Ids of scenes turned on; they stay on when shown again, beside others too. */
  ticked: Set<string>;
}

/**
 * Saves each answer.
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
      if (reply.kind === 'back') draft = stepBack(setting, draft);
      if (reply.kind === 'answer') draft = withAnswer(draft, stepOf(step), reply.value);
      isSaved = await setting.keeper.save(draft);
      if (reply.kind === 'quit') return { draft, finished: false };
    }
    return { draft, finished: true };
  } catch (error) {
    throw withSavedHint(error, isSaved);
  }
}

const WELCOME =
  'First what you have done so far, then short scenes from work: choose those you would enjoy. There is no right answer, and every answer is kept.';

/** Adds the command that goes on, if the answers are saved. */
function withSavedHint(error: unknown, isSaved: boolean): unknown {
  if (!(error instanceof CareersError) || error.code !== 'interrupted' || !isSaved) return error;
  return new CareersError('interrupted', 'Cancelled; the answers so far are kept. Go on with: genai-careers quiz --resume', {
    ...(error.details === undefined ? {} : { details: error.details }),
  });
}

/** The reason is told afterwards, so that nobody answers for a role. */
async function ask(
  setting: Interview,
  model: QuizModel,
  draft: QuizDraft,
  step: Exclude<NextStep, { kind: 'done' }>,
): Promise<Exclude<Reply, { kind: 'why' | 'own' }>> {
  const { catalog, prompter, look, takenBack, ticked } = setting;
  const prompt = promptFor(catalog, step);
  prompter.say(`\n${progressLine(model.quiz, draft, look)}\n`);
  const why = whyLast(setting, model, draft);
  const actions = actionsFor({ back: draft.steps.length > 0, why: why !== undefined });
  const before = takenBack.get(keyOf(stepOf(step)));
  const scenes = step.kind === 'question' ? step.next.scenes : [];
  const askScreen = screenAsker(catalog, prompter, scenes, ticked);
  const marked = markedReply(prompt, stepOf(step).kind, before);
  const initial = marked === undefined ? {} : { initial: marked };
  for (;;) {
    const reply = await (scenes.length > 0
      ? askScreen(prompt.message, actions)
      : prompter.select<Reply>({ ...prompt, actions, ...initial }));
    if (reply.kind === 'own') return { kind: 'answer', value: await typedBudget(prompter) };
    if (reply.kind !== 'why') return reply;
    prompter.say(`${why}\n`);
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

function stepOf(step: Exclude<NextStep, { kind: 'done' }>): QuizStep {
  if (step.kind !== 'question') return { kind: step.kind };
  const { kind, id } = step.next.question;
  if (kind === 'past') return { kind };
  return kind === 'pick' ? { kind: 'screen', scenes: [...step.next.scenes] } : { kind, id };
}

const keyOf = (step: QuizStep): string => ('id' in step ? `${step.kind} ${step.id}` : step.kind);

const isHeld = ({ held }: Interview, step: QuizStep): boolean => step.kind === 'skill' && Object.hasOwn(held, step.id);

function knownAnswer(setting: Interview, step: NextStep): { kind: 'answer'; value: Answer } | undefined {
  if (step.kind !== 'question' || !isHeld(setting, stepOf(step))) return undefined;
  const { catalog, held, prompter } = setting;
  const { id } = step.next.question;
  const level = held[id] ?? 0;
  prompter.say(`From your profile: ${catalog.skills.find((skill) => skill.id === id)?.title ?? id} at level ${level}.`);
  return { kind: 'answer', value: level };
}

/** The draft before the last question answered by a person, not the profile. */
export function stepBack(setting: Interview, draft: QuizDraft): QuizDraft {
  let earlier = draft;
  for (let last = draft.steps.at(-1); last !== undefined; last = isHeld(setting, last) ? earlier.steps.at(-1) : undefined) {
    if (last.kind === 'screen') for (const id of last.scenes.filter((scene) => earlier.picks[scene] === true)) setting.ticked.add(id);
    else setting.takenBack.set(keyOf(last), answerTo(earlier, last));
    earlier = withoutLast(earlier);
  }
  return earlier;
}

/** Undefined if the question does not concern the roles, or the profile answered it. */
function whyLast(setting: Interview, model: QuizModel, draft: QuizDraft): string | undefined {
  const last = draft.steps.at(-1);
  if (last === undefined || isHeld(setting, last)) return undefined;
  const step = nextStep(model, withoutLast(draft));
  return step.kind === 'question' ? whyText(quizNames(setting.catalog), step.next) : undefined;
}
