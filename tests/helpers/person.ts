import { levelsOf } from '../../src/core/fit/levels.ts';
import type { Person, StepRef } from '../../src/core/profile/person.ts';

/** Somebody of these levels, as given. */
export const personAt = (skills: Readonly<Record<string, number>> = {}, finished: readonly StepRef[] = []): Person => ({
  levels: levelsOf({ skills }),
  finished,
  begun: [],
  pauses: [],
  hoursPerWeek: null,
  hourWorth: null,
});

export const courseNamed = (id: string): StepRef => ({ kind: 'course', id });
