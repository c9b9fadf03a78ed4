import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { manual } from '../../src/build/docs/manual.ts';
import { notices } from '../../src/build/docs/notices.ts';
import { processContext } from '../../src/cli/context.ts';
import { buildWholeProgram } from '../../src/cli/program.ts';
import '../e2e/built.ts';
import { root } from '../helpers/cli.ts';

interface Packed {
  files: { path: string; mode: number; size: number }[];
  unpackedSize: number;
}

// The build has run already; packing must not start another.
const packed = (
  JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' })) as Packed[]
)[0] as Packed;
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, Record<string, string> | undefined>;

/** Compiled code carries the version of V8 in its name; declarations of a source that exists are listed by their room. */
function listedAs(path: string): string {
  const [, room, module] = /^dist\/types\/(\w+)\/(.+)\.d\.ts$/.exec(path) ?? [];
  if (room !== undefined && existsSync(join(root, 'src', room, `${module}.ts`))) return `dist/types/${room}/**/*.d.ts`;
  return path.replace(/\.cjs\.[^/]+\.cache$/, '.cjs.cache');
}

describe('the tarball', () => {
  test('the tarball holds exactly the files of files.txt', async () => {
    // A new file is taken over with: npx vitest run tests/packaging -u
    const listed = [...new Set(packed.files.map(({ path }) => listedAs(path)))].sort();
    await expect(`${listed.join('\n')}\n`).toMatchFileSnapshot('files.txt');
  });

  test('the tarball holds no tests, maps, sources or dotfiles', () => {
    for (const { path } of packed.files) {
      expect(path).not.toMatch(/(^|\/)\.|\.map$|\.test\.|^(tests|bench|src|docs)\//);
      expect(path).not.toMatch(/(?<!\.d)\.ts$/);
    }
  });

  test('the tarball unpacks to less than 7 MB, of which the reader of PDF is 1.6', () =>
    expect(packed.unpackedSize).toBeLessThan(7_000_000));

  test('the tarball holds an executable with a Unix shebang', () => {
    expect(packed.files.find(({ path }) => path === 'bin/genai-careers.cjs')?.mode.toString(8)).toBe('755');
    expect(readFileSync(join(root, 'bin', 'genai-careers.cjs'), 'utf8').split('\n')[0]).toBe('#!/usr/bin/env node');
  });

  test('the package needs no other package and runs no install script', () => {
    for (const field of ['dependencies', 'optionalDependencies', 'peerDependencies', 'bundleDependencies'])
      expect(manifest[field]).toBeUndefined();
    expect(Object.keys(manifest['scripts'] ?? {}).filter((name) => /install/.test(name))).toEqual([]);
  });
});

describe('generated and checked in', () => {
  test('the manual page says what the program says; renew it with: npm run docs', async () => {
    const version = String(manifest['version']);
    const text = manual(await buildWholeProgram(processContext(root)), version);
    expect(readFileSync(join(root, 'man', 'genai-careers.1'), 'utf8')).toBe(text);
  });

  test('the notices name every bundled package; renew them with: npm run docs', () => {
    const bundled = JSON.parse(readFileSync(join(root, 'dist', 'bundled.json'), 'utf8')) as Record<string, string[]>;
    const text = notices(root, [...new Set(Object.values(bundled).flat())].sort());
    expect(readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8')).toBe(text);
  });

  test('the manual page has no line that a formatter would take for an unknown request', () => {
    const known = /^\.(TH|SH|SS|PP|TP|RS|RE|nf|fi|B|RI|\\")( |$)/;
    const lines = readFileSync(join(root, 'man', 'genai-careers.1'), 'utf8').split('\n');
    expect(lines.filter((line) => /^[.']/.test(line) && !known.test(line))).toEqual([]);
    expect(lines.filter((line) => /[^\x20-\x7e]/.test(line))).toEqual([]);
  });
});
