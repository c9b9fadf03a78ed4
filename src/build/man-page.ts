import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processContext } from '../cli/context.ts';
import { buildWholeProgram } from '../cli/program.ts';
import { manual } from './manual/manual.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

/** Writes man/genai-careers.1, which npm installs where a package is installed globally. */
mkdirSync(join(root, 'man'), { recursive: true });
writeFileSync(join(root, 'man', 'genai-careers.1'), manual(await buildWholeProgram(processContext(root)), version));
