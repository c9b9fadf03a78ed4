import type { Comparison } from '../../core/explore/compare.ts';
import type { Catalog } from '../../model/catalog.ts';
import { courseName, hoursCell, priceCell } from '../course-cells.ts';
import { muted } from '../parts.ts';
import type { Block } from '../view.ts';

/** As many courses of common use as are shown; JSON has them all. */
export const MOST_COMMON = 5;

/** Courses that count for every role, then those the article names for each. */
export function compareCourseBlocks(catalog: Catalog, { roles, commonCourses }: Comparison): Block[] {
  const columns = [
    { key: 'course', title: 'Course', least: 16 },
    { key: 'skills', title: 'Teaches', least: 14 },
    { key: 'hours', title: 'Hours', align: 'right', wrap: false },
    { key: 'price', title: 'Price', least: 9 },
  ] as const;
  const rows = commonCourses.slice(0, MOST_COMMON).map(({ course, skills }) => ({
    course: courseName(course),
    skills: skills.join(', '),
    hours: hoursCell(course),
    price: priceCell(catalog, course),
  }));
  const some = commonCourses.length > rows.length ? `The ${rows.length} most useful of ${commonCourses.length} courses` : 'Courses';
  return [
    ...(rows.length === 0
      ? []
      : [
          { kind: 'heading' as const, text: `${some} that count for ${roles.length === 2 ? 'both' : 'all'}` },
          { kind: 'table' as const, table: { columns, rows } },
        ]),
    { kind: 'heading', text: 'Courses named for each' },
    {
      kind: 'facts',
      facts: roles.map(({ role }) => ({ label: role.id, text: role.courses.length === 0 ? [muted('none')] : role.courses.join(', ') })),
    },
  ];
}
