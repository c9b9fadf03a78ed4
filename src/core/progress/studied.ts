import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Profile, SavedStep } from '../../model/profile.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { finishedParts, isWithin } from '../profile/begun.ts';
import { isStep, type StepRef } from '../profile/person.ts';

/** Hours of a step studied in these days, both included. */
export interface Studied {
  step: SavedStep;
  hours: number;
  from: string;
  on: string;
}

type Known = Pick<Profile, 'done' | 'log'>;

/**
 * What was logged of each step and its parts, and what was left when a step or a part of an open one was finished:
 * studied, as far as known, since the day noted before.
 * @param known with the parts of what is finished
 */
export function studiedOf(catalog: Catalog, steps: readonly SavedStep[], known: Known): Studied[] {
  const logged = steps.flatMap((step) => loggedOf(catalog, step, known.log).map(({ hours, on }) => ({ step, hours, from: on, on })));
  const finished = steps.flatMap((step) => finishedOf(catalog, step, known).map((one) => ({ step, ...one })));
  const days = [...logged, ...finished].map(({ on }) => on).sort();
  const since = ({ step, on }: { step: SavedStep; on: string }) => days.findLast((day) => day < on) ?? (step.start < on ? step.start : on);
  return [...logged, ...finished.map((one) => ({ ...one, from: since(one) }))];
}

/** What was left of the step, or of each finished part, when it was finished. */
function finishedOf(catalog: Catalog, step: SavedStep, { done, log }: Known): { hours: number; on: string }[] {
  const left = (one: StepRef, hours: number, { on }: Finished) => ({ hours: hours - sumOfLog(loggedOf(catalog, one, log)), on });
  const own = done.find(isStep(step));
  const finished =
    own === undefined
      ? partsDone(catalog, step, done).map(({ part, noted }) => left(part, part.minutes / 60, noted))
      : [left(step, step.hours, own)];
  return finished.filter(({ hours }) => hours > 0);
}

function partsDone(catalog: Catalog, step: StepRef, done: readonly Finished[]) {
  const item = learningItemOf(catalog, step);
  if (item === undefined) return [];
  const items = done.flatMap((one) => learningItemOf(catalog, one) ?? []);
  return finishedParts(item, items).flatMap((part) => {
    const noted = done.find(isStep(part));
    return noted === undefined ? [] : [{ part, noted }];
  });
}

const sumOfLog = (log: Profile['log']): number => log.reduce((sum, { hours }) => sum + hours, 0);

function loggedOf(catalog: Catalog, step: StepRef, log: Profile['log']): Profile['log'] {
  const item = learningItemOf(catalog, step) ?? { ...step, contains: [] };
  return log.filter((entry) => isWithin(entry, item));
}
