import { randomBytes } from 'node:crypto';
import { type FileHandle, open, readdir, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { makeFolder } from './make-folder.ts';

const HOUR = 3_600_000;

/**
 * Replaces a file so that a reader sees the old bytes or the new ones and nothing between, whatever fails on the way: write beside it,
 * flush to disk, rename over. Packages for this ask the system once to write and ignore how much was written, so that on a full disk they
 * install half a file; `FileHandle.writeFile` goes on until all is written or an error says why not.
 * The folder is made if need be (mode 700; the file gets 600). A symbolic link is followed, so that it stays one.
 * @throws the error of the system call that failed; the old file is then as it was
 */
export async function saveAtomic(file: string, data: string): Promise<void> {
  makeFolder(dirname(file), 0o700);
  const target = await followLink(file);
  const folder = dirname(target);
  await sweep(folder, basename(target));
  const beside = join(folder, `.${basename(target)}.${process.pid}.${randomBytes(4).toString('hex')}.tmp`);
  let handle: FileHandle | undefined;
  try {
    handle = await open(beside, 'wx', 0o600);
    await handle.writeFile(data);
    await handle.sync();
    await handle.close();
    handle = undefined;
    await renameWithPatience(beside, target);
  } catch (error) {
    await handle?.close().catch(() => {});
    await rm(beside, { force: true }).catch(() => {});
    throw error;
  }
}

/** A link that leads nowhere yet is still followed. */
async function followLink(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
    const aim = await readlink(file).catch(() => undefined);
    return aim === undefined ? file : resolve(dirname(file), aim);
  }
}

/** Windows refuses to rename over a file that a virus scanner or an editor holds for a moment. */
async function renameWithPatience(from: string, to: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await rename(from, to);
    } catch (error) {
      const mayPass = process.platform === 'win32' && ['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error) ?? '');
      if (!mayPass || attempt === 5) throw error;
      await new Promise((done) => setTimeout(done, 50));
    }
  }
}

/** Removes what a process that was killed while saving left behind, an hour later at the earliest. */
async function sweep(folder: string, name: string): Promise<void> {
  const leftover = (entry: string) => entry.startsWith(`.${name}.`) && entry.endsWith('.tmp');
  for (const entry of (await readdir(folder)).filter(leftover)) {
    const path = join(folder, entry);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > HOUR) await rm(path, { force: true }).catch(() => {});
  }
}

/** The code of a system error, such as `ENOSPC`. */
export const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException | null)?.code;
