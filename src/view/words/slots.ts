import type { Slot } from '../../model/profile.ts';

/** Monday first. */
export const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** Such as `mon 19:00-21:00, sat 9:00-12:00`. */
export const slotsText = (slots: readonly Slot[]): string =>
  slots.map(({ weekday, from, to }) => `${WEEKDAYS[weekday]?.slice(0, 3)} ${clockTime(from)}-${clockTime(to)}`).join(', ');

const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
