import { planCalled, plansOf } from '../../core/progress/plans.ts';
import type { Role } from '../../model/role.ts';
import { freeName } from '../plan/plan-name.ts';
import { budgetWords, OWN_AMOUNT, typedBudget } from '../prompt/budget.ts';
import type { Choice } from '../prompt/prompter.ts';
import { planWords } from '../quiz/next-steps.ts';
import { commandLine } from '../run-page.ts';
import { BACK, type Menu, menuChoice, pageChoice, profileIn, QUIT, type Turn } from './pages.ts';
import { knownFirst } from './profile-menus.ts';
import { roleChoices } from './role-choices.ts';

export const planMenu: Menu = async ({ prompter, context }) => {
  const catalog = await context.catalog();
  return prompter.select<Turn>({
    message: 'Plan the way to which role?',
    choices: roleChoices(catalog, (role) => ({ kind: 'menu', menu: wayMenu(role) })),
    actions: [BACK, QUIT],
  });
};

/** Who said nothing yet is asked first. */
export const wayMenu = (role: Role): Menu => knownFirst(paceMenu(role), 'plan from nothing', 'so a plan starts from nothing');

function paceMenu(role: Role): Menu {
  return async (setting) => {
    const { quiz, planning } = await setting.context.catalog();
    const own = (await profileIn(setting))?.hoursPerWeek ?? null;
    const { choices, marked } = withOwn(quiz.pace, own, own ?? planning.hoursPerWeek, (hoursPerWeek, whose) =>
      menuChoice(
        `${hoursPerWeek} hours a week${whose}`,
        budgetMenu(role, hoursPerWeek),
        commandLine(planWords(role.id, hoursPerWeek, undefined)),
      ),
    );
    const message = `How much time for ${role.title}?`;
    return setting.prompter.select<Turn>({ message, choices, actions: [BACK, QUIT], ...marked });
  };
}

function budgetMenu(role: Role, hoursPerWeek: number): Menu {
  return async (setting) => {
    const { budgets } = (await setting.context.catalog()).quiz;
    const own = (await profileIn(setting))?.budget ?? null;
    const { choices, marked } = withOwn(budgets, own, own, (budget, whose) => {
      const words = planWords(role.id, hoursPerWeek, budget ?? (own === null ? undefined : null));
      return menuChoice(`${budgetWords(budget)}${whose}`, planPageMenu(role, words), commandLine(words));
    });
    return setting.prompter.select<Turn>({
      message: 'What may the courses cost in all?',
      choices: [...choices, menuChoice(OWN_AMOUNT.label, ownBudgetMenu(role, hoursPerWeek), OWN_AMOUNT.hint)],
      actions: [BACK, QUIT],
      ...marked,
    });
  };
}

/**
 * The values and the profile's, by size.
 * @param marked what `plan` takes where the line says nothing
 */
function withOwn<T extends number | null>(
  values: readonly T[],
  own: T | null,
  marked: T,
  choice: (value: T, whose: string) => Choice<Turn>,
): { choices: Choice<Turn>[]; marked: { initial?: Turn } } {
  const size = (value: T) => value ?? Number.POSITIVE_INFINITY;
  const all = own === null ? values : [...new Set([...values, own])].sort((a, b) => size(a) - size(b));
  const choices = all.map((value) => choice(value, value === own && own !== null ? ', from your profile' : ''));
  const initial = choices[all.indexOf(marked)]?.value;
  return { choices, marked: initial === undefined ? {} : { initial } };
}

/** Asks for the amount once, not at each return from a page. */
function ownBudgetMenu(role: Role, hoursPerWeek: number): Menu {
  let opened: Menu | undefined;
  return async (setting) => {
    opened ??= planPageMenu(role, planWords(role.id, hoursPerWeek, await typedBudget(setting.prompter)));
    return opened(setting);
  };
}

function planPageMenu(role: Role, words: readonly string[]): Menu {
  return async (setting) => {
    const profile = await profileIn(setting);
    const names = profile === null ? [] : plansOf(profile).map(({ name }) => name);
    const save =
      profile !== null && planCalled(profile, role.id) !== undefined
        ? [
            pageChoice('see it, and save it beside the one I have', [...words, '--save', freeName(role.id, names)]),
            pageChoice('see it, and save it in the place of the one I have', [...words, '--save', '--force']),
          ]
        : [pageChoice('see it, and save it', [...words, '--save'])];
    return setting.prompter.select<Turn>({
      message: 'The best plan within these limits:',
      choices: [
        ...(profile?.plan?.role === role.id ? [pageChoice('see how it is going', ['status'])] : []),
        pageChoice('see it', words),
        ...save,
      ],
      actions: [BACK, QUIT],
    });
  };
}

export const plansMenu: Menu = async (setting) => {
  const others = (await profileIn(setting))?.otherPlans ?? [];
  return setting.prompter.select<Turn>({
    message: 'Go on with which plan?',
    choices: others.map(({ name }) => pageChoice(name, ['plans', 'use', name], 'home')),
    actions: [BACK, QUIT],
  });
};
