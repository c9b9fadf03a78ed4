import { WEEKDAYS } from '../../core/date-words/names.ts';
import type { Slot } from '../../model/profile.ts';

/** Such as `mon 19:00-21:00, sat 9:00-12:00`. */
export const slotsText = (slots: readonly Slot[]): string =>
  slots.map(({ weekday, from, to }) => `${WEEKDAYS[weekday]?.slice(0, 3)} ${clockTime(from)}-${clockTime(to)}`).join(', ');

const clockTime = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
