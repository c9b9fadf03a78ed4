import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { schemaFiles } from './schema-files.ts';

/** Writes data/schema: one JSON Schema a kind of file, one more for its patches. A test holds them against the model. */
const directory = fileURLToPath(new URL('../../data/schema/', import.meta.url));
mkdirSync(directory, { recursive: true });
for (const name of readdirSync(directory)) rmSync(join(directory, name));
for (const { name, text } of schemaFiles()) writeFileSync(join(directory, name), text);
