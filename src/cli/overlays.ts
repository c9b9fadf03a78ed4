import { existsSync, statSync } from 'node:fs';
import { isAbsolute, join, resolve } from 'node:path';
import { CareersError } from '../core/errors.ts';
import { configFolder } from '../home/profile-path.ts';

interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  cwd: string;
}

/** A person's own data. The folder may not exist; undefined without a home. */
export function ownOverlay(context: Pick<Surroundings, 'env'>): string | undefined {
  try {
    return join(configFolder({ env: context.env, cwd: '/', platform: process.platform }), 'data');
  } catch {
    return undefined;
  }
}

/** The person's own directory, then those of `--data`. */
export function overlaysInUse(globals: { data?: string[]; overlays?: boolean }, context: Surroundings): string[] {
  const own = globals.overlays === false ? undefined : ownOverlay(context);
  const named = (globals.data ?? []).map((directory) => fromHere(context, directory));
  return [...(own !== undefined && isDirectory(own) ? [own] : []), ...named];
}

/** The working directory may be gone, so only a relative path asks for it. */
export function fromHere(context: Pick<Surroundings, 'cwd'>, path: string): string {
  if (path.includes('\0')) throw new CareersError('usage', 'A path holds no NUL character.');
  return isAbsolute(path) ? path : resolve(context.cwd, path);
}

export const isDirectory = (path: string): boolean => existsSync(path) && statSync(path).isDirectory();
