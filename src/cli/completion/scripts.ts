import { bashScript } from './bash.ts';
import { fishScript } from './fish.ts';
import { powershellScript } from './powershell.ts';
import { zshScript } from './zsh.ts';

/**
 * Each script passes the words to `genai-careers __complete --` as arguments, never as text to evaluate.
 * First line: `space`, `nospace` or `files`. Every other line: a word, a tab, and what it is.
 */
export const completionScripts = { bash: bashScript, zsh: zshScript, fish: fishScript, powershell: powershellScript } as const;
