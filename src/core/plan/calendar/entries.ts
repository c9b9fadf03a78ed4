import type { CalendarEntry, Finished, SavedPlan } from '../../../model/profile.ts';
import { sessionsOf } from './sessions.ts';

/** What an export of the plan puts into a calendar. */
export function entriesOf({ steps, slots }: SavedPlan): CalendarEntry[] {
  const sessions = slots === undefined ? [] : sessionsOf(steps, slots);
  return steps.map((step) => ({
    kind: step.kind,
    id: step.id,
    start: step.start,
    sessions: sessions.filter((one) => one.step === step).length,
  }));
}

/** Entries of the plan before that the plan now does not write over. */
export function entriesLeft(before: SavedPlan, now: SavedPlan): CalendarEntry[] {
  const kept = entriesOf(now);
  const isKept = (old: CalendarEntry) => kept.some((entry) => isSame(entry, old) && entry.sessions >= old.sessions);
  return everExported(before).filter((entry) => !isKept(entry));
}

/** What may be in a calendar of a plan, but for what is finished: that has happened. */
export function openEntries(plan: SavedPlan, done: readonly Finished[]): CalendarEntry[] {
  return everExported(plan).filter(({ kind, id }) => !done.some((finished) => finished.kind === kind && finished.id === id));
}

/** Each once, with the most sessions it had. */
function everExported(plan: SavedPlan): CalendarEntry[] {
  const own = entriesOf(plan);
  const left = (plan.calendar ?? []).filter((old) => !own.some((entry) => isSame(entry, old) && entry.sessions >= old.sessions));
  return [...left, ...own.filter((entry) => !left.some((old) => isSame(entry, old)))];
}

/** Of one step, both as whole days or both in sessions. */
const isSame = (a: CalendarEntry, b: CalendarEntry): boolean =>
  a.kind === b.kind && a.id === b.id && (a.sessions === 0) === (b.sessions === 0);
