import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { CareersError } from '../core/errors.ts';
import { codeOf } from './save-atomic.ts';

/**
 * Reads a whole file as text and refuses what is none: a folder, a pipe that would never end, more than `limit` bytes, or bytes that are
 * not UTF-8. A byte-order mark is dropped.
 * @returns undefined where there is no such file
 * @throws CareersError `data` with the reason
 */
export async function readTextFile(file: string, limit: number): Promise<string | undefined> {
  // O_NONBLOCK: opening a named pipe nobody writes to would otherwise wait for ever, beyond even process.exit.
  const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw new CareersError('data', `${file} cannot be read (${codeOf(error) ?? 'unknown reason'}).`, {
      hint: 'Check the path and who may read it.',
    });
  });
  if (handle === undefined) return undefined;
  try {
    if (!(await handle.stat()).isFile()) throw new CareersError('data', `${file} is not a regular file.`);
    const bytes = Buffer.alloc(limit + 1);
    let read = 0;
    for (let got = -1; got !== 0 && read <= limit; read += got) got = (await handle.read(bytes, read, bytes.length - read, null)).bytesRead;
    if (read > limit) throw tooLong(file, limit);
    return decode(bytes.subarray(0, read), file);
  } finally {
    await handle.close();
  }
}

/** Reads a stream such as stdin to its end, within the same limits. */
export async function readTextStream(stream: AsyncIterable<Uint8Array | string>, name: string, limit: number): Promise<string> {
  const chunks: Buffer[] = [];
  let read = 0;
  for await (const chunk of stream) {
    const bytes = Buffer.from(chunk as Uint8Array);
    read += bytes.length;
    if (read > limit) throw tooLong(name, limit);
    chunks.push(bytes);
  }
  return decode(Buffer.concat(chunks), name);
}

function decode(bytes: Uint8Array, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new CareersError('data', `${name} is not UTF-8 text.`, { hint: 'Open it in an editor and save it as UTF-8.' });
  }
}

const tooLong = (name: string, limit: number): CareersError =>
  new CareersError('data', `${name} is longer than ${Math.floor(limit / 1024)} kB.`, { hint: 'Is it the right file?' });
