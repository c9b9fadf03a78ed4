import { byId, skillsOf } from '../../core/catalog/by-id.ts';
import { searchCatalog } from '../../core/explore/search.ts';
import { personFrom } from '../../core/profile/person.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Skill } from '../../model/skill.ts';
import { skillPrompt } from '../quiz/questions.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';

/**
 * The menu; before it, while the profile holds no skills, what would fill it.
 * @param anyway label that goes on all the same
 * @param so the rest of the sentence that the profile holds none
 */
export const knownFirst =
  (menu: Menu, anyway: string, so: string): Menu =>
  async (setting) => {
    const isKnown = Object.values((await profileIn(setting))?.skills ?? {}).some((level) => level > 0);
    if (isKnown) return menu(setting);
    return setting.prompter.select<Turn>({
      message: `Your profile holds no skills yet, ${so}. Take the quiz now?`,
      choices: [
        pageChoice('take the quiz now', ['quiz']),
        menuChoice('say what I can do', skillsMenu, 'genai-careers profile set <skill>=<level>'),
        menuChoice(anyway, menu),
      ],
      actions: [BACK, QUIT],
    });
  };

const rank: Menu = ({ prompter }) =>
  prompter.select<Turn>({
    message: 'Rank the roles for your profile?',
    choices: [pageChoice('rank them', ['match'])],
    actions: [BACK, QUIT],
  });

export const rankMenu = knownFirst(rank, 'rank them all the same', 'so there is little to rank by');

/** First the skills of the plan in use. */
export const skillsMenu: Menu = async (setting) => {
  const catalog = await setting.context.catalog();
  const profile = await profileIn(setting);
  const role = byId(catalog.roles).get(profile?.plan?.role ?? profile?.goals[0] ?? '');
  const wanted = role === undefined ? [] : skillsOf(role);
  const all = [...catalog.skills].sort((a, b) => Number(wanted.includes(b.id)) - Number(wanted.includes(a.id)));
  const levels = profile === null ? new Map<string, number>() : personFrom(catalog, profile).levels;
  const shown = (skill: Skill) => {
    const level = levels.get(skill.id) ?? 0;
    return menuChoice(level === 0 ? skill.title : `${skill.title}: ${level}`, levelMenu(skill, level), skill.summary);
  };
  return setting.prompter.search<Turn>({
    message: 'Which skill?',
    find: (text) => skillsFound(catalog, text, all).map(shown),
    actions: [BACK, QUIT],
  });
};

/** @param all without words to find */
export function skillsFound(catalog: Catalog, text: string, all: readonly Skill[] = catalog.skills): readonly Skill[] {
  if (text.trim() === '') return all;
  return searchCatalog(catalog, text, 20).flatMap(({ type, id }) => (type === 'skill' ? (byId(catalog.skills).get(id) ?? []) : []));
}

function levelMenu({ id }: Skill, held: number): Menu {
  return async ({ prompter, context }) => {
    const { message, choices } = skillPrompt(await context.catalog(), id);
    const levels = choices.map(({ label }, level) => pageChoice(label, ['profile', 'set', `${id}=${level}`], 'back'));
    const marked = levels[held]?.value;
    return prompter.select<Turn>({ message, choices: levels, actions: [BACK, QUIT], ...(marked === undefined ? {} : { initial: marked }) });
  };
}
