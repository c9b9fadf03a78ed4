import { CareersError } from '../../core/errors.ts';
import { runPage, type Surroundings } from '../run-page.ts';
import { mainMenu } from './menus.ts';
import type { Menu } from './pages.ts';

/**
 * Goes from menu to menu until the person quits.
 * @throws CareersError `interrupted` on Ctrl-C
 */
export async function explore(setting: Surroundings): Promise<void> {
  if ((await setting.context.catalog()).roles.length === 0) {
    throw new CareersError('data', 'The catalog holds no roles to explore.', { hint: 'Leave out --data.' });
  }
  const stack: Menu[] = [mainMenu];
  for (let menu = stack.at(-1); menu !== undefined; menu = stack.at(-1)) {
    const turn = await menu(setting);
    if (turn.kind === 'quit') return;
    if (turn.kind === 'back') stack.pop();
    if (turn.kind === 'menu') stack.push(turn.menu);
    if (turn.kind === 'page') await runPage(setting, turn.words);
  }
}
