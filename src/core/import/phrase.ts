export interface Phrase {
  text: string;
  /** Such as `skills, Front End`. */
  where: string;
  /**
   * Listed skills are claims; words in prose or titles may be accidental; headings are claims where all of it is a
   * name.
   */
  kind: 'listed' | 'prose' | 'title' | 'heading';
  /** Written by the person, `python=3`; levels of résumé formats are unreliable. */
  level?: number;
}

const LONGEST_LISTED = 120;

/** Long entries without separators are sentences. */
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
