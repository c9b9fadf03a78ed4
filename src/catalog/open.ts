import { CareersError } from '../core/errors.ts';
import { type Catalog, type Compiled, FORMAT_VERSION } from '../model/catalog.ts';
import type { CourseWay, RoleNeeds } from '../model/outline.ts';
import { CompiledFile, damaged, REINSTALL } from './compiled-file.ts';
import { EntityReader } from './entity-reader.ts';
import { ListReader } from './list-reader.ts';
import { OutlineReader, type OutlineRow } from './outline-rows.ts';
import { LISTS, type Places, RECORDS, WORKED_OUT, WORKED_OUT_LISTS } from './sections.ts';

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

function compiledParts(source: CompiledFile, entities: EntityReader): Compiled {
  const parts = { lists: {} } as Parts;
  for (const list of WORKED_OUT_LISTS) {
    define(parts.lists, list, false, () => new ListReader(source, list, source.parsed<Places>(`${list} places`).starts));
  }
  for (const name of WORKED_OUT) define(parts, name, false, () => source.parsed(name));
  define(parts, 'outlineReader', false, () => new OutlineReader(parts.lists.outlines));
  const ofRole = <T>(list: ListReader<T>, role: string): T | undefined => {
    const number = entities.ids('roles').indexOf(role);
    return number < 0 ? undefined : list.at(number);
  };
  const compiled: Compiled = {
    one: (list, id) => entities.one(list, id),
    has: (list, id) => entities.ids(list).includes(id),
    names: (list) => entities.names(list),
    needsOf: (role) => ofRole(parts.lists.needs, role),
    waysOf: (role) => ofRole(parts.lists.ways, role),
    outlinesTeaching: (skill) => parts.outlineReader.some(Object.hasOwn(parts.taught, skill) ? (parts.taught[skill] ?? []) : []),
    outlinesWorth(role, include) {
      const worth = ofRole(parts.lists.worth, role);
      return worth === undefined ? undefined : parts.outlineReader.some(worth[include]);
    },
    get needs() {
      return parts.lists.needs.all();
    },
    get outlines() {
      return parts.outlineReader.all();
    },
    get lines() {
      return parts.lines;
    },
    get similar() {
      return parts.similar;
    },
    get advice() {
      return parts.advice;
    },
    get moves() {
      return parts.moves;
    },
  };
  return compiled;
}

/** What was worked out, each part read when it is first asked for. */
interface Parts extends Pick<Compiled, 'lines' | 'similar' | 'advice' | 'moves'> {
  readonly lists: {
    readonly needs: ListReader<RoleNeeds>;
    readonly ways: ListReader<readonly CourseWay[]>;
    readonly worth: ListReader<Readonly<Record<'core' | 'useful', readonly number[]>>>;
    readonly outlines: ListReader<OutlineRow>;
  };
  readonly taught: Readonly<Record<string, readonly number[]>>;
  readonly outlineReader: OutlineReader;
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
