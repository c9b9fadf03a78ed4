import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, cpSync, mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../helpers/cli.ts';
import { bareEnv, type Ended, emptyFolder, program } from './built.ts';

const STRANGER = { uid: 12_345, gid: 12_345 };

/** A copy of the built program that anybody may read; the checkout may lie in somebody's closed home. */
export function copyOfTheProgram(): string {
  const place = emptyFolder();
  chmodSync(place, 0o755);
  for (const part of ['bin', join('dist', 'program'), join('dist', 'catalog'), 'package.json', join('data', 'schema')]) {
    cpSync(join(root, part), join(place, part), { recursive: true });
  }
  return place;
}

/** The file of the program that a person starts, in such a copy. */
export const startOf = (place: string): string => join(place, relative(root, program));

/**
 * Runs a bash script as somebody whom permissions bind, with `gc` as the program and `$T` as an empty folder of theirs. Root may read and
 * write everything, so root becomes somebody without an entry and without a home; anybody else stays who they are.
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

/** Node itself may lie in a closed home too. */
function nodeFor(place: string, becomes: boolean): string {
  if (!becomes || spawnSync(process.execPath, ['--version'], STRANGER).status === 0) return process.execPath;
  const copy = join(place, 'node');
  copyFileSync(process.execPath, copy);
  chmodSync(copy, 0o755);
  return copy;
}
