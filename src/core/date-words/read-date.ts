import { CareersError } from '../errors.ts';
import { FORMS } from './forms.ts';
import { fault, OUTSIDE, type Span } from './spans.ts';

/**
 * Which day of a month, quarter, week or year is meant. `first` and `last` look ahead for a day without a year; `past`
 * looks back and takes the last day up to today.
 */
export type DayOf = 'first' | 'last' | 'past';

/** For help. */
export const DATES_WRITTEN: Readonly<Record<string, string>> = {
  '2027-06-30, 30.06.2027, 30/6/2027': 'A day. What can be read in two ways, such as 3/4/2027, is refused with both.',
  '30 June 2027, June 30, 2027, 30 June': 'A day, also in German, French or Spanish. Without a year: the next one.',
  'today, tomorrow, monday, next monday':
    'Weeks begin on Monday. For what is done: yesterday, last friday (refused where that can mean two days).',
  'in 2 weeks, in 3 months, 10 days': 'Counted from today. For what is done: 2 weeks ago.',
  'June 2027, 2027-06, Q2 2027, 2027-W26, 2027': 'The first day of it for --start and --from, the last for --by, --until and --to.',
  'next week, next month, next quarter': 'The first or the last day of it, as above.',
  'end of June, start of Q3, end of the year': 'The last or the first day of it.',
};

export const DURATIONS_WRITTEN = '2w, 10 days, 3 months, a year';

/**
 * @param today YYYY-MM-DD, as is the answer
 * @throws CareersError `usage` for text of no form, days that do not exist, two readings, and years outside 2000 to 2099
 */
export function readDate(text: string, today: string, dayOf: DayOf): string {
  const [, edge, written = ''] = /^(?:(start|beginning|end) )?(.*)$/.exec(plain(text)) ?? [];
  const isFirst = edge === undefined ? dayOf === 'first' : edge !== 'end';
  const dayIn = ({ from, until }: Span): string => {
    if (isFirst) return from;
    return dayOf === 'past' && from <= today && today < until ? today : until;
  };
  const ahead = dayOf !== 'past';
  const inYear = (spanOf: (year: number) => Span | undefined) =>
    nearest(spanOf, today, (span) => (ahead ? dayIn(span) >= today : dayIn(span) <= today), ahead);
  const span = spanIn(written, { today, ahead, inYear });
  if (span === undefined)
    throw fault(
      'A day is written as 2027-06-30, "30 June 2027", "next monday", "in 2 weeks", "2 weeks ago" or "end of June"; more: genai-careers help formatting.',
    );
  return dayIn(span);
}

function spanIn(written: string, asked: Parameters<(typeof FORMS)[number]['read']>[1]): Span | undefined {
  try {
    for (const { pattern, read } of FORMS) {
      const found = pattern.exec(written);
      const span = found === null ? undefined : read(found.slice(1), asked);
      if (span !== undefined) return span;
    }
  } catch (error) {
    // Counted days run out of range elsewhere.
    throw error instanceof CareersError && error.code === 'check-failed' ? fault(OUTSIDE) : error;
  }
  return undefined;
}

/** Eight years hold a leap day, but around 1900 and 2100. */
function nearest(
  spanOf: (year: number) => Span | undefined,
  today: string,
  isMeant: (span: Span) => boolean,
  ahead: boolean,
): Span | undefined {
  for (let away = 0; away <= 8; away++) {
    const span = spanOf(Number(today.slice(0, 4)) + (ahead ? away : -away));
    if (span !== undefined && isMeant(span)) return span;
  }
  return undefined;
}

/** Lower case, without accents, commas, "of", "the", "de" and ordinal endings. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/,/g, ' ')
    .replace(/\b(of|the|de|del)\b/g, ' ')
    .replace(/\b(\d{1,2})(?:st|nd|rd|th|er|\.)(?= |$|[a-z]{3})/g, '$1 ')
    .replace(/\s+/g, ' ')
    .trim();
