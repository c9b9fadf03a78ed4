import { CareersError } from '../errors.ts';

export const LEAST = 1_000;
export const MOST = 10_000_000;

/** Other currencies; a dollar after a country is not a US one. */
export const FOREIGN =
  /[€£¥₹₱₩₽₺₪₫฿₴₦]|\b(EUR|GBP|CHF|CAD|AUD|NZD|SGD|HKD|INR|JPY|CNY|SEK|NOK|DKK|PLN|CZK|BRL|MXN)\b|\b(CA|C|AU|A|NZ|SG?|HK)\$/i;
const PER_YEAR = /\s*(\/|per|a|an|p\.?)\s*(year|yr|annum|a)\.?$/i;
export const OTHER_PACE = /(\/|\b(per|a|an)\s+)\s*(h|hr|hour|d|day|w|wk|week|mo|month)\b|\b(hourly|daily|weekly|monthly)\b/i;
export const A_YEAR_HINT = 'The figures are base pay a year, such as 48k or "48k EUR". Multiply first: 52 weeks, 12 months.';
const UNITS: Readonly<Record<string, number>> = {
  '': 1,
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  million: 1_000_000,
  lakh: 100_000,
  lakhs: 100_000,
};

/**
 * Reads an amount such as `$150k`, `150 000` or `USD 150000 a year`.
 * @returns whole US dollars a year, 1,000 to 10,000,000
 * @throws CareersError `usage` for another currency or pace, for `150.000`, and for other text
 */
export function parseAmount(typed: string): number {
  const text = typed.normalize('NFKC').trim();
  if (FOREIGN.test(text)) {
    const hint = 'The figures are US dollars, and an exchange rate would need a date and a source. Convert it first.';
    throw refused(typed, 'is not in US dollars', hint);
  }
  if (OTHER_PACE.test(text)) {
    throw refused(typed, 'is not an amount a year', A_YEAR_HINT);
  }
  const bare = text
    .replace(PER_YEAR, '')
    .replace(/^(USD?\s*\$?|\$)\s*/i, '')
    .replace(/\s*(USD?|\$)$/i, '');
  const amount = Math.round(numberIn(bare, typed));
  if (amount >= LEAST && amount <= MOST) return amount;
  const isThousands = amount >= 10 && amount < LEAST;
  const hint = isThousands ? `Did you mean ${amount}k?` : 'Amounts from 1,000 to 10,000,000 US dollars are taken.';
  throw refused(typed, 'is no salary of a year', hint);
}

/**
 * A number without a currency, such as `150k` or `30,00,000`.
 * @throws CareersError `usage` for `150.000`, and for other text
 */
export function numberIn(bare: string, typed: string): number {
  if (/^\d{1,3}(\.\d{3})+$/.test(bare)) {
    const plain = bare.replaceAll('.', '');
    throw refused(typed, 'can be read in two ways', `Write ${plain} or ${Number(plain) / 1000}k.`);
  }
  const match = NUMBER.exec(bare);
  if (match === null) throw refused(typed, 'is no amount of money', 'Write it as 150000, 150,000 or 150k.');
  const number = Number((match[1] as string).replace(/[, '_]/g, '') + (match[3] ?? ''));
  return number * (UNITS[(match[4] ?? '').toLowerCase()] ?? 1);
}

const NUMBER =
  /^(\d{1,3}(?:(?<separator>[, '_])\d{3})(?:\k<separator>\d{3})*|\d{1,2}(?:,\d{2})+,\d{3}|\d{1,10})(\.\d{1,2})?\s*(k|thousand|m|million|lakhs?)?$/i;

/** The first end takes the thousands of the second, as in `150-180k`. One amount is one end. */
export function rangeEnds(text: string): string[] {
  const [first = '', second = '', ...more] = text.trim().split(/\s*[-–—]\s*|\s+to\s+/);
  if (first === '' || second === '' || more.length > 0) return [text.trim()];
  return [/^\D*\d{2,3}$/.test(first) && /\dk\b/i.test(second) ? `${first}k` : first, second];
}

/**
 * Reads what {@link parseAmount} does, or a range such as `150-180k` or `$185,000 to $235,000`.
 * @returns the lower end first; equal ends for one amount
 * @throws CareersError `usage` as {@link parseAmount}
 */
export function parsePayRange(typed: string): { low: number; high: number } {
  const ends = rangeEnds(typed).map(parseAmount);
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

function refused(typed: string, why: string, hint: string): CareersError {
  return new CareersError('usage', `"${typed}" ${why}.`, { hint });
}
