import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './cli.ts';

const folder = join(root, 'tests', 'fixtures', 'reading');

/** Names and paths of the advertisements or résumés that are not held back. */
export function openFixtures(kind: 'ads' | 'resumes'): (readonly [string, string])[] {
  const split = JSON.parse(readFileSync(join(folder, kind === 'ads' ? 'split.json' : 'split-resumes.json'), 'utf8'));
  const held = new Set<number>(kind === 'ads' ? split.ads.unseen : split.unseen);
  return readdirSync(join(folder, kind))
    .filter((name) => /^(?:ad|cv)-\d{2,3}\.(?!source)/.test(name) && !held.has(Number.parseInt(name.slice(3), 10)))
    .map((name) => [name, join(folder, kind, name)] as const);
}
