import { CareersError } from '../../core/errors.ts';
import type { Profile } from '../../model/profile.ts';
import { profileOf } from '../profile-file.ts';
import type { Choice } from '../prompt/prompter.ts';
import { commandLine, type Surroundings } from '../run-page.ts';

/** After a page: one menu back, or to the first. */
type After = 'back' | 'home';

/** A page to print, another menu, one menu back, or out. */
export type Turn =
  | { kind: 'page'; words: readonly string[]; after?: After }
  | { kind: 'menu'; menu: Menu }
  | { kind: 'back' }
  | { kind: 'quit' };

/** Asks once and returns where to go. */
export type Menu = (setting: Surroundings) => Promise<Turn>;

/** A choice that prints a page; the hint is its command. */
export const pageChoice = (label: string, words: readonly string[], after?: After): Choice<Turn> => ({
  value: { kind: 'page', words, ...(after === undefined ? {} : { after }) },
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

/** Null also if it cannot be read, which the pages say. */
export async function profileIn({ context, globals }: Surroundings): Promise<Profile | null> {
  try {
    return await profileOf(context, globals);
  } catch (error) {
    if (error instanceof CareersError) return null;
    throw error;
  }
}
