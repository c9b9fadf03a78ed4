import { CareersError } from '../../core/errors.ts';
import type { Prompter } from '../prompt/prompter.ts';
import { runPage, type Surroundings } from '../run-page.ts';
import { mainMenu } from './menus.ts';
import type { Menu, Turn } from './pages.ts';

/** An opened menu, with the labels of its first and its chosen item. */
interface Place {
  menu: Menu;
  first?: string | undefined;
  chosen?: string | undefined;
}

/**
 * Goes from menu to menu until the person quits.
 * @throws CareersError `interrupted` on Ctrl-C
 */
export async function explore(setting: Surroundings): Promise<void> {
  if ((await setting.context.catalog()).roles.length === 0) {
    throw new CareersError('data', 'The catalog holds no roles to explore.', { hint: 'Leave out --data.' });
  }
  const stack: Place[] = [{ menu: mainMenu }];
  for (let place = stack.at(-1); place !== undefined; place = stack.at(-1)) {
    const turn = await place.menu({ ...setting, prompter: remembering(setting.prompter, place) });
    if (turn.kind === 'quit') return;
    if (turn.kind === 'menu') stack.push({ menu: turn.menu });
    if (turn.kind === 'page') await runPage(setting, turn.words);
    stack.length = heightAfter(turn, stack.length);
  }
}

function heightAfter(turn: Turn, height: number): number {
  const to = turn.kind === 'page' ? turn.after : turn.kind;
  if (to === 'home') return 1;
  return to === 'back' ? height - 1 : height;
}

/** On return the last answer is marked, unless the list has changed: then its first is news. */
function remembering(prompter: Prompter, place: Place): Prompter {
  return {
    ...prompter,
    async select(question) {
      const [first] = question.choices;
      const all = [...question.choices, ...(question.actions ?? [])];
      const last = first?.label === place.first ? all.find(({ label }) => label === place.chosen)?.value : undefined;
      const chosen = await prompter.select({ ...question, ...(last === undefined ? {} : { initial: last }) });
      place.first = first?.label;
      place.chosen = all.find(({ value }) => value === chosen)?.label;
      return chosen;
    },
  };
}
