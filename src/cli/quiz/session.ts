import { CareersError } from '../../core/errors.ts';
import { personFrom } from '../../core/profile/person.ts';
import { quizModelOf } from '../../core/quiz/question.ts';
import { emptyDraft, nextStep, sheetOf } from '../../core/quiz/sitting.ts';
import type { QuizDraft } from '../../model/quiz/draft.ts';
import type { Context } from '../context.ts';
import { formatOf } from '../format.ts';
import { type Globals, renderOptionsOf } from '../globals.ts';
import { print } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import { isAccessible } from '../prompt/open.ts';
import type { Prompter } from '../prompt/prompter.ts';
import { runPage } from '../run-page.ts';
import { quizAnswer } from './answer.ts';
import { draftKeeper } from './draft-keeper.ts';
import { type Interview, interview, stepBack } from './interview.ts';
import { askNextAction, saveToProfile } from './next-steps.ts';

export async function quizSession(context: Context, globals: Globals, prompter: Prompter, options: { resume: boolean }): Promise<void> {
  const catalog = await context.catalog();
  if (catalog.quiz.interests.length === 0 || catalog.roles.length === 0) {
    throw new CareersError('data', 'The catalog holds nothing to ask about.', { hint: 'Leave out --data.' });
  }
  const keeper = draftKeeper(context, globals, prompter.say);
  const profile = await profileOf(context, globals);
  const held = { ...profile?.skills, ...Object.fromEntries(profile === null ? [] : personFrom(catalog, profile).levels) };
  const look = { ascii: renderOptionsOf(globals, context).ascii, accessible: isAccessible(context, globals) };
  const setting = { catalog, prompter, keeper, held, look, takenBack: new Map(), ticked: new Set<string>() };
  let draft = await begin(setting, options.resume);
  for (;;) {
    const sitting = await interview(setting, draft);
    draft = sitting.draft;
    if (!sitting.finished) {
      prompter.say('Saved. Go on another day with: genai-careers quiz --resume');
      return;
    }
    const continued = await showResult(context, globals, setting, draft);
    if (continued === undefined) return;
    draft = continued;
    await keeper.save(draft);
  }
}

async function begin({ catalog, prompter, keeper }: Interview, resume: boolean): Promise<QuizDraft> {
  const saved = await keeper.read();
  if (resume) {
    if (saved !== null) return saved;
    throw new CareersError('usage', 'There are no saved answers to go on from.', { hint: 'Start with: genai-careers quiz' });
  }
  const unfinished = saved !== null && saved.steps.length > 0 && nextStep(quizModelOf(catalog), saved).kind !== 'done';
  if (unfinished) {
    const goOn = await prompter.select({
      message: `${saved.steps.length} earlier answers are saved.`,
      choices: [
        { value: true, label: 'go on from there' },
        { value: false, label: 'start afresh' },
      ],
    });
    if (goOn) return saved;
  }
  return emptyDraft();
}

/**
 * @returns the draft to go on from, or undefined if the sitting is over
 */
async function showResult(context: Context, globals: Globals, setting: Interview, draft: QuizDraft): Promise<QuizDraft | undefined> {
  const { prompter, catalog } = setting;
  const sheet = sheetOf(draft);
  const { view, result } = await quizAnswer(context, sheet, await profileOf(context, globals));
  await print(context, view, globals);
  const forPeople = formatOf(globals, context) === 'table' && globals.output === undefined && context.stdout.isTTY;
  if (!forPeople) {
    if (await prompter.confirm({ message: 'Save the answers to your profile?', initial: false }))
      await save(context, globals, setting, draft);
    return undefined;
  }
  const wider = { ...draft, extra: draft.extra + 1 };
  const more = nextStep(quizModelOf(catalog), wider).kind === 'question';
  for (let saved = false; ; ) {
    const ranking = result.tooAlike ? [] : result.ranking;
    const plan = (await profileOf(context, globals))?.plan;
    const planned = plan?.role !== undefined && plan.role === ranking[0]?.role;
    const action = await askNextAction(prompter, sheet, ranking, { saved, planned, more });
    switch (action.kind) {
      case 'run':
        await runPage({ context, globals, prompter }, action.words);
        break;
      case 'save':
        saved = await save(context, globals, setting, draft);
        break;
      case 'more':
        return { ...draft, extra: draft.extra + action.questions };
      case 'again':
        setting.ticked.clear();
        return emptyDraft();
      case 'back':
        return stepBack(setting, draft);
      case 'end':
        return undefined;
    }
  }
}

async function save(context: Context, globals: Globals, { prompter }: Interview, draft: QuizDraft): Promise<boolean> {
  try {
    prompter.say(`Saved to ${await saveToProfile(context, globals, sheetOf(draft))}`);
    return true;
  } catch (error) {
    if (!(error instanceof CareersError)) throw error;
    prompter.say(`${error.message} ${error.hint ?? ''}`.trim());
    return false;
  }
}
