import { titleOf } from '../../core/catalog/by-id.ts';
import { searchCatalog } from '../../core/explore/search.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';

/** Ranks by the profile, or offers the questionnaire that fills it. */
export const rankMenu: Menu = async (setting) => {
  const isKnown = Object.values((await profileIn(setting))?.skills ?? {}).some((level) => level > 0);
  return setting.prompter.select<Turn>({
    message: isKnown ? 'Rank the roles for your profile?' : 'Your profile holds no skills yet, so there is nothing to rank by.',
    choices: isKnown ? [pageChoice('rank them', ['match'])] : [pageChoice('answer some questions instead', ['quiz'])],
    actions: [BACK, QUIT],
  });
};

/** The open steps of the plan, or any course or project. */
export const finishedMenu: Menu = async (setting) => {
  const catalog = await setting.context.catalog();
  const profile = await profileIn(setting);
  const isDone = new Set(profile?.done.map(({ kind, id }) => `${kind} ${id}`));
  const open = profile?.plan?.steps.filter(({ kind, id }) => !isDone.has(`${kind} ${id}`)) ?? [];
  if (open.length === 0) return anyFinishedMenu(setting);
  return setting.prompter.select<Turn>({
    message: 'What have you finished?',
    choices: [
      ...open.map(({ kind, id }) => pageChoice(titleOf(catalog, kind === 'course' ? 'courses' : 'projects', id) ?? id, ['done', id])),
      menuChoice('something else', anyFinishedMenu, 'genai-careers done <course>'),
    ],
    actions: [BACK, QUIT],
  });
};

const anyFinishedMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  const all = [...catalog.courses, ...catalog.projects];
  const found = (text: string) => searchCatalog(catalog, text, 50).filter(({ type }) => type === 'course' || type === 'project');
  return prompter.search<Turn>({
    message: 'What have you finished?',
    find: (text) => (text.trim() === '' ? all : found(text)).map(({ id, title }) => pageChoice(title, ['done', id])),
    actions: [BACK, QUIT],
  });
};
