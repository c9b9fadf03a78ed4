import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATALOG_PARTS } from '../catalog/open.ts';
import { movesOf } from '../core/explore/moves.ts';
import { headlinesOf } from '../core/pay/observed.ts';
import type { Catalog } from '../model/catalog.ts';

/** A JSON file a part, and `catalog.json` with the format and the hash. */
export function writeCatalog(directory: string, catalog: Catalog): void {
  const { formatVersion, contentHash } = catalog;
  const whole: Catalog = { ...catalog, derived: { moves: movesOf(catalog), headlines: headlinesOf(catalog) } };
  const write = (name: string, value: unknown) => writeFileSync(join(directory, `${name}.json`), `${asciiJson(value)}\n`);
  mkdirSync(directory, { recursive: true });
  for (const part of CATALOG_PARTS) write(part, whole[part]);
  write('catalog', { formatVersion, contentHash });
}

/** Node reads and parses ASCII in half the time. */
const asciiJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
