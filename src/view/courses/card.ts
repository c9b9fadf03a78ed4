import { indexOf } from '../../core/catalog-index.ts';
import { priceOf } from '../../core/explore/course-facts.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Course } from '../../model/course.ts';
import type { SkillAtLevel } from '../../model/skill.ts';
import { facts, muted, partsOf, text, title } from '../build.ts';
import { courseName, hoursCell, priceText } from '../course-cells.ts';
import { citing, type SourceRecord } from '../sources.ts';
import type { Block, Fact } from '../view.ts';
import { hours } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { levelText } from '../words/levels.ts';

/** Everything about one course: what it is, teaches, requires, takes and costs, and who says so. */
export function courseCard(catalog: Catalog, course: Course, sources: readonly SourceRecord[]): Block[] {
  const platform = indexOf(catalog).platform.get(course.platform)?.title ?? course.platform;
  return [
    title(course.title, courseName(course)),
    text(course.summary),
    facts([
      {
        label: 'What',
        text: `${course.kind.replaceAll('-', ' ')}, ${course.level.replaceAll('-', ' ')}, by ${course.provider} on ${platform}`,
      },
      { label: 'Teaches', text: levels(course.teaches) },
      { label: 'Asks for', text: course.requires.length === 0 ? 'nothing first' : levels(course.requires) },
      ...timeAndPrice(catalog, course, sources),
      ...links(catalog, course),
      { label: 'Page', text: [{ text: course.url, url: course.url }] },
    ]),
  ];
}

const levels = (skills: readonly SkillAtLevel[]): string =>
  skills.map(({ skill, level }) => `${skill}\u00a0${levelText(level)}`).join(', ');

function timeAndPrice(catalog: Catalog, course: Course, sources: readonly SourceRecord[]): Fact[] {
  const cite = citing(sources);
  const price = priceOf(catalog, course);
  const { hours: time, rating } = course;
  const least = time.value === null && time.atLeast !== null ? `, at least ${hours(time.atLeast)}` : '';
  const cell = hoursCell(course).text;
  const basis = time.value === null ? (course.assumedHours === null ? '' : ' assumed, because nobody states them') : ` ${time.basis}`;
  return [
    { label: 'Time', text: [...partsOf(cell), basis, least, muted(`, ${dateText(time.asOf)}`), cite(time.source), `. ${time.note}`] },
    {
      label: 'Price',
      text: [
        priceText(catalog, course),
        price.from === 'platform' ? ', the price of the platform' : '',
        muted(price.asOf === null ? '' : `, ${dateText(price.asOf)}`),
        cite(price.source),
        `; certificate: ${course.certificate}`,
      ],
    },
    ...(rating === null
      ? []
      : [{ label: 'Rating', text: [`${rating.value} of 5`, muted(`, ${dateText(rating.asOf)}`), cite(rating.source)] }]),
  ];
}

function links(catalog: Catalog, course: Course): Fact[] {
  const named = catalog.roles.filter((role) => role.courses.includes(course.id)).map((role) => role.id);
  const whole = catalog.courses.filter((other) => other.contains.includes(course.id)).map((other) => other.id);
  const who = course.inArticle === 'title' ? ', by the article' : ', our pick for what the article describes';
  const entries: Fact[] = [
    { label: 'Named for', text: named.length === 0 ? '' : [named.join(', '), muted(who)] },
    { label: 'Contains', text: course.contains.join(', ') },
    { label: 'Part of', text: whole.join(', ') },
    { label: 'Prepares', text: course.prepares.join(', ') },
    { label: 'Instead', text: course.status === 'retired' ? course.replacedBy.join(', ') : '' },
  ];
  return entries.filter((fact) => fact.text.length > 0);
}
