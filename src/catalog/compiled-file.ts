import { closeSync, openSync, readSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { HEAD_BYTES, type Head, SECTIONS, type Section } from './sections.ts';

/** What is read at once when the file is opened: the head and the small sections behind it. */
const FIRST_BYTES = 64 * 1024;

/** Some bytes of the file, and where the value of a section lies among them. */
interface Stretch {
  bytes: Buffer;
  from: number;
  to: number;
}

/** The sections of a compiled catalog, each read and parsed when it is first asked for. */
export class CompiledFile {
  readonly head: Head;
  readonly #file: string | URL;
  readonly #first: Buffer;
  readonly #read = new Map<Section, Stretch>();

  /** @throws CareersError `data` where the file is missing, unreadable or none of ours */
  constructor(file: string | URL) {
    this.#file = file;
    this.#first = readBytes(file, 0, FIRST_BYTES);
    if (this.#first.length < HEAD_BYTES) throw damaged();
    this.head = parsedJson(`${this.#first.toString('latin1', 0, HEAD_BYTES).trimEnd().replace(/,$/, '')}}`);
  }

  /** Whether the file ends where the head says: one that was cut short must not answer from what is left. */
  isWhole(): boolean {
    const { lengths } = this.head;
    if (!Array.isArray(lengths) || lengths.length !== SECTIONS.length) return false;
    let end = HEAD_BYTES;
    for (const length of lengths) end += length + 1;
    const last = end <= this.#first.length ? this.#first : readBytes(this.#file, end - 2, 3);
    return (last === this.#first ? last.length === end : last.length === 2) && last.toString('latin1', last.length - 2) === '}\n';
  }

  /** @throws CareersError `data` where the section is no JSON */
  parsed<T>(section: Section): T {
    const { bytes, from, to } = this.#stretch(section);
    return parsedJson(bytes.toString('latin1', from, to));
  }

  /**
   * A part of the value of a section, in bytes from its start.
   * @throws CareersError `data` where it is no JSON
   */
  parsedPart<T>(section: Section, from: number, to: number): T {
    const stretch = this.#stretch(section);
    return parsedJson(stretch.bytes.toString('latin1', stretch.from + from, stretch.from + to));
  }

  #stretch(section: Section): Stretch {
    let stretch = this.#read.get(section);
    if (stretch === undefined) {
      stretch = this.#find(section);
      this.#read.set(section, stretch);
    }
    return stretch;
  }

  #find(section: Section): Stretch {
    const { lengths } = this.head;
    const at = SECTIONS.indexOf(section);
    let start = HEAD_BYTES;
    for (let before = 0; before < at; before++) start += (lengths[before] as number) + 1;
    // Without the name before the value and the comma or brace after it.
    const from = start + section.length + 3;
    const to = start + (lengths[at] as number) - 1;
    if (to <= this.#first.length) return { bytes: this.#first, from, to };
    const bytes = readBytes(this.#file, from, to - from);
    if (bytes.length < to - from) throw damaged();
    return { bytes, from: 0, to: bytes.length };
  }
}

export const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

export const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });

/**
 * As many of the bytes as the file has.
 * @throws CareersError `data` where it cannot be read
 */
function readBytes(file: string | URL, position: number, length: number): Buffer {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const bytes = Buffer.allocUnsafe(length);
    const read = readSync(descriptor, bytes, 0, length, position);
    return read === length ? bytes : bytes.subarray(0, read);
  } catch {
    throw damaged();
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function parsedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}
