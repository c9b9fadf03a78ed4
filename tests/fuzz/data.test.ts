import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkData } from '../../src/catalog/check.ts';
import { readData } from '../../src/catalog/read-yaml.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { render } from '../../src/render/index.ts';
import { findingsView } from '../../src/view/data/findings.ts';
import { cli, root } from '../helpers/cli.ts';
import { damaged, expectOrderly, RUNS, SEED, scratchFolder, text } from './hostile.ts';

const sound = join(root, 'tests', 'fixtures', 'sound');
const files = [
  'roles/baker.yaml',
  'skills/kneading.yaml',
  'courses/first-loaf.yaml',
  'platforms/school.yaml',
  'sources/guild.yaml',
  'projects/forty-loaves.yaml',
];
const small: Catalog = readData(sound).catalog;
const options = { width: 80, ascii: false, color: 0, stacked: false, sources: false } as const;

test('any YAML gives findings or an entity, and both can be printed', { timeout: 240_000 }, async () => {
  const home = scratchFolder();
  const yaml = (file: string, source = readFileSync(join(sound, file), 'utf8')) =>
    fc.oneof(
      { weight: 4, arbitrary: damaged([source]) },
      { weight: 2, arbitrary: text.map((title) => source.replace(/^title: .*$/m, () => `title: ${JSON.stringify(title)}`)) },
      text,
      fc.array(text, { maxLength: 6 }).map((lines) => lines.join('\n')),
    );
  const written = fc.constantFrom(...files).chain((file) => fc.tuple(fc.constant(file), yaml(file)));
  let accepted = 0;
  let run = 0;
  await fc.assert(
    fc.asyncProperty(written, fc.constantFrom('table', 'json', 'md', 'csv'), async ([name, content], format) => {
      run += 1;
      const overlay = join(home, String(run));
      mkdirSync(dirname(join(overlay, name)), { recursive: true });
      writeFileSync(join(overlay, name), content);
      const check = checkData(() => small, [overlay], '2026-11-22');
      expectOrderly({ code: 0, stdout: await render(findingsView(check, String), format as 'json', options), stderr: '' });
      if (check.findings.some(({ severity }) => severity === 'error')) return;
      accepted += 1;
      expectOrderly(await cli(['courses', '-f', format], { catalog: check.catalog }));
    }),
    { numRuns: RUNS.yaml, seed: SEED },
  );
  expect(accepted).toBeGreaterThan(100);
});
