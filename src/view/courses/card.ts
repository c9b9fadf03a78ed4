import { languageName } from '../../core/catalog/language.ts';
import type { CourseRef } from '../../core/catalog/references.ts';
import type { CourseList } from '../../core/explore/courses.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { facts, muted, partsOf, text, title } from '../build.ts';
import { courseName, hoursCell, priceText } from '../course-cells.ts';
import { type Cite, citing } from '../sources.ts';
import type { Block, Fact } from '../view.ts';
import { hours } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { levelText } from '../words/levels.ts';

/** What it is, teaches, requires, takes and costs, and who says so. */
export function courseCard(course: CourseRef, { details, sources }: CourseList): Block[] {
  const { platformTitle = course.platform, namedFor = [], partOf = [] } = details[course.id] ?? {};
  return [
    title(course.title, courseName(course)),
    text(course.summary),
    facts([
      {
        label: 'What',
        text: `${course.kind.replaceAll('-', ' ')}, ${course.level.replaceAll('-', ' ')}, by ${course.provider} on ${platformTitle}`,
      },
      { label: 'Teaches', text: [levels(course.teaches), muted(`; judged from ${JUDGED[course.levelsFrom]}`)] },
      { label: 'Asks for', text: course.requires.length === 0 ? 'nothing first' : levels(course.requires) },
      ...timeAndPrice(course, citing(sources)),
      ...links(course, namedFor, partOf),
      { label: 'Language', text: languageName(course.language) },
      { label: 'Until', text: course.until === undefined ? '' : dateText(course.until) },
      { label: 'Page', text: [{ text: course.url, url: course.url }] },
    ]),
  ];
}

const JUDGED = { outline: 'its outline', description: 'its description', title: 'its title alone' } as const;

const levels = (skills: readonly SkillAtLevel[]): string =>
  skills.map(({ skill, level }) => `${skill}\u00a0${levelText(level)}`).join(', ');

function timeAndPrice(course: CourseRef, cite: Cite): Fact[] {
  const { hours: time, rating, price } = course;
  const cell = hoursCell(course).text;
  const basis = time.value === null ? (course.assumedHours === null ? '' : ' assumed, because nobody states them') : ` ${time.basis}`;
  return [
    {
      label: 'Time',
      text: [...partsOf(cell), basis, rangeText(time), muted(`, ${dateText(time.asOf)}`), cite(time.source), `. ${time.note}`],
    },
    {
      label: 'Price',
      text: [
        priceText(course),
        price.from === 'platform' ? ', the price of the platform' : '',
        muted(price.asOf === null ? '' : `, ${dateText(price.asOf)}`),
        cite(price.source),
        `; certificate: ${course.certificate}`,
      ],
    },
    { label: 'Rating', text: rating === null ? '' : [`${rating.value} of 5`, muted(`, ${dateText(rating.asOf)}`), cite(rating.source)] },
  ];
}

function rangeText({ low, value, high }: CourseRef['hours']): string {
  if (low === value && high === value) return '';
  if (low !== null && high !== null) return `, between ${hours(low)} and ${hours(high)}`;
  if (low !== null) return low === value ? '' : `, at least ${hours(low)}`;
  return high === null || high === value ? '' : `, at most ${hours(high)}`;
}

function links(course: CourseRef, namedFor: readonly string[], partOf: readonly string[]): Fact[] {
  const who = course.inArticle === 'title' ? ', by the article' : ', our pick for what the article describes';
  return [
    { label: 'Named for', text: namedFor.length === 0 ? '' : [namedFor.join(', '), muted(who)] },
    { label: 'Contains', text: course.contains.join(', ') },
    { label: 'Part of', text: partOf.join(', ') },
    { label: 'Prepares', text: course.prepares.join(', ') },
    { label: 'Instead', text: course.status === 'retired' ? course.replacedBy.join(', ') : '' },
  ];
}
