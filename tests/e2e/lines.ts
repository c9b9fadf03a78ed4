import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfway, readingLines } from '../helpers/command-lines.ts';
import { emptyFolder } from './built.ts';

const own = join(emptyFolder(), 'profile.json');
copyFileSync(halfway, own);

/** Lines of every command that answers without questions. Finishing a course twice changes nothing, so it can be repeated. */
export const answeringLines: readonly (readonly string[])[] = [
  // It answers what comes in, as long as something may come.
  ...readingLines.filter(([command]) => command !== 'mcp'),
  ['done', 'cs50p', '--profile', own],
];
