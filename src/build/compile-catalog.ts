import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledText } from '../catalog/compile.ts';
import { lintData } from '../catalog/lint/run.ts';
import { readData } from '../catalog/read-yaml.ts';
import { outcomeOf } from './outcome.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Reads, checks and writes the catalog that commands open. Any error stops the build with its file, line and column. */
const data = readData(join(root, 'data'));
const findings = lintData(data, new Date().toISOString().slice(0, 10));
// Warnings are for whoever edits the data: npm run validate.
const shown = process.argv.includes('--warnings') ? findings : findings.filter((finding) => finding.severity === 'error');
for (const finding of shown) {
  process.stderr.write(
    `data/${finding.file}:${finding.line}:${finding.column} ${finding.severity} ${finding.code} ${finding.path} ${finding.message}\n`,
  );
}
const { failed, text } = outcomeOf(findings);
if (failed) process.exitCode = 1;
else {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(join(root, 'dist', 'catalog.json'), compiledText(data.catalog));
}
if (failed || process.argv.includes('--warnings')) process.stderr.write(`${text}\n`);
