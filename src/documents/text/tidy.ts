const SOFT_HYPHEN = '\u00ad';

/** One line: NFKC (so that `ﬁ` is `fi`), without control characters, soft hyphens and marks of direction. */
export function tidy(text: string): string {
  return text
    .replaceAll(SOFT_HYPHEN, '')
    .normalize('NFKC')
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\ufffd]+/gu, '')
    .trim();
}

/** In lower case without accents, punctuation and numbers, for words that are compared. */
export function plainWords(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return letters.replace(/[^\p{L}&/]+/gu, ' ').trim();
}
