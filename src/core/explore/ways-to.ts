import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Outline } from '../../model/outline.ts';
import { indexOf } from '../catalog-index.ts';
import { isOpen, outlinesTeaching } from '../plan/outlines.ts';
import { levelIn } from './course-facts.ts';

/**
 * Courses that take a skill to a level, the shortest first; where none does, those that come nearest to it.
 * Whether one can start them is the planner's question, so what they require is not looked at.
 */
export function waysTo(catalog: Catalog, skill: string, level: number, most: number): Course[] {
  const teaching = outlinesTeaching(catalog, skill).filter((outline) => outline.kind === 'course' && isOpen(outline));
  const reach = Math.min(level, Math.max(0, ...teaching.map(({ teaches }) => levelIn(teaches, skill))));
  return teaching
    .filter(({ teaches }) => levelIn(teaches, skill) >= reach)
    .sort(byHours)
    .slice(0, most)
    .flatMap(({ id }) => indexOf(catalog).course.get(id) ?? []);
}

/** Shortest first, unknown hours last, then by id. */
function byHours(a: Outline, b: Outline): number {
  const [left, right] = [a.hours ?? Number.POSITIVE_INFINITY, b.hours ?? Number.POSITIVE_INFINITY];
  return left === right ? (a.id < b.id ? -1 : 1) : left - right;
}
