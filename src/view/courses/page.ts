import { isFreeToStudy, levelTaught } from '../../core/catalog/course-facts.ts';
import type { CourseRef } from '../../core/catalog/references.ts';
import type { CourseList } from '../../core/explore/courses.ts';
import { blocksIf, type CellColumn, csvOf, same, tableOf, title } from '../build.ts';
import { COURSE_AND_TITLE, COURSE_LEGEND, HOURS_AND_PRICE } from '../course-cells.ts';
import { nextOfNothing, nothingFits } from '../nothing-fits.ts';
import { footnotesOf, MARKS } from '../sources.ts';
import type { Block, Table, View } from '../view.ts';
import { plural, shownOf } from '../words/counts.ts';
import { levelText } from '../words/levels.ts';
import { courseCard } from './card.ts';

/** A longer list is a table. */
const MOST_CARDS = 3;

/**
 * Courses as full cards, or as a table.
 * @param words as typed, searched for if no course fits
 */
export function coursesView(list: CourseList, words = ''): View {
  const { courses, fitting, sources } = list;
  const isEmpty = courses.length === 0;
  const cards = !isEmpty && courses.length <= MOST_CARDS;
  return {
    kind: 'courses',
    blocks: cards ? courses.flatMap((course) => courseCard(course, list)) : tableBlocks(list),
    provenance: isEmpty ? [] : cards ? [COURSE_LEGEND, MARKS] : [COURSE_LEGEND],
    footnotes: footnotesOf(sources),
    next: isEmpty ? nextOfNothing('courses', words) : nextCommands(list),
    csv: csvTable(courses),
    data: { courses, fitting, language: list.language, sources },
    notes: isEmpty ? [nothingFits('course', words)] : [],
  };
}

function tableBlocks(list: CourseList): Block[] {
  const { courses, fitting, filter } = list;
  const wanted = [filter.skill === undefined ? '' : ` that teach ${filter.skill}`, filter.role === undefined ? '' : ` for ${filter.role}`];
  const free = `${courses.filter(isFreeToStudy).length}${fitting > courses.length ? ' of these' : ''} free to study`;
  return [
    title(shownOf(courses.length, fitting, 'course') + wanted.join(''), courses.length === 0 ? undefined : free),
    ...blocksIf(courses.length > 0, tableOf(courses, columnsFor(list))),
  ];
}

function columnsFor({ filter: { skill, role }, details }: CourseList): CellColumn<CourseRef>[] {
  const reached = (skill: string) => (course: CourseRef) => levelText(levelTaught(course, skill));
  const serves = (role: string) => (course: CourseRef) => {
    const { namedFor = [], served = 0 } = details[course.id] ?? {};
    return (namedFor.includes(role) ? 'named, ' : '') + plural(served, 'skill');
  };
  return [
    ...COURSE_AND_TITLE,
    ...(skill === undefined ? [] : [{ key: 'level', title: 'Reaches', least: 10, cell: reached(skill) }]),
    ...(role === undefined ? [] : [{ key: 'serves', title: 'For it', least: 7, cell: serves(role) }]),
    ...HOURS_AND_PRICE,
  ];
}

function nextCommands({ courses, filter }: CourseList): string[] {
  const first = courses[0];
  if (first === undefined) return [];
  if (courses.length <= MOST_CARDS) return [`done ${first.id}`, `skills ${first.teaches[0]?.skill ?? ''}`.trim(), 'courses'];
  return [
    `courses ${first.id}`,
    ...(filter.role === undefined ? [] : [`plan ${filter.role}`]),
    ...(filter.skill === undefined ? ['courses --skill python --free'] : [`skills ${filter.skill}`]),
  ];
}

/** Such as `python=2 git=1`. */
const levelsField = (skills: CourseRef['teaches']): string => skills.map(({ skill, level }) => `${skill}=${level}`).join(' ');

function csvTable(courses: readonly CourseRef[]): Table {
  if (courses.length === 0) return { columns: [{ key: 'id', title: 'id' }], rows: [] };
  return csvOf(courses, {
    ...same('id', 'title', 'provider', 'platform', 'url', 'kind', 'level', 'status'),
    teaches: ({ teaches }) => levelsField(teaches),
    requires: ({ requires }) => levelsField(requires),
    hours: ({ hours }) => hours.value,
    hours_low: ({ hours }) => hours.low,
    hours_high: ({ hours }) => hours.high,
    hours_assumed: ({ assumedHours }) => assumedHours,
    hours_basis: ({ hours }) => hours.basis,
    hours_source: ({ hours }) => hours.source,
    hours_as_of: ({ hours }) => hours.asOf,
    price_model: ({ cost }) => cost.model,
    price_usd: ({ price }) => price.usd,
    price_unit: ({ price }) => price.unit,
    price_from: ({ price }) => price.from,
    price_source: ({ price }) => price.source,
    price_as_of: ({ price }) => price.asOf,
    rating: ({ rating }) => rating?.value,
    rating_source: ({ rating }) => rating?.source,
    ...same('certificate', 'language'),
    levels_from: ({ levelsFrom }) => levelsFrom,
    ...same('inArticle'),
  });
}
