import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lintData } from '../catalog/lint/run.ts';
import { readData } from '../catalog/read-yaml.ts';
import { outcomeOf } from './outcome.ts';
import { writeCatalog } from './write-catalog.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

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
else writeCatalog(join(root, 'dist', 'catalog'), data.catalog);
if (failed || process.argv.includes('--warnings')) process.stderr.write(`${text}\n`);
