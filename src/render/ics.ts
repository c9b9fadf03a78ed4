import ical, { ICalCalendarMethod, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Calendar, CalendarEvent } from '../view/plan/calendar.ts';

const SEQUENCE_START = Date.UTC(2026, 0, 1);

/**
 * A calendar after RFC 5545. Sequence numbers are seconds since 2026: each export replaces earlier imports
 * (RFC 5546, 2.1.4), even where no profile remembers them.
 */
export function renderIcs(calendar: Calendar, now: Date): string {
  const made = ical({
    name: calendar.title,
    prodId: { company: 'genai-careers', product: 'plan', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
  });
  const sequence = Math.max(0, Math.floor((now.getTime() - SEQUENCE_START) / 1000));
  for (const event of calendar.events) {
    made.createEvent({
      id: event.uid,
      stamp: now,
      lastModified: now,
      sequence,
      summary: event.summary,
      description: event.description,
      ...(event.url === null ? {} : { url: event.url }),
      ...(event.cancelled === true ? { status: ICalEventStatus.CANCELLED } : {}),
      ...whenOf(event),
    });
  }
  // The library does not end the last line, and strict readers refuse that.
  const text = made.toString();
  return text.endsWith('\r\n') ? text : `${text}\r\n`;
}

/** Whole days leave the person free for others. */
function whenOf({ days, times }: CalendarEvent) {
  if (times !== undefined) return { start: times.from, end: times.to, floating: times.floating };
  const free = { transparency: ICalEventTransparency.TRANSPARENT, busystatus: ICalEventBusyStatus.FREE };
  return { start: new Date(`${days?.from}T00:00:00Z`), end: new Date(`${days?.until}T00:00:00Z`), allDay: true, ...free };
}
