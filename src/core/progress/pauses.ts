import type { Pause, Profile, SavedPlan } from '../../model/profile.ts';
import { addDays, earliest, latest } from '../dates.ts';
import { daysOf } from '../plan/calendar/pace.ts';

/** Notes days without study; the dates of all saved plans make room for them. */
export const withPause = (profile: Profile, pause: Pause): Profile => withPauses(profile, joined([...profile.pauses, pause]));

/** Study resumes on this day; pauses that begin later stay. */
export function backOn(profile: Profile, day: string): Profile {
  const last = addDays(day, -1);
  const pauses = profile.pauses.flatMap(({ from, to }) => (from > day ? { from, to } : from < day ? { from, to: earliest(to, last) } : []));
  return withPauses(profile, pauses);
}

export const pauseOn = (pauses: readonly Pause[], day: string): Pause | undefined =>
  pauses.find(({ from, to }) => from <= day && day <= to);

function withPauses(profile: Profile, pauses: Pause[]): Profile {
  const moved = (plan: SavedPlan) => laidOut(plan, pauses);
  return { ...profile, pauses, plan: profile.plan === null ? null : moved(profile.plan), otherPlans: profile.otherPlans.map(moved) };
}

/** In order; overlapping and adjoining pauses become one. */
function joined(pauses: readonly Pause[]): Pause[] {
  const inOrder = [...pauses].sort((a, b) => (a.from < b.from ? -1 : 1));
  const apart: Pause[] = [];
  for (const { from, to } of inOrder) {
    const last = apart.at(-1);
    if (last === undefined || addDays(last.to, 1) < from) apart.push({ from, to });
    else last.to = latest(last.to, to);
  }
  return apart;
}

/** Lays the steps one after another from the plan's first day; those finished before keep their dates. */
export function laidOut(plan: SavedPlan, pauses: readonly Pause[]): SavedPlan {
  let minutes = 0;
  const steps = plan.steps.map((step) => {
    const left = Math.round((step.hours - (step.before ?? 0)) * 60);
    if (left <= 0) return step;
    const { first, last } = daysOf({ ...plan, pauses }, minutes, minutes + left);
    minutes += left;
    return { ...step, start: addDays(plan.start, first), end: addDays(plan.start, last) };
  });
  const finish = latest(plan.start, ...steps.map(({ end }) => end));
  return { ...plan, steps, finish };
}
