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
    makeOne(folder, mode);
  } catch (error) {
    const above = dirname(folder);
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw error;
    makeFolder(above, mode);
    makeOne(folder, mode);
  }
}

/** Another process may make the same one at the same time, which is as good. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST' || !statSync(folder).isDirectory()) throw error;
  }
}
