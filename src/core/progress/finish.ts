import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Profile, Raise, SavedPlan } from '../../model/profile.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { stepTitle } from '../catalog/by-id.ts';
import { CareersError } from '../errors.ts';
import { sumOf } from '../hours.ts';
import { findCourse, lookUp } from '../lookup.ts';
import { isStep, personFrom, restatedAfter, taughtBy } from '../profile/person.ts';

export interface Finishing {
  finished: Finished;
  title: string;
  gains: Raise[];
  isNew: boolean;
}

/**
 * Lifts skills to what the step and its parts teach, a second time only if a level stated since takes the step back.
 * @param typed as in {@link findStep}
 * @param on YYYY-MM-DD
 * @throws CareersError `not-found` for what is neither a course nor a project
 */
export function finish(catalog: Catalog, profile: Profile, typed: string, on: string): { profile: Profile; finishing: Finishing } {
  const { kind, id, title } = findStep(catalog, typed, profile.plan);
  const isIt = isStep({ kind, id });
  const { levels, finished: counting } = personFrom(catalog, profile);
  const known = profile.done.find(isIt);
  if (known !== undefined && counting.some(isIt)) return { profile, finishing: { finished: known, title, gains: [], isNew: false } };
  const taught = taughtBy(catalog, { kind, id });
  const raised = taught.map(liftedFrom((skill) => profile.skills[skill])).filter(isRaise);
  const finished = { kind, id, on, raised, restated: [] };
  const skills = { ...profile.skills, ...Object.fromEntries(raised.map(({ skill, to }) => [skill, to])) };
  const done = [...profile.done.filter((step) => !isIt(step)), finished];
  const gains = taught.map(liftedFrom((skill) => levels.get(skill))).filter(isRaise);
  return { profile: { ...profile, skills, done }, finishing: { finished, title, gains, isNew: true } };
}

const liftedFrom =
  (held: (skill: string) => number | undefined) =>
  ({ skill, level }: SkillAtLevel): Raise => ({ skill, from: held(skill) ?? 0, to: level });

const isRaise = ({ from, to }: Raise): boolean => to > from;

export interface Undoing {
  id: string;
  /** Null if its lifts were not kept. */
  lowered: Raise[] | null;
  /** Taken back of an unfinished step, else null. */
  hours: number | null;
}

/**
 * Takes back the levels it lifted too, except those set since; of an unfinished step the hours.
 * @throws CareersError `not-found` for what was neither finished nor begun
 */
export function unfinish(catalog: Catalog, profile: Profile, typed: string): { profile: Profile; undoing: Undoing } {
  const { kind, id } = findStep(catalog, typed, profile.plan);
  const isIt = isStep({ kind, id });
  const at = profile.done.findIndex(isIt);
  const logged = profile.log.filter(isIt);
  if (at === -1 && logged.length > 0) {
    const hours = sumOf(logged, (entry) => entry.hours);
    return { profile: { ...profile, log: profile.log.filter((entry) => !isIt(entry)) }, undoing: { id, lowered: [], hours } };
  }
  const raised = profile.done[at]?.raised;
  if (at === -1) {
    throw new CareersError('not-found', `"${id}" is not among what you have finished.`, { hint: 'See it: genai-careers profile show' });
  }
  const without = { ...profile, done: profile.done.toSpliced(at, 1) };
  const after = (raised ?? []).reduce((changed, raise) => withoutRaise(catalog, changed, at, raise), without);
  const [before, now] = [personFrom(catalog, profile).levels, personFrom(catalog, after).levels];
  const lowered = raised?.map(({ skill }) => ({ skill, from: before.get(skill) ?? 0, to: now.get(skill) ?? 0 })) ?? null;
  return { profile: after, undoing: { id, lowered: lowered?.filter(({ from, to }) => from !== to) ?? null, hours: null } };
}

/** Later courses lift the skill from where it would have been. */
function withoutRaise(catalog: Catalog, profile: Profile, at: number, { skill, from, to }: Raise): Profile {
  const taught = profile.done.map((finished, index) =>
    index < at || restatedAfter(profile, finished)(skill) ? 0 : levelTaught(catalog, finished, skill),
  );
  if (profile.skills[skill] !== Math.max(to, ...taught)) return profile;
  const { [skill]: _, ...others } = profile.skills;
  const level = Math.max(from, ...taught);
  return {
    ...profile,
    skills: level === 0 ? others : { ...others, [skill]: level },
    done: profile.done.map((finished, index) => {
      const raise = { skill, from: Math.max(from, ...taught.slice(0, index)), to: taught[index] ?? 0 };
      return raise.to > 0 ? withRaise(finished, raise) : finished;
    }),
  };
}

const levelTaught = (catalog: Catalog, finished: Finished, skill: string): number =>
  taughtBy(catalog, finished).find((taught) => taught.skill === skill)?.level ?? 0;

function withRaise(finished: Finished, raise: Raise): Finished {
  const others = (finished.raised ?? []).filter(({ skill }) => skill !== raise.skill);
  return { ...finished, raised: raise.to > raise.from ? [...others, raise] : others };
}

interface Found {
  kind: 'course' | 'project';
  id: string;
  title: string;
}

/**
 * A miss is reported for courses, which people type.
 * @param typed id, alias, title or unique prefix of a course or project, as plans print it, or the number of a step
 * @param plan the one in use
 * @throws CareersError `not-found` for what is none of these
 */
export function findStep(catalog: Catalog, typed: string, plan: SavedPlan | null): Found {
  const number = /^#?(\d{1,3})\.?$/.exec(typed.trim())?.[1];
  if (number !== undefined) return stepNumbered(catalog, Number(number), plan);
  try {
    const { id, title } = findCourse(catalog, typed);
    return { kind: 'course', id, title };
  } catch (error) {
    if (!(error instanceof CareersError) || error.code !== 'not-found') throw error;
    try {
      const { id, title } = lookUp(catalog.projects, 'project', typed.replace(/^\s*project:\s*/i, ''));
      return { kind: 'project', id, title };
    } catch {
      throw error;
    }
  }
}

function stepNumbered(catalog: Catalog, number: number, plan: SavedPlan | null): Found {
  const step = plan?.steps[number - 1];
  if (step !== undefined) {
    return { kind: step.kind, id: step.id, title: stepTitle(catalog, step) };
  }
  if (plan !== null)
    throw new CareersError('not-found', `The plan ${plan.name} has no step ${number}.`, { hint: 'See its steps: genai-careers status' });
  throw new CareersError('not-found', `${number} would be a step of your plan, and no plan is saved.`, {
    hint: 'Name the course, or save a plan first: genai-careers plan mlops --save',
  });
}
