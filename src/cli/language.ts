import { CareersError } from '../core/errors.ts';
import type { Catalog } from '../model/catalog.ts';

export const LANGUAGE_HELP = 'courses in this language too, not in English alone, such as fr; any: all';

/** Two-letter codes, sorted. */
export const languagesOf = ({ courses }: Catalog): string[] => [...new Set(courses.map(({ language }) => language))].sort();

/**
 * The catalog for somebody who reads this language and English.
 * @throws CareersError `usage` for a language that no course is in
 */
export function inLanguage(catalog: Catalog, typed: string | undefined): Catalog {
  if (typed === undefined) return catalog;
  const language = typed.toLowerCase();
  const codes = languagesOf(catalog);
  if (language === 'any' || codes.includes(language)) return { ...catalog, language };
  throw new CareersError('usage', `--language takes ${codes.join(', ')} or any, not "${typed}".`);
}
