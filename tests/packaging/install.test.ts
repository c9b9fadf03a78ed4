import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bareEnv, gc } from '../e2e/built.ts';
import { root } from '../helpers/cli.ts';

// A path with blanks and an apostrophe, as people have them.
const place = join(mkdtempSync(join(tmpdir(), 'gc-install-')), "a stranger's folder");
const installed = join(place, 'node_modules', 'genai-careers');
const bin = join(place, 'node_modules', '.bin', 'genai-careers');

beforeAll(() => {
  mkdirSync(place);
  writeFileSync(join(place, 'package.json'), '{ "name": "stranger", "private": true, "type": "module" }');
  // A cache of its own and --offline: nothing but the tarball is needed.
  const npm = (args: string[], cwd: string) =>
    execFileSync('npm', [...args, '--ignore-scripts', '--silent', '--cache', join(place, 'cache')], { cwd, encoding: 'utf8' });
  npm(['pack', '--pack-destination', place], root);
  const tarball = readdirSync(place).find((name) => name.endsWith('.tgz'));
  npm(['install', '--offline', '--no-audit', '--no-fund', `./${tarball}`], place);
}, 120_000);

afterAll(() => {
  writable(true);
  rmSync(join(place, '..'), { recursive: true, force: true });
});

function run(file: string, args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(file, args, { encoding: 'utf8', cwd: place, env: bareEnv(env), timeout: 120_000 });
  return { code: status, stdout, stderr };
}

describe('installed from the tarball, without scripts and without a network', () => {
  test('the tarball installs no other package', () => {
    expect(readdirSync(join(place, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['genai-careers']);
  });

  test.each([['--version'], ['list'], ['compare prompt-engineer mlops'], ['show mlops -f json'], ['list --data .'], ['completion zsh']])(
    'the installed %s prints what the checkout prints',
    (line) => {
      const words = line.split(' ');
      const here = gc(words, { cwd: place });
      expect(run(bin, words)).toEqual({ code: here.code, stdout: here.stdout, stderr: here.stderr });
    },
  );

  test('the installed library can be imported and does nothing by itself', () => {
    writeFileSync(
      join(place, 'use.mjs'),
      "import { listRoles, openCatalog } from 'genai-careers';\nconsole.log(listRoles(openCatalog(), {}).length);\n",
    );
    const { code, stdout, stderr } = run(process.execPath, ['use.mjs']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Number(stdout)).toBeGreaterThanOrEqual(10);
  });

  test('the installed types satisfy a strict consumer', { timeout: 120_000 }, () => {
    const source =
      "import { type Catalog, listRoles } from 'genai-careers';\nexport const titles = (catalog: Catalog): string[] => listRoles(catalog, {}).map((line) => line.title);\n";
    writeFileSync(join(place, 'consumer.ts'), source);
    const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
    const flags = ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--module', 'nodenext', '--target', 'es2023'];
    expect(run(process.execPath, [tsc, ...flags, 'consumer.ts'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test('the installed program runs from read-only folders, for a user without a home', () => {
    writable(false);
    const [file, ...args] = stranger();
    for (const line of [['list'], ['plan', '--help'], ['show', 'mlops', '-f', 'json']]) {
      const { status, stdout, stderr } = spawnSync(
        String(file),
        [...args, process.execPath, join(installed, 'bin', 'genai-careers.cjs'), ...line],
        {
          encoding: 'utf8',
          cwd: '/',
          env: { PATH: process.env['PATH'] ?? '', LANG: 'C.UTF-8' },
        },
      );
      expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: gc(line).stdout, stderr: '' });
    }
  });
});

/** Root may write anywhere, so as root the program is run as a user that has no entry and no home. */
function stranger(): string[] {
  const command = ['setpriv', '--reuid', '12345', '--regid', '12345', '--clear-groups'];
  const possible = process.getuid?.() === 0 && spawnSync('setpriv', [...command.slice(1), process.execPath, '--version']).status === 0;
  return possible ? command : ['env'];
}

function writable(allowed: boolean): void {
  for (const entry of [
    ...readdirSync(place, { recursive: true, encoding: 'utf8' }).map((path) => join(place, path)),
    place,
    join(place, '..'),
  ]) {
    if (!entry.includes('.bin')) chmodSync(entry, allowed ? 0o755 : 0o555);
  }
}
