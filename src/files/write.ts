import {
  closeSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { codeOf, reasonFor } from './reasons.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EACCES'];

/**
 * Leaves nothing of the file if writing fails.
 * @param mode before the umask
 * @throws the error of the system call; EEXIST for an existing file or link
 */
export function writeNew(file: string, text: string, mode = 0o666): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeFileSync(handle, text, { flush: true });
  } catch (error) {
    remove(file);
    throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Mode 600. Where there are hard links, nobody sees the file without its text.
 * @throws the error of the system call; EEXIST for an existing file or link
 */
export function createWhole(file: string, text: string): void {
  sweep(file, MINUTE);
  const temporary = temporaryFor(file);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    linkSync(temporary, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'link' || !NO_LINKS.includes(codeOf(error) ?? '')) throw error;
    writeNew(file, text, 0o600);
  } finally {
    remove(temporary);
  }
}

/**
 * Keeps the permissions of an existing file, and its text if writing fails.
 * @throws the error of the system call
 */
export function overwrite(file: string, text: string): void {
  const old = statSync(file, { throwIfNoEntry: false });
  if (old?.isFile() === true) replace(realpathSync(file), text, old.mode & 0o777);
  else writeFileSync(file, text); // also a device, or a pipe of the shell
}

/**
 * For the person's own files (mode 600); makes the folder (mode 700).
 * @param leftoverAge milliseconds after which a temporary file is removed; 0 under a lock
 * @throws the error of the system call; the old file is then as it was
 */
export function saveAtomic(file: string, text: string, leftoverAge = HOUR): void {
  makeFolder(dirname(file), 0o700);
  const target = followLink(file);
  sweep(target, leftoverAge);
  replace(target, text, 0o600);
}

export const cannotWrite = (place: string, error: unknown): string =>
  `${place} cannot be written: ${reasonFor(error) ?? `the system says ${codeOf(error) ?? 'nothing'}`}.`;

/**
 * Flushes and renames a temporary file: a reader sees the old bytes or the new.
 * Popular packages ignore short writes and install half a file on a full disk.
 */
function replace(file: string, text: string, mode: number): void {
  const temporary = temporaryFor(file);
  try {
    writeNew(temporary, text, mode);
    rename(temporary, file);
  } catch (error) {
    remove(temporary);
    throw error;
  }
}

const temporaryFor = (file: string): string => join(dirname(file), `${temporaryPrefix(file)}${crypto.randomUUID().slice(0, 8)}.tmp`);

/** Of the same length for every name. The module is loaded only for writing. */
function temporaryPrefix(file: string): string {
  const { createHash } = process.getBuiltinModule('node:crypto');
  return `.genai-careers-${createHash('sha256').update(basename(file)).digest('hex').slice(0, 8)}-`;
}

/** On Windows a virus scanner or editor may briefly hold the file. */
function rename(from: string, to: string): void {
  for (let attempt = 1; ; attempt++) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      const mayPass = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '');
      if (!mayPass || attempt === 5) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/**
 * The target of a link, even if it does not exist.
 * @throws the error of the system call; ELOOP for links in a circle
 */
export function followLink(file: string): string {
  try {
    return realpathSync(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const isLink = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    return isLink ? resolve(dirname(file), readlinkSync(file)) : file;
  }
}

/** Removes what killed processes left of this file. */
function sweep(file: string, age: number): void {
  try {
    for (const name of readdirSync(dirname(file)).filter((name) => name.startsWith(temporaryPrefix(file)))) {
      const path = join(dirname(file), name);
      if (Date.now() - lstatSync(path).mtimeMs >= age) remove(path);
    }
  } catch {}
}

/** Cleaning up never hides the error that led to it. */
function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {}
}
