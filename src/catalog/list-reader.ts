import type { CompiledFile } from './compiled-file.ts';
import type { List } from './sections.ts';

/** The elements of a list of a compiled catalog: each parsed alone when it is asked for, or all at once. Each is one object, however it is had. */
export class ListReader<T> {
  readonly #source: CompiledFile;
  readonly #list: List;
  readonly #starts: readonly number[];
  readonly #alone: T[] = [];
  #all: T[] | undefined;

  /** @param starts bytes from the start of the list to each element; one more leads behind the last. A comma or bracket is before each */
  constructor(source: CompiledFile, list: List, starts: readonly number[]) {
    this.#source = source;
    this.#list = list;
    this.#starts = starts;
  }

  all(): T[] {
    if (this.#all === undefined) {
      const all = this.#source.parsed<T[]>(this.#list);
      this.#alone.forEach((element, number) => {
        all[number] = element;
      });
      this.#all = all;
    }
    return this.#all;
  }

  /** The element of a number there is. */
  at(number: number): T {
    let element = this.#all?.[number] ?? this.#alone[number];
    if (element === undefined) {
      const { [number]: start, [number + 1]: next } = this.#starts;
      element = this.#source.parsedPart<T>(this.#list, start as number, (next as number) - 1);
      this.#alone[number] = element;
    }
    return element;
  }
}
