import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { checkData } from '../../src/catalog/check.ts';
import { type ReadFile, readData } from '../../src/catalog/read-yaml.ts';
import { recordsIn } from '../../src/catalog/values.ts';
import { root } from '../helpers/cli.ts';

const shipped = readData(join(root, 'data'));

/** One place of every kind of figure that carries a source, such as `courses hours`. */
const figures = new Map<string, { file: ReadFile; path: readonly PropertyKey[] }>();
for (const file of shipped.files) {
  for (const { record, path } of recordsIn(file.parsed.value)) {
    const kind = `${file.kind} ${path.map((part) => (typeof part === 'number' ? 'n' : part)).join('.')}`.trim();
    if ('source' in record && !figures.has(kind)) figures.set(kind, { file, path });
  }
}

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'provenance-'));
});
afterEach(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** Codes of errors after a change to a copy of the file. */
function errorsAfter({ file, path }: { file: ReadFile; path: readonly PropertyKey[] }, field: string, value?: string): string[] {
  const document = parseDocument(shipped.texts.get(file.file) ?? '');
  if (value === undefined) document.deleteIn([...path, field]);
  else document.setIn([...path, field], value);
  if (file.file.includes('/')) mkdirSync(join(directory, file.kind));
  writeFileSync(join(directory, file.file), document.toString());
  return checkData(() => shipped.catalog, [directory], '2026-11-22')
    .findings.filter(({ severity }) => severity === 'error')
    .map(({ code }) => code);
}

test('exactly these kinds of figures carry a source', () => {
  expect([...figures.keys()].sort()).toEqual([
    'courses cost',
    'courses hours',
    'courses rating',
    'courses tools.n',
    'occupations projection',
    'occupations wages.n',
    'pay generated',
    'pay-titles.yaml',
    'platforms subscriptions.n',
    'platforms typicalPrice',
    'projects hours',
    'projects tools.n',
    'roles entry',
    'roles outlook.signals.n',
    'roles payClaims.n',
    'title-pay.yaml generated',
  ]);
});

describe.each([...figures.entries()])('%s', (kind, figure) => {
  test(`a figure in ${kind} cannot lose its source`, () => {
    expect(errorsAfter(figure, 'source')).toEqual(['source-missing']);
  });

  test(`a figure in ${kind} cannot cite an unknown source`, () => {
    expect(errorsAfter(figure, 'source', 'somebody-said')).toEqual(['reference-dangling']);
  });

  test(`a figure in ${kind} cannot lose its date`, () => {
    // The title map is no figure and has no date.
    if (kind === 'pay-titles.yaml') return;
    expect(errorsAfter(figure, 'asOf')).toEqual(['claim-undated']);
  });
});
