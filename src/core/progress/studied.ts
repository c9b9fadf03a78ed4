import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedStep } from '../../model/profile.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { isWithin } from '../profile/begun.ts';

/** Hours of a step of a plan that were studied in these days, both included. */
export interface Studied {
  step: SavedStep;
  hours: number;
  from: string;
  on: string;
}

/**
 * What was logged of each step and its parts, and at the day a step was finished what was left of it: studied, as far as
 * anybody knows, since the day noted before it.
 */
export function studiedOf(catalog: Catalog, steps: readonly SavedStep[], { done, log }: Pick<Profile, 'done' | 'log'>): Studied[] {
  const logged = steps.flatMap((step) => loggedOf(catalog, step, log));
  const finished = steps.flatMap((step) => {
    const on = done.find(({ kind, id }) => kind === step.kind && id === step.id)?.on;
    const left = step.hours - hoursOf(logged, step);
    return on === undefined || left <= 0 ? [] : [{ step, hours: left, on }];
  });
  const days = [...logged, ...finished].map(({ on }) => on).sort();
  const since = ({ step, on }: { step: SavedStep; on: string }) => days.findLast((day) => day < on) ?? (step.start < on ? step.start : on);
  return [...logged, ...finished.map((one) => ({ ...one, from: since(one) }))];
}

function loggedOf(catalog: Catalog, step: SavedStep, log: Profile['log']): Studied[] {
  const item = learningItemsOf(catalog).find(({ kind, id }) => kind === step.kind && id === step.id) ?? { ...step, contains: [] };
  return log.filter((entry) => isWithin(entry, item)).map(({ hours, on }) => ({ step, hours, from: on, on }));
}

export const hoursOf = (studied: readonly Studied[], step: SavedStep): number =>
  studied.reduce((sum, one) => (one.step === step ? sum + one.hours : sum), 0);
