import type { CommandUnknownOpts } from '@commander-js/extra-typings';
import { CareersError } from '../core/errors.ts';
import { followLink } from '../files/write.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { fromHere } from './overlays.ts';
import { profileFile } from './profile-file.ts';

/** @throws CareersError `usage` if `--output` names the profile or a file that the command reads */
export function refuseFileInUse(context: Context, globals: Globals, command: CommandUnknownOpts): void {
  const { output } = globals;
  if (output === undefined || output === '-') return;
  const file = fromHere(context, output);
  const { resume, answers } = command.opts();
  const inUse: [string, unknown][] = [
    ['profile', orUndefined(() => profileFile(context, globals))],
    ['résumé', command.name() === 'import' ? command.args : resume],
    ['answers file', answers],
  ];
  const found = inUse.find(([, names]) => [names].flat().some((name) => typeof name === 'string' && isSame(fromHere(context, name), file)));
  if (found !== undefined) {
    throw new CareersError('usage', `--output ${output} is the ${found[0]} in use.`, { hint: 'Choose another file for the answer.' });
  }
}

const isSame = (a: string, b: string): boolean => a === b || orUndefined(() => followLink(a) === followLink(b)) === true;

function orUndefined<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}
