import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../helpers/cli.ts';
import './built.ts';

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
