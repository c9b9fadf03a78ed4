import { CareersError } from '../../core/errors.ts';
import { MOST_BYTES } from '../../documents/limits.ts';
import { readDocument } from '../../documents/read.ts';
import { parseStrictJson } from '../../files/strict-json.ts';
import type { BatchRecord } from '../../view/batch/record.ts';
import { type Batch, rowFor } from './read.ts';

/** A row for each line of `{"id", "text"}` or `{"id", "resume"}`, in order. Blank lines do not count. */
export async function* rowsOfLines(batch: Batch, input: AsyncIterable<Uint8Array | string>): AsyncGenerator<BatchRecord> {
  let number = 0;
  for await (const line of linesOf(input)) {
    if (line !== null && line.trim() === '') continue;
    number += 1;
    const { id, content } = contentOf(line);
    yield await rowFor(batch, { number, file: null, id }, async (name) => {
      if (content instanceof CareersError) throw content;
      return readDocument(new TextEncoder().encode(content), name);
    });
  }
}

type Id = string | number | null;

function contentOf(line: string | null): { id: Id; content: string | CareersError } {
  if (line === null) return { id: null, content: wrong(`A line is longer than ${MOST_BYTES / 1_048_576} MB.`) };
  const read = parseStrictJson(line);
  if (!read.ok) return { id: null, content: wrong(`A line ${read.reason}.`) };
  if (!isRecord(read.value)) return { id: null, content: wrong('A line is not a JSON object.') };
  const { id, text, resume } = read.value;
  const content = typeof text === 'string' ? text : isRecord(resume) ? JSON.stringify(resume) : undefined;
  return { id: isId(id) ? id : null, content: content ?? wrong('A line has neither "text", in words, nor "resume", an object.') };
}

const wrong = (message: string): CareersError => new CareersError('data', message);
const isId = (id: unknown): id is Id => typeof id === 'string' || typeof id === 'number';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Null for a line beyond the limit, of which nothing is kept. */
async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string | null> {
  const decoder = new TextDecoder();
  const bounded = (line: string | null) => (line !== null && line.length > MOST_BYTES ? null : line);
  let rest: string | null = '';
  for await (const chunk of input) {
    const [first = '', ...others]: string[] = (typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true })).split('\n');
    rest = rest === null ? null : bounded(rest + first);
    for (const other of others) {
      yield rest;
      rest = bounded(other);
    }
  }
  if (rest !== '') yield rest;
}
