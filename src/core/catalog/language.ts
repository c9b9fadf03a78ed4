import type { Catalog } from '../../model/catalog.ts';
import { CareersError } from '../errors.ts';

/** @param read the language of the name */
export const languageName = (code: string, read = 'en'): string => new Intl.DisplayNames(read, { type: 'language' }).of(code) ?? code;

/** Two-letter codes, sorted. */
export const languagesOf = ({ courses }: Pick<Catalog, 'courses'>): string[] =>
  [...new Set(courses.map(({ language }) => language))].sort();

/** @throws CareersError `usage` for a language that no course is in */
export function languageFrom(catalog: Pick<Catalog, 'courses'>, typed: string): string {
  const language = typed.toLowerCase();
  const codes = languagesOf(catalog);
  if (language === 'any' || codes.includes(language)) return language;
  throw new CareersError('usage', `The language is one of ${codes.join(', ')}, or any, not "${typed.slice(0, 80)}".`);
}

/**
 * The catalog for somebody who reads this language and English.
 * @param typed a two-letter code, or `any` for courses in all languages
 * @throws CareersError `usage` for a language that no course is in
 */
export const inLanguage = (catalog: Catalog, typed: string): Catalog => ({
  ...catalog,
  language: languageFrom(catalog, typed),
});
