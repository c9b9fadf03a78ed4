import { closeSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a new file; if that fails, nothing is left of it.
 * @param mode of the file, before the umask
 * @throws the error of the system call; EEXIST for an existing file and for a link, wherever it leads
 */
export function writeNew(file: string, text: string, mode = 0o666): void {
  const handle = openSync(file, 'wx', mode);
  try {
    writeFileSync(handle, text);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes or replaces a file; if that fails, the old one is whole. Links are followed; devices and pipes are written to.
 * @throws the error of the system call
 */
export function overwrite(file: string, text: string): void {
  const old = statSync(file, { throwIfNoEntry: false });
  if (old?.isFile() === true) replace(realpathSync(file), text, old.mode & 0o777);
  else writeFileSync(file, text);
}

function replace(file: string, text: string, mode: number): void {
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  writeNew(beside, text, mode);
  try {
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such folder',
  ENOTDIR: 'a part of the path is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'that is not allowed there',
  EPERM: 'that is not allowed there',
  EROFS: 'nothing may be written there',
  ENOSPC: 'the disk is full',
};

export function cannotWrite(place: string, { code }: NodeJS.ErrnoException): string {
  return `${place} cannot be written: ${REASONS[code ?? ''] ?? `the system says ${code ?? 'nothing'}`}.`;
}
