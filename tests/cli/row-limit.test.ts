import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { truncationNote } from '../../src/cli/row-limit.ts';
import { cli, shippedCatalog } from '../helpers/cli.ts';

/** Wide enough that each row is one line. */
const terminal = { columns: 300 };
const { courses, skills } = shippedCatalog();
const english = courses.filter(({ language }) => language === 'en');

/** Rows of the table on a page. */
function rowsOf(page: string): string[] {
  const lines = page.split('\n');
  const head = lines.findIndex((line) => /^ {2}(COURSE|SKILL) /.test(line));
  return lines.slice(head + 1, lines.indexOf('', head));
}

describe.each([
  { name: 'courses', all: english.length },
  { name: 'skills', all: skills.length },
])('$name', ({ name, all }) => {
  test('rows in a terminal are the first fifty, with the way to the rest on stderr', async () => {
    const { stdout, stderr } = await cli(`${name} --no-color`, terminal);
    expect(stdout).toMatch(new RegExp(`^ {2}50 of ${all} ${name} `));
    expect(stderr).toBe(`Left out here: ${all - 50} of ${all}. To see all: --limit ${all}\n`);
    const whole = await cli(`${name} --no-color --limit ${all}`, terminal);
    expect(whole.stderr).toBe('');
    expect(rowsOf(whole.stdout)).toHaveLength(all);
    expect(rowsOf(stdout)).toHaveLength(50);
    for (const row of rowsOf(stdout)) expect(rowsOf(whole.stdout).map(words)).toContain(words(row));
  });

  test('rows are as many as --limit says, anywhere', async () => {
    for (const around of [terminal, {}]) {
      const { stdout, stderr } = await cli(`${name} --limit 7 --width 300 --no-color`, around);
      expect(rowsOf(stdout)).toHaveLength(7);
      expect(stderr).toBe('');
    }
  });

  test('rows are whole in a pipe, in a file and in every other format', async () => {
    expect(rowsOf((await cli(`${name} --width 300`)).stdout)).toHaveLength(all);
    for (const format of ['json', 'csv', 'md']) {
      const typed = await cli(`${name} -f ${format}`, terminal);
      expect(typed).toEqual(await cli(`${name} -f ${format}`));
      expect(typed.stderr).toBe('');
      expect(await cli(name, { ...terminal, env: { GENAI_CAREERS_FORMAT: format } })).toEqual(typed);
    }
    const folder = mkdtempSync(join(tmpdir(), 'genai-careers-screenful-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'all.txt');
    expect((await cli([name, '-o', file], terminal)).stderr).toBe(`Wrote ${file}\n`);
    expect(rowsOf(readFileSync(file, 'utf8'))).toHaveLength(all);
  });
});

/** A row without its layout, which hangs on what else is in the table. */
const words = (row: string): string => row.trim().replace(/ {2,}/g, '  ');

test('the truncation note is empty if nothing is left out', () => {
  expect(truncationNote(undefined, 50, 50)).toEqual([]);
  expect(truncationNote(undefined, 0, 0)).toEqual([]);
  expect(truncationNote(10, 10, 123)).toEqual([]);
});

test('the truncation note promises no more than --limit takes', () => {
  expect(truncationNote(undefined, 50, 1000)).toEqual(['Left out here: 950 of 1000. To see all: --limit 1000']);
  expect(truncationNote(undefined, 50, 1001)).toEqual(['Left out here: 951 of 1001. To see more: --limit 1000']);
});
