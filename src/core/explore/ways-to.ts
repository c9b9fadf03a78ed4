import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import type { Role } from '../../model/role.ts';
import { levelIn } from '../catalog/course-facts.ts';
import { isInReach, isOpen, itemsTeaching } from '../catalog/learning-items.ts';
import { choicesInOrder, needsInOrder } from './needs-in-order.ts';

export interface CourseWay {
  readonly skill: string;
  /** Level the role needs, 1 to 4. */
  readonly level: number;
  /** Level the first of the courses reaches: it may be short of what the role needs. */
  readonly reaches: number;
  /** Ids, the shortest first. */
  readonly courses: readonly string[];
}

const MOST_WAYS = 3;

export function waysFor(catalog: Catalog, role: Role): readonly CourseWay[] {
  return coreInOrder(role).map(({ skill, level }) => wayTo(catalog, role, skill, level));
}

function coreInOrder(role: Role): { skill: string; level: number }[] {
  return [
    ...needsInOrder(role).filter((need) => need.importance === 'core'),
    ...choicesInOrder(role)
      .filter((choice) => choice.importance === 'core')
      .flatMap(({ skills, level }) => skills.map((skill) => ({ skill, level }))),
  ];
}

function wayTo(catalog: Catalog, role: Role, skill: string, level: number): CourseWay {
  const courses = waysTo(catalog, skill, level, MOST_WAYS, role);
  return {
    skill,
    level,
    reaches: courses[0] === undefined ? 0 : levelIn(courses[0].teaches, skill),
    courses: courses.map(({ id }) => id),
  };
}

/**
 * Courses that take a skill to a level, the shortest first; where none does, those that come nearest to it. Those that
 * require what the role does not ask for come last.
 */
export function waysTo(catalog: Catalog, skill: string, level: number, most: number, role?: Role): LearningItem[] {
  const teaching = itemsTeaching(catalog, skill).filter((item) => item.kind === 'course' && isOpen(item));
  const reach = Math.min(level, Math.max(0, ...teaching.map(({ teaches }) => levelIn(teaches, skill))));
  const isFar = (item: LearningItem) => role !== undefined && !isInReach(item, role, new Map());
  return teaching
    .filter(({ teaches }) => levelIn(teaches, skill) >= reach)
    .sort((a, b) => Number(isFar(a)) - Number(isFar(b)) || byHours(a, b))
    .slice(0, most);
}

function byHours(a: LearningItem, b: LearningItem): number {
  const [left, right] = [a.hours ?? Number.POSITIVE_INFINITY, b.hours ?? Number.POSITIVE_INFINITY];
  return left === right ? (a.id < b.id ? -1 : 1) : left - right;
}
