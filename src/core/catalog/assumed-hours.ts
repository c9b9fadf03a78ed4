import type { Course } from '../../model/course.ts';
import { oncePer } from '../once-per.ts';

export type Timed = Pick<Course, 'id' | 'kind' | 'level' | 'hours'>;

/**
 * Study hours where nobody states them, by course id; courses with known hours have no entry.
 *
 * An optimiser picks what is underestimated, so this errs high: the upper quartile of known hours of alike courses, at
 * least the lower bound of the evidence. Quartiles are type 7 of Hyndman and Fan, "Sample Quantiles in
 * Statistical Packages", The American Statistician 50 (1996).
 */
export function assumedHours(courses: readonly Timed[]): Map<string, number> {
  const assumed = new Map<string, number>();
  for (const course of courses) {
    if (course.hours.value !== null) continue;
    const hours = Math.max(quartile(hoursOfAlike(courses, course), 0.75), course.hours.low ?? 0);
    if (hours > 0) assumed.set(course.id, Math.ceil(hours * 10 - 1e-9) / 10);
  }
  return assumed;
}

/** Known hours of this kind and level (under three: of the kind; none: of all courses), ascending. */
export function hoursOfAlike(courses: readonly Timed[], { kind, level }: Pick<Timed, 'kind' | 'level'>): readonly number[] {
  const known = knownHours(courses);
  const sameLevel = known.get(`${kind} ${level}`) ?? [];
  return (sameLevel.length >= 3 ? sameLevel : (known.get(kind) ?? known.get(''))) ?? [];
}

const knownHours = oncePer((courses: readonly Timed[]) =>
  pooled(courses.flatMap(({ kind, level, hours: { value } }) => (value === null ? [] : { value, pools: ['', kind, `${kind} ${level}`] }))),
);

/** Values by pool, ascending. */
export function pooled(known: readonly { value: number; pools: readonly string[] }[]): ReadonlyMap<string, readonly number[]> {
  const byPool = new Map<string, number[]>();
  for (const { value, pools } of [...known].sort((a, b) => a.value - b.value)) {
    for (const pool of pools) byPool.set(pool, [...(byPool.get(pool) ?? []), value]);
  }
  return byPool;
}

/**
 * Of ascending values; 0 of none.
 * @param share 0.25 for the lower quartile, 0.75 for the upper
 */
export function quartile(sorted: readonly number[], share: 0.25 | 0.75): number {
  const at = Math.max(0, sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
