import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';
import './built.ts';
import { watched } from './watched.ts';

const HEAVY = ['dist/program/zod.cjs', 'dist/program/yaml.cjs', 'dist/program/cli-prompt-inquirer.cjs'];

test.each([
  '--version',
  '--help',
  'list',
  'show mlops',
  'compare prompt-engineer mlops',
  'salary mlops',
  'courses --skill python',
  'skills',
  'search python',
  'match --skill python=3',
  'gap mlops --skill python=3',
  'plan mlops',
  'completion bash',
])('%s loads no schemas, no YAML and no prompts', (line) => {
  const { opened } = watched(line.split(' '));
  expect(opened).toContain('dist/program/main.cjs');
  expect(opened.filter((file) => HEAVY.includes(file))).toEqual([]);
});

/** Beside its own file and those that draw; reading them costs each start some milliseconds. */
test.each([
  ['--help', []],
  ['list', ['core-catalog']],
  ['show mlops', ['core-catalog']],
  ['salary mlops', ['core-catalog']],
  ['courses --skill python', ['core-catalog']],
  ['search python', ['core-catalog', 'core-explore-search']],
  ['compare prompt-engineer mlops', ['core-catalog', 'core-plan']],
  ['match --skill python=3', ['core-catalog', 'core-plan']],
  ['plan mlops', ['core-catalog', 'core-date-words', 'core-plan', 'core-plan-answer', 'view-plan']],
])('%s loads no more of the program than it needs', (line, needed) => {
  const loaded = watched(line.split(' ')).opened.flatMap(
    (file) => /^dist\/program\/((?:core|home|view|documents)-.*)\.cjs$/.exec(file)?.[1] ?? [],
  );
  expect(loaded.sort()).toEqual(needed);
});

test.each(['--version', '--help', 'plan --help'])('%s opens no catalog', (line) => {
  expect(watched(line.split(' ')).opened.filter((file) => file.startsWith('dist/catalog/'))).toEqual([]);
});

test('the library needs no package at all', () => {
  const text = readFileSync(join(root, 'dist', 'index.js'), 'utf8');
  expect(text.match(/(?:from|import|require\()\s*["'](?!node:|\.)[^"']*["']/g) ?? []).toEqual([]);
});
