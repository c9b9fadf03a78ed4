import ical, { ICalCalendarMethod } from 'ical-generator';
import type { Calendar, CalendarEvent } from '../view/plan/calendar.ts';

/**
 * A calendar after RFC 5545. Days are plain dates and times carry no zone, so each entry stands on its day and at its time
 * wherever it is read. Both are handed over in UTC, the only zone in which a Date says the same everywhere.
 * @param today the day it is made, YYYY-MM-DD; its midnight is the stamp, so that the same plan made twice in a day is the same bytes
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
  // The library leaves the last line open, which strict readers refuse.
  const text = made.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

function whenOf({ days, times }: CalendarEvent) {
  if (days !== undefined) return { start: at(days.from, 0), end: at(days.until, 0), allDay: true };
  const { date, from, to } = times ?? { date: '2000-01-01', from: 0, to: 0 };
  return { start: at(date, from), end: at(date, to), floating: true };
}

const at = (date: string, minutes: number): Date => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000);
