import { closeSync, openSync, readvSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { FRONT_BYTES, HEAD_BYTES, type Head, SECTIONS, type Section } from './sections.ts';

/** Where the value of a section lies among bytes that were read. */
interface Stretch {
  readonly bytes: Uint8Array;
  readonly from: number;
  readonly to: number;
}

/** The sections of a compiled catalog, each read and parsed when it is first asked for. */
export class CompiledFile {
  readonly head: Head;
  readonly #file: string | URL;
  readonly #front: Uint8Array;
  readonly #found = new Map<Section, Stretch>();

  /** @throws CareersError `data` where the file is missing, unreadable or none of ours */
  constructor(file: string | URL) {
    this.#file = file;
    this.#front = this.#read(0, FRONT_BYTES);
    if (this.#front.length < HEAD_BYTES) throw damaged();
    // The first line ends in a comma and the blanks that fill it.
    const head = textOf(this.#front, 0, HEAD_BYTES);
    this.head = parsedJson(`${head.slice(0, head.lastIndexOf(','))}}`);
  }

  /** Whether the file ends where the head says: one that was cut short must not answer from what is left. */
  isWhole(): boolean {
    const { lengths } = this.head;
    if (!Array.isArray(lengths) || lengths.length !== SECTIONS.length) return false;
    let end = HEAD_BYTES;
    for (const length of lengths) end += length + 1;
    // One byte more than there should be: reading it tells the length sooner than asking for it.
    const last = this.#read(end - 2, 3);
    return textOf(last, 0, last.length) === '}\n';
  }

  /** @throws CareersError `data` where the section is no JSON */
  parsed<T>(section: Section): T {
    const { bytes, from, to } = this.#find(section);
    return parsedJson(textOf(bytes, from, to));
  }

  /**
   * A part of the value of a section, in bytes from its start.
   * @throws CareersError `data` where it is no JSON
   */
  parsedPart<T>(section: Section, from: number, to: number): T {
    const { bytes, from: start } = this.#find(section);
    return parsedJson(textOf(bytes, start + from, start + to));
  }

  #find(section: Section): Stretch {
    let found = this.#found.get(section);
    if (found === undefined) {
      const { from, to } = this.#placeOf(section);
      const isInFront = to <= this.#front.length;
      found = isInFront ? { bytes: this.#front, from, to } : { bytes: this.#read(from, to - from), from: 0, to: to - from };
      this.#found.set(section, found);
    }
    return found;
  }

  /** Where the value of a section lies: without the name before it and the comma or brace after it. */
  #placeOf(section: Section): { from: number; to: number } {
    const { lengths } = this.head;
    const at = SECTIONS.indexOf(section);
    let start = HEAD_BYTES;
    for (let before = 0; before < at; before++) start += (lengths[before] as number) + 1;
    return { from: start + section.length + 3, to: start + (lengths[at] as number) - 1 };
  }

  /**
   * Bytes of the file, fewer where it ends; in the way that Node starts fastest, for the first answer is what people wait for.
   * @throws CareersError `data` where it cannot be read
   */
  #read(from: number, length: number): Uint8Array {
    try {
      const bytes = new Uint8Array(length);
      const opened = openSync(this.#file, 'r');
      try {
        return new Uint8Array(bytes.buffer, 0, readvSync(opened, [bytes], from));
      } finally {
        closeSync(opened);
      }
    } catch {
      throw damaged();
    }
  }
}

/** What a buffer has for each encoding and `toString` looks up; types leave it out. It takes any bytes. */
interface OneEncoding {
  latin1Slice(this: Uint8Array, from: number, to: number): string;
}
const { latin1Slice } = Buffer.prototype as unknown as OneEncoding;

/** The file is written in ASCII. */
const textOf = (bytes: Uint8Array, from: number, to: number): string => latin1Slice.call(bytes, from, to);

export const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

export const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });

function parsedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}
