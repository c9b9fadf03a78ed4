import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Project } from '../../model/project.ts';
import { indexOf } from '../catalog-index.ts';
import { byId, type Item, isFree } from './item.ts';
import { priceOf } from './item-price.ts';
import type { PlanQuery } from './query.ts';

/** A part of the query: what may be taken and what is behind the person. */
export type ItemQuery = Pick<PlanQuery, 'role' | 'finished' | 'limits'>;

/**
 * What a plan for this query may take, in the order of ids. Projects are those that make a portfolio piece for the role.
 */
export function itemsFor(catalog: Catalog, query: ItemQuery): Item[] {
  const done = finishedIds(catalog, query.finished);
  const { limits } = query;
  const courses = catalog.courses.filter((course) => !done.has(`course ${course.id}`) && isAllowed(course, limits));
  const projects = limits.projects ? catalog.projects.filter((project) => project.roles.includes(query.role)) : [];
  return [
    ...courses.map((course) => courseItem(catalog, course, done, limits.certificates)),
    ...projects.filter((project) => !done.has(`project ${project.id}`)).map((project) => projectItem(project)),
  ]
    .filter((item) => !limits.exclude.includes(item.id) && isAffordable(item, limits))
    .sort(byId);
}

/** Levels held: what the person states and what finished courses and projects teach. */
export function heldLevels(catalog: Catalog, query: Pick<PlanQuery, 'have' | 'finished'>): Map<string, number> {
  const held = new Map([...query.have].filter(([, level]) => level > 0));
  const done = finishedIds(catalog, query.finished);
  const taught = [
    ...catalog.courses.filter((course) => done.has(`course ${course.id}`)),
    ...catalog.projects.filter((project) => done.has(`project ${project.id}`)),
  ].flatMap((entity) => entity.teaches);
  for (const { skill, level } of taught) held.set(skill, Math.max(held.get(skill) ?? 0, level));
  return held;
}

function isAllowed(course: Course, limits: PlanQuery['limits']): boolean {
  if (course.status !== 'active' || (course.kind === 'certification' && !limits.certificates)) return false;
  if (limits.platforms.length > 0 && !limits.platforms.includes(course.platform)) return false;
  return course.hours.value !== null || (limits.estimates && course.assumedHours !== null);
}

/** A price nobody states may be anything, so such courses are out where money is counted. */
function isAffordable(item: Item, limits: PlanQuery['limits']): boolean {
  if (limits.free) return isFree(item.price);
  return limits.budget === null || item.price.kind !== 'unknown';
}

/** Finished courses with their parts, and finished projects. */
function finishedIds(catalog: Catalog, finished: PlanQuery['finished']): Set<string> {
  const ids = new Set(finished.map(({ kind, id }) => `${kind} ${id}`));
  for (const { kind, id } of finished) if (kind === 'course') for (const part of partsOf(catalog, id)) ids.add(`course ${part}`);
  return ids;
}

/** The courses that are parts of a course, at any depth. */
export function partsOf(catalog: Catalog, id: string): Set<string> {
  const parts = new Set<string>();
  const waiting = [...(indexOf(catalog).course.get(id)?.contains ?? [])];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === id || parts.has(part)) continue;
    parts.add(part);
    waiting.push(...(indexOf(catalog).course.get(part)?.contains ?? []));
  }
  return parts;
}

function courseItem(catalog: Catalog, course: Course, done: ReadonlySet<string>, certificates: boolean): Item {
  const { id, platform, teaches, requires } = course;
  const contains = [...partsOf(catalog, id)];
  const finished = contains.filter((part) => done.has(`course ${part}`));
  const outermost = finished.filter((part) => !finished.some((other) => partsOf(catalog, other).has(part)));
  const saved = outermost.reduce((sum, part) => sum + minutesOf(indexOf(catalog).course.get(part)), 0);
  const minutes = Math.max(0, minutesOf(course) - saved);
  const price = priceOf(course, indexOf(catalog).platform.get(platform), certificates);
  return { id, kind: 'course', minutes, basis: basisOf(course), price, platform, teaches, requires, contains };
}

function projectItem({ id, hours, teaches, requires }: Project): Item {
  const minutes = Math.round(hours.value * 60);
  return {
    id,
    kind: 'project',
    minutes,
    basis: 'assumed',
    price: { kind: 'fixed', cents: 0 },
    platform: null,
    teaches,
    requires,
    contains: [],
  };
}

function minutesOf(course: Course | undefined): number {
  if (course === undefined) return 0;
  return Math.round((course.hours.value ?? course.assumedHours ?? 0) * 60);
}

function basisOf(course: Course): Item['basis'] {
  if (course.hours.value === null) return 'assumed';
  return course.hours.basis === 'computed' ? 'computed' : 'stated';
}
