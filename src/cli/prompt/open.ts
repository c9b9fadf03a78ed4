import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import { type Globals, renderOptionsOf, wantsColor } from '../globals.ts';
import { isOn } from './can-ask.ts';
import type { Prompter } from './prompter.ts';

/**
 * The prompter of the context, else typed answers for screen readers and plain terminals, else lists.
 * @param options `instead` is the command that asks nothing
 * @throws CareersError `usage` if nobody can answer
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
  const streams = { input: process.stdin, output: process.stderr };
  if (isAccessible(context, globals)) return (await import('./accessible.ts')).accessiblePrompter(streams);
  const color = wantsColor(globals, context, context.stderr.isTTY);
  return (await import('./inquirer.ts')).inquirerPrompter({ ...streams, color, ascii: renderOptionsOf(globals, context).ascii });
}

/**
 * Opens a prompter for one question and closes it.
 * @throws CareersError as {@link openPrompter}; `interrupted` where the person leaves
 */
export async function asked<T>(
  context: Context,
  globals: Globals,
  command: { name: string; instead: string },
  question: (prompter: Prompter) => Promise<T>,
): Promise<T> {
  const prompter = await openPrompter(context, globals, { ...command, input: true });
  try {
    return await question(prompter);
  } finally {
    prompter.close();
  }
}

export function isAccessible(context: Pick<Context, 'env'>, globals: Pick<Globals, 'accessible'>): boolean {
  return globals.accessible ?? (isOn(context.env['GENAI_CAREERS_ACCESSIBLE']) || context.env['TERM'] === 'dumb');
}

const refusal = (options: { name: string; instead: string }, why: string): CareersError =>
  new CareersError('usage', `${options.name} ${why}.`, { hint: `Instead: ${options.instead}` });
