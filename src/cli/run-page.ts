import { quoted } from '../core/command-line.ts';
import { CareersError } from '../core/errors.ts';
import type { Context } from './context.ts';
import type { Globals } from './globals.ts';
import { inParts } from './prompt/long-page.ts';
import type { Prompter } from './prompt/prompter.ts';

export interface Surroundings {
  context: Context;
  globals: Globals;
  prompter: Prompter;
}

export const commandLine = (words: readonly string[]): string => `genai-careers ${words.map(quoted).join(' ')}`;

/**
 * Prints a page and names its command. Errors do not end the conversation.
 * @throws CareersError `interrupted` if the person left from within the page
 */
export async function runPage({ context, globals, prompter }: Surroundings, words: readonly string[]): Promise<void> {
  prompter.say(`\n$ ${commandLine(words)}\n`);
  const code = await inParts(context, globals, prompter, async () => (await context.run?.([...words, ...passedOn(globals)])) ?? 0);
  const signal = SIGNALS[code];
  if (signal !== undefined) throw new CareersError('interrupted', '', { details: { signal } });
  prompter.say('');
}

const SIGNALS: Record<number, string> = { 130: 'SIGINT', 143: 'SIGTERM', 129: 'SIGHUP' };

/** Options of the conversation for its pages. The catalog is open already, with its overlays. */
function passedOn({ color, ascii, width, sources, accessible, profile }: Globals): string[] {
  return [
    ...(color === undefined ? [] : [color ? '--color' : '--no-color']),
    ...(ascii === true ? ['--ascii'] : []),
    ...(width === undefined ? [] : ['--width', String(width)]),
    ...(sources === true ? ['--sources'] : []),
    ...(accessible === true ? ['--accessible'] : []),
    ...(profile === undefined ? [] : ['--profile', profile]),
  ];
}
