import type { Comparison } from '../../core/explore/compare.ts';
import { blocksIf, facts, heading, muted, tableOf } from '../build.ts';
import { COURSE_NAME, HOURS_AND_PRICE } from '../course-cells.ts';
import type { Block } from '../view.ts';

/** Common courses shown; JSON has them all. */
export const MOST_COMMON = 5;

/** Courses that count for every role, then those the article names for each. */
export function compareCourseBlocks({ roles, commonCourses }: Comparison): Block[] {
  const shown = commonCourses.slice(0, MOST_COMMON).map(({ course, skills }) => ({ ...course, shared: skills.join(', ') }));
  const courses = tableOf(shown, [
    { ...COURSE_NAME, least: 16 },
    { key: 'skills', title: 'Teaches', least: 14, cell: ({ shared }) => shared },
    ...HOURS_AND_PRICE,
  ]);
  const some = commonCourses.length > shown.length ? `The ${shown.length} most useful of ${commonCourses.length} courses` : 'Courses';
  return [
    ...blocksIf(shown.length > 0, heading(`${some} that count for ${roles.length === 2 ? 'both' : 'all'}`), courses),
    heading('Courses named for each'),
    facts(roles.map(({ role }) => ({ label: role.id, text: role.courses.length === 0 ? [muted('none')] : role.courses.join(', ') }))),
  ];
}
