import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';
import './built.ts';
import { watched } from './watched.ts';

const START = ['bin/genai-careers.cjs', 'dist/program/main.cjs'];
const COMMANDER = ['dist/program/cli-by-commander.cjs', 'package.json'];
const own = (command: string) => `dist/program/cli-commands-${command}.cjs`;
const CATALOG = 'dist/catalog.json';
const PAGE = 'dist/program/render-terminal-page.cjs';

describe('what is opened', () => {
  test.each([
    ['--version', [...START, ...COMMANDER]],
    ['--help', [...START, 'dist/program/help-80.txt']],
    ['plan --help', [...START, ...COMMANDER, own('plan')]],
    ['list --limit 0', [...START, ...COMMANDER, own('list')]],
    ['profile path', [...START, ...COMMANDER, own('profile')]],
    ['list -f json', [...START, own('list'), CATALOG]],
    ['show mlops -f json', [...START, own('show'), CATALOG]],
    ['list', [...START, own('list'), CATALOG, PAGE]],
    ['compare prompt-engineer mlops', [...START, own('compare'), CATALOG, PAGE]],
    ['salary', [...START, own('salary'), CATALOG, PAGE]],
    ['match --skill python=3', [...START, own('match'), CATALOG, PAGE]],
    ['list -f csv', [...START, own('list'), CATALOG, 'dist/program/render-csv.cjs']],
    ['list -f md', [...START, own('list'), CATALOG, 'dist/program/render-markdown.cjs']],
    ['search python -f json', [...START, own('search'), CATALOG, 'dist/program/core-explore-search.cjs']],
    ['completion bash', [...START, own('completion'), 'dist/program/cli-completion-scripts.cjs']],
    ['__complete -- show ml', [...START, ...COMMANDER, own('show'), CATALOG, 'dist/program/cli-completion-complete.cjs']],
  ])('%s', (line, files) => {
    expect(watched(line.split(' ')).opened).toEqual([...files].sort());
  });
});

test('the file that every command loads holds no package', () => {
  const bundled = JSON.parse(readFileSync(join(root, 'dist', 'bundled.json'), 'utf8')) as Record<string, string[]>;
  const loadedFor = (file: string) => bundled[`program/${file}`]?.map((folder) => folder.replace(/^.*node_modules\//, ''));
  expect(loadedFor('main.cjs')).toEqual([]);
  expect(loadedFor('cli-by-commander.cjs')).toEqual(['commander']);
});

test('the library needs no package at all', () => {
  const text = readFileSync(join(root, 'dist', 'index.js'), 'utf8');
  expect(text.match(/(?:from|import|require\()\s*["'](?!node:|\.)[^"']*["']/g) ?? []).toEqual([]);
});
