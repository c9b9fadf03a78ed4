import type { Finished, SavedPlan, SavedStep } from '../../model/profile.ts';
import { addDays, daysBetween } from '../dates.ts';
import { daysFor, minutesWithin } from '../plan/calendar/pace.ts';

/** late: should be finished by now; now: between its dates. */
export type StepState = 'done' | 'late' | 'now' | 'later';

export interface ProgressStep extends SavedStep {
  state: StepState;
  doneOn: string | null;
}

export interface Progress {
  steps: ProgressStep[];
  doneHours: number;
  totalHours: number;
  /** doneHours / totalHours, 0 to 1; 1 for a plan without steps. */
  share: number;
  lateHours: number;
  earlyHours: number;
  /** At the pace of the plan; negative: behind. */
  daysAhead: number;
  /** YYYY-MM-DD, at the pace of the plan. */
  finish: string;
}

/**
 * Progress within a step is unknown, so a step counts when it is finished.
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
    finish: isFinished ? last : finishFrom(addDays(today, restDays(steps, plan, today)), plan, daysAhead),
  };
}

export function currentStep({ steps }: SavedPlan, done: readonly Finished[]): SavedStep | undefined {
  return steps.find(({ kind, id }) => !done.some((finished) => finished.kind === kind && finished.id === id));
}

function stateOf(step: SavedStep, doneOn: string | null, today: string): StepState {
  if (doneOn !== null) return 'done';
  if (step.end < today) return 'late';
  return step.start <= today ? 'now' : 'later';
}

/** Planned after today for finished steps, at most the hours of each. */
function earlyHoursOf(steps: readonly ProgressStep[], plan: SavedPlan, today: string): number {
  return steps.reduce((total, { state, end, hours }) => {
    const days = state === 'done' ? Math.max(0, daysBetween(today, end)) : 0;
    return total + Math.min(hours, minutesWithin({ ...plan, start: addDays(today, 1) }, days) / 60);
  }, 0);
}

function restDays(steps: readonly ProgressStep[], plan: SavedPlan, today: string): number {
  const pace = { ...plan, start: today };
  const rest = steps.reduce((total, step) => {
    if (step.state === 'done') return total;
    const minutes = step.hours * 60;
    return total + (step.state === 'now' ? Math.min(minutes, minutesWithin(pace, daysBetween(today, step.end) + 1)) : minutes);
  }, 0);
  return Math.max(0, daysFor(pace, rest) - 1);
}

/** A day of the plan moved by days ahead or behind may lie in no slot. */
const finishFrom = (soonest: string, { slots, finish }: SavedPlan, daysAhead: number): string =>
  slots !== undefined && daysAhead !== 0 ? soonest : laterOf(addDays(finish, -daysAhead), soonest);

const laterOf = (a: string, b: string): string => (a > b ? a : b);
