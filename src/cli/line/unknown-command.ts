import { quoted } from '../../core/command-line.ts';
import { searchCatalog } from '../../core/explore/search.ts';
import { clean } from '../../render/clean.ts';
import { commandList } from '../command-list.ts';
import type { Context } from '../context.ts';

/** Longer text is not repeated. */
const MOST_CHARACTERS = 80;
const MOST_HITS = 3;

/**
 * Names the commands, and what `search` finds of the words.
 * @param operands words of the line besides options
 * @param isNear a command is called nearly so; the words are not searched for
 */
export async function commandHints(context: Context, operands: readonly string[], isNear: boolean): Promise<string[]> {
  if (commandList.some(({ name }) => name === operands[0])) return [];
  const words = operands.join(' ');
  const hits = isNear || words.length > MOST_CHARACTERS ? [] : searchCatalog(await context.catalog(), words, MOST_HITS);
  const found = hits.map(({ type, title }) => `${title} (${type})`).join(', ');
  return [
    `Commands: ${commandList.map(({ name }) => name).join(', ')}.`,
    ...(hits.length === 0 ? [] : [clean(`search finds ${found}. See it: genai-careers search ${quoted(words)}`)]),
  ];
}
