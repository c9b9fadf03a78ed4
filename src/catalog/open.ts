import { readFileSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';

/** Kept here as a literal so that opening the compiled catalog loads no schema; a test holds it against the model. */
const FORMAT_VERSION = 1;

/**
 * Opens a compiled catalog. It was validated when it was compiled, so only its format is checked here.
 * @throws CareersError `data` where the file is missing, unreadable or of another format
 */
export function openCompiled(file: string | URL): Catalog {
  let catalog: Catalog;
  try {
    catalog = JSON.parse(readFileSync(file, 'utf8')) as Catalog;
  } catch {
    throw new CareersError('data', 'The catalog that belongs to this installation cannot be read.', {
      hint: 'Install genai-careers again; in a checkout run: npm run build',
    });
  }
  if (catalog.formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${catalog.formatVersion}; this program reads format ${FORMAT_VERSION}.`, {
      hint: 'Install genai-careers again; in a checkout run: npm run build',
    });
  }
  return catalog;
}
