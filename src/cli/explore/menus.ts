import { searchCatalog } from '../../core/explore/search.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { Choice } from '../prompt/prompter.ts';
import { noteMenu } from './note-menus.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';
import { planMenu, plansMenu, wayMenu } from './plan-menus.ts';
import { rankMenu, skillsMenu } from './profile-menus.ts';
import { roleChoices } from './role-choices.ts';

export const mainMenu: Menu = async (setting) => {
  const profile = await profileIn(setting);
  const isPlanned = profile?.plan != null;
  const note = menuChoice('note what I did, or take it back', noteMenu, 'genai-careers done, pause or undo');
  const next = pageChoice('see what to learn next', ['next']);
  return setting.prompter.select<Turn>({
    message: 'Careers in generative AI. Where to?',
    choices: [
      ...(isPlanned ? [pageChoice('see how my plan is going', ['status']), note, next] : []),
      ...(isPlanned ? [pageChoice('lay my plan out anew from today', ['status', '--replan'])] : []),
      ...((profile?.otherPlans ?? []).length > 0
        ? [menuChoice('go on with another plan', plansMenu, 'genai-careers plans use <plan>')]
        : []),
      menuChoice('browse the roles', rolesMenu, 'genai-careers list'),
      menuChoice('search as you type', searchMenu, 'genai-careers search <text>'),
      menuChoice('compare two roles', compareMenu, 'genai-careers compare <role> <role>'),
      pageChoice('see what they pay', ['salary']),
      pageChoice('find out what suits me', ['quiz']),
      menuChoice('say what I can do', skillsMenu, 'genai-careers profile set <skill>=<level>'),
      menuChoice('rank the roles for my profile', rankMenu, 'genai-careers match'),
      menuChoice('plan the way to a role', planMenu, 'genai-careers plan <role>'),
      ...(isPlanned ? [] : [note, next]),
    ],
    actions: [QUIT],
  });
};

const rolesMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  return prompter.select<Turn>({
    message: 'Which role?',
    choices: [
      pageChoice('all of them side by side', ['list']),
      ...roleChoices(catalog, (role) => ({ kind: 'menu', menu: roleMenu(role) })),
    ],
    actions: [BACK, QUIT],
  });
};

export function roleMenu(role: Role): Menu {
  return async ({ prompter }) =>
    prompter.select<Turn>({
      message: `${role.title}: ${role.summary}`,
      choices: [
        pageChoice('the whole page', ['show', role.id]),
        pageChoice('what it pays, and who says so', ['salary', role.id]),
        pageChoice('what I am missing', ['gap', role.id]),
        menuChoice('plan the way there', wayMenu(role), `genai-careers plan ${role.id}`),
        pageChoice('go straight there, or by another role', ['route', role.id]),
        menuChoice('compare it with another', otherMenu(role), `genai-careers compare ${role.id} <role>`),
        pageChoice('courses for it', ['courses', '--role', role.id]),
      ],
      actions: [BACK, QUIT],
    });
}

const searchMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  return prompter.search<Turn>({
    message: 'Search:',
    find: (text) =>
      text.trim() === '' ? roleChoices(catalog, (role) => ({ kind: 'menu', menu: roleMenu(role) })) : hitChoices(catalog, text),
    actions: [BACK, QUIT],
  });
};

function hitChoices(catalog: Catalog, text: string): Choice<Turn>[] {
  return searchCatalog(catalog, text, 12).map(({ type, id, title, summary }) => {
    const role = type === 'role' ? catalog.roles.find((candidate) => candidate.id === id) : undefined;
    const value: Turn = role === undefined ? { kind: 'page', words: pageOf(type, id, title) } : { kind: 'menu', menu: roleMenu(role) };
    return { value, label: `${title} (${type})`, hint: summary };
  });
}

function pageOf(type: string, id: string, title: string): string[] {
  if (type === 'skill') return ['skills', id];
  return type === 'course' ? ['courses', id] : ['search', title];
}

const compareMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  return prompter.select<Turn>({
    message: 'Compare which role?',
    choices: roleChoices(catalog, (role) => ({ kind: 'menu', menu: otherMenu(role) })),
    actions: [BACK, QUIT],
  });
};

function otherMenu(role: Role): Menu {
  return async ({ prompter, context }) => {
    const others = (await context.catalog()).roles.filter((other) => other.id !== role.id);
    return prompter.select<Turn>({
      message: `Compare ${role.title} with which role?`,
      choices: others.map((other) => pageChoice(other.title, ['compare', role.id, other.id])),
      actions: [BACK, QUIT],
    });
  };
}
