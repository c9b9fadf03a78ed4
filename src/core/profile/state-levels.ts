import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Profile } from '../../model/profile.ts';
import { personFrom, restatedAfter, taughtBy } from './person.ts';

/**
 * What is said last wins over what a finished course teaches; undoing the course does not change it.
 * @param levels by skill id; undefined takes the level out
 */
export function stateLevels(catalog: Catalog, profile: Profile, levels: Readonly<Record<string, number | undefined>>): Profile {
  const all = Object.entries({ ...profile.skills, ...levels });
  return {
    ...profile,
    skills: Object.fromEntries(all.flatMap(([skill, level]) => (level === undefined ? [] : [[skill, level]]))),
    done: profile.done.map((finished) => restate(catalog, profile, finished, levels)),
  };
}

function restate(catalog: Catalog, profile: Profile, finished: Finished, levels: object): Finished {
  const isRestated = restatedAfter(profile, finished);
  const { raised, restated = [], ...step } = finished;
  const now = taughtBy(catalog, finished).filter(({ skill }) => isRestated(skill) || Object.hasOwn(levels, skill));
  return {
    ...step,
    ...(raised === undefined ? {} : { raised: raised.filter(({ skill }) => !Object.hasOwn(levels, skill)) }),
    restated: [...new Set([...restated, ...now.map(({ skill }) => skill)])],
  };
}

/** Sentences on finished steps taken back by a level just stated. */
export function takenBack(catalog: Catalog, before: Profile, after: Profile): string[] {
  const still = new Set(personFrom(catalog, after).finished.map(({ kind, id }) => `${kind} ${id}`));
  const named = new Set(after.done.map(({ kind, id }) => `${kind} ${id}`));
  return personFrom(catalog, before)
    .finished.filter(({ kind, id }) => named.has(`${kind} ${id}`) && !still.has(`${kind} ${id}`))
    .map(({ id }) => `${id} teaches more than you say now, so plans may take it again.`);
}
