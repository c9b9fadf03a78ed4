import type { Pay } from '../../model/pay.ts';
import { CareersError } from '../errors.ts';

/** As they stand in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  AT: 'Austria',
  AU: 'Australia',
  CA: 'Canada',
  DE: 'Germany',
  ES: 'Spain',
  FR: 'France',
  GB: 'the United Kingdom',
  IN: 'India',
  LT: 'Lithuania',
  NL: 'the Netherlands',
  PL: 'Poland',
  SK: 'Slovakia',
  US: 'the US',
};

export const countryName = (code: string): string => NAMES[code] ?? code;

export function countriesOf(pays: readonly Pay[]): string[] {
  const codes = new Set(pays.flatMap((pay) => pay.groups.flatMap((group) => group.cells.map((cell) => cell.country))));
  return [...codes].sort((a, b) => Number(b === 'US') - Number(a === 'US') || (a < b ? -1 : 1));
}

/** Besides the names in the languages below. */
const ALIASES: Readonly<Record<string, string>> = {
  uk: 'GB',
  greatbritain: 'GB',
  grossbritannien: 'GB',
  england: 'GB',
  usa: 'US',
  america: 'US',
  holland: 'NL',
};
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'];

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/^the /, '')
    .replace(/[^a-z]/g, '');

/** In several languages, as `plain` leaves them. */
const namesOf = (code: string): string[] =>
  [code, countryName(code), ...LANGUAGES.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)].map(
    plain,
  );

/**
 * Takes a code or a name in one of seven languages, in any case.
 * @throws CareersError `usage` for a country without observations
 */
export function parseCountry(typed: string, known: readonly string[]): string {
  const wanted = plain(typed);
  const found = known.find((code) => ALIASES[wanted] === code || namesOf(code).includes(wanted));
  if (found !== undefined) return found;
  throw new CareersError('usage', `There are no observations of "${typed}".`, { hint: `Countries are: ${known.join(', ')}.` });
}
