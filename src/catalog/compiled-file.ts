import { readFileSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { HEAD_BYTES, type Head, SECTIONS, type Section } from './sections.ts';

/** Where the value of a section lies among the bytes of the file. */
interface Stretch {
  from: number;
  to: number;
}

/** The sections of a compiled catalog, each parsed when it is first asked for. */
export class CompiledFile {
  readonly head: Head;
  // Read at once: opening a file anew takes longer than copying half a megabyte, and most answers ask for several sections.
  readonly #bytes: Buffer;
  readonly #found = new Map<Section, Stretch>();

  /** @throws CareersError `data` where the file is missing, unreadable or none of ours */
  constructor(file: string | URL) {
    this.#bytes = readBytes(file);
    if (this.#bytes.length < HEAD_BYTES) throw damaged();
    this.head = parsedJson(`${this.#text(0, HEAD_BYTES).trimEnd().replace(/,$/, '')}}`);
  }

  /** Whether the file ends where the head says: one that was cut short must not answer from what is left. */
  isWhole(): boolean {
    const { lengths } = this.head;
    if (!Array.isArray(lengths) || lengths.length !== SECTIONS.length) return false;
    let end = HEAD_BYTES;
    for (const length of lengths) end += length + 1;
    return this.#bytes.length === end && this.#text(end - 2, end) === '}\n';
  }

  /** @throws CareersError `data` where the section is no JSON */
  parsed<T>(section: Section): T {
    const { from, to } = this.#stretch(section);
    return parsedJson(this.#text(from, to));
  }

  /**
   * A part of the value of a section, in bytes from its start.
   * @throws CareersError `data` where it is no JSON
   */
  parsedPart<T>(section: Section, from: number, to: number): T {
    const start = this.#stretch(section).from;
    return parsedJson(this.#text(start + from, start + to));
  }

  /** The file is written in ASCII. */
  #text(from: number, to: number): string {
    return this.#bytes.toString('latin1', from, to);
  }

  #stretch(section: Section): Stretch {
    let stretch = this.#found.get(section);
    if (stretch === undefined) {
      stretch = this.#find(section);
      this.#found.set(section, stretch);
    }
    return stretch;
  }

  #find(section: Section): Stretch {
    const { lengths } = this.head;
    const at = SECTIONS.indexOf(section);
    let start = HEAD_BYTES;
    for (let before = 0; before < at; before++) start += (lengths[before] as number) + 1;
    // Without the name before the value and the comma or brace after it.
    return { from: start + section.length + 3, to: start + (lengths[at] as number) - 1 };
  }
}

export const REINSTALL = 'Install genai-careers again; in a checkout run: npm run build';

export const damaged = () => new CareersError('data', 'The catalog that belongs to this installation cannot be read.', { hint: REINSTALL });

/** @throws CareersError `data` where it cannot be read */
function readBytes(file: string | URL): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw damaged();
  }
}

function parsedJson<T>(text: string): T {
  try {
    return JSON.parse(text) as T;
  } catch {
    throw damaged();
  }
}
