import { readFileSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { type Catalog, FORMAT_VERSION } from '../model/catalog.ts';

/** The parts of the compiled file, one a line, in this order after the first line. */
const SECTIONS = [
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
] as const;

/**
 * Opens a compiled catalog. It was validated when it was compiled, so only its format is checked here.
 *
 * The file is one JSON document with one part a line, and each part is parsed when it is first read: most
 * commands need a tenth of it, and parsing all of it would cost more than the rest of the answer.
 * @throws CareersError `data` where the file is missing, unreadable or of another format
 */
export function openCompiled(file: string | URL): Catalog {
  const lines = linesOf(file);
  const head = parsed<Pick<Catalog, 'formatVersion' | 'contentHash'>>(`${lines[0]?.replace(/,$/, '')}}`);
  if (head.formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${head.formatVersion}; this program reads format ${FORMAT_VERSION}.`, {
      hint: REINSTALL,
    });
  }
  const catalog = { ...head };
  for (const [index, name] of SECTIONS.entries()) {
    Object.defineProperty(catalog, name, {
      enumerable: true,
      configurable: true,
      get() {
        const value = parsed((lines[index + 1] ?? '').slice(name.length + 3).replace(/[,}]$/, ''));
        Object.defineProperty(catalog, name, { value, enumerable: true });
        return value;
      },
    });
  }
  return catalog as Catalog;
}

/** A catalog in the form that `openCompiled` reads: ASCII only, so that reading it is copying bytes. */
export function compiledText(catalog: Catalog): string {
  const head = `{"formatVersion":${catalog.formatVersion},"contentHash":${JSON.stringify(catalog.contentHash)}`;
  const sections = SECTIONS.map((name) => `${JSON.stringify(name)}:${JSON.stringify(catalog[name])}`);
  return `${[head, ...sections].join(',\n').replace(/[^\x20-\x7e\n]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)}}\n`;
}

const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

function linesOf(file: string | URL): string[] {
  try {
    return readFileSync(file, 'latin1').trimEnd().split('\n');
  } catch {
    throw damaged();
  }
}

function parsed<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}

const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });
