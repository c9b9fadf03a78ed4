import type { Catalog } from '../../model/catalog.ts';
import type { Logged, OwnCourse, Profile } from '../../model/profile.ts';
import { learningItemsOf } from '../catalog/learning-items.ts';
import { CareersError } from '../errors.ts';
import { levelsByName, type NamedLevel } from '../profile/named-levels.ts';
import { personFrom } from '../profile/person.ts';
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
 * Hours of a day are added to those noted before.
 * @param typed as in {@link findStep}
 * @throws CareersError `not-found` for what is neither; `usage` for what is finished
 */
export function logHours(catalog: Catalog, profile: Profile, typed: string, { hours, on }: Pick<Logged, 'hours' | 'on'>) {
  const { kind, id, title } = findStep(catalog, typed, profile.plan);
  if (personFrom(catalog, profile).finished.some((step) => step.kind === kind && step.id === id)) {
    throw new CareersError('usage', `"${id}" is finished, so no hours are left of it.`, {
      hint: `Take that back first: genai-careers done ${id} --undo`,
    });
  }
  const logged = { kind, id, hours, on };
  const log = [...profile.log, logged];
  const sum = log.reduce((total, entry) => (entry.kind === kind && entry.id === id ? total + entry.hours : total), 0);
  const whole = learningItemsOf(catalog).find((item) => item.kind === kind && item.id === id)?.hours ?? null;
  const logging: Logging = { logged, title, sum: Math.round(sum * 60) / 60, hours: whole };
  return { profile: { ...profile, log }, logging };
}

/**
 * Something the catalog does not have lifts the skills it taught; none is lowered.
 * @throws CareersError `not-found` for an unknown skill; `usage` for two levels of one skill
 */
export function finishOwn(catalog: Catalog, profile: Profile, own: Omit<OwnCourse, 'skills'>, named: readonly NamedLevel[]): Profile {
  const { levels } = levelsByName(catalog, named);
  const held = personFrom(catalog, profile).levels;
  const lifted = Object.fromEntries(Object.entries(levels).filter(([skill, level]) => level > (held.get(skill) ?? 0)));
  const skills = Object.entries(levels).map(([skill, level]) => ({ skill, level }));
  return { ...stateLevels(catalog, profile, lifted), own: [...profile.own, { ...own, skills }] };
}
