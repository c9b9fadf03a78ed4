import { addDays } from '../../dates.ts';

/** First day, and the day after the last. */
export interface Days {
  from: string;
  until: string;
  /** Another step shares this one day. */
  isShared: boolean;
}

/** A day that two steps share goes to the one that ends on it, unless the other then has none. */
export function wholeDays(steps: readonly { start: string; end: string }[]): Days[] {
  const days: Days[] = [];
  for (const { start, end } of steps) {
    const before = days.at(-1);
    const free = before !== undefined && start < before.until ? before.until : start;
    const hasOwn = before === undefined || free <= end;
    if (before !== undefined && !hasOwn && before.from < end) before.until = end;
    const isShared = before !== undefined && end < before.until;
    days.push({ from: hasOwn ? free : end, until: addDays(end, 1), isShared });
  }
  return days;
}
