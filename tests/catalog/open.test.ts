import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCatalog } from '../../src/build/write-catalog.ts';
import { CATALOG_PARTS, DERIVED_PARTS, openCompiled, partFile } from '../../src/catalog/open.ts';
import type { Catalog } from '../../src/model/catalog.ts';
import { smallCatalog as withoutGenerated } from '../core/explore/small-catalog.ts';

const DAMAGED = 'The catalog that belongs to this installation cannot be read.';
const generated = {
  by: 'npm run observe-pay',
  inputSha256: 'a'.repeat(64),
  inputRows: 1,
  method: 'Counted.',
  period: '2025',
  source: 'page',
  asOf: '2025',
};
const factors = {
  base: 0,
  named: 1,
  firmly: 0,
  often: 0,
  doubtful: 0,
  whole: 1,
  wholeNamed: 0,
  strongest: 0,
  usual: 0,
  usualNamed: 0,
};
const ofKind = { documents: 1, least: { named: 0.5, told: 0.5 }, factors, usual: [0.5] };
const smallCatalog: Catalog = {
  ...withoutGenerated,
  titlePay: { generated, titles: [], rates: [] },
  readingModel: {
    words: 'python built',
    rarity: [1, 2],
    skills: { ids: ['python'], scale: [0.1], weights: 'KKL' },
    resumes: ofKind,
    ads: ofKind,
    roles: { ids: ['coder'], scale: [0.1], weights: 'KKL', usual: [0.5] },
  },
};
let directory: string;
const file = (part: string) => join(directory, partFile(part));

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'catalog-'));
  writeCatalog(directory, smallCatalog);
});
afterEach(() => rmSync(directory, { recursive: true }));

test('openCompiled gives back what writeCatalog wrote, from a path or a URL', () => {
  const { derived, ...entities } = openCompiled(directory);
  expect({ ...entities, derived: smallCatalog.derived }).toEqual(JSON.parse(JSON.stringify(smallCatalog)));
  expect(Object.keys(derived.moves)).toEqual(smallCatalog.roles.map(({ id }) => id));
  expect(openCompiled(pathToFileURL(`${directory}/`)).roles).toEqual(entities.roles);
});

test('openCompiled gives the same list each time', () => {
  const catalog = openCompiled(directory);
  expect(catalog.courses).toBe(catalog.courses);
});

describe('a damaged catalog', () => {
  test.each(CATALOG_PARTS)('with %s cut short, emptied, of another shape or missing is refused when that part is read', (part) => {
    for (const text of ['', '[{"id":"a', '{"a":', 'null', '7', Array.isArray(smallCatalog[part]) ? '{}' : '[]']) {
      writeFileSync(file(part), partFile(part).endsWith('.br') ? brotliCompressSync(text) : text);
      expect(() => openCompiled(directory)[part]).toThrow(DAMAGED);
    }
    rmSync(file(part));
    expect(() => openCompiled(directory)[part]).toThrow(DAMAGED);
  });

  test.each(DERIVED_PARTS)('with the derived %s cut short or missing is refused when that part is read, and not before', (part) => {
    writeFileSync(file(`derived-${part}`), '{"a":');
    const catalog = openCompiled(directory);
    expect(catalog.roles).toEqual(smallCatalog.roles);
    expect(() => catalog.derived[part]).toThrow(DAMAGED);
    rmSync(file(`derived-${part}`));
    expect(() => catalog.derived[part]).toThrow(DAMAGED);
  });

  test('of another format is refused by its number', () => {
    writeFileSync(file('catalog'), '{"formatVersion":3}');
    expect(() => openCompiled(directory)).toThrow('The catalog has format 3; this program reads format 8.');
    writeFileSync(file('catalog'), '{}');
    expect(() => openCompiled(directory)).toThrow(DAMAGED);
  });
});
