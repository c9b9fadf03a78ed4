import type { Catalog, Way } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import type { Role } from '../../model/role.ts';
import { byHours, levelIn } from '../catalog/course-facts.ts';
import { isInReach, isOpen, itemsTeaching, lackingFor } from '../catalog/learning-items.ts';
import type { CourseRef } from '../catalog/references.ts';
import { choicesInOrder, coreLevels, needsInOrder } from './needs-in-order.ts';

export interface CourseWay extends Omit<Way, 'courses'> {
  courses: CourseRef[];
}

const MOST_WAYS = 3;

export function waysFor(catalog: Catalog, role: Role): Way[] {
  return coreLevels({ skills: needsInOrder(role), anyOf: choicesInOrder(role) }).map(({ skill, level }) => {
    const ways = waysTo(catalog, skill, level, MOST_WAYS, role);
    const [first] = ways;
    const reaches = first === undefined ? 0 : levelIn(first.teaches, skill);
    const lacking = first === undefined ? [] : lackingFor(first, role, new Map());
    return { skill, level, reaches, courses: ways.map(({ id }) => id), lacking };
  });
}

/**
 * The shortest first; where none reaches the level, the nearest. Those that require what the role does not ask for
 * come last.
 */
export function waysTo(catalog: Catalog, skill: string, level: number, most: number, role?: Role): LearningItem[] {
  const teaching = itemsTeaching(catalog, skill).filter((item) => item.kind === 'course' && isOpen(item));
  const reach = Math.min(level, Math.max(0, ...teaching.map(({ teaches }) => levelIn(teaches, skill))));
  const reaching = teaching.filter(({ teaches }) => levelIn(teaches, skill) >= reach).sort(byHours);
  const near = reaching.filter((item) => role === undefined || isInReach(item, role, new Map()));
  return [...near, ...reaching.filter((item) => !near.includes(item))].slice(0, most);
}
