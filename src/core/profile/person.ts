import type { Catalog } from '../../model/catalog.ts';
import type { Finished, Pause } from '../../model/profile.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { byId } from '../catalog/by-id.ts';
import { withImplied } from '../catalog/implied.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { type Levels, levelsOf } from '../fit/levels.ts';
import type { Told } from '../fit/told.ts';
import { type Begun, begunOf } from './begun.ts';

export type StepRef = Pick<Finished, 'kind' | 'id'>;

export const isStep =
  ({ kind, id }: StepRef) =>
  (other: StepRef): boolean =>
    other.kind === kind && other.id === id;

/** Who asks. */
export interface Person {
  /** 1 to 4, finished steps and implied levels included. */
  readonly levels: Levels;
  /** Steps not to take again, parts of finished programmes too. */
  readonly finished: readonly StepRef[];
  /** Hours of unfinished steps. */
  readonly begun: readonly Begun[];
  /** Days without study. */
  readonly pauses: readonly Pause[];
  /** Null for the catalog's pace. */
  readonly hoursPerWeek: number | null;
  /** US dollars; null for the catalog's. */
  readonly hourWorth: number | null;
  /** By a résumé, beside skills. */
  readonly told?: Told | undefined;
}

interface Noted extends StepRef {
  readonly raised?: Finished['raised'] | undefined;
  readonly restated?: Finished['restated'] | undefined;
}

/** A profile is one. */
export interface Known {
  readonly skills: Readonly<Record<string, number>>;
  readonly done?: readonly Noted[] | undefined;
  readonly log?: readonly Begun[] | undefined;
  readonly pauses?: readonly Pause[] | undefined;
  readonly hoursPerWeek?: number | null | undefined;
  readonly hourWorth?: number | null | undefined;
  readonly told?: Told | undefined;
}

/**
 * A finished step gives what it and its parts teach, except skills whose level was stated after it. Where that level is
 * lower than the step teaches, the step counts as unfinished: it may be taken again.
 * @throws CareersError `usage` where a level is not a whole number from 0 to 4
 */
export function personFrom(catalog: Catalog, known: Known): Person {
  const { done = [], log = [], pauses = [], hoursPerWeek = null, hourWorth = null, told } = known;
  const levels = levelsNow(catalog, known);
  const finished = countedDone(catalog, { ...known, done }, levels);
  return {
    levels,
    finished: finished.map(({ kind, id }) => ({ kind, id })),
    begun: begunOf(log, finished),
    pauses,
    hoursPerWeek,
    hourWorth,
    ...(told === undefined ? {} : { told }),
  };
}

const levelsNow = (catalog: Catalog, known: Known): Levels =>
  levelsOf({ skills: withImplied(catalog, levelsHeld(catalog, known), isStated(known)) });

/** Finished steps not to take again, each followed by such parts, noted as the whole. */
export function countedDone<Step extends Noted>(
  catalog: Catalog,
  known: Omit<Known, 'done'> & { readonly done: readonly Step[] },
  levels: Levels = levelsNow(catalog, known),
): Step[] {
  const holds = ({ skill, level }: SkillAtLevel) => (levels.get(skill) ?? 0) >= level;
  return known.done.flatMap((step) => {
    const isRestated = restatedAfter(known, step);
    const counts = (one: StepRef) => taughtBy(catalog, one).every((taught) => !isRestated(taught.skill) || holds(taught));
    return [step, ...partsOf(catalog, step).map((part) => ({ ...step, ...part }))].filter(counts);
  });
}

/** In version 1 the only trace of a level stated later is that the step no longer raises it. */
export function restatedAfter({ skills }: Pick<Known, 'skills'>, { raised, restated }: Noted): (skill: string) => boolean {
  if (restated !== undefined) return (skill) => restated.includes(skill);
  return (skill) => raised !== undefined && Object.hasOwn(skills, skill) && raised.every((raise) => raise.skill !== skill);
}

/** Without implied levels and skills not in the catalog. */
function levelsHeld(catalog: Catalog, known: Known): Record<string, number> {
  const skills = byId(catalog.skills);
  const held = Object.fromEntries(Object.entries(known.skills).filter(([skill]) => skills.has(skill)));
  for (const step of known.done ?? []) {
    const isRestated = restatedAfter(known, step);
    for (const { skill, level } of taughtBy(catalog, step)) if (!isRestated(skill)) held[skill] = Math.max(held[skill] ?? 0, level);
  }
  return held;
}

/** A level that a course lifted is not stated. */
function isStated({ skills, done = [] }: Known): (skill: string) => boolean {
  const lifted = new Set(done.flatMap(({ raised = [] }) => raised.map(({ skill }) => skill)));
  return (skill) => Object.hasOwn(skills, skill) && !lifted.has(skill);
}

/** By a step and its parts, each skill once, implied ones included; nothing for a step not in the catalog. */
export function taughtBy(catalog: Catalog, step: StepRef): SkillAtLevel[] {
  const taught = new Map<string, number>();
  for (const item of [learningItemOf(catalog, step), ...partsOf(catalog, step).map((part) => learningItemOf(catalog, part))]) {
    for (const { skill, level } of item?.teaches ?? []) taught.set(skill, Math.max(level, taught.get(skill) ?? 0));
  }
  return [...taught].map(([skill, level]) => ({ skill, level }));
}

const partsOf = (catalog: Catalog, step: StepRef): StepRef[] =>
  (learningItemOf(catalog, step)?.contains ?? []).map((id) => ({ kind: 'course', id }));

/** The person with at least these levels, and what they imply. */
export function withLevels(catalog: Catalog, person: Person, gained: readonly SkillAtLevel[]): Person {
  const levels = new Map(person.levels);
  for (const [skill, level] of Object.entries(withImplied(catalog, Object.fromEntries(gained.map((one) => [one.skill, one.level])))))
    levels.set(skill, Math.max(level, levels.get(skill) ?? 0));
  return { ...person, levels: levelsOf({ skills: Object.fromEntries(levels) }) };
}
