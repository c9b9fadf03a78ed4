import type { CalendarEntry, Finished, Pause, Profile, SavedPlan } from '../../model/profile.ts';
import { sessionsOf } from '../plan/calendar/sessions.ts';
import { isStep } from '../profile/person.ts';
import { plansOf } from './plans.ts';

type Known = Pick<Profile, 'plan' | 'otherPlans' | 'pauses' | 'calendar'>;

const MOST_LEFT = 1000;

/** The last 1000 entries that earlier calendars may hold and no plan replaces now. */
export function entriesLeft(before: Known, now: Known): CalendarEntry[] {
  const kept = byStep(plannedEntries(now));
  return everExported(before)
    .filter((entry) => (kept.get(keyOf(entry))?.sessions ?? -1) < entry.sessions)
    .slice(-MOST_LEFT);
}

export interface ExportedEntry extends CalendarEntry {
  /** Null while it is not finished. */
  doneOn: string | null;
}

export const exportedEntries = (profile: Known, done: readonly Finished[]): ExportedEntry[] =>
  everExported(profile).map((entry) => ({ ...entry, doneOn: done.find(isStep(entry))?.on ?? null }));

const everExported = (profile: Known): CalendarEntry[] => [...byStep([...profile.calendar, ...plannedEntries(profile)]).values()];

/** Each once, with its most sessions. */
function byStep(entries: readonly CalendarEntry[]): Map<string, CalendarEntry> {
  const most = new Map<string, CalendarEntry>();
  for (const entry of entries) if ((most.get(keyOf(entry))?.sessions ?? -1) < entry.sessions) most.set(keyOf(entry), entry);
  return most;
}

/** A step as whole days has another event than its sessions. */
const keyOf = ({ role, kind, id, sessions }: CalendarEntry): string => `${role} ${kind} ${id} ${sessions === 0}`;

const plannedEntries = (profile: Known): CalendarEntry[] => plansOf(profile).flatMap((plan) => entriesOf(plan, profile.pauses));

/** What was done before the dates were set has no times. */
function entriesOf({ role, steps: whole, slots }: SavedPlan, pauses: readonly Pause[]): CalendarEntry[] {
  const steps = whole.map((step) => ({ ...step, hours: step.hours - (step.before ?? 0) })).filter(({ hours }) => hours > 0);
  const sessions = slots === undefined ? [] : sessionsOf(steps, slots, pauses);
  return steps.map((step) => ({
    role,
    ...{ kind: step.kind, id: step.id, start: step.start },
    sessions: sessions.filter((one) => one.step === step).length,
  }));
}
