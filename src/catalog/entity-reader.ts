import type { Catalog, EntityList, NamedList, Names } from '../model/catalog.ts';
import type { CompiledFile } from './compiled-file.ts';
import { ListReader } from './list-reader.ts';
import type { EntityPlaces } from './sections.ts';

interface Reading {
  ids: readonly string[];
  entities: ListReader<{ id: string }>;
}

/** Entities of a compiled catalog: whole lists, and single ones of which nothing else is parsed. */
export class EntityReader {
  readonly #source: CompiledFile;
  readonly #lists = new Map<EntityList, Reading>();
  readonly #names = new Map<NamedList, Names>();

  constructor(source: CompiledFile) {
    this.#source = source;
  }

  all<List extends EntityList>(list: List): Catalog[List] {
    return this.#reading(list).entities.all() as Catalog[List];
  }

  one<List extends EntityList>(list: List, id: string): Catalog[List][number] | undefined {
    const { ids, entities } = this.#reading(list);
    const number = ids.indexOf(id);
    return number < 0 ? undefined : (entities.at(number) as Catalog[List][number]);
  }

  ids(list: EntityList): readonly string[] {
    return this.#reading(list).ids;
  }

  names(list: NamedList): Names {
    let names = this.#names.get(list);
    if (names === undefined) {
      names = { ids: this.ids(list), ...this.#source.parsed<Omit<Names, 'ids'>>(`${list} names`) };
      this.#names.set(list, names);
    }
    return names;
  }

  #reading(list: EntityList): Reading {
    let reading = this.#lists.get(list);
    if (reading === undefined) {
      const { ids, starts } = this.#source.parsed<EntityPlaces>(`${list} places`);
      reading = { ids, entities: new ListReader(this.#source, list, starts) };
      this.#lists.set(list, reading);
    }
    return reading;
  }
}
