import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { processContext } from '../../cli/context.ts';
import { buildWholeProgram } from '../../cli/program.ts';
import { citation } from './citation.ts';
import { commandsDocument } from './commands-document.ts';
import { generatedParts, withGenerated } from './data-tables.ts';
import { manual } from './manual.ts';
import { notices } from './notices.ts';
import { schemaFiles } from './schema-files.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

const manifest = JSON.parse(read('package.json')) as Parameters<typeof citation>[0];
const bundled = JSON.parse(read('dist/bundled.json')) as Record<string, string[]>;
const program = await buildWholeProgram(processContext(root));

for (const name of readdirSync(join(root, 'data/schema'))) rmSync(join(root, 'data/schema', name));
for (const { name, text } of schemaFiles()) write(`data/schema/${name}`, text);
write('data/README.md', withGenerated(read('data/README.md'), generatedParts()));
write('man/genai-careers.1', manual(program, manifest.version));
write('CITATION.cff', citation(manifest));
write('docs/commands.md', commandsDocument(program));
write('THIRD-PARTY-NOTICES.md', notices(root, [...new Set(Object.values(bundled).flat())].sort()));
