import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { readData } from '../../src/catalog/read-yaml.ts';
import type { Context } from '../../src/cli/context.ts';
import { main } from '../../src/cli/main.ts';
import type { Prompter } from '../../src/cli/prompt/prompter.ts';
import type { Catalog } from '../../src/model/catalog.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

let shipped: Catalog | undefined;

/** The shipped catalog from YAML, so that tests need no build. */
export function shippedCatalog(): Catalog {
  shipped ??= readData(join(root, 'data')).catalog;
  return shipped;
}

export interface Answer {
  code: number;
  stdout: string;
  stderr: string;
}

export interface Surroundings {
  env?: Record<string, string>;
  /** Width of a terminal; undefined for a pipe. */
  columns?: number;
  now?: Date;
  /** Standard input; empty by default. */
  input?: string;
  catalog?: Catalog;
  cwd?: string;
  /** Folder of the installed package. */
  root?: string;
  /** Answers questions as a person at a terminal. */
  prompter?: Prompter;
}

/** Runs a command line inside this process. */
export async function cli(line: string | readonly string[], around: Surroundings = {}): Promise<Answer> {
  const written = { stdout: '', stderr: '' };
  const output = (name: 'stdout' | 'stderr') => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTTY: around.columns !== undefined,
    columns: around.columns,
  });
  const context: Context = {
    root: around.root ?? root,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([Buffer.from(around.input ?? '')]) as unknown as NodeJS.ReadStream,
    env: { HOME: '/nonexistent', LANG: 'C.UTF-8', ...around.env },
    cwd: around.cwd ?? root,
    now: () => around.now ?? new Date('2026-11-22T12:00:00Z'),
    clock: () => performance.now(),
    overlays: [],
    catalog: async () => around.catalog ?? shippedCatalog(),
    ...(around.prompter === undefined ? {} : { prompter: around.prompter }),
  };
  const code = await main(typeof line === 'string' ? line.split(' ').filter((word) => word !== '') : line, context);
  return { code, ...written };
}

/** Runs the built program as a process. */
export function spawnCli(args: readonly string[], options: { env?: Record<string, string>; input?: string; cwd?: string } = {}): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'bin', 'genai-careers.cjs'), ...args], {
    encoding: 'utf8',
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', ...options.env },
    input: options.input ?? '',
    timeout: 20_000,
  });
  return { code: status ?? -1, stdout, stderr };
}

/** The answer of a command line as JSON; it must succeed and say nothing beside it but what is implied. */
// biome-ignore lint/suspicious/noExplicitAny: tests read JSON as a stranger would
export async function jsonAnswer(line: string, around: Surroundings = {}): Promise<any> {
  const { code, stdout, stderr } = await cli(`${line} -f json`, around);
  if (code !== 0 || stderr.replace(/^.* impl(ies|y) .*\.\n/m, '') !== '') throw new Error(`${line} exits ${code}: ${stderr}`);
  return JSON.parse(stdout);
}

export const sortedKeys = (value: object): string[] => Object.keys(value).sort();
