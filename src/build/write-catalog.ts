import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { CATALOG_PARTS, DERIVED_PARTS, partFile } from '../catalog/open.ts';
import { itemsOf } from '../core/catalog/learning-items.ts';
import { movesOf } from '../core/explore/moves.ts';
import { searchIndex } from '../core/explore/search.ts';
import { shownOf } from '../core/explore/show.ts';
import { headlinesOf } from '../core/pay/observed.ts';
import { titleIndexOf } from '../core/titles/names.ts';
import type { Catalog, Derived } from '../model/catalog.ts';

/** A JSON file a part, and `catalog.json` with the format and the hash. */
export function writeCatalog(directory: string, catalog: Catalog, derived = derivedOf(catalog)): void {
  const { formatVersion, contentHash } = catalog;
  const write = (name: string, value: unknown) => {
    const text = `${asciiJson(value)}\n`;
    writeFileSync(join(directory, partFile(name)), partFile(name).endsWith('.br') ? brotliCompressSync(text) : text);
  };
  mkdirSync(directory, { recursive: true });
  for (const part of CATALOG_PARTS) write(part, catalog[part]);
  for (const part of DERIVED_PARTS) write(`derived-${part}`, derived[part]);
  write('catalog', { formatVersion, contentHash });
}

export const derivedOf = (catalog: Catalog): Required<Derived> => ({
  moves: movesOf(catalog),
  headlines: headlinesOf(catalog),
  titles: titleIndexOf(catalog),
  shown: Object.fromEntries(catalog.roles.map((role) => [role.id, shownOf(catalog, role)])),
  search: searchIndex(catalog),
  items: itemsOf(catalog),
});

/** Node reads and parses ASCII in half the time. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
