import { quoted } from '../core/command-line.ts';

/** Said where a list is empty: words that fit nothing here may be mistyped, and only `search` forgives that. */
export const nothingFits = (what: string, words: string): string =>
  words === '' ? `No ${what} fits. Leave out a filter.` : `No ${what} fits. Leave out a filter, or forgive typing errors: ${search(words)}`;

/** What to run where a list is empty. */
export const nextOfNothing = (list: string, words: string): string[] => [...(words === '' ? [] : [`search ${quoted(words)}`]), list];

const search = (words: string): string => `genai-careers search ${quoted(words)}`;
