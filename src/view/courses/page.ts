import { indexOf, skillsOf } from '../../core/catalog-index.ts';
import { isFreeToStudy, levelTaught } from '../../core/explore/course-facts.ts';
import type { CourseList } from '../../core/explore/courses.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import { MARKS } from '../citations.ts';
import { COURSE_PROVENANCE, courseName, courseRecord, courseSources, hoursCell, levelText, priceCell } from '../course-cells.ts';
import { nextOfNothing, nothingFits } from '../nothing-fits.ts';
import { footnotesOf, plural, shownOf, sourcesOf, UNKNOWN } from '../parts.ts';
import type { Block, Column, Row, Table, View } from '../view.ts';
import { courseCard } from './card.ts';

/** As many courses as are told whole; more are a table. */
const MOST_CARDS = 3;

/**
 * Courses as cards with everything about them, or as a table where there are many.
 * @param words what was typed, to be looked for elsewhere where no course fits
 */
export function coursesView(catalog: Catalog, list: CourseList, words = ''): View {
  const { courses, fitting } = list;
  const sources = sourcesOf(
    catalog,
    courses.flatMap((course) => courseSources(catalog, course)),
  );
  const cards = courses.length > 0 && courses.length <= MOST_CARDS;
  return {
    kind: 'courses',
    get blocks(): Block[] {
      return cards ? courses.flatMap((course) => courseCard(catalog, course, sources)) : tableBlocks(catalog, list);
    },
    provenance: courses.length === 0 ? [] : cards ? [COURSE_PROVENANCE, MARKS] : [COURSE_PROVENANCE],
    get footnotes() {
      return footnotesOf(sources);
    },
    next: courses.length === 0 ? nextOfNothing('courses', words) : nextCommands(list),
    get csv() {
      return csvTable(catalog, courses);
    },
    get data() {
      return { courses: courses.map((course) => courseRecord(catalog, course)), fitting, sources };
    },
    asides: courses.length === 0 ? [nothingFits('course', words)] : [],
  };
}

function tableBlocks(catalog: Catalog, { courses, fitting, filter }: CourseList): Block[] {
  const wanted = [filter.skill === undefined ? '' : ` that teach ${filter.skill}`, filter.role === undefined ? '' : ` for ${filter.role}`];
  return [
    {
      kind: 'title',
      text: shownOf(courses.length, fitting, 'course') + wanted.join(''),
      ...(courses.length === 0 ? {} : { aside: free(courses, fitting) }),
    },
    ...(courses.length === 0
      ? []
      : [{ kind: 'table' as const, table: { columns: columnsFor(filter), rows: courses.map((course) => row(catalog, course, filter)) } }]),
  ];
}

const free = (courses: readonly Course[], fitting: number): string =>
  `${courses.filter(isFreeToStudy).length}${fitting > courses.length ? ' of these' : ''} free to study`;

function columnsFor({ skill, role }: CourseList['filter']): Column[] {
  return [
    { key: 'course', title: 'Course', least: 12 },
    { key: 'title', title: 'Title', least: 12 },
    ...(skill === undefined ? [] : [{ key: 'level', title: 'Reaches', least: 10 }]),
    ...(role === undefined ? [] : [{ key: 'serves', title: 'For it', least: 7 }]),
    { key: 'hours', title: 'Hours', align: 'right', wrap: false },
    { key: 'price', title: 'Price', least: 9 },
  ];
}

function row(catalog: Catalog, course: Course, { skill, role }: CourseList['filter']): Row {
  const asked = role === undefined ? undefined : indexOf(catalog).role.get(role);
  const served = asked === undefined ? [] : course.teaches.filter((taught) => skillsOf(asked).includes(taught.skill));
  return {
    course: courseName(course),
    title: course.title,
    level: skill === undefined ? '' : levelText(levelTaught(course, skill)),
    serves: asked?.courses.includes(course.id) === true ? `named, ${plural(served.length, 'skill')}` : plural(served.length, 'skill'),
    hours: hoursCell(course),
    price: priceCell(catalog, course),
  };
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

function csvTable(catalog: Catalog, courses: readonly Course[]): Table {
  const records = courses.map((course): [string, string | number | null][] => {
    const { price, hours, rating, ...rest } = courseRecord(catalog, course);
    return [
      ['id', course.id],
      ['title', course.title],
      ['provider', course.provider],
      ['platform', course.platform],
      ['url', course.url],
      ['kind', course.kind],
      ['level', course.level],
      ['status', course.status],
      ['teaches', rest.teaches.map(({ skill, level }) => `${skill}=${level}`).join(' ')],
      ['requires', rest.requires.map(({ skill, level }) => `${skill}=${level}`).join(' ')],
      ['hours', hours.value],
      ['hours_at_least', hours.atLeast],
      ['hours_assumed', course.assumedHours],
      ['hours_basis', hours.basis],
      ['hours_source', hours.source],
      ['hours_as_of', hours.asOf],
      ['price_model', course.cost.model],
      ['price_usd', price.usd],
      ['price_unit', price.unit],
      ['price_from', price.from],
      ['price_source', price.source],
      ['price_as_of', price.asOf],
      ['rating', rating?.value ?? null],
      ['rating_source', rating?.source ?? null],
      ['certificate', course.certificate],
      ['in_article', course.inArticle],
    ];
  });
  return {
    columns: (records[0] ?? [['id', null]]).map(([key]) => ({ key, title: key })),
    rows: records.map((record) =>
      Object.fromEntries(record.map(([key, value]) => [key, { text: value === null ? UNKNOWN : String(value), value }])),
    ),
  };
}
