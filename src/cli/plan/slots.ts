import { InvalidArgumentError } from '@commander-js/extra-typings';
import { weekdayNumber } from '../../core/date-words/names.ts';
import { weeklyHours } from '../../core/plan/calendar/pace.ts';
import type { Slot } from '../../model/profile.ts';
import { slotsText } from '../../view/words/slots.ts';
import type { Context } from '../context.ts';
import { say } from '../print.ts';

const USAGE = '--slots takes days and times, such as "mon,wed 19-21", "daily 7-8", "weekdays 6:30-7:15" or "monday 7pm-9pm".';

const GROUPS: Readonly<Record<string, readonly number[]>> = {
  daily: [0, 1, 2, 3, 4, 5, 6],
  'every day': [0, 1, 2, 3, 4, 5, 6],
  weekdays: [0, 1, 2, 3, 4],
  weekends: [5, 6],
  weekend: [5, 6],
};

/** Says how times written in another way were read. */
export function slotTimes(context: Context): (text: string) => Slot[] {
  return (text) => {
    const slots = parseSlots(text);
    if (slotsText(slots) !== text.replace(/\b0(?=\d:)/g, ''))
      say(context, `--slots "${text}" is ${slotsText(slots)}: ${Math.round(weeklyHours(slots) * 100) / 100} h a week.`);
    return slots;
  };
}

/** Refuses times that overlap or go past midnight. */
export function parseSlots(text: string): Slot[] {
  const slots = withDays(text)
    .flatMap(([days, times]) => slotsOf(days, times))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  const clash = slots.findIndex(
    ({ weekday, from }, at) => weekday === slots[at + 1]?.weekday && (slots[at + 1]?.from ?? 0) < (slots[at]?.to ?? from),
  );
  if (clash !== -1) throw new InvalidArgumentError(`--slots has times that overlap: ${slotsText(slots.slice(clash, clash + 2))}.`);
  const hours = weeklyHours(slots);
  if (hours < 0.5 || hours > 112) throw new InvalidArgumentError('--slots takes half an hour to 112 hours a week in all.');
  return slots;
}

/** Days and times of each part; "mon, wed 19-21" has one time for both days. */
function withDays(text: string): [days: string, times: string][] {
  const parts: [string, string][] = [];
  let days = '';
  for (const word of text.toLowerCase().split(/[,;]/)) {
    const [, day = '', times = ''] = /^\s*(\D*?)\s*(\d.*)?$/.exec(word) ?? [];
    days = days === '' ? day : `${days},${day}`;
    if (times === '') continue;
    parts.push([days, times.trim()]);
    days = '';
  }
  if (days !== '' || parts.length === 0) throw new InvalidArgumentError(USAGE);
  return parts;
}

function slotsOf(days: string, times: string): Slot[] {
  const [, start = '', end = ''] = /^([\d:]+(?:\s*[ap]m)?)\s*[-–]\s*([\d:]+(?:\s*[ap]m)?)$/.exec(times) ?? [];
  const half = /[ap]m$/.exec(end)?.[0];
  const starts =
    half === undefined || /m$/.test(start) ? [minutesOf(start)] : [half, half === 'pm' ? 'am' : 'pm'].map((one) => minutesOf(start + one));
  const to = minutesOf(end);
  const from = starts.find((minutes) => minutes !== undefined && to !== undefined && minutes < to) ?? starts[0];
  const weekdays = days.split(/,|\band\b|&/).flatMap((day) => weekdaysOf(day.trim()));
  if (weekdays.length === 0 || from === undefined || to === undefined || from === to) throw new InvalidArgumentError(USAGE);
  if (from < to) return weekdays.map((weekday) => ({ weekday, from, to }));
  const [weekday = 0] = weekdays;
  const both = [{ weekday, from, to: 24 * 60 }, ...(to === 0 ? [] : [{ weekday: (weekday + 1) % 7, from: 0, to }])];
  throw new InvalidArgumentError(`--slots has a time that goes past midnight: write ${slotsText(both)}.`);
}

/** Of a day, `mon-fri`, or the name of several. */
function weekdaysOf(text: string): readonly number[] {
  if (Object.hasOwn(GROUPS, text)) return GROUPS[text] ?? [];
  const [first = -1, last = first] = text.split(/\s*[-–]\s*/).map(weekdayNumber);
  if (first === -1 || last === -1) throw new InvalidArgumentError(USAGE);
  return Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, at) => (first + at) % 7);
}

/** Minutes of `19:30`, `19` or `7:30pm`; 24:00 ends a day. */
function minutesOf(time: string): number | undefined {
  const [, digits = '99', minute = '00', half] = /^(\d{1,2})(?::(\d\d))?\s*([ap])?m?$/.exec(time) ?? [];
  const hour = Number(digits);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  const minutes = (half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) * 60 + Number(minute);
  return Number(minute) < 60 && minutes <= 24 * 60 ? minutes : undefined;
}
