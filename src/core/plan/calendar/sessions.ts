import type { Pause, Slot } from '../../../model/profile.ts';
import { addDays } from '../../dates.ts';
import { slotsFrom } from './pace.ts';

export interface Session<Step> {
  readonly step: Step;
  /** 1 for the first sitting of its step. */
  readonly number: number;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** Steps in turn, none before its start, no session longer than its slot or on a day without study. */
export function sessionsOf<Step extends { hours: number; start: string }>(
  steps: readonly Step[],
  slots: readonly Slot[],
  pauses: readonly Pause[] = [],
): Session<Step>[] {
  const sessions: Session<Step>[] = [];
  const start = steps[0]?.start;
  if (start === undefined || slots.length === 0) return sessions;
  const week = slotsFrom(start, slots);
  const dayOf = (at: number) => addDays(start, (week[at % week.length]?.day ?? 0) + 7 * Math.floor(at / week.length));
  const isAway = (day: string) => pauses.some(({ from, to }) => from <= day && day <= to);
  let at = -1;
  let now = 0;
  const nextSlot = () => {
    do at++;
    while (isAway(dayOf(at)));
    now = week[at % week.length]?.from ?? 0;
  };
  nextSlot();
  for (const step of steps) {
    while (dayOf(at) < step.start) nextSlot();
    let left = Math.round(step.hours * 60);
    for (let number = 1; left > 0; number++) {
      const slot = week[at % week.length];
      if (slot === undefined) return sessions;
      const to = Math.min(slot.to, now + left);
      sessions.push({ step, number, date: dayOf(at), from: now, to });
      left -= to - now;
      now = to;
      if (now === slot.to) nextSlot();
    }
  }
  return sessions;
}
