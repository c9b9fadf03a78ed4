import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../helpers/cli.ts';

export const program = join(root, 'bin', 'genai-careers.cjs');

if (!existsSync(join(root, 'dist', 'program', 'main.cjs'))) {
  throw new Error('These tests run the built program and there is none. Build it first: npm run build');
}

export interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Around {
  env?: Record<string, string>;
  input?: string;
  cwd?: string;
}

const places: string[] = [];
afterAll(() => {
  for (const place of places.splice(0)) rmSync(place, { recursive: true, force: true });
});

/** An empty folder, deleted after the tests of the file. */
export function emptyFolder(): string {
  const place = mkdtempSync(join(tmpdir(), 'gc '));
  places.push(place);
  return place;
}

/** An environment without the settings of this machine. */
export const bareEnv = (env: Record<string, string> = {}): Record<string, string> => ({
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  LANG: 'C.UTF-8',
  ...env,
});

/** Runs the built program as a process of its own, with pipes. */
export function gc(args: readonly string[], around: Around = {}): Ended {
  return ended(process.execPath, [program, ...args], around);
}

/** Quotes a command line for a shell. */
export const typed = (line: readonly string[]): string => line.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');

/**
 * Runs a bash script in which `gc` is the program and `$T` an empty folder.
 */
export function bash(script: string, around: Around = {}): Ended {
  const folder = emptyFolder();
  const preamble = `gc() { ${JSON.stringify(process.execPath)} ${JSON.stringify(program)} "$@"; }\n`;
  return ended('bash', ['-c', `${preamble}${script}`], { ...around, cwd: around.cwd ?? folder, env: { T: folder, ...around.env } });
}

export function ended(file: string, args: string[], { env, input, cwd }: Around): Ended {
  const { status, signal, stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    cwd: cwd ?? root,
    env: bareEnv(env),
    input: input ?? '',
    timeout: 25_000,
    maxBuffer: 64 * 1_048_576,
  });
  if (error !== undefined || signal !== null) throw new Error(`${args.join(' ')}: ${error?.message ?? signal}\n${stderr}`);
  return { code: status ?? -1, stdout, stderr };
}
