import type { Pause, SavedPlan, SavedStep } from '../../model/profile.ts';
import { addDays, daysBetween, earliest, latest } from '../dates.ts';
import { daysFor, minutesWithin } from '../plan/calendar/pace.ts';
import type { Studied } from './studied.ts';

export interface Forecast {
  /** YYYY-MM-DD at the plan's pace; null past 2099. For a finished plan the day of its last step. */
  finish: string | null;
  /** Over the last four weeks; null in the first week, too early to tell. */
  pace: { hoursPerWeek: number; days: number } | null;
  /** At that pace; null where nothing was studied, or past 2099. */
  finishAtPace: string | null;
  /** The open step due first. */
  due: { kind: 'course' | 'project'; id: string; on: string } | null;
}

export interface StepLeft extends SavedStep {
  doneOn: string | null;
  /** At least an hour of an unfinished step, unless its parts are finished. */
  leftHours: number;
}

const WINDOW_DAYS = 28;
const LEAST_DAYS = 7;

/** From today on, with the hours left. */
export function forecastOf(
  plan: SavedPlan,
  steps: readonly StepLeft[],
  studied: readonly Studied[],
  pauses: readonly Pause[],
  today: string,
): Forecast {
  const open = steps.filter(({ doneOn }) => doneOn === null);
  const last = latest(sinceOf(plan), ...steps.flatMap(({ doneOn }) => doneOn ?? []));
  if (open.length === 0) return { finish: last, pace: null, finishAtPace: null, due: null };
  const minutes = Math.round(open.reduce((sum, { leftHours }) => sum + leftHours, 0) * 60);
  const start = latest(plan.start, today);
  const pace = paceOf(plan, studied, pauses, today);
  const due = open.reduce((first, step) => (step.end < first.end ? step : first));
  return {
    finish: finishOf({ ...plan, start, pauses }, minutes),
    pace,
    finishAtPace: pace === null || pace.hoursPerWeek === 0 ? null : finishOf({ ...pace, start, pauses }, minutes),
    due: { kind: due.kind, id: due.id, on: due.end },
  };
}

/** The day the plan began, however often it was laid out anew. */
export const sinceOf = ({ since, start, steps }: SavedPlan): string => earliest(since ?? start, ...steps.map((step) => step.start));

const END = '2099-12-31';

function finishOf(pace: Parameters<typeof daysFor>[0], minutes: number): string | null {
  const days = Math.max(0, daysFor(pace, minutes) - 1);
  return days > daysBetween(pace.start, END) ? null : addDays(pace.start, days);
}

/** The window begins no earlier than the plan or its first study. */
function paceOf(plan: SavedPlan, studied: readonly Studied[], pauses: readonly Pause[], today: string): Forecast['pace'] {
  const begun = earliest(sinceOf(plan), ...studied.map(({ from }) => from));
  const from = latest(begun, addDays(today, 1 - WINDOW_DAYS));
  // At seven hours a week each open day counts one.
  const days = Math.round(minutesWithin({ hoursPerWeek: 7, start: from, pauses }, daysBetween(from, today) + 1) / 60);
  if (days < LEAST_DAYS) return null;
  const hours = studied.reduce((sum, one) => sum + one.hours * shareWithin(one, from, today), 0);
  return { hoursPerWeek: Math.round((hours * 7 * 100) / days) / 100, days };
}

/** Of the days after `from`, or of the one day. */
function shareWithin({ from, on }: Studied, first: string, last: string): number {
  if (from === on) return on >= first && on <= last ? 1 : 0;
  const begins = latest(addDays(from, 1), first);
  const ends = earliest(on, last);
  return Math.max(0, daysBetween(begins, ends) + 1) / daysBetween(from, on);
}
