export interface Phrase {
  text: string;
  /** In words for the person, such as `skills, Front End`. */
  where: string;
  /** A listed skill is a claim; a word in prose or in a title may be accidental. A heading is a claim where all of it is a name. */
  kind: 'listed' | 'prose' | 'title' | 'heading';
  /** Only as the person wrote it, `python=3`: levels of résumé formats are unreliable. */
  level?: number;
}

const LONGEST_LISTED = 120;

/** Empty where the value is no text. Long entries without separators are sentences. */
export function phrase(value: unknown, where: string, kind: Phrase['kind']): Phrase[] {
  const text = typeof value === 'string' ? tidy(value) : '';
  if (text === '') return [];
  return [{ text, where: tidy(where), kind: kind === 'listed' && text.length > LONGEST_LISTED && !/[,;|•]/.test(text) ? 'prose' : kind }];
}

const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, ' ')
    .trim();
