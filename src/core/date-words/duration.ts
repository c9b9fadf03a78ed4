import { addDays } from '../dates.ts';
import { CareersError } from '../errors.ts';
import { lengthOfMonth } from './spans.ts';

export interface Duration {
  /** Whole. */
  readonly count: number;
  readonly unit: 'days' | 'weeks' | 'months' | 'years';
}

const NUMBERS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const UNITS: readonly [RegExp, Duration['unit']][] = [
  [/^(d|days?)$/, 'days'],
  [/^(w|wks?|weeks?)$/, 'weeks'],
  [/^(mo|months?)$/, 'months'],
  [/^(y|yrs?|years?)$/, 'years'],
];

/** Such as `2w`, `a month`; undefined for other text. */
export function durationFrom(text: string): Duration | undefined {
  const [, number = '', word = ''] = /^(\d{1,4}|[a-z]+) ?([a-z]+)$/.exec(text.trim().toLowerCase()) ?? [];
  const unit = UNITS.find(([pattern]) => pattern.test(word))?.[1];
  const count = /^\d/.test(number) ? Number(number) : /^an?$/.test(number) ? 1 : NUMBERS.indexOf(number);
  return unit === undefined || count < 0 ? undefined : { count, unit };
}

/** @throws CareersError `usage` for text that is no duration, or none at all */
export function readDuration(text: string): Duration {
  const duration = durationFrom(text);
  if (duration !== undefined && duration.count > 0) return duration;
  throw new CareersError('usage', 'A duration is written as 2w, "10 days" or "3 months".');
}

/**
 * A month later is the same day of the month, or the last if it is shorter.
 * @param sign -1 goes back
 * @throws CareersError outside the years 2000 to 2099
 */
export function addDuration(day: string, { count, unit }: Duration, sign: 1 | -1 = 1): string {
  if (unit === 'days' || unit === 'weeks') return addDays(day, sign * count * (unit === 'days' ? 1 : 7));
  const [year = 0, month = 0, ofMonth = 0] = day.split('-').map(Number);
  const months = year * 12 + month - 1 + sign * count * (unit === 'months' ? 1 : 12);
  const [newYear, newMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const last = Math.min(ofMonth, lengthOfMonth(newYear, newMonth));
  return `${newYear}-${String(newMonth).padStart(2, '0')}-${String(last).padStart(2, '0')}`;
}
