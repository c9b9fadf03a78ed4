import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import type { Role } from '../../model/role.ts';
import { byId, titleOf } from '../catalog/by-id.ts';
import { byHours, levelIn } from '../catalog/course-facts.ts';
import { isInReach, isOpen, itemsTeaching, lackingFor } from '../catalog/learning-items.ts';
import type { Levels } from '../fit/levels.ts';

export interface Way {
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

export interface Aim {
  skill: string;
  /** A project counts for its own roles only. */
  role: Role;
  levels: Levels;
}

/**
 * Shortest first; steps out of reach only where there are no others.
 * @param done ids of finished courses and projects
 */
export function waysBetween(catalog: Catalog, aim: Aim, level: number, done: ReadonlySet<string> = new Set()): Way[] {
  const { near, all } = waysUp(catalog, aim, done);
  const closing = (ways: readonly Way[]) => waysFrom(ways, held(aim)).filter((way) => way.level >= level);
  return closing(near).length > 0 ? closing(near) : closing(all);
}

/** The shortest sequence to the level; where nothing reaches it, the step that goes furthest. */
export function waysAlong(catalog: Catalog, aim: Aim, level: number, done: ReadonlySet<string> = new Set()): Way[] {
  const { near, all } = waysUp(catalog, aim, done);
  const furthest = () => waysFrom(all, held(aim)).sort((a, b) => b.level - a.level || byHours(a, b));
  return sequence(near, held(aim), level) ?? sequence(all, held(aim), level) ?? furthest().slice(0, 1);
}

/** Infinite where one is unknown. */
export const hoursOfWays = (ways: readonly Way[]): number => ways.reduce((sum, { hours }) => sum + (hours ?? Number.POSITIVE_INFINITY), 0);

const held = ({ levels, skill }: Aim): number => levels.get(skill) ?? 0;

const waysFrom = (ways: readonly Way[], have: number): Way[] => ways.filter((way) => way.level > have && way.from <= have).sort(byHours);

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

function waysUp(catalog: Catalog, aim: Aim, done: ReadonlySet<string>): { near: Way[]; all: Way[] } {
  const { skill, role, levels } = aim;
  const items = itemsTeaching(catalog, skill).filter(
    (item) => isOpen(item) && (item.roles === null || item.roles.includes(role.id)) && !done.has(item.id),
  );
  const ways = (some: readonly LearningItem[]) => some.map((item) => wayOf(catalog, item, aim));
  return { near: ways(items.filter((item) => isInReach(item, role, levels))), all: ways(items) };
}

function wayOf(catalog: Catalog, item: LearningItem, { skill, role, levels }: Aim): Way {
  const { kind, id, hours, basis, free, teaches, requires } = item;
  const course = kind === 'course' ? byId(catalog.courses).get(id) : undefined;
  return {
    kind,
    id,
    title: course?.title ?? titleOf(catalog, 'projects', id) ?? id,
    url: course?.url ?? null,
    hours,
    assumed: hours !== null && basis === 'assumed',
    free,
    level: levelIn(teaches, skill),
    from: levelIn(requires, skill),
    lacking: lackingFor(item, role, levels).filter((asked) => asked.skill !== skill),
  };
}
