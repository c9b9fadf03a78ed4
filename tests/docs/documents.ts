import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/cli.ts';

export interface Document {
  /** Relative to the root of the repository. */
  name: string;
  file: string;
  text: string;
}

/** Every document for readers of the repository. */
export function documents(): Document[] {
  const inDocs = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'));
  return ['README.md', 'CONTRIBUTING.md', 'data/README.md', ...inDocs.map((name) => `docs/${name}`)].map((name) => {
    const file = join(root, name);
    return { name, file, text: readFileSync(file, 'utf8') };
  });
}
