import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openInBrowser } from '../../../src/cli/open/browser.ts';
import { cli, jsonAnswer, shippedCatalog } from '../../helpers/cli.ts';

test.each([
  ['cs50p', 'course', 'cs50p'],
  ['CS50 Python', 'course', 'cs50p'],
  ['mlops', 'role', 'mlops-engineer'],
  ['aijobs-2025-08', 'source', 'aijobs-2025-08'],
])('open %s names the page of the %s %s', async (typed, type, id) => {
  const answer = await jsonAnswer(`open ${typed}`);
  expect(answer).toMatchObject({ kind: 'link', type, id, opened: false });
  expect(answer.url).toMatch(/^https:\/\//);
});

test('open prints the bare address where there is no terminal, with --print, or no display', async () => {
  const url = shippedCatalog().courses.find(({ id }) => id === 'cs50p')?.url;
  for (const answer of [
    await cli('open cs50p'),
    await cli('open cs50p --print', { columns: 200 }),
    await cli('open cs50p', { columns: 200 }),
  ])
    expect(answer).toEqual({ code: 0, stdout: `${url}\n`, stderr: '' });
});

test('open opens nothing but web addresses of the catalog', async () => {
  const shipped = shippedCatalog();
  const courses = shipped.courses.map((course) => (course.id === 'cs50p' ? { ...course, url: 'file:///etc/passwd' } : course));
  expect((await cli('open cs50p', { catalog: { ...shipped, courses } })).code).toBe(3);
  for (const typed of ['https://example.org', 'nosuch-course', '--', '/etc/passwd']) expect((await cli(['open', typed])).code).not.toBe(0);
});

test('the address is one word for the program that opens it, whatever it holds', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const out = join(folder, 'words');
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s|' "$#" "$@" > '${out}.new' && mv '${out}.new' '${out}'\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const url = "https://example.org/?a=1&b=$(touch x);'";
  const env = { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':0' };
  expect(await openInBrowser(url, { env }, 'linux')).toBe(true);
  await vi.waitUntil(() => existsSync(out));
  expect(readFileSync(out, 'utf8')).toBe(`1|${url}|`);
});

test('nothing is opened without a display or without a program that opens', async () => {
  expect(await openInBrowser('https://example.org', { env: { PATH: '/usr/bin:/bin' } }, 'linux')).toBe(false);
  expect(await openInBrowser('https://example.org', { env: { PATH: '/nonexistent', DISPLAY: ':0' } }, 'linux')).toBe(false);
});

test('--open hands a browser the page, in a folder that only this user can read, or the file of --output', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-open-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  vi.stubEnv('TMPDIR', folder);
  onTestFinished(() => void vi.unstubAllEnvs());
  const out = join(folder, 'words');
  writeFileSync(join(folder, 'xdg-open'), `#!/bin/sh\nprintf '%s' "$@" > '${out}.new' && mv '${out}.new' '${out}'\n`);
  chmodSync(join(folder, 'xdg-open'), 0o755);
  const around = { cwd: folder, env: { PATH: `${folder}:/usr/bin:/bin`, DISPLAY: ':0' } };
  for (const [line, name] of [
    ['list --open', /\/genai-careers-\w+\/roles\.html$/],
    ['list --open -o my%20page.html', /\/my%2520page\.html$/],
  ] as const) {
    const { code, stdout, stderr } = await cli(line, around);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(/^Wrote .*\.html\n$/);
    await vi.waitUntil(() => existsSync(out), { timeout: 20_000 });
    const url = readFileSync(out, 'utf8');
    expect(url).toMatch(name);
    expect(readFileSync(fileURLToPath(url), 'utf8')).toMatch(/^<!doctype html>/);
    expect(statSync(dirname(fileURLToPath(url))).mode & 0o077).toBe(0);
    rmSync(out);
  }
  const nowhere = await cli('list --open -o other.html', { cwd: folder });
  expect(nowhere).toEqual({ code: 0, stdout: '', stderr: 'Wrote other.html\nNo browser was found that could open it.\n' });
});
