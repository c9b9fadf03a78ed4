/**
 * `npm run mutation -- pay plan/tariff.ts`: copies the repository to a temporary place, adds Stryker there and changes the named parts of
 * src/core line by line, to see whether a test notices. Without names it takes all of src/core. See docs/testing.md.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const place = mkdtempSync(join(tmpdir(), 'mutation-'));
for (const part of [
  'data',
  'docs',
  'src',
  'tests',
  'node_modules',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
]) {
  cpSync(realpathSync(join(root, part)), join(place, part), { recursive: true, verbatimSymlinks: true });
}
execFileSync('npm', ['install', '--no-save', '--no-audit', '--no-fund', '@stryker-mutator/core@9.6.1'], { cwd: place, stdio: 'inherit' });

const parts = process.argv.slice(2).map((name) => (name.endsWith('.ts') ? `src/core/${name}` : `src/core/${name}/**/*.ts`));
const chosen = parts.length === 0 ? [] : ['--mutate', parts.join(',')];
const { status } = spawnSync('npx', ['stryker', 'run', 'tests/mutation/stryker.config.json', ...chosen], {
  cwd: place,
  stdio: 'inherit',
  env: { ...process.env, MUTATION: 'yes' },
});
process.stdout.write(`The report: ${join(place, 'reports/mutation/mutation.json')}\n`);
process.exitCode = status ?? 1;
