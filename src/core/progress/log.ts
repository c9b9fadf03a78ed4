import type { Catalog } from '../../model/catalog.ts';
import type { Logged, OwnCourse, Profile } from '../../model/profile.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { CareersError } from '../errors.ts';
import { sumOf } from '../hours.ts';
import { levelsByName, type NamedLevel } from '../profile/named-levels.ts';
import { countedDone, isStep, personFrom } from '../profile/person.ts';
import { stateLevels } from '../profile/state-levels.ts';
import { findStep } from './finish.ts';

export interface Logging {
  logged: Logged;
  title: string;
  /** Of this step so far. */
  sum: number;
  /** Null where nobody states them. */
  hours: number | null;
}

/**
 * Adds the hours to those noted before.
 * @param typed as in {@link findStep}
 * @throws CareersError `not-found` for what is neither a course nor a project; `usage` for what is finished
 */
export function logHours(catalog: Catalog, profile: Profile, typed: string, { hours, on }: Pick<Logged, 'hours' | 'on'>) {
  const { kind, id, title } = findStep(catalog, typed, profile.plan);
  const isIt = isStep({ kind, id });
  if (countedDone(catalog, profile).some(isIt)) {
    const whole = profile.done.find((step) => isIt(step) || learningItemOf(catalog, step)?.contains.includes(id));
    throw new CareersError('usage', `"${id}" is finished, so no hours are left of it.`, {
      hint: `Take that back first: genai-careers done ${whole?.id} --undo`,
    });
  }
  const logged = { kind, id, hours, on };
  const log = [...profile.log, logged];
  const sum = sumOf(log.filter(isIt), (entry) => entry.hours);
  const whole = learningItemOf(catalog, logged)?.hours ?? null;
  const logging: Logging = { logged, title, sum, hours: whole };
  return { profile: { ...profile, log }, logging };
}

/**
 * Lifts the skills taught by something outside the catalog; lowers none.
 * @throws CareersError `not-found` for an unknown skill; `usage` for two levels of one skill
 */
export function finishOwn(catalog: Catalog, profile: Profile, own: Omit<OwnCourse, 'skills'>, named: readonly NamedLevel[]): Profile {
  const { levels } = levelsByName(catalog, named);
  const held = personFrom(catalog, profile).levels;
  const lifted = Object.fromEntries(Object.entries(levels).filter(([skill, level]) => level > (held.get(skill) ?? 0)));
  const skills = Object.entries(levels).map(([skill, level]) => ({ skill, level }));
  return { ...stateLevels(catalog, profile, lifted), own: [...profile.own, { ...own, skills }] };
}
