import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ReaderCode } from './reader-codes.ts';

/** Why a file was not read. */
export interface Unread {
  code: ReaderCode;
  message: string;
  hint?: string;
}

/**
 * Text of a regular UTF-8 file of at most `mostBytes`, without a byte-order mark, or why it cannot be had.
 *
 * Opened without blocking and looked at through its handle: a named pipe would otherwise hold the program beyond
 * `process.exit`, and what a path names can change between looking and opening. Reading stops behind the limit
 * whatever size the file claims to have.
 */
export function readText(path: string, mostBytes: number): string | Unread {
  let handle: number | undefined;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const status = fstatSync(handle);
    if (!status.isFile()) return { code: 'file-not-regular', message: 'not a regular file', hint: 'Only ordinary files are read.' };
    const bytes = Buffer.alloc(Math.min(status.size, mostBytes) + 1);
    const read = status.size > mostBytes ? bytes.length : fill(handle, bytes);
    if (read > mostBytes) return { code: 'file-too-large', message: `larger than ${mostBytes / 1024 / 1024} MiB`, hint: 'Split it.' };
    if (read > status.size)
      return { code: 'file-not-regular', message: 'holds more than its size says', hint: 'Copy it to an ordinary file.' };
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, read));
  } catch (error) {
    if (error instanceof TypeError) {
      return { code: 'file-not-utf8', message: 'not UTF-8 text', hint: 'Save it again with the encoding UTF-8.' };
    }
    return unreadable(error);
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

export function unreadable(error: unknown): Unread {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return {
    code: 'file-unreadable',
    message: `cannot be read (${[syscall, code ?? 'unknown reason'].filter(Boolean).join(': ')})`,
    hint: 'Check that it exists and that you may read it.',
  };
}

function fill(handle: number, bytes: Buffer): number {
  let read = 0;
  while (read < bytes.length) {
    const got = readSync(handle, bytes, read, bytes.length - read, null);
    if (got === 0) break;
    read += got;
  }
  return read;
}
