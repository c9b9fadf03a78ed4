import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it; one that is there is left as it is. Node's own `recursive` never comes back where a folder that exists
 * refuses new ones as "not found", as those of an automounter and of /proc do.
 * @param mode of the folders that are made, before the mask of the process
 * @throws the error of the system call; EEXIST or ENOTDIR where part of the path is something else
 */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' && statSync(folder).isDirectory()) return;
    const above = dirname(folder);
    if (code !== 'ENOENT' || above === folder || isThere(above)) throw error;
    makeFolder(above, mode);
    mkdirSync(folder, { mode });
  }
}

const isThere = (path: string): boolean => statSync(path, { throwIfNoEntry: false }) !== undefined;
