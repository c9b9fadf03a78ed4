import type { Role } from '../../model/role.ts';
import { budgetWords, OWN_AMOUNT, typedBudget } from '../prompt/budget.ts';
import { planWords } from '../quiz/next-steps.ts';
import { commandLine } from '../run-page.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';
import { roleChoices } from './role-choices.ts';

export const planMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  return prompter.select<Turn>({
    message: 'Plan the way to which role?',
    choices: roleChoices(catalog, (role) => ({ kind: 'menu', menu: paceMenu(role) })),
    actions: [BACK, QUIT],
  });
};

export function paceMenu(role: Role): Menu {
  return async ({ prompter, context }) => {
    const { pace } = (await context.catalog()).quiz;
    const choices = pace.map((hoursPerWeek) =>
      menuChoice(
        `${hoursPerWeek} hours a week`,
        budgetMenu(role, hoursPerWeek),
        commandLine(planWords(role.id, { hoursPerWeek, budget: null })),
      ),
    );
    return prompter.select<Turn>({ message: `How much time for ${role.title}?`, choices, actions: [BACK, QUIT] });
  };
}

function budgetMenu(role: Role, hoursPerWeek: number): Menu {
  return async ({ prompter, context }) => {
    const { budgets } = (await context.catalog()).quiz;
    const amounts = budgets.map((budget) => {
      const words = planWords(role.id, { hoursPerWeek, budget });
      return menuChoice(budgetWords(budget), planPageMenu(role, words), commandLine(words));
    });
    return prompter.select<Turn>({
      message: 'What may the courses cost in all?',
      choices: [...amounts, menuChoice(OWN_AMOUNT.label, ownBudgetMenu(role, hoursPerWeek), OWN_AMOUNT.hint)],
      actions: [BACK, QUIT],
    });
  };
}

/** Asks for the amount once, not at each return from a page. */
function ownBudgetMenu(role: Role, hoursPerWeek: number): Menu {
  let opened: Menu | undefined;
  return async (setting) => {
    opened ??= planPageMenu(role, planWords(role.id, { hoursPerWeek, budget: await typedBudget(setting.prompter) }));
    return opened(setting);
  };
}

function planPageMenu(role: Role, words: readonly string[]): Menu {
  return async (setting) => {
    const isSaved = (await profileIn(setting))?.plan?.role === role.id;
    return setting.prompter.select<Turn>({
      message: 'The shortest plan within these limits:',
      choices: [
        ...(isSaved ? [pageChoice('see how it is going', ['status'])] : []),
        pageChoice('see it', words),
        pageChoice('see it, and save it', [...words, '--save']),
      ],
      actions: [BACK, QUIT],
    });
  };
}
