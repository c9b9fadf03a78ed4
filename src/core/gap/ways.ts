import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import type { Role } from '../../model/role.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { byHours, levelIn } from '../catalog/course-facts.ts';
import { isInReach, isOpen, itemsTeaching, lackingFor } from '../catalog/learning-items.ts';
import { type HoursCited, hoursCited } from '../catalog/references.ts';
import type { Levels } from '../fit/levels.ts';
import { isStep, type Person, type StepRef } from '../profile/person.ts';

export interface Way extends HoursCited {
  kind: 'course' | 'project';
  id: string;
  hours: number | null;
  assumed: boolean;
  free: boolean;
  level: number;
  from: number;
  title: string;
  url: string | null;
  /** Required in other skills and not held; see {@link lackingFor}. */
  lacking: readonly { skill: string; level: number }[];
}

/** How a need is closed: by `shortest`, or where it is null by `towards` and `onward`. */
export interface WayTo {
  shortest: Way | null;
  /** The shortest free step, where the shortest is not free. */
  free: Way | null;
  /** Where nothing closes the need, the step that goes furthest, with no `onward`. */
  towards: Way | null;
  onward: Way[];
}

export interface Aim {
  skill: string;
  /** A project counts for its own roles only. */
  role: Role;
  person: Person;
  /** Steps of the plan to the role. */
  planned: readonly StepRef[];
}

export const NO_WAY: WayTo = { shortest: null, free: null, towards: null, onward: [] };

/** Share of one step's hours under which several replace it. */
const WORTH_SEVERAL = 2 / 3;

/**
 * The plan's steps, unless shorter ones wait for nothing but this skill; where the plan does not meet the need, these,
 * then what is within reach, then the rest.
 */
export function wayTo(catalog: Catalog, aim: Aim, level: number): WayTo {
  const groups = waysUp(catalog, aim);
  const [planned, near, ...others] = groups.map((ways) => stepsIn(ways, aim, level));
  const isNearer = hoursOfWays(near ?? []) < hoursOfWays(planned ?? []);
  const steps = [isNearer ? near : planned, near, ...others].find((found) => found !== undefined);
  const [first = null, ...onward] = steps ?? [];
  if (first === null) {
    const furthest = waysFrom(groups.at(-1) ?? [], held(aim)).sort((a, b) => b.level - a.level || byHours(a, b));
    return { ...NO_WAY, towards: furthest[0] ?? null };
  }
  if (onward.length > 0) return { ...NO_WAY, towards: first, onward };
  const isFreeInstead = (way: Way) => way.free && hoursOfWays([way]) >= hoursOfWays([first]);
  const free = groups.flatMap((ways) => closing(ways, aim, level).filter(isFreeInstead).slice(0, 1))[0];
  return { ...NO_WAY, shortest: first, free: first.free ? null : (free ?? null) };
}

/** One step, or several that are far shorter. */
function stepsIn(ways: readonly Way[], aim: Aim, level: number): Way[] | undefined {
  const [shortest] = closing(ways, aim, level);
  const several = sequence(ways, held(aim), level);
  if (shortest === undefined || several === undefined) return several;
  return hoursOfWays([shortest]) * WORTH_SEVERAL > hoursOfWays(several) ? several : [shortest];
}

/** The skill that a single step closes best: planned first, as in {@link wayTo}; ties by skill id. */
export function memberWay(catalog: Catalog, aims: readonly Aim[], level: number): (Way & { skill: string }) | null {
  const found = aims.map((aim) => ({ aim, groups: waysUp(catalog, aim).map((ways) => closing(ways, aim, level)) }));
  const inGroup = (at: number) =>
    found.flatMap(({ aim: { skill }, groups }) => groups[at]?.slice(0, 1).map((way) => ({ ...way, skill })) ?? []);
  const hours = (way: Way) => way.hours ?? Number.MAX_VALUE;
  const best = [0, 1, 2, 3].map(inGroup).find((ways) => ways.length > 0) ?? [];
  return best.sort((a, b) => hours(a) - hours(b) || (a.skill < b.skill ? -1 : 1))[0] ?? null;
}

/** Infinite where one is unknown. */
const hoursOfWays = (ways: readonly Way[]): number => ways.reduce((sum, { hours }) => sum + (hours ?? Number.POSITIVE_INFINITY), 0);

const held = ({ person, skill }: Aim): number => person.levels.get(skill) ?? 0;

const waysFrom = (ways: readonly Way[], have: number): Way[] => ways.filter((way) => way.level > have && way.from <= have).sort(byHours);

const closing = (ways: readonly Way[], aim: Aim, level: number): Way[] => waysFrom(ways, held(aim)).filter((way) => way.level >= level);

function sequence(ways: readonly Way[], have: number, level: number): Way[] | undefined {
  if (have >= level) return [];
  const firsts = new Map(
    waysFrom(ways, have)
      .toReversed()
      .map((way) => [Math.min(way.level, level), way]),
  );
  const whole = [...firsts].flatMap(([reached, way]) => {
    const rest = sequence(ways, reached, level);
    return rest === undefined ? [] : [[way, ...rest]];
  });
  return whole.sort((a, b) => hoursOfWays(a) - hoursOfWays(b) || a.length - b.length)[0];
}

/** Each group holds the one before it. */
function waysUp(catalog: Catalog, aim: Aim): Way[][] {
  const { skill, role, person, planned } = aim;
  const isIn = (steps: readonly StepRef[], item: LearningItem) => steps.some(isStep(item));
  const items = itemsTeaching(catalog, skill).filter(
    (item) => isOpen(item) && (item.roles === null || item.roles.includes(role.id)) && !isIn(person.finished, item),
  );
  const canBegin = ({ requires }: LearningItem) =>
    requires.every((asked) => asked.skill === skill || asked.level <= (person.levels.get(asked.skill) ?? 0));
  const inPlan = items.filter((item) => isIn(planned, item));
  const near = items.filter((item) => inPlan.includes(item) || canBegin(item));
  const within = items.filter((item) => near.includes(item) || isInReach(item, role, person.levels));
  return [inPlan, near, within, items].map((some) => some.map((item) => wayOf(catalog, item, skill, role, person.levels)));
}

function wayOf(catalog: Catalog, item: LearningItem, skill: string, role: Role, levels: Levels): Way {
  const { kind, id, hours, basis, free, teaches, requires } = item;
  const course = kind === 'course' ? byId(catalog.courses).get(id) : undefined;
  return {
    kind,
    id,
    title: course?.title ?? titleOf(catalog, 'projects', id) ?? id,
    url: course?.url ?? null,
    hours,
    assumed: hours !== null && basis === 'assumed',
    ...hoursCited(catalog, item),
    free,
    level: levelIn(teaches, skill),
    from: levelIn(requires, skill),
    lacking: lackingFor(item, role, levels).filter((asked) => asked.skill !== skill),
  };
}
