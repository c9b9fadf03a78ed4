import { inLanguage } from '../core/catalog/language.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Profile } from '../model/profile.ts';

export const LANGUAGE_HELP = 'courses in this language too, not in English alone, such as fr; any: all; else that of your profile';

/**
 * The catalog for readers of this language and English, by the line, else the profile.
 * @throws CareersError `usage` for a language without courses
 */
export function inLanguageOf(catalog: Catalog, typed: string | undefined, profile: Profile | null, kept = profile?.language): Catalog {
  if (typed !== undefined) return inLanguage(catalog, typed);
  return kept == null ? catalog : { ...catalog, language: kept };
}
