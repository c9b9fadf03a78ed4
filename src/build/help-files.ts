import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runByCommander } from '../cli/by-commander.ts';
import { type Context, processContext } from '../cli/context.ts';
import { HELP_WIDTHS, helpFile } from '../cli/help-text.ts';

/**
 * Writes the help of the program, as commander lays it out, beside the program's files: most people ask for it before anything else, and
 * commander takes longer to load than the text to print.
 */
const root = fileURLToPath(new URL('../../', import.meta.url));
for (const columns of HELP_WIDTHS) {
  let text = '';
  const stdout = { write: (more: string) => (text += more), isTTY: false, columns };
  await runByCommander(['--help'], Object.assign(Object.create(processContext(root)), { stdout, env: {} }) as Context, false);
  writeFileSync(helpFile(root, columns), text);
}
