import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notices } from './notices/notices.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes THIRD-PARTY-NOTICES.md: the licences of the packages whose code is inside the published program. */
const bundled = JSON.parse(readFileSync(join(root, 'dist', 'bundled.json'), 'utf8')) as Record<string, string[]>;
writeFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), notices(root, [...new Set(Object.values(bundled).flat())].sort()));
