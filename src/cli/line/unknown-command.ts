import { distance } from 'fastest-levenshtein';
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
 * @param isNear commander knows a similar command; a single word or a slip is not searched for
 * @param asksForHelp topics are named too
 */
export async function commandHints(
  context: Context,
  operands: readonly string[],
  isNear: boolean,
  asksForHelp: boolean,
): Promise<string[]> {
  const [first = '', ...more] = operands;
  if (commandList.some(({ name }) => name === first)) return [];
  const topics = asksForHelp ? [`Topics: ${(await import('./help-topics.ts')).topicNames().join(', ')}.`] : [];
  const words = operands.join(' ');
  const isMeant = isNear && (more.length === 0 || isSlip(first));
  const hits = isMeant || words.length > MOST_CHARACTERS ? [] : searchCatalog(await context.catalog(), words, MOST_HITS);
  const found = hits.map(({ type, title }) => `${title} (${type})`).join(', ');
  return [
    ...topics,
    `Commands: ${commandList.map(({ name }) => name).join(', ')}.`,
    ...(hits.length === 0 ? [] : [clean(`search finds ${found}. See it: genai-careers search ${quoted(words)}`)]),
  ];
}

/** `sallary` or `serach`, not `learn` for `search`: one letter in three is wrong at most. */
const isSlip = (word: string): boolean =>
  commandList.some(({ name }) => name.startsWith(word) || distance(name, word) <= Math.floor(word.length / 3));
