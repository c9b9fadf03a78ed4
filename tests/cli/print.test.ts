import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';

const PAGES = [
  'show mlops',
  'compare prompt-engineer mlops',
  'compare ds nlp genai ai-pm',
  'courses',
  'courses --role ds',
  'courses cs50p',
  'skills',
  'skills python',
  'search agent',
];

test.each(PAGES)('the page of "%s" fits every terminal, in colour, without it and in ASCII', async (line) => {
  for (const columns of [40, 60, 80, 120]) {
    const bare = await cli(`${line} --no-color`, { columns });
    expect(Math.max(...bare.stdout.split('\n').map((text) => text.length))).toBeLessThanOrEqual(columns);
    expect(bare.stdout).not.toMatch(/undefined|null|NaN|\[object/);
    expect((await cli(line, { columns })).stdout).toContain('\u001b[');
  }
  expect((await cli(`${line} --ascii`)).stdout).toMatch(/^[\x20-\x7e\n]*$/);
  expect((await cli(line)).stdout).not.toContain('\u001b');
});

test.each(PAGES)('the page of "%s" ends with a next step and can name its sources', async (line) => {
  expect((await cli(line)).stdout).toMatch(/\n {2}Next: genai-careers /);
  const { stdout } = await cli(`${line} --sources`);
  if (!line.startsWith('search')) expect(stdout).toMatch(/\n {2}Sources\n {2}\[1\] /);
});

test.each(PAGES)('the answer of "%s" is whole in CSV and Markdown', async (line) => {
  const records = parse((await cli(`${line} -f csv`)).stdout) as string[][];
  expect(records.length).toBeGreaterThan(1);
  expect((await cli(`${line} -f md`)).stdout).toMatch(/^# /);
});
