import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_PARTS } from '../catalog/open.ts';
import { movesOf } from '../core/explore/moves.ts';
import type { Catalog } from '../model/catalog.ts';

/** A JSON file a part, and `catalog.json` with the format and the hash. */
export function writeCatalog(directory: string, catalog: Catalog): void {
  const { formatVersion, contentHash } = catalog;
  const whole: Catalog = { ...catalog, derived: { moves: movesOf(catalog) } };
  const write = (name: string, value: unknown) => writeFileSync(join(directory, `${name}.json`), `${JSON.stringify(value)}\n`);
  mkdirSync(directory, { recursive: true });
  for (const part of CATALOG_PARTS) write(part, whole[part]);
  write('catalog', { formatVersion, contentHash });
}
