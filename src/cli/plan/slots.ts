import { InvalidArgumentError } from '@commander-js/extra-typings';
import { overlap, weeklyHours } from '../../core/plan/calendar/pace.ts';
import type { Slot } from '../../model/profile.ts';
import { WEEKDAYS } from '../../view/words/slots.ts';

const USAGE = '--slots takes days and times, such as "mon 19:00-21:00, sat 9-12" or "monday 7pm-9pm".';

/** Refuses times that overlap. */
export function parseSlots(text: string): Slot[] {
  const slots = text
    .split(',')
    .map((part) => parseSlot(part.trim()))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const hours = weeklyHours(slots);
  if (hours < 0.5 || hours > 112) throw new InvalidArgumentError('--slots takes half an hour to 112 hours a week in all.');
  if (overlap(slots)) throw new InvalidArgumentError('--slots has times that overlap.');
  return slots;
}

function parseSlot(text: string): Slot {
  const [, day = '', start, end = ''] = /^([a-z]{2,9})\s+([\d:]+(?:\s*[ap]m)?)\s*[-–]\s*([\d:]+(?:\s*[ap]m)?)$/i.exec(text) ?? [];
  const weekday = WEEKDAYS.findIndex((name) => name.startsWith(day.toLowerCase().replace(/s$/, '')));
  const half = /[ap]m$/i.exec(end)?.[0] ?? '';
  const [from, to] = [minutesOf(/m$/i.test(start ?? '') ? start : `${start}${half}`), minutesOf(end)];
  if (weekday === -1 || from === undefined || to === undefined || from >= to) throw new InvalidArgumentError(USAGE);
  return { weekday, from, to };
}

/** Minutes of `19:30`, `19` or `7:30pm`; 24:00 ends a day. */
function minutesOf(time: string | undefined): number | undefined {
  const [, digits = '99', minute = '00', half] = /^(\d{1,2})(?::(\d\d))?\s*([ap])?m?$/i.exec(time ?? '') ?? [];
  const hour = Number(digits);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const minutes = (half === undefined ? hour : (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}
