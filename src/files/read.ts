import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { CareersError } from '../core/errors.ts';
import { codeOf, reasonFor } from './reasons.ts';

const CHUNK = 65_536;

interface FileBytes {
  bytes: Uint8Array;
  /** More than the size of the file, as in /proc. */
  exceedsSize: boolean;
}

export interface FileText {
  text: string;
  /** More than the size of the file, as in /proc. */
  exceedsSize: boolean;
}

type NoBytes = { fault: 'not-regular'; isFolder: boolean } | { fault: 'too-large' } | { fault: 'unreadable'; error: unknown };
export type Unread = NoBytes | { fault: 'not-utf8' };

/** A regular UTF-8 file of at most `limit` bytes; drops a byte-order mark. */
export function readBounded(file: string, limit: number): FileText | Unread {
  const read = readBytes(file, limit);
  if ('fault' in read) return read;
  const text = decode(read.bytes);
  return text === undefined ? { fault: 'not-utf8' } : { text, exceedsSize: read.exceedsSize };
}

function readBytes(file: string, limit: number): FileBytes | NoBytes {
  try {
    return readRegular(file, limit);
  } catch (error) {
    return { fault: 'unreadable', error };
  }
}

function readRegular(file: string, limit: number): FileBytes | NoBytes {
  // Without O_NONBLOCK a named pipe would hold the program, even beyond process.exit.
  const handle = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = fstatSync(handle);
    if (!status.isFile()) return { fault: 'not-regular', isFolder: status.isDirectory() };
    const bytes = status.size > limit ? undefined : bytesOf(handle, limit);
    return bytes === undefined ? { fault: 'too-large' } : { bytes, exceedsSize: bytes.length > status.size };
  } finally {
    closeSync(handle);
  }
}

/** Undefined for more than `limit` bytes. */
function bytesOf(handle: number, limit: number): Buffer | undefined {
  const chunks: Buffer[] = [];
  for (let total = 0; total <= limit; ) {
    const chunk = Buffer.alloc(CHUNK);
    const read = readSync(handle, chunk);
    if (read === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, read));
    total += read;
  }
  return undefined;
}

/**
 * @param limit in bytes
 * @param hint the next step for a folder or pipe
 * @returns undefined for a file that does not exist
 * @throws CareersError `data` for a folder, a pipe, a disk error, another encoding
 */
export function readTextFile(file: string, limit: number, hint?: string): string | undefined {
  const bytes = readByteFile(file, limit, hint);
  return bytes === undefined ? undefined : textOf(bytes, file);
}

/**
 * As {@link readTextFile}, in any encoding.
 * @param name for messages
 */
export function readByteFile(file: string, limit: number, hint?: string, name = file): Uint8Array | undefined {
  const read = readBytes(file, limit);
  if (!('fault' in read)) return read.bytes;
  switch (read.fault) {
    case 'not-regular':
      throw new CareersError(
        'data',
        `${name} is ${read.isFolder ? 'a folder' : 'not a regular file'}.`,
        hint === undefined ? {} : { hint },
      );
    case 'too-large':
      throw tooLarge(name, limit);
    default:
      if (['ENOENT', 'ENOTDIR'].includes(codeOf(read.error) ?? '')) return undefined;
      throw cannotRead(name, read.error);
  }
}

/** @throws CareersError `data` as {@link readTextFile} */
export async function readTextStream(stream: ByteStream, name: string, limit: number): Promise<string> {
  return textOf(await readByteStream(stream, name, limit), name);
}

type ByteStream = AsyncIterable<Uint8Array | string>;

/** @throws CareersError `data` for more than `limit` bytes and for a disk error */
export async function readByteStream(stream: ByteStream, name: string, limit: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Uint8Array);
      total += bytes.length;
      if (total > limit) throw tooLarge(name, limit);
      chunks.push(bytes);
    }
  } catch (error) {
    throw error instanceof CareersError ? error : cannotRead(name, error);
  }
  return Buffer.concat(chunks);
}

function textOf(bytes: Uint8Array, name: string): string {
  const text = decode(bytes);
  if (text === undefined) throw notUtf8(name);
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const tooLarge = (name: string, limit: number): CareersError =>
  new CareersError('data', `${name} is longer than ${sizeOf(limit)}.`, { hint: 'Is it the right file?' });

const sizeOf = (bytes: number): string => (bytes < 1_048_576 ? `${Math.floor(bytes / 1024)} kB` : `${Math.floor(bytes / 1_048_576)} MB`);

const notUtf8 = (name: string): CareersError =>
  new CareersError('data', `${name} is not UTF-8 text.`, { hint: 'Open it in an editor and save it as UTF-8.' });

function cannotRead(name: string, error: unknown): CareersError {
  const failedReading = (error as NodeJS.ErrnoException).syscall === 'read';
  const hint = failedReading
    ? `Reading broke off: ${reasonFor(error) ?? 'the system gave no reason'}.`
    : 'Check the path and who may read it.';
  return new CareersError('data', `${name} cannot be read (${codeOf(error) ?? 'unknown reason'}).`, { hint });
}
