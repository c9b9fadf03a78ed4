const SOFT_HYPHEN = '\u00ad';

/** Colours and movements of a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const ESCAPES = /\u001b\[[0-9;?]*[ -/]*[@-~]/gu;

/** One line: NFKC (`ﬁ` is `fi`), without control characters, soft hyphens and marks of direction. */
export function tidy(text: string): string {
  return text
    .replace(ESCAPES, '')
    .replaceAll(SOFT_HYPHEN, '')
    .normalize('NFKC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\ufffd]+/gu, '')
    .trim();
}

/** In lower case without accents, punctuation and numbers, for comparison. */
export function plainWords(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}&/]+/gu, ' ').trim();
}
