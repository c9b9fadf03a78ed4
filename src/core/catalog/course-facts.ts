import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { byId } from './by-id.ts';

/** Known study hours, else what the planner assumes. */
export interface StudyTime {
  /** Null where unknown and nothing is assumed. */
  hours: number | null;
  assumed: boolean;
}

export function studyTime(course: Pick<Course, 'hours' | 'assumedHours'>): StudyTime {
  if (course.hours.value !== null) return { hours: course.hours.value, assumed: false };
  return { hours: course.assumedHours, assumed: course.assumedHours !== null };
}

export interface Price {
  usd: number | null;
  unit: 'total' | 'month';
  /** platform: the cheapest subscription, where the course says only that it comes with one. */
  from: 'course' | 'platform';
  source: string;
  asOf: string | null;
}

export function priceOf(catalog: Catalog, { cost, platform }: Pick<Course, 'cost' | 'platform'>): Price {
  const { usd, unit, source, asOf } = cost;
  if (cost.model === 'subscription' && usd === null) {
    const offers = byId(catalog.platforms).get(platform)?.subscriptions ?? [];
    const cheapest = [...offers].sort((a, b) => a.usdPerMonth - b.usdPerMonth)[0];
    if (cheapest !== undefined) {
      return { usd: cheapest.usdPerMonth, unit: 'month', from: 'platform', source: cheapest.source, asOf: cheapest.asOf };
    }
  }
  return { usd, unit, from: 'course', source, asOf };
}

/** All of it; a certificate may still cost. */
export const isFreeToStudy = (course: Pick<Course, 'cost'>): boolean =>
  course.cost.model === 'free' || (course.cost.model === 'audit' && course.cost.usd === 0);

/** At a price or not. */
export const givesCertificate = ({ certificate }: Pick<Course, 'certificate'>): boolean =>
  certificate !== 'none' && certificate !== 'unknown';

export const levelIn = (skills: readonly { skill: string; level: number }[], skill: string): number =>
  skills.find((entry) => entry.skill === skill)?.level ?? 0;

export const levelTaught = ({ teaches }: Pick<Course, 'teaches'>, skill: string): number => levelIn(teaches, skill);

/** Exams prove and do not teach; retired courses cannot be begun. */
export const isStudyable = (course: Pick<Course, 'kind' | 'status'>): boolean =>
  course.status === 'active' && course.kind !== 'certification';

/** Shortest first, unknown hours last, then by id. */
export function byHours(a: { id: string; hours: number | null }, b: { id: string; hours: number | null }): number {
  const [left, right] = [a.hours ?? Number.MAX_VALUE, b.hours ?? Number.MAX_VALUE];
  return left - right || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

export const byTime = (a: Course, b: Course): number =>
  byHours({ id: a.id, hours: studyTime(a).hours }, { id: b.id, hours: studyTime(b).hours });
