import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kindOf } from '../../../src/core/ad/kind.ts';
import { openDocument } from '../../../src/documents/open.ts';
import { root } from '../../helpers/cli.ts';
import { openFixtures } from '../../helpers/reading.ts';

test.each(openFixtures('ads'))('%s is not taken for a résumé', async (_name, file) => {
  expect(kindOf(await openDocument(file, () => process.stdin))).not.toBe('resume');
});

test.each(openFixtures('resumes'))('%s is not taken for an advertisement', async (_name, file) => {
  expect(kindOf(await openDocument(file, () => process.stdin))).not.toBe('ad');
});

test('nine in ten are told for what they are', async () => {
  for (const [folder, is] of [
    ['ads', 'ad'],
    ['resumes', 'resume'],
  ] as const) {
    let told = 0;
    const files = openFixtures(folder);
    for (const [, file] of files) told += Number(kindOf(await openDocument(file, () => process.stdin)) === is);
    expect(told / files.length, folder).toBeGreaterThanOrEqual(0.9);
  }
});

test('the fixtures are there', () => {
  expect(readdirSync(join(root, 'tests', 'fixtures', 'reading', 'ads')).length).toBeGreaterThan(50);
  expect(openFixtures('ads')).toHaveLength(140);
});
