import type { Slot } from '../../../model/profile.ts';
import { addDays } from '../../dates.ts';
import type { PlanAnswer, PlanStep } from '../answer.ts';
import { slotsFrom } from './pace.ts';

export interface Session {
  readonly step: PlanStep;
  /** 1 for the first sitting of its step. */
  readonly number: number;
  readonly date: string;
  readonly from: number;
  readonly to: number;
}

/** One step after another from the first day on, no session longer than its slot. */
export function sessionsOf(answer: Pick<PlanAnswer, 'start' | 'steps'>, slots: readonly Slot[]): Session[] {
  const sessions: Session[] = [];
  const week = slotsFrom(answer.start, slots);
  let at = 0;
  let now = week[0]?.from ?? 0;
  for (const step of answer.steps) {
    let left = Math.round(step.hours * 60);
    for (let number = 1; left > 0; number++) {
      const slot = week[at % week.length];
      if (slot === undefined) return sessions;
      const to = Math.min(slot.to, now + left);
      sessions.push({ step, number, date: addDays(answer.start, slot.day + 7 * Math.floor(at / week.length)), from: now, to });
      left -= to - now;
      now = to;
      if (now === slot.to) {
        at++;
        now = week[at % week.length]?.from ?? 0;
      }
    }
  }
  return sessions;
}
