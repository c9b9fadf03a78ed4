import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Outline, Price } from '../../model/outline.ts';
import type { Platform } from '../../model/platform.ts';
import type { Project } from '../../model/project.ts';
import { indexOf } from '../catalog-index.ts';
import { isFreeToStudy, studyTime } from '../explore/course-facts.ts';

const outlines = new WeakMap<Catalog, readonly Outline[]>();

/** All courses and projects without their words, by id, courses first where they share one. */
export function outlinesOf(catalog: Catalog): readonly Outline[] {
  let known = outlines.get(catalog);
  if (known === undefined) {
    known = [...catalog.courses.map((course) => courseOutline(catalog, course)), ...catalog.projects.map(projectOutline)].sort(byId);
    outlines.set(catalog, known);
  }
  return known;
}

const bySkill = new WeakMap<Catalog, Map<string, Outline[]>>();

/** What teaches a skill, at any level, exams and retired courses included; in the order of {@link outlinesOf}. */
export function outlinesTeaching(catalog: Catalog, skill: string): readonly Outline[] {
  let groups = bySkill.get(catalog);
  if (groups === undefined) {
    groups = groupedBySkill(outlinesOf(catalog));
    bySkill.set(catalog, groups);
  }
  return groups.get(skill) ?? [];
}

/** Exams prove and do not teach; retired courses cannot be begun. */
export const isOpen = ({ active, form }: Pick<Outline, 'active' | 'form'>): boolean => active && form !== 'certification';

/** Courses and projects by the skills they teach. */
export function groupedBySkill<Item extends Pick<Outline, 'teaches'>>(all: readonly Item[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const outline of all) {
    for (const { skill } of outline.teaches) {
      const group = groups.get(skill);
      if (group === undefined) groups.set(skill, [outline]);
      else group.push(outline);
    }
  }
  return groups;
}

function courseOutline(catalog: Catalog, course: Course): Outline {
  const { id, platform, teaches, requires, status, kind, level } = course;
  const offers = indexOf(catalog).platform.get(platform);
  const { hours } = studyTime(course);
  return {
    id,
    kind: 'course',
    minutes: Math.round((hours ?? 0) * 60),
    basis: basisOf(course),
    price: priceOf(course, offers, false),
    certified: priceOf(course, offers, true),
    platform,
    teaches,
    requires,
    contains: partsOf(catalog, id),
    hours,
    free: isFreeToStudy(course),
    active: status === 'active',
    form: kind,
    level,
    roles: null,
  };
}

function projectOutline({ id, hours, teaches, requires, roles }: Project): Outline {
  const price = { kind: 'fixed', cents: 0 } as const;
  return {
    id,
    kind: 'project',
    minutes: Math.round(hours.value * 60),
    basis: 'assumed',
    price,
    certified: price,
    platform: null,
    teaches,
    requires,
    contains: [],
    hours: hours.value,
    free: true,
    active: true,
    form: null,
    level: null,
    roles,
  };
}

/** The courses that are parts of a course, at any depth. */
function partsOf(catalog: Catalog, id: string): string[] {
  const { course } = indexOf(catalog);
  const parts = new Set<string>();
  const waiting = [...(course.get(id)?.contains ?? [])];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    if (part === id || parts.has(part)) continue;
    parts.add(part);
    waiting.push(...(course.get(part)?.contains ?? []));
  }
  return [...parts];
}

function basisOf(course: Course): Outline['basis'] {
  if (course.hours.value === null) return 'assumed';
  return course.hours.basis === 'computed' ? 'computed' : 'stated';
}

/** By id, then courses before projects: the order in which ties are broken. */
export function byId(a: Pick<Outline, 'id' | 'kind'>, b: Pick<Outline, 'id' | 'kind'>): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  return a.kind === b.kind ? 0 : a.kind < b.kind ? -1 : 1;
}

const FREE: Price = { kind: 'fixed', cents: 0 };
const UNKNOWN: Price = { kind: 'unknown' };

/**
 * What a course costs a person who wants the certificate, or does not.
 *
 * Without it an audited course is free. With it, whatever is sold as a certificate is paid for: by the platform's
 * subscription where it has one, else at an unknown price. Freemium courses count at their price, for we cannot tell how
 * far the free part reaches.
 */
export function priceOf(course: Course, platform: Platform | undefined, certificates: boolean): Price {
  const { model, usd, unit } = course.cost;
  const isSoldAlone = certificates && course.certificate === 'paid';
  if (model === 'free' || model === 'audit') return isSoldAlone ? monthly(null, course.platform, platform) : FREE;
  if (model === 'subscription' || unit === 'month') return monthly(usd, course.platform, platform);
  return usd === null ? UNKNOWN : { kind: 'fixed', cents: cents(usd) };
}

function monthly(usd: number | null, id: string, platform: Platform | undefined): Price {
  const offer = (covers: 'one-programme' | 'everything') => {
    const usdPerMonth = platform?.subscriptions.find((subscription) => subscription.covers === covers)?.usdPerMonth;
    return usdPerMonth === undefined ? null : cents(usdPerMonth);
  };
  const one = usd === null ? offer('one-programme') : cents(usd);
  const everything = offer('everything');
  return one === null && everything === null ? UNKNOWN : { kind: 'monthly', platform: id, one, everything };
}

const cents = (usd: number): number => Math.round(usd * 100);
