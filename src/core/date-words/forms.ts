import { addDays } from '../dates.ts';
import { addDuration, durationFrom } from './duration.ts';
import { MONTHS, monthNumber, weekdayNumber } from './names.ts';
import { daySpan, fault, lengthOfMonth, monthSpan, type Span, single, weekdayOf, weekSpan } from './spans.ts';

export interface Asked {
  /** YYYY-MM-DD */
  readonly today: string;
  /** False looks back for a day without a year. */
  readonly ahead: boolean;
  /** Of the nearest year with such days. */
  inYear(spanOf: (year: number) => Span | undefined): Span | undefined;
}

interface Form {
  /** In lower case, without commas, accents and "of". */
  readonly pattern: RegExp;
  /** Undefined for words of another form. */
  read(parts: readonly (string | undefined)[], asked: Asked): Span | undefined;
}

/** Each text fits at most one that reads it. */
export const FORMS: readonly Form[] = [
  { pattern: /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/, read: ([year, , month, day]) => daySpan(Number(year), Number(month), Number(day)) },
  { pattern: /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/, read: ([first, mark, second, year]) => inFigures(first, mark, second, Number(year)) },
  { pattern: /^(\d{1,2})[ -]([a-z]+)\.?(?:[ -](\d{4}))?$/, read: ([day, month, year], asked) => dayNamed(day, month, year, asked) },
  { pattern: /^([a-z]+)\.? (\d{1,2})(?: (\d{4}))?$/, read: ([month, day, year], asked) => dayNamed(day, month, year, asked) },
  { pattern: /^today$/, read: (_, { today }) => single(today) },
  { pattern: /^tomorrow$/, read: (_, { today }) => single(addDays(today, 1)) },
  { pattern: /^yesterday$/, read: (_, { today }) => single(addDays(today, -1)) },
  { pattern: /^(?:(this|next|last) )?([a-z]{3,})$/, read: weekdayNamed },
  {
    pattern: /^(in )?(.+?)( ago)?$/,
    read: ([ahead, duration, ago], { today }) => (ahead !== undefined && ago !== undefined ? undefined : after(today, duration, ago)),
  },
  { pattern: /^([a-z]+)\.?(?: (\d{4}))?$/, read: ([month, year], asked) => monthNamed(monthNumber(month ?? ''), year, asked) },
  { pattern: /^(\d{4})-(\d\d)$/, read: ([year, month]) => monthSpan(Number(year), Number(month)) },
  { pattern: /^(\d{1,2})[/.](\d{4})$/, read: ([month, year]) => monthSpan(Number(year), Number(month)) },
  { pattern: /^q([1-4])(?:[ /-]?(\d{4}))?$/, read: ([quarter, year], asked) => quarterNamed(quarter, year, asked) },
  { pattern: /^(\d{4})[ /-]?q([1-4])$/, read: ([year, quarter], asked) => quarterNamed(quarter, year, asked) },
  {
    pattern: /^(\d{4})-?w(\d\d)(?:-?([1-7]))?$/,
    read: ([year, week, day]) => weekSpan(Number(year), Number(week), day === undefined ? undefined : Number(day)),
  },
  { pattern: /^(?:(this|next|last) )?(week|month|quarter|year)$/, read: ([which, unit], { today }) => spanAround(today, which, unit) },
  { pattern: /^(\d{4})$/, read: ([year]) => monthSpan(Number(year), 1, 12) },
];

/** With dots the day is first; else a number above 12 tells the day. */
function inFigures(first: string | undefined, mark: string | undefined, second: string | undefined, year: number): Span {
  const [a, b] = [Number(first), Number(second)];
  if (mark === '.' || a > 12 || a === b) return daySpan(year, b, a);
  if (b > 12) return daySpan(year, a, b);
  throw twoReadings(daySpan(year, b, a).from, daySpan(year, a, b).from);
}

const twoReadings = (one: string, other: string) => fault(`That can mean two days: write ${one} or ${other}.`);

function dayNamed(day: string | undefined, name: string | undefined, year: string | undefined, asked: Asked): Span | undefined {
  const month = monthNumber(name ?? '');
  if (month === undefined) return undefined;
  if (year !== undefined) return daySpan(Number(year), month, Number(day));
  // 2000 is a leap year.
  if (Number(day) < 1 || Number(day) > lengthOfMonth(2000, month)) throw fault(`${MONTHS[month - 1]} has no day ${Number(day)}.`);
  return asked.inYear((near) => (Number(day) > lengthOfMonth(near, month) ? undefined : daySpan(near, month, Number(day))));
}

const monthNamed = (month: number | undefined, year: string | undefined, asked: Asked): Span | undefined =>
  month === undefined ? undefined : year === undefined ? asked.inYear((near) => monthSpan(near, month)) : monthSpan(Number(year), month);

function quarterNamed(quarter: string | undefined, year: string | undefined, asked: Asked): Span | undefined {
  const spanOf = (of: number) => monthSpan(of, Number(quarter) * 3 - 2, 3);
  return year === undefined ? asked.inYear(spanOf) : spanOf(Number(year));
}

/** Weeks begin on Monday: on a Wednesday "next friday" may be this Friday or that of next week. */
function weekdayNamed([which, name]: readonly (string | undefined)[], { today, ahead }: Asked): Span | undefined {
  const weekday = weekdayNumber(name ?? '');
  if (weekday === -1) return undefined;
  const away = weekday - weekdayOf(today);
  const [coming, gone] = [(away + 7) % 7, -((7 - away) % 7)];
  if (which !== 'next' && which !== 'last') return single(addDays(today, ahead ? coming : gone));
  const near = which === 'next' ? coming || 7 : gone || -7;
  const inThatWeek = away + (which === 'next' ? 7 : -7);
  if (near !== inThatWeek) throw twoReadings(addDays(today, near), addDays(today, inThatWeek));
  return single(addDays(today, near));
}

function after(today: string, duration: string | undefined, ago: string | undefined): Span | undefined {
  const length = durationFrom(duration ?? '');
  return length && single(addDuration(today, length, ago === undefined ? 1 : -1));
}

function spanAround(today: string, which: string | undefined, unit: string | undefined): Span {
  const shift = which === 'next' ? 1 : which === 'last' ? -1 : 0;
  if (unit === 'week') {
    const monday = addDays(today, 7 * shift - weekdayOf(today));
    return { from: monday, until: addDays(monday, 6) };
  }
  const months = unit === 'month' ? 1 : unit === 'quarter' ? 3 : 12;
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = year * 12 + (Math.floor((month - 1) / months) + shift) * months;
  return monthSpan(Math.floor(first / 12), (first % 12) + 1, months);
}
