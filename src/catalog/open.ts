import { readFileSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';

const LISTS = ['roles', 'skills', 'courses', 'platforms', 'projects', 'sources', 'pay', 'occupations'] as const;
const RECORDS = ['scale', 'planning', 'quiz', 'titles', 'titlePay', 'technologies', 'readingModel'] as const;

/** Each a file: see `partFile`. */
export const CATALOG_PARTS = [...LISTS, ...RECORDS] as const;

/** Each a file `derived-<part>.json`: a command touches one or two. */
export const DERIVED_PARTS = [
  'moves',
  'headlines',
  'titles',
  'shown',
  'search',
  'items',
] as const satisfies readonly (keyof Catalog['derived'])[];

/** These hold an array; the others an object. */
const ARRAYS: readonly string[] = [...LISTS, 'derived-items'];

/** Numbers, which are a third as large so. */
const PACKED: readonly string[] = ['readingModel'];

/** The name of its file. */
export const partFile = (part: string): string => `${part}.json${PACKED.includes(part) ? '.br' : ''}`;

const HINT = 'Install genai-careers again; in a checkout run: npm run build';

/**
 * Opens the catalog that `npm run build` wrote and validated: only formats and shapes are checked here.
 * A part is read when first touched; a spread reads all.
 * @param directory ends in a slash where it is a URL
 * @throws CareersError `data` for a file missing, unreadable, cut short or of another format; for a part when touched
 */
export function openCompiled(directory: string | URL): Catalog {
  const { formatVersion, contentHash } = readPart(directory, 'catalog') as Pick<Catalog, 'formatVersion' | 'contentHash'>;
  if (typeof formatVersion !== 'number') throw damaged();
  if (formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${formatVersion}; this program reads format ${FORMAT_VERSION}.`, { hint: HINT });
  }
  const derived = lazily({}, DERIVED_PARTS, (part) => readPart(directory, `derived-${part}`));
  return lazily({ formatVersion, contentHash, derived }, CATALOG_PARTS, (part) => readPart(directory, part)) as Catalog;
}

function lazily(onto: object, parts: readonly string[], read: (part: string) => object): object {
  for (const part of parts) {
    let value: object | undefined;
    const get = () => {
      value ??= read(part);
      return value;
    };
    Object.defineProperty(onto, part, { enumerable: true, get });
  }
  return onto;
}

function readPart(directory: string | URL, part: string): object {
  const file = partFile(part);
  let value: unknown;
  try {
    const bytes = readFileSync(typeof directory === 'string' ? `${directory}/${file}` : new URL(file, directory));
    value = JSON.parse(unpacked(part, bytes));
  } catch {
    throw damaged();
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value) !== ARRAYS.includes(part)) throw damaged();
  return value;
}

/** Loads zlib only where a document is read. */
const unpacked = (part: string, bytes: Buffer): string =>
  (PACKED.includes(part) ? process.getBuiltinModule('node:zlib').brotliDecompressSync(bytes) : bytes).toString('utf8');

const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: HINT });
