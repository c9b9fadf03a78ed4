import type { Slot } from '../../../model/profile.ts';

/** When somebody studies: in weekly slots, else evenly over all days. */
export interface Pace {
  /** The hours of the slots, where there are any. */
  readonly hoursPerWeek: number;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly slots?: readonly Slot[] | undefined;
}

export const weeklyHours = (slots: readonly Slot[]): number => slots.reduce((sum, slot) => sum + slot.to - slot.from, 0) / 60;

export function overlap(slots: readonly Slot[]): boolean {
  const inOrder = [...slots].sort((a, b) => a.weekday - b.weekday || a.from - b.from);
  return inOrder.some(({ weekday, from }, at) => weekday === inOrder[at - 1]?.weekday && from < (inOrder[at - 1]?.to ?? 0));
}

/** Minutes of study in the first so many days. */
export function minutesWithin({ hoursPerWeek, start, slots }: Pace, days: number): number {
  if (slots === undefined) return (days * hoursPerWeek * 60) / 7;
  const whole = Math.floor(days);
  const rest = slotsFrom(start, slots).filter(({ day }) => day < whole % 7);
  return Math.floor(whole / 7) * weeklyHours(slots) * 60 + rest.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Days that so many minutes of study take, the last one included; at least 1 with slots. */
export function daysFor(pace: Pace, minutes: number): number {
  if (pace.slots !== undefined) return dayInSlots(pace.start, pace.slots, Math.max(0, minutes - 1)) + 1;
  return Math.max(0, Math.ceil((minutes * 7) / (pace.hoursPerWeek * 60) - 1e-9));
}

/**
 * First and last day, counted from 0, of what follows on `from` minutes of study and ends after `to`.
 * @param from whole, as is `to`
 */
export function daysOf(pace: Pace, from: number, to: number): { first: number; last: number } {
  const first = pace.slots === undefined ? Math.floor((from * 7) / (pace.hoursPerWeek * 60)) : dayInSlots(pace.start, pace.slots, from);
  return { first, last: Math.max(first, daysFor(pace, to) - 1) };
}

/** Of the minute of study with this number, counted from 0. */
function dayInSlots(start: string, slots: readonly Slot[], minute: number): number {
  const week = weeklyHours(slots) * 60;
  let left = minute % week;
  const slot = slotsFrom(start, slots).find(({ from, to }) => {
    left -= to - from;
    return left < 0;
  });
  return Math.floor(minute / week) * 7 + (slot?.day ?? 0);
}

/** In order from the first day on, with days counted from it. */
export function slotsFrom(start: string, slots: readonly Slot[]): readonly (Slot & { day: number })[] {
  const first = (new Date(`${start}T00:00:00Z`).getUTCDay() + 6) % 7;
  return slots.map((slot) => ({ ...slot, day: (slot.weekday - first + 7) % 7 })).sort((a, b) => a.day - b.day || a.from - b.from);
}
