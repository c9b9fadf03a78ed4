import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Pause, Profile, SavedPlan, SavedStep } from '../../model/profile.ts';
import { daysBetween } from '../dates.ts';
import { minutesWithin } from '../plan/calendar/pace.ts';
import { minutesLeft } from '../profile/begun.ts';
import type { StepRef } from '../profile/person.ts';
import { type Forecast, forecastOf } from './forecast.ts';
import { hoursOf, type Studied, studiedOf } from './studied.ts';

/** now: the one to study today; late: its dates are over. */
export type StepState = 'done' | 'now' | 'late' | 'later';

export interface ProgressStep extends SavedStep {
  state: StepState;
  doneOn: string | null;
  /** All of a finished step, else what was logged, at most its hours. */
  doneHours: number;
  /** At least an hour of what is not finished. */
  leftHours: number;
}

export interface Progress extends Forecast {
  steps: ProgressStep[];
  doneHours: number;
  totalHours: number;
  leftHours: number;
  /** doneHours / totalHours, 0 to 1; 1 for a plan without steps, or whose steps are all finished. */
  share: number;
  /** What the plan had until yesterday, pauses taken off. */
  expectedHours: number;
}

type Known = Pick<Profile, 'done' | 'log' | 'pauses'>;

/**
 * Hours count when they are logged, and what is left of a step when it is finished.
 * @param today YYYY-MM-DD
 */
export function progressOf(catalog: Catalog, plan: SavedPlan, known: Known, today: string): Progress {
  const studied = studiedOf(catalog, plan.steps, known);
  const current = currentStep(plan, known, catalog);
  const steps = plan.steps.map((step): ProgressStep => {
    const doneOn = doneOnOf(step, known.done);
    const state = doneOn !== null ? 'done' : step === current ? 'now' : step.end < today ? 'late' : 'later';
    const doneHours = doneOn === null ? Math.min(step.hours, hoursOf(studied, step)) : step.hours;
    const leftHours = doneOn === null ? minutesLeft(Math.round(step.hours * 60), Math.round(doneHours * 60)) / 60 : 0;
    return { ...step, state, doneOn, doneHours, leftHours };
  });
  const totalHours = sumOf(steps, ({ hours }) => hours);
  const doneHours = sumOf(steps, (step) => step.doneHours);
  const isFinished = steps.every(({ state }) => state === 'done');
  return {
    steps,
    doneHours,
    totalHours,
    leftHours: sumOf(steps, (step) => step.leftHours),
    share: isFinished ? 1 : doneHours / totalHours,
    expectedHours: expectedHours(plan, known.pauses, today),
    ...forecastOf(plan, steps, studied, known.pauses, today),
  };
}

/** The open step studied last, else the first that is open. */
export function currentStep(plan: Pick<SavedPlan, 'steps'>, known: Omit<Known, 'pauses'>, catalog: Catalog): SavedStep | undefined {
  const open = plan.steps.filter((step) => doneOnOf(step, known.done) === null);
  const last = latestOf(studiedOf(catalog, open, { ...known, done: [] }));
  return open.find((step) => step === last?.step) ?? open[0];
}

const latestOf = (studied: readonly Studied[]): Studied | undefined =>
  studied.reduce<Studied | undefined>((latest, one) => (latest === undefined || one.on >= latest.on ? one : latest), undefined);

const doneOnOf = (step: StepRef, done: readonly Finished[]): string | null =>
  done.find(({ kind, id }) => kind === step.kind && id === step.id)?.on ?? null;

/** Today is not over, so it does not count yet. */
function expectedHours(plan: SavedPlan, pauses: readonly Pause[], today: string): number {
  const before = sumOf(plan.steps, (step) => step.before ?? 0);
  const ahead = sumOf(plan.steps, (step) => step.hours - (step.before ?? 0));
  const since = minutesWithin({ ...plan, pauses }, Math.max(0, daysBetween(plan.start, today))) / 60;
  return tidy(before + Math.min(ahead, since));
}

export const sumOf = <T>(records: readonly T[], hours: (record: T) => number): number =>
  tidy(records.reduce((total, record) => total + hours(record), 0));

/** To the minute. */
const tidy = (hours: number): number => Math.round(hours * 60) / 60;
