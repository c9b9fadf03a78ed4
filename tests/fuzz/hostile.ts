import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import type { Answer } from '../helpers/cli.ts';

/** A fixed seed, so that failures repeat; FUZZ_SEED sets another one. */
export const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

/** Number of cases of each kind. */
export const RUNS = {
  commandLines: 3000,
  halfTypedLines: 1500,
  yaml: 3500,
  damagedResumes: 700,
  strangeResumes: 800,
  damagedExports: 700,
  csv: 700,
  lists: 600,
} as const;

/** Pieces that have broken programs like this one. */
export const nasty = fc.constantFrom(
  '\x1b[31m',
  '\x1b]8;;http://x\x07',
  '\x1b',
  '\x9b2J',
  '\x07',
  '\r',
  '\0',
  '\x7f',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u2028',
  '\ud800',
  '__proto__',
  'constructor',
  'toString',
  '=1+1',
  '@SUM(A1)',
  '-5',
  '1e999',
  '99999999999999999999',
  '0x10',
  'NaN',
  '١٢',
  '½',
  '<script>',
  '](javascript:x)',
  '|',
  '`',
  '$(id)',
  '../../etc/passwd',
  '%s',
  '{}',
  '[]',
  '""',
  '👩‍💻',
  'กำ',
  '日本語',
  'é',
  'İ',
  'ß',
);

export const text = fc.oneof(
  { weight: 2, arbitrary: nasty },
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 12 }),
  fc.array(nasty, { maxLength: 4 }).map((parts) => parts.join('')),
);

// biome-ignore lint/suspicious/noControlCharactersInRegex: the tests look for control characters
const STEERING = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\u2028\u2029]/;

/** Expects a documented exit code, no stack, and no characters that steer a terminal. */
export function expectOrderly({ code, stdout, stderr }: Answer): void {
  expect([0, 1, 2, 3, 4]).toContain(code);
  expect(stderr).not.toMatch(/^\s+at .*:\d+/m);
  expect(stderr).not.toContain('this is a bug');
  expect(stdout).not.toMatch(STEERING);
  expect(stderr).not.toMatch(STEERING);
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder for the program to write to, deleted after the tests. */
export function scratchFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gc-fuzz-'));
  folders.push(folder);
  return folder;
}

/** Text with a few pieces removed or replaced. */
export function damaged(texts: readonly string[]): fc.Arbitrary<string> {
  const cut = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat(30),
    put: fc.oneof(text, fc.constantFrom('', '\n', ': ', '- ', '"', "'", '&a ', '*a', '!!set ', '\t', '{', '%YAML 1.1\n---\n')),
  });
  return fc.tuple(fc.constantFrom(...texts), fc.array(cut, { minLength: 1, maxLength: 4 })).map(([whole, cuts]) =>
    cuts.reduce((left, { at, length, put }) => {
      const start = Math.floor(at * left.length);
      return `${left.slice(0, start)}${put}${left.slice(start + length)}`;
    }, whole),
  );
}
