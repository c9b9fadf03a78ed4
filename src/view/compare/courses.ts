import type { Comparison } from '../../core/explore/compare.ts';
import { blocksIf, facts, heading, muted, table } from '../build.ts';
import { courseName, HOURS_COLUMN, hoursCell, PRICE_COLUMN, priceCell } from '../course-cells.ts';
import type { Block, Column } from '../view.ts';

/** Common courses shown; JSON has them all. */
export const MOST_COMMON = 5;

/** Courses that count for every role, then those the article names for each. */
export function compareCourseBlocks({ roles, commonCourses }: Comparison): Block[] {
  const columns: readonly Column[] = [
    { key: 'course', title: 'Course', least: 16 },
    { key: 'skills', title: 'Teaches', least: 14 },
    HOURS_COLUMN,
    PRICE_COLUMN,
  ];
  const rows = commonCourses.slice(0, MOST_COMMON).map(({ course, skills }) => ({
    course: courseName(course),
    skills: skills.join(', '),
    hours: hoursCell(course),
    price: priceCell(course),
  }));
  const some = commonCourses.length > rows.length ? `The ${rows.length} most useful of ${commonCourses.length} courses` : 'Courses';
  return [
    ...blocksIf(rows.length > 0, heading(`${some} that count for ${roles.length === 2 ? 'both' : 'all'}`), table(columns, rows)),
    heading('Courses named for each'),
    facts(roles.map(({ role }) => ({ label: role.id, text: role.courses.length === 0 ? [muted('none')] : role.courses.join(', ') }))),
  ];
}
