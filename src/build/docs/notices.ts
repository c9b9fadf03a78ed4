import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** They ask for attribution only. */
const ACCEPTED = new Set(['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0']);

interface Manifest {
  name: string;
  version: string;
  license?: string;
}

/**
 * @param folders package folders relative to the root
 * @throws Error for a package without a licence file, or with a licence that is not accepted yet
 */
export function notices(root: string, folders: readonly string[]): string {
  const parts = folders.map((folder) => notice(join(root, folder)));
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Third-party notices

The published program contains code of these packages. Generated from what the bundle holds; do not edit.`;

function notice(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (license === undefined || !ACCEPTED.has(license)) throw new Error(`${name}: look at its licence, ${license ?? 'none stated'}, first`);
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  if (file === undefined) throw new Error(`${name} comes without a licence file`);
  const text = readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim();
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;
}
