import { addDays } from '../dates.ts';
import { CareersError } from '../errors.ts';
import { MONTHS } from './names.ts';

/** First and last day, YYYY-MM-DD. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

export const fault = (sentence: string): CareersError =>
  new CareersError('usage', sentence, { hint: 'The ways to write a day: genai-careers help formatting' });

export const OUTSIDE = 'Days lie in the years 2000 to 2099.';

const two = (value: number): string => String(value).padStart(2, '0');

/** @throws CareersError `usage` outside the years 2000 to 2099, and for a 13th month */
export function monthSpan(year: number, month: number, months = 1): Span {
  if (year < 2000 || year > 2099) throw fault(OUTSIDE);
  if (month < 1 || month > 12) throw fault(`There is no month ${month}.`);
  const last = new Date(Date.UTC(year, month + months - 1, 0));
  return { from: `${year}-${two(month)}-01`, until: last.toISOString().slice(0, 10) };
}

export const lengthOfMonth = (year: number, month: number): number => Number(monthSpan(year, month).until.slice(8));

/** @throws CareersError `usage` for a day that the month does not have */
export function daySpan(year: number, month: number, day: number): Span {
  const length = lengthOfMonth(year, month);
  if (day < 1 || day > length) throw fault(`${MONTHS[month - 1]} ${year} has no day ${day}: it has ${length}.`);
  return single(`${year}-${two(month)}-${two(day)}`);
}

export const single = (day: string): Span => ({ from: day, until: day });

/** 0 Monday to 6 Sunday. */
export const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The ISO 8601 week, or its day from 1 to 7. The 4th of January lies in week 1. */
export function weekSpan(year: number, week: number, day?: number): Span {
  const { from: fourth } = daySpan(year, 1, 4);
  const monday = (number: number, of = fourth) => addDays(of, 7 * (number - 1) - weekdayOf(of));
  const isLong = week === 53 && monday(53) < addDays(`${year}-12-28`, 1);
  if (week < 1 || (week > 52 && !isLong)) throw fault(`${year} has no week ${week}.`);
  return day === undefined ? { from: monday(week), until: addDays(monday(week), 6) } : single(addDays(monday(week), day - 1));
}
