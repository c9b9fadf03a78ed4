import type { Catalog } from '../../model/catalog.ts';
import type { LearningItem } from '../../model/learning-item.ts';
import { byHours, levelIn } from '../catalog/course-facts.ts';
import { isOpen, itemsTeaching } from '../catalog/learning-items.ts';

export interface Way {
  kind: 'course' | 'project';
  id: string;
  hours: number | null;
  assumed: boolean;
  free: boolean;
  level: number;
  from: number;
}

export interface Aim {
  skill: string;
  /** A project counts for its own roles only. */
  role: string;
}

/**
 * Single steps that lift a skill to a level, shortest first; other requirements are left to the planner.
 * @param done ids of finished courses and projects
 */
export function waysBetween(catalog: Catalog, aim: Aim, have: number, level: number, done: ReadonlySet<string> = new Set()): Way[] {
  return waysUp(catalog, aim, done)
    .filter((way) => way.level >= level && way.from <= have)
    .sort(byHours);
}

export function nextStep(catalog: Catalog, aim: Aim, have: number, done: ReadonlySet<string> = new Set()): Way | undefined {
  const possible = waysUp(catalog, aim, done).filter((way) => way.level > have && way.from <= have);
  return possible.sort((a, b) => b.level - a.level || byHours(a, b))[0];
}

function waysUp(catalog: Catalog, { skill, role }: Aim, done: ReadonlySet<string>): Way[] {
  return itemsTeaching(catalog, skill)
    .filter((item) => isOpen(item) && (item.roles === null || item.roles.includes(role)) && !done.has(item.id))
    .map((item) => wayOf(item, skill));
}

function wayOf({ kind, id, hours, basis, free, teaches, requires }: LearningItem, skill: string): Way {
  const assumed = hours !== null && basis === 'assumed';
  return { kind, id, hours, assumed, free, level: levelIn(teaches, skill), from: levelIn(requires, skill) };
}
