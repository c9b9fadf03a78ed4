import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { halfway, readingLines } from '../helpers/command-lines.ts';
import { emptyFolder } from './built.ts';

const own = join(emptyFolder(), 'profile.json');
copyFileSync(halfway, own);

/** Lines of every command that answers without asking. Noting again what was finished before changes nothing, so it too can be repeated. */
export const answeringLines: readonly (readonly string[])[] = [...readingLines, ['done', 'cs50p', '--profile', own]];
