import { isTitle } from '../../model/closed-lists.ts';
import type { Skill } from '../../model/skill.ts';
import { typedHours } from '../prompt/hours.ts';
import type { Prompter } from '../prompt/prompter.ts';
import { skillPrompt } from '../quiz/questions.ts';
import type { Surroundings } from '../run-page.ts';
import { BACK, type Menu, menuChoice, pageChoice, QUIT, type Turn } from './pages.ts';
import { skillsFound } from './profile-menus.ts';

/** Asks for the title and the hours once, then for what it taught. */
export const ownMenu: Menu = async (setting) => {
  const { prompter } = setting;
  const check = (text: string) => isTitle(text.trim()) || 'Type its title.';
  const title = (await prompter.type({ message: 'What is it called?', check })).trim();
  const hours = await hoursOf(prompter);
  return taughtMenu(['done', '--own', title, ...(hours === undefined ? [] : ['--hours', String(hours)])])(setting);
};

/** One skill after another. */
function taughtMenu(words: readonly string[]): Menu {
  return async (setting) => {
    const skill = await chosenSkill(setting);
    if (skill === undefined) return { kind: 'back' };
    const { message, choices } = skillPrompt(await setting.context.catalog(), skill.id);
    const level = await setting.prompter.select({
      message: message.replace(/^How well do you know/, 'How well does it teach'),
      choices: choices.slice(1).map(({ label, hint }, at) => ({ value: at + 1, label, ...(hint === undefined ? {} : { hint }) })),
    });
    return restMenu([...words, '--skill', `${skill.id}=${level}`])(setting);
  };
}

async function chosenSkill({ prompter, context }: Surroundings): Promise<Skill | undefined> {
  const catalog = await context.catalog();
  return prompter.search<Skill | undefined>({
    message: 'Which skill did it teach?',
    find: (text) => skillsFound(catalog, text).map((skill) => ({ value: skill, label: skill.title, hint: skill.summary })),
    actions: [{ value: undefined, label: 'back', key: 'b' }],
  });
}

function restMenu(words: readonly string[]): Menu {
  return ({ prompter }) =>
    prompter.select<Turn>({
      message: 'Did it give a certificate?',
      choices: [
        pageChoice('no', words, 'home'),
        pageChoice('yes', [...words, '--certificate'], 'home'),
        menuChoice('it taught another skill too', taughtMenu(words)),
      ],
      actions: [BACK, QUIT],
    });
}

const hoursOf = async (prompter: Prompter): Promise<number | undefined> => {
  const isKnown = await prompter.select({
    message: 'Do you know how many hours it took?',
    choices: [
      { value: true, label: 'yes', hint: 'You type them.' },
      { value: false, label: 'no' },
    ],
  });
  return isKnown ? typedHours(prompter) : undefined;
};
