import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Calendar, CalendarEvent } from '../view/plan/calendar.ts';

/**
 * A calendar after RFC 5545. Days and times carry no zone, so they mean the same wherever they are read.
 * @param today YYYY-MM-DD, the stamp of every event, so that a plan made twice on a day gives the same bytes
 */
export function renderIcs(calendar: Calendar, today: string): string {
  const made = ical({
    name: calendar.title,
    prodId: { company: 'genai-careers', product: 'plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const event of calendar.events) {
    made.createEvent({
      id: event.uid,
      stamp: at(today, 0),
      summary: event.summary,
      description: event.description,
      ...(event.url === null ? {} : { url: event.url }),
      ...whenOf(event),
    });
  }
  // The library does not end the last line, and strict readers refuse that.
  const text = made.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function whenOf({ days, times }: CalendarEvent) {
  if (days !== undefined) return { start: at(days.from, 0), end: at(days.until, 0), allDay: true };
  const { date, from, to } = times ?? { date: '2000-01-01', from: 0, to: 0 };
  return { start: at(date, from), end: at(date, to), floating: true };
}

/** UTC, so that the time zone of the machine changes nothing. */
const at = (date: string, minutes: number): Date => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000);
