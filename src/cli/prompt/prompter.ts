import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import { type Globals, renderOptionsOf, wantsColor } from '../globals.ts';
import { isOn } from './can-ask.ts';

/** One answer that can be chosen. */
export interface Choice<T> {
  value: T;
  label: string;
  /** A sentence that explains the choice. */
  hint?: string;
  /** A letter that chooses it where answers are typed, such as `b` for back. */
  key?: string;
}

export interface SelectQuestion<T> {
  message: string;
  choices: readonly Choice<T>[];
  /** What can be done instead of answering: back, skip, quit. Shown apart. */
  actions?: readonly Choice<T>[];
  /** The choice that is marked at first. */
  initial?: T;
}

/** Asks the person. Every question can be left with Ctrl-C or Ctrl-D, which throws CareersError `interrupted`. */
export interface Prompter {
  select<T>(question: SelectQuestion<T>): Promise<T>;
  /** Choices that change with every letter that is typed. */
  search<T>(question: { message: string; find(text: string): readonly Choice<T>[]; actions?: readonly Choice<T>[] }): Promise<T>;
  confirm(question: { message: string; initial: boolean }): Promise<boolean>;
  /** Prints lines beside the answer; nothing said here reaches stdout. */
  say(text: string): void;
  /** Gives the terminal back. */
  close(): void;
}

/** How prompts may look. */
export interface PromptLook {
  color: boolean;
  ascii: boolean;
}

/**
 * Opens the way to ask: the one the context brings, typed answers where a screen reader or a plain terminal is at the other end, and
 * lists with arrow keys otherwise.
 * @param instead the command that needs nobody to ask
 * @throws CareersError `usage` where nobody can answer
 */
export async function openPrompter(
  context: Context,
  globals: Globals,
  options: { name: string; instead: string; input: boolean | undefined },
): Promise<Prompter> {
  if (!options.input) throw refusal(options, 'asks questions, and --no-input forbids it');
  if (context.prompter !== undefined) return context.prompter;
  if (context.stdin.isTTY !== true || !context.stderr.isTTY) throw refusal(options, 'asks questions and needs a terminal');
  if (isOn(context.env['CI'])) throw refusal(options, 'asks questions, and nobody is there to answer: CI is set');
  const streams = { input: context.stdin, output: process.stderr };
  if (isAccessible(context, globals)) return (await import('./accessible.ts')).accessiblePrompter(streams);
  const color = wantsColor(globals, context, context.stderr.isTTY);
  return (await import('./inquirer.ts')).inquirerPrompter({ ...streams, color, ascii: renderOptionsOf(globals, context).ascii });
}

/** Typed answers instead of a list that redraws itself. */
export function isAccessible(context: Pick<Context, 'env'>, globals: Pick<Globals, 'accessible'>): boolean {
  return globals.accessible ?? (isOn(context.env['GENAI_CAREERS_ACCESSIBLE']) || context.env['TERM'] === 'dumb');
}

/** What a prompt throws when it is left: the process ends with the code that belongs to the signal. */
export function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): CareersError {
  return new CareersError('interrupted', 'Cancelled.', { details: { signal } });
}

const refusal = (options: { name: string; instead: string }, why: string): CareersError =>
  new CareersError('usage', `${options.name} ${why}.`, { hint: `Instead: ${options.instead}` });
