import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../helpers/cli.ts';
import { bareEnv, type Ended, emptyFolder, program } from './built.ts';

const STRANGER = { uid: 12_345, gid: 12_345 };

/** A copy of the built program that every user may read, unlike perhaps the checkout. */
export function copyOfTheProgram(): string {
  const place = emptyFolder();
  chmodSync(place, 0o755);
  for (const part of ['bin', join('dist', 'program'), join('dist', 'catalog'), 'package.json', join('data', 'schema')]) {
    cpSync(join(root, part), join(place, part), { recursive: true });
  }
  return place;
}

/** The executable in such a copy. */
export const startOf = (place: string): string => join(place, relative(root, program));

/**
 * Runs a bash script as a user bound by permissions, with `gc` as the program and `$T` as an empty folder of this user.
 * Root becomes a user without an account and home; any other user stays.
 */
export function asStranger(script: string): Ended {
  const becomes = process.getuid?.() === 0 && spawnSync('true', { ...STRANGER }).status === 0;
  const place = copyOfTheProgram();
  const folder = join(place, 'home of somebody');
  mkdirSync(folder);
  if (becomes) chownSync(folder, STRANGER.uid, STRANGER.gid);
  const preamble = `gc() { ${JSON.stringify(nodeFor(place, becomes))} ${JSON.stringify(startOf(place))} "$@"; }\n`;
  const { status, stdout, stderr, error } = spawnSync('bash', ['-c', `${preamble}${script}`], {
    ...(becomes ? STRANGER : {}),
    encoding: 'utf8',
    cwd: folder,
    env: bareEnv({ T: folder, HOME: folder }),
    timeout: 60_000,
  });
  if (error !== undefined) throw error;
  return { code: status ?? -1, stdout, stderr };
}

/** Node may lie in an unreadable home too. */
function nodeFor(place: string, becomes: boolean): string {
  if (!becomes || spawnSync(process.execPath, ['--version'], STRANGER).status === 0) return process.execPath;
  const copy = join(place, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}
