import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import { zshScript } from './zsh.ts';

/**
 * The scripts that `completion` prints. They hold no words of their own: each hands the line to `genai-careers __complete --` as
 * separate arguments, never as text to evaluate, and offers what comes back. The first line of the answer says what
 * follows a choice (`space`, `nospace`, or `files` to complete file names), every other line is a word, a tab, and what it is.
 */
export const completionScripts = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript } as const;
