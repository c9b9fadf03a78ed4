import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
 * @throws Error for a package without a licence file, or with a licence not accepted yet
 */
export function notices(root: string, folders: readonly string[]): string {
  const parts = folders.map((folder) => notice(root, join(root, folder)));
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Third-party notices

The published program contains code of these packages. Generated from what the bundle holds; do not edit.`;

function notice(root: string, folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  if (license === undefined || !ACCEPTED.has(license)) throw new Error(`${name}: look at its licence, ${license ?? 'none stated'}, first`);
  const texts = [...licenceFiles(folder), ...ownCopies(root, name)];
  if (texts.length === 0) throw new Error(`${name} comes without a licence file`);
  const text = texts.map((file) => readFileSync(file, 'utf8').replace(/\r\n?/g, '\n').trim()).join('\n\n');
  return `## ${name} ${version} (${license})\n\n\`\`\`text\n${text.replace(/[ \t]+$/gm, '')}\n\`\`\``;
}

const licenceFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((entry) => /^(licen[cs]e|copying)/i.test(entry))
    .slice(0, 1)
    .map((entry) => join(folder, entry));

/** Of packages that publish no licence file, or contain other software. Taken from their repositories. */
function ownCopies(root: string, name: string): string[] {
  const file = join(root, 'src/build/docs/licences', `${name.replace(/.*\//, '')}.txt`);
  return existsSync(file) ? [file] : [];
}
