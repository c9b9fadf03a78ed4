import type { TitlePay } from '../../model/title.ts';
import { CareersError } from '../errors.ts';
import { A_YEAR_HINT, FOREIGN, LEAST, MOST, numberIn, OTHER_PACE, parsePayRange, rangeEnds } from './amount.ts';

type Rate = TitlePay['rates'][number];

/** Not in US dollars a year. */
export interface Stated {
  /** In `currency`, a year or an hour. */
  low: number;
  high: number;
  currency: string;
  /** Null for US dollars. */
  rate: Rate | null;
  /** For an offer by the hour. */
  hoursAYear: number | null;
}

export interface Offered {
  /** US dollars a year. */
  low: number;
  high: number;
  stated: Stated | null;
}

/** 40 hours in each of 52 weeks. */
export const HOURS_A_YEAR = 2080;

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₱': 'PHP',
  zł: 'PLN',
  c$: 'CAD',
  ca$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  s$: 'SGD',
  sg$: 'SGD',
  hk$: 'HKD',
  nt$: 'TWD',
  r$: 'BRL',
  us$: 'USD',
  $: 'USD',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
};
const TOKEN = /[€£₹₱₩₽₺₪]|zł|(?<![a-z])[a-z]{0,2}\$|(?<![a-z])[a-z]{3}(?![a-z])/gi;
const CODES = new Set(Intl.supportedValuesOf('currency'));
const AN_HOUR = /\s*(\/|\bper\b|\ban?\b)\s*(h|hr|hour)s?\b\.?|\s*\bhourly\b/i;
const A_YEAR = /\s*(\/|per|a|an|p\.?)\s*(year|yr|annum|a)\.?$/i;

/**
 * Reads an offer as `parsePayRange`, also by the hour and in the currencies of the rates: `€70k-80k`, `$75/h`.
 * @throws CareersError `usage` for a currency without a rate, two currencies, an amount by day, week or month, and
 *   other text
 */
export function readOffer(typed: string, rates: readonly Rate[]): Offered {
  const text = typed.normalize('NFKC').trim();
  const found = [...new Set([...text.matchAll(TOKEN)].flatMap(([token]) => currencyOf(token) ?? []))];
  const [currency = 'USD'] = found;
  const isHourly = AN_HOUR.test(text);
  if (found.length === 0 && FOREIGN.test(text)) throw unknownCurrency(typed, 'another currency', rates);
  if (currency === 'USD' && found.length < 2 && !isHourly) return { ...parsePayRange(typed), stated: null };
  if (found.length > 1) throw refused(typed, `names two currencies, ${found.join(' and ')}`, 'Write both ends in one.');
  const rate = rates.find((one) => one.currency === currency) ?? null;
  if (rate === null && currency !== 'USD') throw unknownCurrency(typed, currency, rates);
  const bare = withoutUnits(text);
  if (OTHER_PACE.test(bare)) throw refused(typed, 'is not an amount a year', A_YEAR_HINT);
  const [low, high] = ascending(rangeEnds(bare).map((end) => numberIn(end, typed)));
  const dollars = (amount: number) => yearly(typed, amount * (isHourly ? HOURS_A_YEAR : 1) * (rate?.usd ?? 1));
  const stated = { low, high, currency, rate, hoursAYear: isHourly ? HOURS_A_YEAR : null };
  return { low: dollars(low), high: dollars(high), stated };
}

/** Whether it is 0 in any currency, a year or an hour: `CA$0`, `0/h`. */
export const isNothing = (typed: string): boolean => ZERO.test(withoutUnits(typed.normalize('NFKC').trim()));

const ZERO = /^\p{Sc}?\s*0+(?:[.,]0+)?\s*k?\s*\p{Sc}?$/iu;

const withoutUnits = (text: string): string =>
  text
    .replace(TOKEN, (token) => (currencyOf(token) === undefined ? token : ''))
    .replace(AN_HOUR, '')
    .trim()
    .replace(A_YEAR, '');

/** The code of `€`, `CA$` or `eur`; undefined for other text. */
export function currencyOf(token: string): string | undefined {
  const code = SYMBOLS[token.toLowerCase()] ?? token.toUpperCase();
  return CODES.has(code) ? code : undefined;
}

const ascending = (ends: readonly number[]): [number, number] => [Math.min(...ends), Math.max(...ends)];

function yearly(typed: string, amount: number): number {
  const usd = Math.round(amount);
  if (usd >= LEAST && usd <= MOST) return usd;
  throw refused(typed, 'is no salary of a year', 'Amounts worth 1,000 to 10,000,000 US dollars a year are taken.');
}

function unknownCurrency(typed: string, currency: string, rates: readonly Rate[]): CareersError {
  const known = ['USD', ...rates.map((rate) => rate.currency)].sort().join(', ');
  return refused(typed, `is in ${currency}, for which no rate is held`, `Currencies are: ${known}.`);
}

function refused(typed: string, why: string, hint: string): CareersError {
  return new CareersError('usage', `"${typed}" ${why}.`, { hint });
}
