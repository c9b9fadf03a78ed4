import type { PayCell, Quantiles } from '../../model/pay.ts';

/** Fewer rows or distinct rows: a cell is withheld. */
export const THIN_BELOW = 10;
/** Fewer rows: a cell is indicative, a claim untested. */
export const INDICATIVE_BELOW = 30;

/**
 * A quantile of ascending whole numbers: Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), type 7.
 * Whole percents keep the sum in integers, the same on every machine.
 * @param percent whole number from 0 to 100
 * @throws RangeError where there are no values
 */
export function quantile(ascending: ArrayLike<number>, percent: number): number {
  const hundredths = (ascending.length - 1) * percent;
  const below = Math.floor(hundredths / 100);
  const low = ascending[below];
  const high = ascending[Math.ceil(hundredths / 100)];
  if (low === undefined || high === undefined) throw new RangeError('a quantile needs a value and a percent from 0 to 100');
  return (low * 100 + (hundredths - below * 100) * (high - low)) / 100;
}

export function stateOf(n: number, distinct: number): PayCell['state'] {
  if (n < THIN_BELOW || distinct < THIN_BELOW) return 'thin';
  return n < INDICATIVE_BELOW ? 'indicative' : 'ok';
}

const RANGE = [10, 25, 50, 75, 90];

/**
 * Quartiles from 10 rows, deciles from 30, twentieths from 100.
 * @param detail `offer`: whole percents from 1,000 rows; `range`: those of a drawn range
 */
export function percentsFor(n: number, detail: 'offer' | 'range'): number[] {
  if (n < THIN_BELOW) return [];
  if (n < INDICATIVE_BELOW) return [25, 50, 75];
  if (detail === 'range') return RANGE;
  if (n < 100) return [10, 20, 25, 30, 40, 50, 60, 70, 75, 80, 90];
  const step = n < 1000 ? 5 : 1;
  return Array.from({ length: 100 / step - 1 }, (_, index) => (index + 1) * step);
}

export function quantilesOf(ascending: ArrayLike<number>, percents: readonly number[]): Quantiles {
  return Object.fromEntries(percents.map((percent) => [`p${percent}`, wholeDollars(quantile(ascending, percent))]));
}

/** Rounds halves to even. */
function wholeDollars(usd: number): number {
  const down = Math.floor(usd);
  if (usd - down === 0.5) return down % 2 === 0 ? down : down + 1;
  return Math.round(usd);
}
