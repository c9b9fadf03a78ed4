import { CareersError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import type { Choice, Prompter } from '../prompt/prompter.ts';

/** What a menu leads to: a page to print, another menu, one menu back, or out. */
export type Turn = { kind: 'page'; words: readonly string[] } | { kind: 'menu'; menu: Menu } | { kind: 'back' } | { kind: 'quit' };

/** A menu asks once and says where to go; menus lie on a stack, so that back always works. */
export type Menu = (setting: Exploring) => Promise<Turn>;

export interface Exploring {
  context: Context;
  globals: Globals;
  prompter: Prompter;
}

/** A choice that prints a page; the command that would do the same is shown beneath it. */
export const pageChoice = (label: string, words: readonly string[]): Choice<Turn> => ({
  value: { kind: 'page', words },
  label,
  hint: commandLine(words),
});

export const menuChoice = (label: string, menu: Menu, hint?: string): Choice<Turn> => ({
  value: { kind: 'menu', menu },
  label,
  ...(hint === undefined ? {} : { hint }),
});

export const BACK: Choice<Turn> = { value: { kind: 'back' }, label: 'back', key: 'b' };
export const QUIT: Choice<Turn> = { value: { kind: 'quit' }, label: 'quit', key: 'q' };

/** Words as a person would type them after the name of the program. */
export const commandLine = (words: readonly string[]): string =>
  `genai-careers ${words.map((word) => (/^[\w./=-]+$/.test(word) ? word : `"${word}"`)).join(' ')}`;

/**
 * Prints a page by running the command that prints it, and names that command. What goes wrong there is said there, and the explorer
 * stays open.
 * @throws CareersError `interrupted` where the person left from within the page
 */
export async function printPage({ context, globals, prompter }: Exploring, words: readonly string[]): Promise<void> {
  prompter.say(`\n$ ${commandLine(words)}\n`);
  const code = (await context.run?.([...words, ...passedOn(globals)])) ?? 0;
  const signal = SIGNALS[code];
  if (signal !== undefined) throw new CareersError('interrupted', '', { details: { signal } });
  prompter.say('');
}

const SIGNALS: Record<number, string> = { 130: 'SIGINT', 143: 'SIGTERM', 129: 'SIGHUP' };

/** Options that were given to the explorer and hold for its pages too. The catalog is open already, with its overlays. */
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
