import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import type { Role } from '../../model/role.ts';
import { byId } from '../catalog/by-id.ts';
import { byHours, levelIn, levelTaught } from '../catalog/course-facts.ts';
import { isOpen, itemsTeaching } from '../catalog/learning-items.ts';
import { type CourseRef, courseRef } from '../catalog/references.ts';
import { choicesInOrder, coreLevels, needsInOrder } from './needs-in-order.ts';

export interface CourseWay {
  skill: string;
  /** Level the role needs, 1 to 4. */
  level: number;
  /** Level the first of the courses reaches: it may be short of what the role needs. */
  reaches: number;
  /** The shortest first. */
  courses: CourseRef[];
}

const MOST_WAYS = 3;

/** For each core skill and member of a core choice, in the order of the needs. */
export function waysFor(catalog: Catalog, role: Role): CourseWay[] {
  const course = byId(catalog.courses);
  return coreLevels({ skills: needsInOrder(role), anyOf: choicesInOrder(role) }).map(({ skill, level }) => {
    const courses = waysTo(catalog, skill, level, MOST_WAYS).flatMap(({ id }) => course.get(id) ?? []);
    const reaches = courses[0] === undefined ? 0 : levelTaught(courses[0], skill);
    return { skill, level, reaches, courses: courses.map((way) => courseRef(catalog, way)) };
  });
}

/**
 * Courses that take a skill to a level, the shortest first; where none does, those that come nearest to it.
 * Whether one can start them is the planner's question, so what they require is not looked at.
 */
export function waysTo(catalog: Catalog, skill: string, level: number, most: number): LearningItem[] {
  const teaching = itemsTeaching(catalog, skill).filter((item) => item.kind === 'course' && isOpen(item));
  const reach = Math.min(level, Math.max(0, ...teaching.map(({ teaches }) => levelIn(teaches, skill))));
  return teaching
    .filter(({ teaches }) => levelIn(teaches, skill) >= reach)
    .sort(byHours)
    .slice(0, most);
}
