import { closeSync, openSync, readSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { FRONT_BYTES, HEAD_BYTES, type Head, SECTIONS, type Section } from './sections.ts';

/** The sections of a compiled catalog, each read and parsed when it is first asked for. */
export class CompiledFile {
  readonly head: Head;
  readonly #file: string | URL;
  readonly #front: Buffer;
  readonly #found = new Map<Section, Buffer>();

  /** @throws CareersError `data` where the file is missing, unreadable or none of ours */
  constructor(file: string | URL) {
    this.#file = file;
    this.#front = this.#read(0, FRONT_BYTES);
    if (this.#front.length < HEAD_BYTES) throw damaged();
    this.head = parsedJson(`${textOf(this.#front, 0, HEAD_BYTES).trimEnd().replace(/,$/, '')}}`);
  }

  /** Whether the file ends where the head says: one that was cut short must not answer from what is left. */
  isWhole(): boolean {
    const { lengths } = this.head;
    if (!Array.isArray(lengths) || lengths.length !== SECTIONS.length) return false;
    let end = HEAD_BYTES;
    for (const length of lengths) end += length + 1;
    // One byte more than there should be: reading it tells the length sooner than asking for it.
    return textOf(this.#read(end - 2, 3)) === '}\n';
  }

  /** @throws CareersError `data` where the section is no JSON */
  parsed<T>(section: Section): T {
    return parsedJson(textOf(this.#bytesOf(section)));
  }

  /**
   * A part of the value of a section, in bytes from its start.
   * @throws CareersError `data` where it is no JSON
   */
  parsedPart<T>(section: Section, from: number, to: number): T {
    return parsedJson(textOf(this.#bytesOf(section), from, to));
  }

  #bytesOf(section: Section): Buffer {
    let bytes = this.#found.get(section);
    if (bytes === undefined) {
      const { from, to } = this.#stretchOf(section);
      bytes = to <= this.#front.length ? this.#front.subarray(from, to) : this.#read(from, to - from);
      this.#found.set(section, bytes);
    }
    return bytes;
  }

  /** Where the value of a section lies: without the name before it and the comma or brace after it. */
  #stretchOf(section: Section): { from: number; to: number } {
    const { lengths } = this.head;
    const at = SECTIONS.indexOf(section);
    let start = HEAD_BYTES;
    for (let before = 0; before < at; before++) start += (lengths[before] as number) + 1;
    return { from: start + section.length + 3, to: start + (lengths[at] as number) - 1 };
  }

  /**
   * Bytes of the file, fewer where it ends. Not with `readFileSync`, which takes as long to start as a short answer to compute.
   * @throws CareersError `data` where it cannot be read
   */
  #read(from: number, length: number): Buffer {
    try {
      const bytes = Buffer.allocUnsafeSlow(length);
      const opened = openSync(this.#file, 'r');
      try {
        return bytes.subarray(0, readSync(opened, bytes, 0, length, from));
      } finally {
        closeSync(opened);
      }
    } catch {
      throw damaged();
    }
  }
}

/** The file is written in ASCII. */
const textOf = (bytes: Buffer, from = 0, to = bytes.length): string => bytes.toString('latin1', from, to);

export const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

export const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });

function parsedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}
