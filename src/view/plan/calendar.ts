import { addDays } from '../../core/dates.ts';
import { sessionsOf } from '../../core/plan/calendar/sessions.ts';
import { wholeDays } from '../../core/plan/calendar/whole-days.ts';
import { isStep } from '../../core/profile/person.ts';
import type { ExportedEntry } from '../../core/progress/calendar-entries.ts';
import { zoneClock } from '../../core/time-zone.ts';
import type { CalendarEntry, Pause, Slot } from '../../model/profile.ts';

/** Whole days, or times of one day. */
export interface CalendarEvent {
  /** Constant for a part of a plan: importing again moves it. */
  uid: string;
  /** First day, and the day after the last. */
  days?: { from: string; until: string };
  /** Floating: local to the reader, here as if in UTC. */
  times?: { from: Date; to: Date; floating: boolean };
  /** It left the plan. */
  cancelled?: true;
  summary: string;
  description: string;
  url: string | null;
}

export interface Calendar {
  title: string;
  events: CalendarEvent[];
}

type Words = Pick<CalendarEvent, 'summary' | 'description' | 'url'>;

export interface CalendarStep extends Words {
  kind: CalendarEntry['kind'];
  id: string;
  /** Left to study when its days were set. */
  hours: number;
  start: string;
  end: string;
  /** It happened until then and its times are taken; null while unfinished. */
  doneOn: string | null;
}

export interface CalendarPlan {
  role: string;
  title: string;
  steps: readonly CalendarStep[];
}

export interface CalendarTimes {
  slots: readonly Slot[] | undefined;
  /** Days without study. */
  pauses: readonly Pause[];
  /** Of the slots; undefined: wherever they are read. */
  timeZone: string | undefined;
  /** What earlier calendars may hold. */
  entries: readonly ExportedEntry[];
}

/**
 * Whole days for the steps, or sessions in weekly slots. A step ends on the day it was finished.
 * Exported entries that are neither planned nor took place are cancelled.
 */
export function calendarOf({ role, title, steps }: CalendarPlan, times: CalendarTimes, titleOf: (id: string) => string): Calendar {
  const { slots, entries } = times;
  const planned = slots === undefined ? dayEvents(role, steps) : sessionEvents(role, steps.filter(isInOrder), slots, times);
  const uids = new Set(planned.map(({ uid }) => uid));
  const isPlanned = (entry: ExportedEntry) => [0, 1].some((session) => uids.has(uidOf(role, entry, session)));
  const left = entries.flatMap((entry) =>
    tookPlace(entry) && !isPlanned(entry) ? finishedEvents(entry, entries, titleOf(entry.id)) : cancelledEvents(entry, titleOf(entry.id)),
  );
  return { title, events: [...planned, ...left.filter(({ uid }) => !uids.has(uid))] };
}

/** Not finished after the next step began. */
const isInOrder = ({ doneOn, end }: CalendarStep, at: number, steps: readonly CalendarStep[]): boolean =>
  doneOn === null || end <= (steps[at + 1]?.start ?? end);

/** Finished on or after its first day. */
const tookPlace = ({ doneOn, start }: ExportedEntry): boolean => doneOn !== null && doneOn >= start;

const uidOf = (role: string, { kind, id }: Pick<CalendarEntry, 'kind' | 'id'>, session = 0): string =>
  `plan-${role}-${kind}-${id}${session === 0 ? '' : `-${session}`}@genai-careers`;

function dayEvents(role: string, steps: readonly CalendarStep[]): CalendarEvent[] {
  const inOrder = steps.filter(isInOrder);
  const days = wholeDays(inOrder);
  return steps.flatMap((step) => {
    const { doneOn } = step;
    if (doneOn !== null)
      return doneOn < step.start ? [] : [{ ...eventOf(role, step), days: { from: step.start, until: addDays(doneOn, 1) } }];
    const { from, until, isShared } = days[inOrder.indexOf(step)] ?? { from: step.start, until: addDays(step.end, 1), isShared: false };
    const description = isShared ? `${step.description}\nAnother step takes a part of this day.` : step.description;
    return [{ ...eventOf(role, step), days: { from, until }, description }];
  });
}

const eventOf = (role: string, step: CalendarStep, session = 0): CalendarEvent => ({
  uid: uidOf(role, step, session),
  ...{ summary: step.summary, description: step.description, url: step.url },
});

function sessionEvents(
  role: string,
  steps: readonly CalendarStep[],
  slots: readonly Slot[],
  { timeZone, pauses }: CalendarTimes,
): CalendarEvent[] {
  const clock = zoneClock(timeZone ?? 'UTC');
  const held = sessionsOf(steps, slots, pauses).filter(({ step: { doneOn }, date }) => doneOn === null || date <= doneOn);
  return held.map(({ step, number, date, from, to }) => ({
    ...eventOf(role, step, number),
    times: { from: clock(date, from), to: clock(date, to), floating: timeZone === undefined },
  }));
}

/** Of a step without days to come. Sessions, undated here, and days beside them stay as they are. */
function finishedEvents(entry: ExportedEntry, entries: readonly ExportedEntry[], title: string): CalendarEvent[] {
  const { role, start, doneOn } = entry;
  if (doneOn === null || entries.some((other) => other.sessions > 0 && isStep(entry)(other))) return [];
  return [
    { uid: uidOf(role, entry), days: { from: start, until: addDays(doneOn, 1) }, summary: title, description: 'Finished.', url: null },
  ];
}

function cancelledEvents(entry: CalendarEntry, title: string): CalendarEvent[] {
  const numbers = entry.sessions === 0 ? [0] : Array.from({ length: entry.sessions }, (_, at) => at + 1);
  const event = {
    days: { from: entry.start, until: addDays(entry.start, 1) },
    summary: title,
    description: 'No longer planned.',
    url: null,
  };
  return numbers.map((number) => ({ uid: uidOf(entry.role, entry, number), ...event, cancelled: true }));
}
