import { CareersError } from '../core/errors.ts';
import { type Catalog, type Compiled, FORMAT_VERSION } from '../model/catalog.ts';
import { CompiledFile, damaged, REINSTALL } from './compiled-file.ts';
import { EntityReader } from './entity-reader.ts';
import { OutlineReader } from './outline-rows.ts';
import { LISTS, RECORDS, WORKED_OUT } from './sections.ts';

/**
 * Opens a compiled catalog. It was validated when it was compiled, so only its format and its length are checked here.
 *
 * The file is one JSON document with one part a line, and each part is parsed when it is first asked for, an entity alone where it is
 * asked for by its id: most answers need a hundredth of it, and all of it would cost more than the rest of the answer.
 * @throws CareersError `data` where the file is missing, unreadable, cut short or of another format
 */
export function openCompiled(file: string | URL): Catalog {
  const source = new CompiledFile(file);
  const { formatVersion, contentHash } = source.head;
  if (formatVersion !== FORMAT_VERSION) {
    throw new CareersError('data', `The catalog has format ${formatVersion}; this program reads format ${FORMAT_VERSION}.`, {
      hint: REINSTALL,
    });
  }
  if (!source.isWhole()) throw damaged();
  const catalog = { formatVersion, contentHash };
  const entities = new EntityReader(source);
  for (const list of LISTS) define(catalog, list, true, () => entities.all(list));
  for (const name of RECORDS) define(catalog, name, true, () => source.parsed(name));
  Object.defineProperty(catalog, 'compiled', { value: compiledParts(source, entities) });
  return catalog as Catalog;
}

/** Numbers of outline rows. */
interface RowNumbers {
  readonly taught: Readonly<Record<string, readonly number[]>>;
  readonly worth: Readonly<Record<string, Readonly<Record<'core' | 'useful', readonly number[]>>>>;
}

function compiledParts(source: CompiledFile, entities: EntityReader): Compiled {
  let reader: OutlineReader | undefined;
  const outlines = () => {
    reader ??= new OutlineReader(source.parsed('outlines'));
    return reader;
  };
  const parts = {
    one: (list: (typeof LISTS)[number], id: string) => entities.one(list, id),
    has: (list: (typeof LISTS)[number], id: string) => entities.has(list, id),
    names: (list: Parameters<Compiled['names']>[0]) => entities.names(list),
    outlinesTeaching: (skill: string) => outlines().some(Object.hasOwn(rows.taught, skill) ? (rows.taught[skill] ?? []) : []),
    outlinesWorth: (role: string, include: 'core' | 'useful') => {
      const numbers = rows.worth[role]?.[include];
      return numbers === undefined ? undefined : outlines().some(numbers);
    },
  };
  const rows = {} as RowNumbers;
  for (const by of ['taught', 'worth']) define(rows, by, false, () => source.parsed(by as keyof RowNumbers));
  for (const name of WORKED_OUT) define(parts, name, false, () => source.parsed(name));
  define(parts, 'outlines', false, () => outlines().all());
  return parts as unknown as Compiled;
}

/** A property worked out when it is first read, and remembered. */
function define(owner: object, name: string, enumerable: boolean, read: () => unknown): void {
  Object.defineProperty(owner, name, {
    enumerable,
    configurable: true,
    get() {
      const value = read();
      Object.defineProperty(owner, name, { value, enumerable });
      return value;
    },
  });
}
