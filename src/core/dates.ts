import { CareersError } from './errors.ts';

const DAY = 86_400_000;
const FIRST = Date.UTC(2000, 0, 1);
const END = Date.UTC(2100, 0, 1);

/**
 * Dates are YYYY-MM-DD, in UTC, where each day has 24 hours.
 * @throws CareersError `check-failed` for a day outside the years 2000 to 2099
 */
export function addDays(date: string, days: number): string {
  const time = Date.parse(`${date}T00:00:00Z`) + days * DAY;
  if (!(time >= FIRST && time < END)) {
    throw new CareersError('check-failed', 'The dates run outside the years 2000 to 2099.', {
      hint: 'Study more hours a week, or start on another day.',
    });
  }
  return new Date(time).toISOString().slice(0, 10);
}

/** Negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

export const earliest = (...days: readonly [string, ...string[]]): string =>
  days.reduce((first, day) => (daysBetween(day, first) > 0 ? day : first));

export const latest = (...days: readonly [string, ...string[]]): string =>
  days.reduce((last, day) => (daysBetween(last, day) > 0 ? day : last));
