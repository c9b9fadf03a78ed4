import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'genai-careers-prepare-'));
  cpSync(join(root, 'src', 'build', 'prepare.mjs'), join(folder, 'src', 'build', 'prepare.mjs'));
  write('package.json', JSON.stringify({ scripts: { build: 'node build.cjs' } }));
  write(
    'build.cjs',
    "require('fs').mkdirSync('dist/program', { recursive: true }); require('fs').writeFileSync('dist/program/main.cjs', 'built')",
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, text = ''): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

/** A checkout with the tools that a build needs. */
function checkout(): void {
  for (const file of ['src/tsconfig.json', 'data/roles.yaml', 'node_modules/typescript/x', 'node_modules/esbuild/x']) write(file);
}

const prepare = () => spawnSync(scripts['prepare'] ?? '', { shell: true, cwd: folder, encoding: 'utf8' });
const SAYS = 'Building genai-careers, which can take half a minute.\n';

test('npm start and the check build what is not built yet, and no more', () => {
  expect(scripts['start']).toBe('npm run prepare --silent && node bin/genai-careers.cjs list');
  expect(scripts['check']).toContain('npm run prepare && npm test');
});

test('prepare builds a checkout once, and says so on stderr', () => {
  checkout();
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: SAYS });
  expect(readFileSync(join(folder, 'dist', 'program', 'main.cjs'), 'utf8')).toBe('built');
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' });
});

test.each(['src/tsconfig.json', 'data/roles.yaml'])('prepare builds again after a change of %s', (file) => {
  checkout();
  prepare();
  const later = new Date(Date.now() + 10_000);
  utimesSync(join(folder, file), later, later);
  expect(prepare().stderr).toBe(SAYS);
});

test.each(['src/tsconfig.json', 'data', 'node_modules/typescript', 'node_modules/esbuild'])('prepare does nothing without %s', (part) => {
  checkout();
  rmSync(join(folder, part), { recursive: true });
  expect(prepare()).toMatchObject({ status: 0, stdout: '', stderr: '' });
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});

test('prepare fails where the build fails', () => {
  checkout();
  write('build.cjs', 'process.exit(3)');
  expect(prepare().status).not.toBe(0);
});
