import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import { type SourceRef, sourceRefs, stepSourceIds } from '../catalog/references.ts';
import { coreLevels } from '../explore/needs-in-order.ts';
import type { Levels } from '../fit/levels.ts';
import type { GapHours } from '../fit/match.ts';
import { sumOf, tidyHours } from '../hours.ts';
import { openLevels } from '../plan/hours-to.ts';
import { type Person, withLevels } from '../profile/person.ts';
import { canStart, type Step, stepsOf, teachesMore } from './startable.ts';

export interface NextCourse {
  step: Step;
  /** Gap hours saved over the target roles. */
  saved: number;
  perHour: number;
  roles: { role: string; saved: number }[];
  /** Useful steps that can begin only after it. */
  unlocks: string[];
  planned: boolean;
}

export interface NextAnswer {
  targets: readonly Role[];
  /** Levels of core needs nothing teaches, in the order of `targets`. */
  openLevels: readonly number[];
  courses: readonly NextCourse[];
  language: string;
  sources: SourceRef[];
}

export function nextAnswer(catalog: Catalog, person: Person, targets: readonly Role[], courses: readonly NextCourse[]): NextAnswer {
  const open = targets.map((role) => openLevels(catalog, role, person));
  const ids = courses.flatMap(({ step }) => stepSourceIds(catalog, step));
  return { targets, openLevels: open, courses, language: catalog.language ?? 'en', sources: sourceRefs(catalog, ids) };
}

const WEIGHED = 30;

/**
 * What can begin today, by gap hours saved per hour of study.
 * @param current step of the plan in use, which comes first
 * @param mayTake what of the rest may be advised
 */
export function nextCourses(
  catalog: Catalog,
  person: Person,
  targets: readonly Role[],
  gapHours: GapHours,
  current?: Pick<Step, 'kind' | 'id'>,
  mayTake: (step: Step) => boolean = () => true,
): NextCourse[] {
  const { levels } = person;
  const all = stepsOf(catalog, person);
  const steps = all.filter((step) => teachesMore(step, levels) && targets.some((role) => countsFor(step, role)));
  const wanted = wantedLevels(targets, steps, levels);
  const aims = targets.map((role): Aim => {
    return { role, before: gapHours(role, person), wanted: wantedLevels([role], steps, levels) };
  });
  const startable = steps.filter((step) => canStart(step, levels));
  const planned = all.filter(({ kind, id }) => kind === current?.kind && id === current.id);
  const ranked = startable
    .filter((step) => !planned.includes(step) && mayTake(step))
    .map((step) => ({ step, estimate: estimateOf(step, wanted, levels) }))
    .filter(({ estimate }) => estimate > 0)
    .sort((a, b) => b.estimate - a.estimate || (a.step.id < b.step.id ? -1 : 1))
    .slice(0, WEIGHED)
    .map(({ step }) => weigh(catalog, step, steps, person, aims, gapHours))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.perHour - a.perHour || b.saved - a.saved || (a.step.id < b.step.id ? -1 : 1));
  return [...planned.map((step) => ({ ...weigh(catalog, step, steps, person, aims, gapHours), planned: true })), ...ranked];
}

interface Want {
  highest: number;
  /** 1 for each role, less for what only a course requires. */
  weight: number;
}

const ON_THE_WAY = 0.25;

/** Open core needs, and what steps towards them require in turn. */
function wantedLevels(targets: readonly Role[], steps: readonly Step[], levels: Levels): Map<string, Want> {
  const wanted = new Map<string, Want>();
  const want = (skill: string, level: number, weight: number): boolean => {
    if (level <= (levels.get(skill) ?? 0)) return false;
    const known = wanted.get(skill);
    wanted.set(skill, { highest: Math.max(known?.highest ?? 0, level), weight: (known?.weight ?? 0) + weight });
    return known === undefined;
  };
  for (const role of targets) for (const { skill, level } of coreLevels(role)) want(skill, level, 1);
  const waiting = [...wanted.keys()];
  for (let skill = waiting.pop(); skill !== undefined; skill = waiting.pop()) {
    const teaching = steps.filter(({ teaches }) => teaches.some((taught) => taught.skill === skill));
    for (const asked of teaching.flatMap(({ requires }) => requires)) {
      if (!wanted.has(asked.skill) && want(asked.skill, asked.level, ON_THE_WAY)) waiting.push(asked.skill);
    }
  }
  return wanted;
}

function estimateOf(step: Step, wanted: ReadonlyMap<string, Want>, levels: Levels): number {
  const gained = step.teaches.reduce((sum, { skill, level }) => {
    const want = wanted.get(skill);
    return want === undefined ? sum : sum + want.weight * Math.max(0, Math.min(level, want.highest) - (levels.get(skill) ?? 0));
  }, 0);
  return gained / step.hours;
}

interface Aim {
  role: Role;
  before: number | null;
  wanted: ReadonlyMap<string, Want>;
}

function weigh(catalog: Catalog, step: Step, steps: readonly Step[], person: Person, aims: readonly Aim[], gapHours: GapHours): NextCourse {
  const { levels } = person;
  const after = { ...withLevels(catalog, person, step.teaches), finished: [...person.finished, step] };
  const roles = aims
    .filter(({ role, wanted }) => countsFor(step, role) && helps(step, wanted, levels))
    .map(({ role, before }) => ({ role: role.id, saved: difference(before, gapHours(role, after)) }))
    .filter(({ saved }) => saved > 0)
    .sort((a, b) => b.saved - a.saved || (a.role < b.role ? -1 : 1));
  const saved = sumOf(roles, (role) => role.saved);
  const isUnlocked = (other: Step) => !canStart(other, levels) && canStart(other, after.levels);
  const unlocks = steps.filter((other) => isUnlocked(other) && aims.some(({ wanted }) => helps(other, wanted, levels))).map(({ id }) => id);
  return { step, saved, perHour: saved / step.hours, roles, unlocks, planned: false };
}

const helps = ({ teaches }: Step, wanted: ReadonlyMap<string, Want>, levels: Levels): boolean =>
  teaches.some(({ skill, level }) => wanted.has(skill) && level > (levels.get(skill) ?? 0));

const countsFor = (step: Step, role: Role): boolean => step.roles === null || step.roles.includes(role.id);

const difference = (before: number | null, after: number | null): number =>
  before === null || after === null ? 0 : tidyHours(before - after);
