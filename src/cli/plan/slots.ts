import { InvalidArgumentError } from '@commander-js/extra-typings';
import type { Slot } from '../../core/plan/sessions.ts';

/** Monday first. */
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const USAGE = '--slots takes days and times, such as "mon 19:00-21:00, sat 09:00-12:00".';

/** Parses weekly times, and refuses those that overlap. */
export function parseSlots(text: string): Slot[] {
  const slots = text
    .split(',')
    .map((part) => parseSlot(part.trim()))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const overlaps = slots.some((slot, index) => {
    const next = slots[index + 1];
    return next !== undefined && next.weekday === slot.weekday && next.from < slot.to;
  });
  if (overlaps) throw new InvalidArgumentError('--slots has times that overlap.');
  return slots;
}

function parseSlot(text: string): Slot {
  const match = /^([a-z]{3})[a-z]*\s+(\d{1,2}:\d\d)\s*[-–]\s*(\d{1,2}:\d\d)$/i.exec(text);
  const weekday = WEEKDAYS.indexOf(match?.[1]?.toLowerCase() ?? '');
  const [from, to] = [minutesOf(match?.[2]), minutesOf(match?.[3])];
  if (weekday === -1 || from === undefined || to === undefined || from >= to) throw new InvalidArgumentError(USAGE);
  return { weekday, from, to };
}

/** Minutes after midnight; 24:00 is the end of a day. */
function minutesOf(time: string | undefined): number | undefined {
  const [hour = 99, minute = 99] = (time ?? '').split(':').map(Number);
  const minutes = hour * 60 + minute;
  return minute < 60 && minutes <= 24 * 60 ? minutes : undefined;
}

/** The inverse of {@link parseSlots}. */
export const formatSlots = (slots: readonly Slot[]): string =>
  slots.map(({ weekday, from, to }) => `${WEEKDAYS[weekday]} ${clockTime(from)}-${clockTime(to)}`).join(', ');

const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
