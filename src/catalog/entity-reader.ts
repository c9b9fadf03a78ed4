import type { Catalog, EntityList, NamedList, Names } from '../model/catalog.ts';
import type { CompiledFile } from './compiled-file.ts';
import type { Places } from './sections.ts';

/** What was read of one list. */
interface Reading {
  places: Places;
  /** Entities that were read alone, by their number in the list. */
  alone: Map<number, { id: string }>;
  all: { id: string }[] | undefined;
}

/** Entities of a compiled catalog: whole lists, and single ones of which nothing else is parsed. Each is one object, however it is had. */
export class EntityReader {
  readonly #source: CompiledFile;
  readonly #lists = new Map<EntityList, Reading>();
  readonly #names = new Map<NamedList, Names>();

  constructor(source: CompiledFile) {
    this.#source = source;
  }

  all<List extends EntityList>(list: List): Catalog[List] {
    const reading = this.#reading(list);
    if (reading.all === undefined) {
      reading.all = this.#source.parsed<{ id: string }[]>(list);
      for (const [number, entity] of reading.alone) reading.all[number] = entity;
    }
    return reading.all as Catalog[List];
  }

  one<List extends EntityList>(list: List, id: string): Catalog[List][number] | undefined {
    const reading = this.#reading(list);
    const number = reading.places.ids.indexOf(id);
    if (number < 0) return undefined;
    const known = reading.all?.[number] ?? reading.alone.get(number);
    if (known !== undefined) return known as Catalog[List][number];
    const { starts } = reading.places;
    const entity = this.#source.parsedPart<{ id: string }>(list, starts[number] as number, (starts[number + 1] as number) - 1);
    reading.alone.set(number, entity);
    return entity as Catalog[List][number];
  }

  has(list: EntityList, id: string): boolean {
    return this.#reading(list).places.ids.includes(id);
  }

  names(list: NamedList): Names {
    let names = this.#names.get(list);
    if (names === undefined) {
      names = { ids: this.#reading(list).places.ids, ...this.#source.parsed<Omit<Names, 'ids'>>(`${list} names`) };
      this.#names.set(list, names);
    }
    return names;
  }

  #reading(list: EntityList): Reading {
    let reading = this.#lists.get(list);
    if (reading === undefined) {
      reading = { places: this.#source.parsed(`${list} places`), alone: new Map(), all: undefined };
      this.#lists.set(list, reading);
    }
    return reading;
  }
}
