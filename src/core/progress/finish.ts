import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Profile } from '../../model/profile.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { CareersError } from '../errors.ts';
import { findCourse, lookUp } from '../lookup.ts';

export interface Finishing {
  finished: Finished;
  title: string;
  gains: { skill: string; from: number; to: number }[];
  isNew: boolean;
}

/**
 * Marks a course or project as finished, which lifts its skills; a second time changes nothing.
 * @param typed id, alias, title or unique prefix
 * @param on YYYY-MM-DD
 * @throws CareersError `not-found` for what is neither a course nor a project
 */
export function finish(catalog: Catalog, profile: Profile, typed: string, on: string): { profile: Profile; finishing: Finishing } {
  const { kind, id, title, teaches } = findStep(catalog, typed);
  const known = profile.done.find((finished) => finished.kind === kind && finished.id === id);
  if (known !== undefined) return { profile, finishing: { finished: known, title, gains: [], isNew: false } };
  const finished = { kind, id, on };
  const gains = teaches
    .map(({ skill, level }) => ({ skill, from: profile.skills[skill] ?? 0, to: level }))
    .filter(({ from, to }) => to > from);
  const skills = { ...profile.skills, ...Object.fromEntries(gains.map(({ skill, to }) => [skill, to])) };
  return { profile: { ...profile, skills, done: [...profile.done, finished] }, finishing: { finished, title, gains, isNew: true } };
}

/** The levels stay, because nobody knows which of them came from the course. */
export function unfinish(catalog: Catalog, profile: Profile, typed: string): { profile: Profile; id: string } {
  const { kind, id } = findStep(catalog, typed);
  const done = profile.done.filter((finished) => finished.kind !== kind || finished.id !== id);
  if (done.length === profile.done.length) {
    throw new CareersError('not-found', `"${id}" is not among what you have finished.`, { hint: 'See it: genai-careers profile show' });
  }
  return { profile: { ...profile, done }, id };
}

interface Found {
  kind: 'course' | 'project';
  id: string;
  title: string;
  teaches: readonly SkillAtLevel[];
}

/** A miss is reported for courses, which is what people type. */
function findStep(catalog: Catalog, typed: string): Found {
  try {
    const { id, title, teaches } = findCourse(catalog, typed);
    return { kind: 'course', id, title, teaches };
  } catch (error) {
    if (!(error instanceof CareersError) || error.code !== 'not-found') throw error;
    try {
      const { id, title, teaches } = lookUp(catalog.projects, 'project', typed);
      return { kind: 'project', id, title, teaches };
    } catch {
      throw error;
    }
  }
}
