import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { readData } from '../../src/catalog/read-yaml.ts';
import { cli, root } from '../helpers/cli.ts';
import { damaged, expectOrderly, RUNS, SEED, scratchFolder, text } from './hostile.ts';

const catalog = readData(join(root, 'tests', 'fixtures', 'sound')).catalog;
const folder = join(root, 'tests', 'fixtures', 'resumes');
const resumes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
const exported = [
  'Name\nBaking\nKneading\nCounting change\n',
  '\ufeffName\r\n"Baking, at night"\r\n"Knea""ding"\r\n',
  'Company Name,Title,Description\nMill,Baker,"Kneading\nand baking"\n',
];

const strange: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  any: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('any'), { maxLength: 3 }),
    fc.dictionary(text, tie('any'), { maxKeys: 3 }),
  ),
})).any as fc.Arbitrary<unknown>;
const resume = fc.record(
  {
    basics: strange,
    skills: fc.oneof(
      strange,
      fc.array(fc.record({ name: strange, level: strange, keywords: strange }, { requiredKeys: [] }), { maxLength: 4 }),
    ),
    work: strange,
    education: strange,
  },
  { requiredKeys: [] },
);
const cell = fc.oneof(text, fc.constantFrom('Baking', 'Kneading', '"', '""', ';', ','));
const csv = fc.array(
  fc.array(cell, { maxLength: 4 }).map((cells) => cells.join(',')),
  { maxLength: 6 },
);

const kinds: Record<string, { content: fc.Arbitrary<string>; runs: number }> = {
  'a JSON Resume with pieces broken': { content: damaged(resumes), runs: RUNS.damagedResumes },
  'a JSON Resume of strange shape': { content: resume.map((value) => JSON.stringify(value)), runs: RUNS.strangeResumes },
  'a LinkedIn export with pieces broken': { content: damaged(exported), runs: RUNS.damagedExports },
  'a CSV file of strange cells': {
    content: fc
      .tuple(fc.constantFrom('Name', 'Company Name,Title,Description'), csv, fc.constantFrom('\n', '\r\n', '\r'))
      .map(([head, rows, end]) => [head, ...rows].join(end)),
    runs: RUNS.csv,
  },
  'a list of anything': { content: fc.array(text, { maxLength: 8 }).map((lines) => lines.join('\n')), runs: RUNS.lists },
};

describe.each(Object.entries(kinds))('%s', (kind, { content, runs }) => {
  test(`${kind} is read or refused, without a stack or an escape byte`, { timeout: 240_000 }, async () => {
    const home = scratchFolder();
    const file = join(home, 'resume');
    await fc.assert(
      fc.asyncProperty(content, fc.constantFrom('table', 'json', 'csv', 'md'), async (written, format) => {
        writeFileSync(file, written);
        expectOrderly(await cli(['profile', 'import', file, '--dry-run', '--level', '2', '-f', format], { catalog, env: { HOME: home } }));
        expectOrderly(await cli(['match', '--resume', file, '--level', '2', '-f', format], { catalog, env: { HOME: home } }));
      }),
      { numRuns: runs, seed: SEED },
    );
  });
});
