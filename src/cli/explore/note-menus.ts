import { stepTitle, titleOf } from '../../core/catalog/by-id.ts';
import { readDate } from '../../core/date-words/read-date.ts';
import { addDays } from '../../core/dates.ts';
import { CareersError } from '../../core/errors.ts';
import { searchCatalog } from '../../core/explore/search.ts';
import { countedDone, isStep } from '../../core/profile/person.ts';
import { pauseOn } from '../../core/progress/pauses.ts';
import { currentStep } from '../../core/progress/progress.ts';
import { plural } from '../../view/words/counts.ts';
import { daysText } from '../../view/words/dates.ts';
import { today } from '../context.ts';
import { typedHours } from '../prompt/hours.ts';
import type { Prompter } from '../prompt/prompter.ts';
import { commandLine } from '../run-page.ts';
import { ownMenu } from './own-menu.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';

export const noteMenu: Menu = async (setting) => {
  const [last] = (await profileIn(setting))?.journal ?? [];
  return setting.prompter.select<Turn>({
    message: 'What happened?',
    choices: [
      menuChoice('I studied some hours', stepMenu('What did you study?', hoursMenu), 'genai-careers done <course> --hours <n>'),
      menuChoice('I finished something', stepMenu('What have you finished?', finishedMenu), 'genai-careers done <course>'),
      menuChoice('I was away, or will be', awayMenu, 'genai-careers pause'),
      menuChoice('I did another course, which is not listed here', ownMenu, 'genai-careers done --own <title>'),
      ...(last === undefined ? [] : [pageChoice(`take back: ${last.what}`, ['undo', '--yes'], 'home')]),
    ],
    actions: [BACK, QUIT],
  });
};

/** The open steps of the plan, the one at hand first, or any course or project. */
function stepMenu(message: string, after: (id: string) => Menu): Menu {
  return async (setting) => {
    const catalog = await setting.context.catalog();
    const profile = await profileIn(setting);
    const done = profile === null ? [] : countedDone(catalog, profile);
    const open = profile?.plan?.steps.filter((step) => !done.some(isStep(step))) ?? [];
    if (profile === null || open.length === 0) return anyMenu(message, after)(setting);
    const current = currentStep({ steps: open }, profile, catalog);
    const steps = [...open].sort((a, b) => Number(b === current) - Number(a === current));
    return setting.prompter.select<Turn>({
      message,
      choices: [
        ...steps.map((step) => menuChoice(stepTitle(catalog, step), after(step.id))),
        menuChoice('something else', anyMenu(message, after), 'Any course or project, by its name.'),
      ],
      actions: [BACK, QUIT],
    });
  };
}

function anyMenu(message: string, after: (id: string) => Menu): Menu {
  return async ({ prompter, context }) => {
    const catalog = await context.catalog();
    const all = [...catalog.courses, ...catalog.projects];
    const found = (text: string) => searchCatalog(catalog, text, 50).filter(({ type }) => type === 'course' || type === 'project');
    return prompter.search<Turn>({
      message,
      find: (text) => (text.trim() === '' ? all : found(text)).map(({ id, title }) => menuChoice(title, after(id))),
      actions: [BACK, QUIT],
    });
  };
}

const finishedMenu = (id: string): Menu => dayMenu('On which day was that?', ['done', id]);

const HOURS = [1, 2, 3, 5, 10, 20];

const hoursMenu =
  (id: string): Menu =>
  async ({ prompter, context }) => {
    const catalog = await context.catalog();
    const title = titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id;
    const words = (hours: number) => ['done', id, '--hours', String(hours)];
    const typed: Menu = async (setting) => dayMenu('On which day was that?', words(await typedHours(setting.prompter)))(setting);
    return prompter.select<Turn>({
      message: `How long did you study ${title}?`,
      choices: [
        ...HOURS.map((hours) =>
          menuChoice(plural(hours, 'hour'), dayMenu('On which day did you study?', words(hours)), commandLine(words(hours))),
        ),
        menuChoice('another number of hours', typed, 'You type it.'),
      ],
      actions: [BACK, QUIT],
    });
  };

function dayMenu(message: string, words: readonly string[]): Menu {
  return async (setting) => {
    const now = today(setting.context);
    const typed: Menu = async ({ prompter }) => {
      const day = await typedDay(prompter, 'Which day?', now, 'past');
      return { kind: 'page', words: [...words, '--on', day], after: 'home' };
    };
    return setting.prompter.select<Turn>({
      message,
      choices: [
        pageChoice('today', words, 'home'),
        pageChoice('yesterday', [...words, '--on', addDays(now, -1)], 'home'),
        menuChoice('another day', typed, 'You type it.'),
      ],
      actions: [BACK, QUIT],
    });
  };
}

/** @returns YYYY-MM-DD */
async function typedDay(prompter: Prompter, message: string, now: string, dayOf: 'first' | 'last' | 'past'): Promise<string> {
  const check = (text: string) => {
    try {
      return dayOf !== 'past' || readDate(text, now, dayOf) <= now || 'That day is to come.';
    } catch (error) {
      if (error instanceof CareersError) return error.message;
      throw error;
    }
  };
  return readDate(await prompter.type({ message, check }), now, dayOf);
}

const awayMenu: Menu = async (setting) => {
  const now = today(setting.context);
  const profile = await profileIn(setting);
  const days = (from: string, to: string) => pageChoice(daysText(from, to), ['pause', '--from', from, '--to', to], 'home');
  const before = (count: number) => ({ ...days(addDays(now, -count), addDays(now, -1)), label: `the last ${count} days, without today` });
  const ahead = (weeks: number) => ({ ...days(now, addDays(now, weeks * 7 - 1)), label: `from today on, ${plural(weeks, 'week')}` });
  const typed: Menu = async ({ prompter }) => {
    const from = await typedDay(prompter, 'The first day without study?', now, 'first');
    const to = await typedDay(prompter, 'The last day without study?', from, 'last');
    return { kind: 'page', words: ['pause', '--from', from, '--to', to], after: 'home' };
  };
  return setting.prompter.select<Turn>({
    message: 'When were you away?',
    choices: [
      ...(pauseOn(profile?.pauses ?? [], now) !== undefined ? [pageChoice('I am back', ['pause', '--end'], 'home')] : []),
      ...[7, 14].map(before),
      ...[1, 2].map(ahead),
      menuChoice('other days', typed, 'You type the first and the last.'),
    ],
    actions: [BACK, QUIT],
  });
};
