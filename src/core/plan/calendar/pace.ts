import type { Pause, Slot } from '../../../model/profile.ts';
import { daysBetween } from '../../dates.ts';

/** Study in weekly slots, else evenly over all days. */
export interface Pace {
  /** The hours of the slots, if any. */
  readonly hoursPerWeek: number;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly slots?: readonly Slot[] | undefined;
  /** Days without study, in order and apart. */
  readonly pauses?: readonly Pause[] | undefined;
}

export const weeklyHours = (slots: readonly Slot[]): number => slots.reduce((sum, slot) => sum + slot.to - slot.from, 0) / 60;

export function overlap(slots: readonly Slot[]): boolean {
  const inOrder = [...slots].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  return inOrder.some(({ weekday, from }, at) => weekday === inOrder[at - 1]?.weekday && from < (inOrder[at - 1]?.to ?? 0));
}

/** Study in the first `days` days. */
export function minutesWithin(pace: Pace, days: number): number {
  const whole = minutesAlways(pace, days);
  return breaksOf(pace).reduce(
    (sum, { from, to }) => sum - minutesAlways(pace, Math.min(to, days)) + minutesAlways(pace, Math.min(from, days)),
    whole,
  );
}

/** Without pauses. */
function minutesAlways({ hoursPerWeek, start, slots }: Pace, days: number): number {
  if (slots === undefined) return (days * hoursPerWeek * 60) / 7;
  const whole = Math.floor(days);
  const rest = slotsFrom(start, slots).filter(({ day }) => day < whole % 7);
  return Math.floor(whole / 7) * weeklyHours(slots) * 60 + rest.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Days that so many minutes take, the last included; at least 1 with slots. */
export function daysFor(pace: Pace, minutes: number): number {
  const { hoursPerWeek, slots } = pace;
  if (slots !== undefined) return dayOf(pace, Math.max(0, minutes - 1)) + 1;
  const days = Math.ceil((minutes * 7) / (hoursPerWeek * 60) - 1e-9);
  return days <= 0 ? 0 : afterBreaks(pace, (lost) => days - 1 + lost.days) + 1;
}

/**
 * First and last day, counted from 0, of study from minute `from` to minute `to`.
 * @param from whole, as is `to`
 */
export function daysOf(pace: Pace, from: number, to: number): { first: number; last: number } {
  const first = dayOf(pace, from);
  return { first, last: Math.max(first, daysFor(pace, to) - 1) };
}

/** Of this minute of study, counted from 0. */
function dayOf(pace: Pace, minute: number): number {
  const { hoursPerWeek, start, slots } = pace;
  if (slots !== undefined) return afterBreaks(pace, (lost) => dayInSlots(start, slots, minute + lost.minutes));
  return afterBreaks(pace, (lost) => Math.floor((minute * 7) / (hoursPerWeek * 60)) + lost.days);
}

interface Lost {
  readonly days: number;
  readonly minutes: number;
}

/** @param dayAfter the day, where so much was lost before it */
function afterBreaks(pace: Pace, dayAfter: (lost: Lost) => number): number {
  let lost: Lost = { days: 0, minutes: 0 };
  let day = dayAfter(lost);
  for (const { from, to } of breaksOf(pace)) {
    if (day < from) break;
    lost = { days: lost.days + to - from, minutes: lost.minutes + minutesAlways(pace, to) - minutesAlways(pace, from) };
    day = dayAfter(lost);
  }
  return day;
}

/** In days from the first, `to` exclusive. */
const breaksOf = ({ start, pauses = [] }: Pace): { from: number; to: number }[] =>
  pauses
    .map(({ from, to }) => ({ from: Math.max(0, daysBetween(start, from)), to: daysBetween(start, to) + 1 }))
    .filter(({ from, to }) => from < to);

function dayInSlots(start: string, slots: readonly Slot[], minute: number): number {
  const week = weeklyHours(slots) * 60;
  let left = minute % week;
  const slot = slotsFrom(start, slots).find(({ from, to }) => {
    left -= to - from;
    return left < 0;
  });
  return Math.floor(minute / week) * 7 + (slot?.day ?? 0);
}

/** In order from the first day, days counted from it. */
export function slotsFrom(start: string, slots: readonly Slot[]): readonly (Slot & { day: number })[] {
  const first = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  return slots.map((slot) => ({ ...slot, day: (slot.weekday - first + 7) % 7 })).sort((a, b) => a.day - b.day || a.from - b.from);
}
