import { Readable } from 'node:stream';
import { CareersError, type ErrorCode } from '../../core/errors.ts';
import type { Ask, Question } from '../../mcp/question.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';

/** Runs the command line in this process, so that tools and commands never differ. */
export function askIn(context: Context, { profile }: Globals): Ask {
  const always = ['-f', 'json', ...(profile === undefined ? [] : [`--profile=${profile}`])];
  return async (question) => {
    const written = { stdout: '', stderr: '' };
    await context.run?.([...always, ...question.words], aside(context, written, question));
    const notes = written.stderr.split('\n').filter((line) => line !== '');
    const error = notes.map(errorIn).find((found) => found !== undefined);
    if (written.stdout === '') throw error ?? new CareersError('data', 'There is no answer.');
    const record: Record<string, unknown> = JSON.parse(written.stdout);
    return { record, notes: notes.map((note) => errorIn(note)?.message ?? note) };
  };
}

/** The same world with streams of its own. The catalog is open already, with its overlays. */
function aside(context: Context, written: { stdout: string; stderr: string }, { text = '', files = {} }: Question): Context {
  const output = (name: 'stdout' | 'stderr') => ({
    write: (more: string) => {
      written[name] += more;
    },
    isTTY: false,
    columns: undefined,
  });
  return {
    root: context.root,
    stdout: output('stdout'),
    stderr: output('stderr'),
    stdin: Readable.from([Buffer.from(text)]),
    texts: files,
    env: context.env,
    get cwd() {
      return context.cwd;
    },
    now: context.now,
    clock: context.clock,
    overlays: [],
    catalog: () => context.catalog(),
  };
}

const CODES: readonly string[] = ['check-failed', 'usage', 'not-found', 'data'] satisfies ErrorCode[];

function errorIn(line: string): Error | undefined {
  if (!line.startsWith('{"error":')) return undefined;
  const { error } = JSON.parse(line);
  if (!CODES.includes(error.code)) return new Error(error.message);
  const { code, message, hint, ...details } = error;
  return new CareersError(code, message, hint === undefined ? { details } : { hint, details });
}
