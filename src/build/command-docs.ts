import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processContext } from '../cli/context.ts';
import { buildWholeProgram } from '../cli/program.ts';
import { commandsDocument } from './manual/commands-document.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

writeFileSync(join(root, 'docs', 'commands.md'), commandsDocument(await buildWholeProgram(processContext(root))));
