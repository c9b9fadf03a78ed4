import type { Catalog } from '../model/catalog.ts';
import { openCompiled } from './open.ts';

/**
 * The catalog that ships with the library.
 * @throws CareersError `data` where the installation is damaged
 */
export function openCatalog(): Catalog {
  return openCompiled(new URL('./catalog/', import.meta.url));
}
