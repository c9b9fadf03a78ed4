import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { Role } from '../../model/role.ts';
import { skillsOf, titleOf } from '../catalog/by-id.ts';
import { byTime, givesCertificate, isFreeToStudy, isStudyable, levelTaught, priceOf } from '../catalog/course-facts.ts';
import { isReadable } from '../catalog/learning-items.ts';
import { type CourseRef, courseRef, courseSourceIds, type SourceRef, sourceRefs } from '../catalog/references.ts';
import { findPlatform, findSkill, idsCalled } from '../lookup.ts';
import { findRole } from '../roles.ts';
import { calledOrMatching } from './matches.ts';

export const courseOrders = ['use', 'hours', 'price', 'rating', 'title'] as const;
export type CourseOrder = (typeof courseOrders)[number];

export interface CourseQuery {
  /** Beginnings of words in title, provider, platform, aliases or skills. A whole name finds that course alone. */
  text?: string | undefined;
  skill?: string | undefined;
  platform?: string | undefined;
  free?: boolean | undefined;
  /** At a price or not. */
  certificate?: boolean | undefined;
  level?: Course['level'] | undefined;
  /** Courses the article names for it, or that teach something it asks for. */
  role?: string | undefined;
  sort?: CourseOrder | undefined;
  limit?: number | undefined;
}

export interface CourseDetails {
  platformTitle: string;
  /** Ids of roles; those of courses follow. */
  namedFor: string[];
  partOf: string[];
  /** How many skills it teaches for the queried role; 0 without one. */
  served: number;
}

export interface CourseList {
  filter: Record<'skill' | 'platform' | 'role', string | undefined>;
  courses: CourseRef[];
  details: Record<string, CourseDetails>;
  sources: SourceRef[];
  language: string;
  /** How many fitted before `limit`. */
  fitting: number;
}

/**
 * Without an order: what can be studied before exams and retired courses; for a skill the highest level, for a role what
 * it names, then what serves most of its skills, else what the article names; then the shortest.
 * @throws CareersError `not-found` for an unknown skill, platform or role
 */
export function listCourses(catalog: Catalog, query: CourseQuery = {}): CourseList {
  const skill = query.skill === undefined ? undefined : findSkill(catalog, query.skill).id;
  const platform = query.platform === undefined ? undefined : findPlatform(catalog, query.platform).id;
  const role = query.role === undefined ? undefined : findRole(catalog, query.role);
  const asked = role === undefined ? [] : skillsOf(role);
  const text = query.text ?? '';
  const use = useFor(skill, role, asked);
  const called = idsCalled(catalog, 'courses', text);
  const fitting = calledOrMatching(catalog.courses, called, text, (course) => textsOf(catalog, course))
    .filter((course) => called.length > 0 || isReadable(catalog, course))
    .filter((course) => skill === undefined || levelTaught(course, skill) > 0)
    .filter((course) => platform === undefined || course.platform === platform)
    .filter((course) => query.free !== true || isFreeToStudy(course))
    .filter((course) => query.certificate !== true || givesCertificate(course))
    .filter((course) => query.level === undefined || course.level === query.level)
    .filter((course) => role === undefined || use(course) > 0)
    .sort(orderBy(catalog, query.sort ?? 'use', use));
  const courses = fitting.slice(0, query.limit).map((course) => courseRef(catalog, course));
  const details = Object.fromEntries(courses.map((course) => [course.id, detailsOf(catalog, course, asked)]));
  const filter = { skill, platform, role: role?.id };
  return {
    filter,
    courses,
    details,
    sources: sourceRefs(catalog, courses.flatMap(courseSourceIds)),
    language: catalog.language ?? 'en',
    fitting: fitting.length,
  };
}

function detailsOf(catalog: Catalog, { id, platform, teaches }: Course, asked: readonly string[]): CourseDetails {
  return {
    platformTitle: titleOf(catalog, 'platforms', platform) ?? platform,
    namedFor: catalog.roles.filter(({ courses }) => courses.includes(id)).map((named) => named.id),
    partOf: catalog.courses.filter(({ contains }) => contains.includes(id)).map((whole) => whole.id),
    served: teaches.filter(({ skill }) => asked.includes(skill)).length,
  };
}

function textsOf(catalog: Catalog, course: Course): string[] {
  const skills = course.teaches.flatMap(({ skill }) => [skill, titleOf(catalog, 'skills', skill) ?? '']);
  const platform = titleOf(catalog, 'platforms', course.platform) ?? '';
  return [course.id, course.title, course.provider, course.platform, platform, ...course.aliases, ...skills];
}

function useFor(skill: string | undefined, role: Role | undefined, asked: readonly string[]): (course: Course) => number {
  return (course) => {
    if (skill === undefined && role === undefined) return ['no', 'generic', 'title'].indexOf(course.inArticle);
    const named = role?.courses.includes(course.id) === true ? 100 : 0;
    const served = course.teaches.filter(({ skill }) => asked.includes(skill)).length;
    return named + served + (skill === undefined ? 0 : 1000 * levelTaught(course, skill));
  };
}

function orderBy(catalog: Catalog, order: CourseOrder, use: (course: Course) => number): (a: Course, b: Course) => number {
  const byId = (a: Course, b: Course) => (a.id < b.id ? -1 : 1);
  switch (order) {
    case 'use':
      return (a, b) => Number(isStudyable(b)) - Number(isStudyable(a)) || use(b) - use(a) || byTime(a, b);
    case 'hours':
      return byTime;
    case 'price':
      return (a, b) => priceRank(catalog, a) - priceRank(catalog, b) || byTime(a, b);
    case 'rating':
      return (a, b) => (b.rating?.value ?? 0) - (a.rating?.value ?? 0) || byId(a, b);
    case 'title':
      return (a, b) => (a.title === b.title ? byId(a, b) : a.title < b.title ? -1 : 1);
  }
}

/** An unknown price comes last. */
function priceRank(catalog: Catalog, course: Course): number {
  if (isFreeToStudy(course)) return 0;
  return priceOf(catalog, course).usd ?? Number.MAX_SAFE_INTEGER;
}
