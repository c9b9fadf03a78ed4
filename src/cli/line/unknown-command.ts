import { quoted } from '../../core/command-line.ts';
import { searchCatalog } from '../../core/explore/search.ts';
import { clean } from '../../render/clean.ts';
import { commandList } from '../command-list.ts';
import type { Context } from '../context.ts';

/** Longer text is not repeated. */
const MOST_WORDS = 80;

/**
 * Names the commands, and whether `search` finds the words.
 * @param operands words of the line besides options
 * @param isNear a command is called nearly so; the words are not searched for
 */
export async function commandHints(context: Context, operands: readonly string[], isNear: boolean): Promise<string[]> {
  if (commandList.some(({ name }) => name === operands[0])) return [];
  const words = operands.join(' ');
  const isFound = !isNear && words.length <= MOST_WORDS && searchCatalog(await context.catalog(), words, 1).length > 0;
  return [
    `Commands: ${commandList.map(({ name }) => name).join(', ')}.`,
    ...(!isFound ? [] : [clean(`To see what is found of it: genai-careers search ${quoted(words)}`)]),
  ];
}
