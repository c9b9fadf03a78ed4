import type { Finished, SavedPlan, SavedStep } from '../../model/profile.ts';
import { addDays, daysBetween } from '../plan/day.ts';

/** done; late: should be finished by now; now: its dates are these days; ahead of it: later. */
export type StepState = 'done' | 'late' | 'now' | 'later';

export interface ProgressStep extends SavedStep {
  state: StepState;
  /** When it was finished; null where it is not. */
  doneOn: string | null;
}

export interface Progress {
  steps: ProgressStep[];
  doneHours: number;
  totalHours: number;
  /** doneHours / totalHours, 0 to 1; 1 for a plan without steps. */
  share: number;
  /** Hours of steps that should be finished and are not. */
  lateHours: number;
  /** Hours of finished steps that the plan has after today. */
  earlyHours: number;
  /** Days ahead of the plan at its pace; negative: behind. */
  daysAhead: number;
  /** When the rest is finished at the plan's pace, if what is late is caught up and nothing else changes. */
  finish: string;
}

/**
 * Where somebody stands in a saved plan. A step counts when it is finished and not before: how far somebody is within a course is not
 * known, so a step under way is neither late nor early while its dates last.
 * @param today YYYY-MM-DD
 */
export function progressOf(plan: SavedPlan, done: readonly Finished[], today: string): Progress {
  const doneOn = new Map(done.map((finished) => [`${finished.kind} ${finished.id}`, finished.on]));
  const steps = plan.steps.map((step) => {
    const on = doneOn.get(`${step.kind} ${step.id}`) ?? null;
    return { ...step, doneOn: on, state: stateOf(step, on, today) };
  });
  const sum = (counts: (step: ProgressStep) => boolean) => steps.filter(counts).reduce((total, step) => total + step.hours, 0);
  const doneHours = sum(({ state }) => state === 'done');
  const totalHours = sum(() => true);
  const lateHours = sum(({ state }) => state === 'late');
  const earlyHours = earlyHoursOf(steps, plan, today);
  const daysAhead = Math.round(((earlyHours - lateHours) * 7) / plan.hoursPerWeek);
  const isFinished = steps.every(({ state }) => state === 'done');
  const last = steps.reduce((latest, { doneOn: on }) => (on !== null && on > latest ? on : latest), plan.start);
  return {
    steps,
    doneHours,
    totalHours,
    share: totalHours === 0 ? 1 : doneHours / totalHours,
    lateHours,
    earlyHours,
    daysAhead,
    finish: isFinished ? last : laterOf(addDays(plan.finish, -daysAhead), addDays(today, restDays(steps, plan, today))),
  };
}

function stateOf(step: SavedStep, doneOn: string | null, today: string): StepState {
  if (doneOn !== null) return 'done';
  if (step.end < today) return 'late';
  return step.start <= today ? 'now' : 'later';
}

/** Of a finished step the days that were still planned for it count, at the pace of the plan and never for more than its hours. */
function earlyHoursOf(steps: readonly ProgressStep[], plan: SavedPlan, today: string): number {
  return steps.reduce((total, { state, end, hours }) => {
    const days = state === 'done' ? Math.max(0, daysBetween(today, end)) : 0;
    return total + Math.min(hours, (days * plan.hoursPerWeek) / 7);
  }, 0);
}

/** Days for everything open: a late step whole, one under way for the rest of its dates, later ones whole. */
function restDays(steps: readonly ProgressStep[], plan: SavedPlan, today: string): number {
  const days = (hours: number) => (hours * 7) / plan.hoursPerWeek;
  const rest = steps.reduce((total, step) => {
    if (step.state === 'done') return total;
    return total + (step.state === 'now' ? Math.min(days(step.hours), daysBetween(today, step.end) + 1) : days(step.hours));
  }, 0);
  return Math.max(0, Math.ceil(rest - 1e-9) - 1);
}

const laterOf = (a: string, b: string): string => (a > b ? a : b);
