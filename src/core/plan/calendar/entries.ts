import type { CalendarEntry, Pause, Profile, SavedPlan } from '../../../model/profile.ts';
import { sessionsOf } from './sessions.ts';

/** A plan, and the days without study around which it was laid out. */
type LaidOut = readonly [plan: SavedPlan, pauses: readonly Pause[]];

/** What an export of the plan puts into a calendar: what was done before its dates were set has no times. */
export function entriesOf(...[{ steps: whole, slots }, pauses]: LaidOut): CalendarEntry[] {
  const steps = whole.map((step) => ({ ...step, hours: step.hours - (step.before ?? 0) })).filter(({ hours }) => hours > 0);
  const sessions = slots === undefined ? [] : sessionsOf(steps, slots, pauses);
  return steps.map((step) => ({
    kind: step.kind,
    id: step.id,
    start: step.start,
    sessions: sessions.filter((one) => one.step === step).length,
  }));
}

/** Entries of the plan before that the plan now does not write over. */
export function entriesLeft(before: LaidOut, now: LaidOut): CalendarEntry[] {
  const kept = entriesOf(...now);
  const isKept = (old: CalendarEntry) => kept.some((entry) => isSame(entry, old) && entry.sessions >= old.sessions);
  return everExported(...before).filter((entry) => !isKept(entry));
}

/** What may be in a calendar of a plan, but for what is finished: that has happened. */
export function openEntries(plan: SavedPlan, { done, pauses }: Pick<Profile, 'done' | 'pauses'>): CalendarEntry[] {
  return everExported(plan, pauses).filter(({ kind, id }) => !done.some((finished) => finished.kind === kind && finished.id === id));
}

/** Each once, with the most sessions it had. */
function everExported(...[plan, pauses]: LaidOut): CalendarEntry[] {
  const own = entriesOf(plan, pauses);
  const left = (plan.calendar ?? []).filter((old) => !own.some((entry) => isSame(entry, old) && entry.sessions >= old.sessions));
  return [...left, ...own.filter((entry) => !left.some((old) => isSame(entry, old)))];
}

/** Of one step, both as whole days or both in sessions. */
const isSame = (a: CalendarEntry, b: CalendarEntry): boolean =>
  a.kind === b.kind && a.id === b.id && (a.sessions === 0) === (b.sessions === 0);
