import { InvalidArgumentError } from '@commander-js/extra-typings';
import { type DayOf, readDate } from '../../core/date-words/read-date.ts';
import { CareersError } from '../../core/errors.ts';
import { timeZoneFrom } from '../../core/time-zone.ts';
import { dateText } from '../../view/words/dates.ts';
import { type Context, today } from '../context.ts';
import { say } from '../print.ts';

/** Says how words were read: "June 2027" is a month. */
export function calendarDate(name: string, context: Context, dayOf: DayOf): (text: string) => string {
  return (text) => {
    const day = inWordsOf(name, () => readDate(text, today(context), dayOf));
    const isDay = /^\d+([-/.])\d+\1\d+$/.test(text) || text === dateText(day);
    if (!isDay) say(context, `${name} "${text}" is ${dateText(day)}.`);
    return day;
  };
}

export const timeZone = (text: string): string => inWordsOf('--time-zone', () => timeZoneFrom(text));

/** Names the option in the error. */
function inWordsOf<T>(name: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof CareersError) throw new InvalidArgumentError(`${name}: ${error.message}`);
    throw error;
  }
}
