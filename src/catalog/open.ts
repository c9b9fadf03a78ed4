import { closeSync, openSync, readSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';

/** The parts of the compiled file, one a line, in this order after the first line. */
export const SECTIONS = [
  'roles',
  'skills',
  'courses',
  'platforms',
  'projects',
  'sources',
  'pay',
  'occupations',
  'scale',
  'planning',
  'quiz',
  'headlines',
] as const;

/** The first line, which is of one length whatever it says, so that it can be read before the rest. */
export interface Head {
  formatVersion: number;
  contentHash: string;
  /** Bytes of each line after the first, line ends left out, in the order of `SECTIONS`. */
  lengths: number[];
}

/** The first line with the blanks that fill it. */
export const HEAD_BYTES = 256;

/**
 * Opens a compiled catalog. It was validated when it was compiled, so only its format is checked here.
 *
 * The file is one JSON document with one part a line, and each part is read and parsed when it is first asked for: most
 * commands need a tenth of it, and all of it would cost more than the rest of the answer.
 * @throws CareersError `data` where the file is missing, unreadable or of another format
 */
export function openCompiled(file: string | URL): Catalog {
  const head = parsed<Head>(`${readAt(file, 0, HEAD_BYTES).trimEnd().replace(/,$/, '')}}`);
  if (head.formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${head.formatVersion}; this program reads format ${FORMAT_VERSION}.`, {
      hint: REINSTALL,
    });
  }
  const catalog = { formatVersion: head.formatVersion, contentHash: head.contentHash };
  let start = HEAD_BYTES;
  for (const [index, name] of SECTIONS.entries()) {
    // Without the name before the value and the comma or brace after it.
    const at = start + name.length + 3;
    const length = (head.lengths[index] ?? 0) - name.length - 4;
    start += (head.lengths[index] ?? 0) + 1;
    Object.defineProperty(catalog, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = parsed(readAt(file, at, length));
        Object.defineProperty(catalog, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return catalog as Catalog;
}

const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

/** @throws CareersError `data` where the file ends before the bytes do */
function readAt(file: string | URL, position: number, length: number): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const bytes = Buffer.allocUnsafe(length);
    if (readSync(descriptor, bytes, 0, length, position) === length) return bytes.toString('latin1');
  } catch {
    // Said below, as is a file that is too short.
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
  throw damaged();
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}

const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });
