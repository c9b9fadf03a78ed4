import type { Course } from '../../model/course.ts';

export type Timed = Pick<Course, 'id' | 'kind' | 'level' | 'hours'>;

/**
 * Study hours to count where nobody states them, by course id; courses with known hours have no entry.
 *
 * An optimiser picks what is underestimated, so this errs high: the upper quartile of the known hours of the same kind
 * and level (under three: of the kind; none: of all courses), and at least the lower bound that evidence supports.
 * Quartiles are type 7 of Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
 * (1996).
 */
export function assumedHours(courses: readonly Timed[]): Map<string, number> {
  const assumed = new Map<string, number>();
  for (const course of courses) {
    if (course.hours.value !== null) continue;
    const sameKind = knownHours(courses, (other) => other.kind === course.kind);
    const sameLevel = knownHours(courses, (other) => other.kind === course.kind && other.level === course.level);
    const alike = sameLevel.length >= 3 ? sameLevel : sameKind.length > 0 ? sameKind : knownHours(courses, () => true);
    const quartile = alike.length === 0 ? 0 : upperQuartile(alike);
    const hours = Math.max(quartile, course.hours.low ?? 0);
    if (hours > 0) assumed.set(course.id, Math.ceil(hours * 10 - 1e-9) / 10);
  }
  return assumed;
}

function knownHours(courses: readonly Timed[], alike: (course: Timed) => boolean): number[] {
  return courses
    .filter(alike)
    .map((course) => course.hours.value)
    .filter((value) => value !== null)
    .sort((a, b) => a - b);
}

/** Of at least one value in ascending order. */
function upperQuartile(sorted: readonly number[]): number {
  const at = (sorted.length - 1) * 0.75;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}
