import type { Comparison } from '../../core/explore/compare.ts';
import { accent, blocksIf, facts, heading, muted, tableOf } from '../build.ts';
import { COURSE_NAME, HOURS_AND_PRICE } from '../course-cells.ts';
import type { Block } from '../view.ts';
import type { Titles } from './skills.ts';

/** Common courses shown; JSON has them all. */
export const MOST_COMMON = 5;

/** Courses that count for every role, then those the article names for each. */
export function compareCourseBlocks({ roles, commonCourses }: Comparison, titles: Titles): Block[] {
  const name = (id: string) => titles[id] ?? id;
  const isPage = Object.keys(titles).length > 0;
  const shown = commonCourses.slice(0, MOST_COMMON).map(({ course, skills }) => ({ ...course, shared: skills.map(name).join(', ') }));
  const courses = tableOf(shown, [
    isPage ? { ...COURSE_NAME, cell: ({ title, url }) => [{ ...accent(title), url }] } : { ...COURSE_NAME, least: 16 },
    { key: 'skills', title: 'Teaches', least: 14, cell: ({ shared }) => shared },
    ...HOURS_AND_PRICE,
  ]);
  const some = commonCourses.length > shown.length ? `The ${shown.length} most useful of ${commonCourses.length} courses` : 'Courses';
  return [
    ...blocksIf(shown.length > 0, heading(`${some} that count for ${roles.length === 2 ? 'both' : 'all'}`), courses),
    heading('Courses named for each'),
    facts(
      roles.map(({ role }) => ({
        label: name(role.id),
        text: role.courses.length === 0 ? [muted('none')] : role.courses.map(name).join(isPage ? ' · ' : ', '),
      })),
    ),
  ];
}
