import type { Pay } from '../../model/pay.ts';
import { CareersError } from '../errors.ts';

/** English names of the countries of the shipped data, as they stand in a sentence. */
const NAMES: Readonly<Record<string, string>> = {
  AT: 'Austria',
  AU: 'Australia',
  CA: 'Canada',
  DE: 'Germany',
  FR: 'France',
  GB: 'the United Kingdom',
  IN: 'India',
  LT: 'Lithuania',
  NL: 'the Netherlands',
  US: 'the US',
};

export const countryName = (code: string): string => NAMES[code] ?? code;

export function countriesOf(pays: readonly Pay[]): string[] {
  const codes = new Set(pays.flatMap((pay) => pay.groups.flatMap((group) => group.cells.map((cell) => cell.country))));
  return [...codes].sort((a, b) => Number(b === 'US') - Number(a === 'US') || (a < b ? -1 : 1));
}

/**
 * A country by code or English name, in any case.
 * @throws CareersError `usage` for a country without observations
 */
export function parseCountry(typed: string, known: readonly string[]): string {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .replace(/^the /, '')
      .replace(/[^a-z]/g, '');
  const aliases: Readonly<Record<string, string>> = { uk: 'GB', usa: 'US', unitedstates: 'US', greatbritain: 'GB' };
  const wanted = plain(typed);
  const found = known.find((code) => plain(code) === wanted || plain(countryName(code)) === wanted || aliases[wanted] === code);
  if (found !== undefined) return found;
  throw new CareersError('usage', `There are no observations of "${typed}".`, { hint: `Countries are: ${known.join(', ')}.` });
}
