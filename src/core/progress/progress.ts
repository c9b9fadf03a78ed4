import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Pause, Profile, SavedPlan, SavedStep } from '../../model/profile.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { daysBetween } from '../dates.ts';
import { sumOf, tidyHours } from '../hours.ts';
import { minutesWithin } from '../plan/calendar/pace.ts';
import { begunOf, doneOf, minutesLeft } from '../profile/begun.ts';
import { countedDone, isStep } from '../profile/person.ts';
import { type Forecast, forecastOf, type StepLeft } from './forecast.ts';
import { type Studied, studiedOf } from './studied.ts';

/** now: to study today, even where its dates are over; late: another whose dates are over. */
export type StepState = 'done' | 'now' | 'late' | 'later';

export interface ProgressStep extends StepLeft {
  state: StepState;
  /** All of a finished step, else what was logged and finished parts, at most its hours. */
  doneHours: number;
}

export interface Progress extends Forecast {
  steps: ProgressStep[];
  doneHours: number;
  totalHours: number;
  leftHours: number;
  /** doneHours / totalHours, 0 to 1; 1 where no step is open. */
  share: number;
  /** Planned until yesterday, without pauses. */
  expectedHours: number;
}

type Known = Pick<Profile, 'skills' | 'done' | 'log' | 'pauses'>;

/**
 * Hours count when logged, the rest of a step or a part when it is finished. A step to be taken again is open.
 * @param today YYYY-MM-DD
 */
export function progressOf(catalog: Catalog, plan: SavedPlan, known: Known, today: string): Progress {
  const { log, pauses } = known;
  const done = countedDone(catalog, known);
  const studied = studiedOf(catalog, plan.steps, { done, log });
  const current = studiedLast(plan.steps, done, studied);
  const finished = done.flatMap((step) => learningItemOf(catalog, step) ?? []);
  const begun = begunOf(log, done);
  const steps = plan.steps.map((step): ProgressStep => {
    const doneOn = done.find(isStep(step))?.on ?? null;
    const state = doneOn !== null ? 'done' : step === current ? 'now' : step.end < today ? 'late' : 'later';
    if (doneOn !== null) return { ...step, state, doneOn, doneHours: step.hours, leftHours: 0 };
    const taken = doneOf(learningItemOf(catalog, step) ?? { ...step, contains: [] }, finished, begun);
    const leftHours = minutesLeft(Math.round(step.hours * 60), taken) / 60;
    return { ...step, state, doneOn, doneHours: Math.min(step.hours, taken.minutes / 60), leftHours };
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
    expectedHours: expectedHours(plan, pauses, today),
    ...forecastOf(plan, steps, studied, pauses, today),
  };
}

/** The open step studied last, else the first open one. */
export function currentStep({ steps }: Pick<SavedPlan, 'steps'>, known: Omit<Known, 'pauses'>, catalog: Catalog): SavedStep | undefined {
  const done = countedDone(catalog, known);
  return studiedLast(steps, done, studiedOf(catalog, steps, { done, log: known.log }));
}

function studiedLast(steps: readonly SavedStep[], done: readonly Finished[], studied: readonly Studied[]): SavedStep | undefined {
  const open = steps.filter((step) => !done.some(isStep(step)));
  return latestOf(studied.filter(({ step }) => open.includes(step)))?.step ?? open[0];
}

const latestOf = (studied: readonly Studied[]): Studied | undefined =>
  studied.reduce<Studied | undefined>((latest, one) => (latest === undefined || one.on >= latest.on ? one : latest), undefined);

/** Today does not count yet. */
function expectedHours(plan: SavedPlan, pauses: readonly Pause[], today: string): number {
  const before = sumOf(plan.steps, (step) => step.before ?? 0);
  const ahead = sumOf(plan.steps, (step) => step.hours - (step.before ?? 0));
  const since = minutesWithin({ ...plan, pauses }, Math.max(0, daysBetween(plan.start, today))) / 60;
  return tidyHours(before + Math.min(ahead, since));
}
