import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';

let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'genai-careers-format-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const JSON_START = '{\n  "kind": "';

test.each([
  ['list -o a.json', JSON_START],
  ['list -o b.CSV', 'id,title,track'],
  ['list -o c.md', '# 34 roles'],
  ['list -o d.txt', '34 roles in'],
  ['list -o e', '34 roles in'],
  ['list -o f.2026', '34 roles in'],
  ['plan ai-pm -o g.ics', 'BEGIN:VCALENDAR'],
  ['match --skill python=3 -o h.json', JSON_START],
  ['profile path -o i.json', JSON_START],
  ['list -f csv -o j.txt', 'id,title,track'],
  ['list -f json -o k.json', JSON_START],
  ['list -o l.html', '<!doctype html>'],
])('"%s" writes the format of the ending: %s', async (line, start) => {
  const { code, stdout, stderr } = await cli(line, { cwd });
  const [file = ''] = readdirSync(cwd);
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `Wrote ${file}\n` });
  expect(readFileSync(join(cwd, file), 'utf8').trimStart().slice(0, start.length)).toBe(start);
});

test('the ending goes before the variable, and without one the variable counts', async () => {
  const env = { GENAI_CAREERS_FORMAT: 'json' };
  await cli('list -o roles.md', { cwd, env });
  await cli('list -o roles', { cwd, env });
  expect(readFileSync(join(cwd, 'roles.md'), 'utf8')).toMatch(/^# /);
  expect(JSON.parse(readFileSync(join(cwd, 'roles'), 'utf8'))).toHaveProperty('roles');
});

test.each(['pdf', 'docx', 'xlsx', 'htm', 'PDF', 'yaml'])('a name that ends in .%s is refused before anything is saved', async (ending) => {
  for (const line of ['list', 'match --skill python=3', 'profile set python=3 --profile me', 'plan mlops --save --profile me']) {
    const { code, stdout, stderr } = await cli(`${line} -o x.${ending}`, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toBe(
      `error: No answer is written as .${ending.toLowerCase()}.\nA file ends in .txt, .json, .csv, .md, .html, .ics; .ics is for a plan. Spreadsheets open .csv, browsers .html, which they print to PDF.\n`,
    );
  }
  expect(readdirSync(cwd)).toEqual([]);
});

test.each([
  ['list -f md -o x.csv', '-f md does not go with x.csv.'],
  ['list -f table -o x.json', '-f table does not go with x.json.'],
  ['plan mlops -f csv -o x.ics', '-f csv does not go with x.ics.'],
  ['list -o x.ics', 'Only a plan can be written as a calendar.'],
  ['profile set python=3 --profile me -f ics', 'Only a plan can be written as a calendar.'],
])('"%s" contradicts itself and writes nothing', async (line, sentence) => {
  const { code, stderr } = await cli(line, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain(`error: ${sentence}\n`);
  expect(readdirSync(cwd)).toEqual([]);
});

test.each(['list --open -f json', 'list --open -o x.csv'])('"%s" contradicts itself: only a page opens in a browser', async (line) => {
  const { code, stderr } = await cli(line, { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('error: --open shows a page, so it goes with -f html.\n');
  expect(readdirSync(cwd)).toEqual([]);
});

test('--open goes before the variable, and a named format needs no -f html', async () => {
  await cli('list --open -o x.html', { cwd, env: { GENAI_CAREERS_FORMAT: 'json' } });
  expect(readFileSync(join(cwd, 'x.html'), 'utf8')).toMatch(/^<!doctype html>/);
});

test('scripts, folders and help have any ending', async () => {
  expect((await cli('completion fish -o gc.fish', { cwd })).code).toBe(0);
  expect((await cli('data schema -o schemas.d', { cwd })).code).toBe(0);
  expect((await cli('help list', { env: { GENAI_CAREERS_FORMAT: 'ics' } })).code).toBe(0);
});
