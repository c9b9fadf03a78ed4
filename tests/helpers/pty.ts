import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type IPty, spawn } from '@lydell/node-pty';
import { root } from './cli.ts';

/** Waits for text after the match of the step before, then acts. */
export interface Step {
  waitFor: string | RegExp;
  /** Keys to type, such as `2\r`, `\x03` or `\x1b[B`. */
  send?: string;
  signal?: string;
  resize?: { cols: number; rows: number };
  /** Closes the terminal, as a closed window does. */
  close?: true;
}

export interface PtyOptions {
  cols?: number;
  rows?: number;
  env?: Record<string, string>;
  cwd?: string;
  steps?: readonly Step[];
  /** Milliseconds after which a hanging program is killed. */
  patience?: number;
}

export interface PtyAnswer {
  /** Stdout and stderr in the order written. */
  output: string;
  /** Exit code, or 128 plus the number of the signal that ended it. */
  code: number;
}

export function runInPty(args: readonly string[], options: PtyOptions = {}): Promise<PtyAnswer> {
  return runProgramInPty(process.execPath, [join(root, 'bin', 'genai-careers.cjs'), ...args], options);
}

/** Runs any program in a terminal. It never sleeps: each step waits for text. */
export function runProgramInPty(file: string, args: readonly string[], options: PtyOptions = {}): Promise<PtyAnswer> {
  const pty = spawn(file, [...args], {
    name: options.env?.['TERM'] ?? 'xterm-256color',
    cols: options.cols ?? 80,
    rows: options.rows ?? 24,
    cwd: options.cwd ?? root,
    env: { PATH: process.env['PATH'] ?? '', HOME: '/nonexistent', LANG: 'C.UTF-8', ...options.env },
  });
  return transcript(pty, options.steps ?? [], options.patience ?? 20_000);
}

/**
 * Runs the built program in a terminal that outlives it, for answers above 4 kB: after a terminal closes, Node reads
 * only one buffer of that size.
 */
export async function readInPty(args: readonly string[], options: Omit<PtyOptions, 'steps'> = {}): Promise<PtyAnswer> {
  const script = '"$@"; echo "ended with $?"; read -r enter';
  const line = [process.execPath, join(root, 'bin', 'genai-careers.cjs'), ...args];
  const steps = [{ waitFor: /\nended with \d+\r\n/, send: '\r' }];
  const { output } = await runProgramInPty('sh', ['-c', script, 'sh', ...line], { ...options, steps });
  const [, text = '', code] = /^(.*)ended with (\d+)\r\n/s.exec(output) ?? [];
  return { output: text, code: Number(code) };
}

/**
 * Runs the built program in a terminal that the last step closes.
 * @returns the exit code that a shell gives it: 129 after SIGHUP, 134 or 139 after a crash
 */
export async function codeAfterClosing(args: readonly string[], options: PtyOptions & { env: { HOME: string } }): Promise<number> {
  const file = join(options.env.HOME, 'code');
  const line = [process.execPath, join(root, 'bin', 'genai-careers.cjs'), ...args];
  await runProgramInPty('sh', ['-c', 'trap : HUP; "$@"; echo $? > "$0"', file, ...line], options);
  return Number(readFileSync(file, 'utf8'));
}

function transcript(pty: IPty, steps: readonly Step[], patience: number): Promise<PtyAnswer> {
  return new Promise((resolve, reject) => {
    let output = '';
    let seen = 0;
    const left = [...steps];
    const hung = setTimeout(() => {
      pty.kill('SIGKILL');
      reject(new Error(`No end after ${patience} ms, waiting for ${String(left[0]?.waitFor ?? 'the exit')}. The screen said:\n${output}`));
    }, patience);
    pty.onData((data) => {
      output += data;
      for (let end = endOf(left[0], output, seen); end !== undefined; end = endOf(left[0], output, seen)) {
        seen = end;
        act(pty, left.shift());
      }
    });
    pty.onExit(({ exitCode, signal }) => {
      clearTimeout(hung);
      if (left.length > 0) reject(new Error(`Ended (${exitCode}) before "${String(left[0]?.waitFor)}" came. The screen said:\n${output}`));
      else resolve({ output, code: signal !== undefined && signal !== 0 ? 128 + signal : exitCode });
    });
  });
}

/** Where the awaited text ends in the output, or undefined before it appears. */
function endOf(step: Step | undefined, output: string, from: number): number | undefined {
  if (step === undefined) return undefined;
  const rest = output.slice(from);
  if (typeof step.waitFor === 'string') {
    const at = rest.indexOf(step.waitFor);
    return at === -1 ? undefined : from + at + step.waitFor.length;
  }
  const match = step.waitFor.exec(rest);
  return match === null ? undefined : from + match.index + match[0].length;
}

function act(pty: IPty, step: Step | undefined): void {
  if (step?.resize !== undefined) pty.resize(step.resize.cols, step.resize.rows);
  if (step?.send !== undefined) pty.write(step.send);
  if (step?.signal !== undefined) pty.kill(step.signal);
  if (step?.close === true && 'destroy' in pty && typeof pty.destroy === 'function') pty.destroy();
}
