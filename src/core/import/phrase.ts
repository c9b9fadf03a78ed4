/**
 * A piece of text from a résumé and where it stood. What a person lists, they claim; what runs through a sentence or a job title may only
 * be a word that happens to be there, so it is read with more care. A heading over a list is a claim where it is a name as a whole: `Python`
 * over its libraries, but not `Front End`.
 */
export interface Phrase {
  text: string;
  /** Where it stood, in words for the person, such as `skills, Front End`. */
  where: string;
  kind: 'listed' | 'prose' | 'title' | 'heading';
  /** Only where the person wrote it themselves, as in `python=3`; levels of résumé formats are not to be trusted. */
  level?: number;
}

const LONGEST_LISTED = 120;

/** A phrase with blanks for control characters, or nothing where the value is no text. Long "lists" are sentences. */
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
