import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedParts, withGenerated } from './data-tables.ts';

/** Renews the tables of data/README.md. A test holds the file against the schemas and the rules. */
const file = fileURLToPath(new URL('../../data/README.md', import.meta.url));
writeFileSync(file, withGenerated(readFileSync(file, 'utf8'), generatedParts()));
