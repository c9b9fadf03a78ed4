import { quoted } from '../core/command-line.ts';

/** Words that fit nothing may be mistyped; only `search` forgives that. */
export const nothingFits = (what: string, words: string): string =>
  isWorthSearching(words)
    ? `No ${what} fits. Leave out a filter, or forgive typing errors: genai-careers search ${quoted(words)}`
    : `No ${what} fits. Leave out a filter.`;

/** What to run after an empty list. */
export const nextOfNothing = (list: string, words: string): string[] => [
  ...(isWorthSearching(words) ? [`search ${quoted(words)}`] : []),
  list,
];

const isWorthSearching = (words: string): boolean => words !== '' && words.length <= 80;
