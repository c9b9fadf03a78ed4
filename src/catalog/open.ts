import { readFileSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';

const LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects', 'sources', 'pay', 'occupations'] as const;
const RECORDS = ['scale', 'planning', 'quiz', 'titles', 'titlePay', 'technologies', 'derived'] as const;

/** Each a file `<part>.json`. */
export const CATALOG_PARTS = [...LISTS, ...RECORDS] as const;

const HINT = 'Install genai-careers again; in a checkout run: npm run build';

/**
 * Opens the catalog that `npm run build` wrote and validated: only formats and shapes are checked here.
 * A part is read when it is first touched; a spread reads all of them.
 * @param directory ends in a slash where it is a URL
 * @throws CareersError `data` for a file missing, unreadable, cut short or of another format; for a part when touched
 */
export function openCompiled(directory: string | URL): Catalog {
  const { formatVersion, contentHash } = readPart(directory, 'catalog') as Pick<Catalog, 'formatVersion' | 'contentHash'>;
  if (typeof formatVersion !== 'number') throw damaged();
  if (formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${formatVersion}; this program reads format ${FORMAT_VERSION}.`, { hint: HINT });
  }
  const catalog = { formatVersion, contentHash };
  for (const part of CATALOG_PARTS) {
    let value: object | undefined;
    const get = () => {
      value ??= readPart(directory, part);
      return value;
    };
    Object.defineProperty(catalog, part, { enumerable: true, get });
  }
  return catalog as Catalog;
}

function readPart(directory: string | URL, part: string): object {
  const file = `${part}.json`;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(typeof directory === 'string' ? `${directory}/${file}` : new URL(file, directory), 'utf8'));
  } catch {
    throw damaged();
  }
  const isList = (LISTS as readonly string[]).includes(part);
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== isList) throw damaged();
  return value;
}

const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: HINT });
