import { existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeFolder } from '../../src/files/make-folder.ts';

function place(): string {
  const folder = mkdtempSync(join(tmpdir(), 'make-folder-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

test('makeFolder makes every folder on the way, for the owner alone, and accepts one that exists', () => {
  const folder = join(place(), 'a', 'b', 'c');
  for (let time = 0; time < 2; time += 1) makeFolder(folder, 0o700);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  expect(statSync(join(folder, '..')).mode & 0o777).toBe(0o700);
});

test('makeFolder fails at a file on the way, and the file stays', () => {
  const folder = place();
  writeFileSync(join(folder, 'file'), '');
  expect(() => makeFolder(join(folder, 'file'))).toThrow(/EEXIST/);
  expect(() => makeFolder(join(folder, 'file', 'a', 'b'))).toThrow(/ENOTDIR/);
  expect(readdirSync(folder)).toEqual(['file']);
});

// Where there is no /proc the path simply cannot be made for another reason, or can.
test('makeFolder fails below a folder that says "not found" to every new one, without an endless loop', () => {
  if (existsSync('/proc/self')) expect(() => makeFolder('/proc/a/b')).toThrow(/E[A-Z]+: .*'\/proc\/a'/);
  else expect(() => makeFolder('')).toThrow(/ENOENT/);
});
