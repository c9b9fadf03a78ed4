import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { openCompiled } from '../catalog/open.ts';
import { CareersError } from '../core/errors.ts';
import type { ReadAs } from '../core/roles.ts';
import type { Catalog } from '../model/catalog.ts';
import { type Output, processOutput } from './output.ts';
import { ownOverlay } from './overlays.ts';
import type { Prompter } from './prompt/prompter.ts';

/** What a command may touch; tests hand in their own. */
export interface Context {
  root: string;
  stdout: Output;
  stderr: Output;
  stdin: Readable & { isTTY?: boolean };
  env: Readonly<Record<string, string | undefined>>;
  /** @throws CareersError `data` if the directory was deleted */
  readonly cwd: string;
  now(): Date;
  /** Milliseconds from an arbitrary start. */
  clock(): number;
  /** Opened at the first call, with `overlays` laid over it. */
  catalog(): Promise<Catalog>;
  overlays: string[];
  /** Texts by the file names they stand for. */
  texts?: Readonly<Record<string, string>>;
  /** How titles of this line were read. */
  readAs?: ReadAs[];
  /** Asks instead of the terminal. */
  prompter?: Prompter;
  /** While an answer is tried out: nothing is saved or written. */
  rehearses?: boolean;
  /** Runs another command line, in this context or its own; reports its errors. */
  run?(words: readonly string[], context?: Context): Promise<number>;
}

/** @param failed called for every failed write to standard output (1) or error (2) */
export function processContext(root: string, failed: (error: NodeJS.ErrnoException, fd: 1 | 2) => void = () => {}): Context {
  let opened: Promise<Catalog> | undefined;
  return {
    root,
    stdout: processOutput(1, (error) => failed(error, 1)),
    stderr: processOutput(2, (error) => failed(error, 2)),
    // Commands that read no input must not open it.
    get stdin() {
      return process.stdin;
    },
    env: process.env,
    get cwd() {
      try {
        return process.cwd();
      } catch {
        throw new CareersError('data', 'The directory you are in is gone.', { hint: 'Change to one that exists, or give a path from /.' });
      }
    },
    now: () => new Date(),
    clock: () => Number(process.hrtime.bigint()) / 1e6,
    overlays: [],
    catalog() {
      opened ??= openCatalogs(this);
      return opened;
    },
  };
}

async function openCatalogs(context: Context): Promise<Catalog> {
  const shipped = openCompiled(join(context.root, 'dist', 'catalog'));
  if (context.overlays.length === 0) return shipped;
  const { layOver } = await import('../catalog/overlay.ts');
  return layOver(shipped, context.overlays, ownOverlay(context));
}

export function versionOf({ root }: Pick<Context, 'root'>): string {
  const { version }: { version: string } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return version;
}

/** Local, `YYYY-MM-DD`. */
export function today(context: Pick<Context, 'now'>): string {
  const now = context.now();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
