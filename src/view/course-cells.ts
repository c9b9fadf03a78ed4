import { priceOf, studyTime } from '../core/explore/course-facts.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import type { SkillAtLevel } from '../model/skill.ts';
import { accent, hours, muted, UNKNOWN, usd } from './parts.ts';
import type { Cell, Span } from './view.ts';

const LEVEL_WORDS = ['none', 'aware', 'working', 'proficient', 'expert'] as const;

/** A skill level in figures and in a word, such as `3 proficient`. */
export const levelText = (level: number): string => `${level}\u00a0${LEVEL_WORDS[level] ?? UNKNOWN}`;

/** Study hours in one cell: `9 h` where somebody states them, `≈ 22 h` where we assume them, `?` where nobody can say. */
export function hoursCell(course: Pick<Course, 'hours' | 'assumedHours'>): Cell {
  const { hours: value, assumed } = studyTime(course);
  if (value === null) return { text: [muted(UNKNOWN)], value: null };
  return { text: assumed ? [muted('≈\u00a0'), hours(value)] : hours(value), value };
}

/** What a course costs in a few words. A price nobody states is `?`, never free. */
export function priceText(catalog: Catalog, course: Pick<Course, 'cost' | 'platform'>): string {
  const price = priceOf(catalog, course);
  const amount = price.usd === null ? UNKNOWN : Number.isInteger(price.usd) ? usd(price.usd) : `$${price.usd.toFixed(2)}`;
  switch (course.cost.model) {
    case 'free':
      return 'free';
    case 'audit':
      return price.usd === 0 ? 'free audit' : `${amount} audit`;
    case 'subscription':
      return `${amount}/month`;
    case 'freemium':
      return `free or ${amount}${price.unit === 'month' ? '/month' : ''}`;
    case 'exam':
      return `${amount} exam`;
    case 'one-off':
      return amount;
  }
}

/** The price as a cell: green where studying is free, muted where it is not known. */
export function priceCell(catalog: Catalog, course: Pick<Course, 'cost' | 'platform'>): Cell {
  const { usd: value } = priceOf(catalog, course);
  const text = priceText(catalog, course);
  return { text: [{ text, tone: text.startsWith('free') ? 'good' : value === null ? 'muted' : 'plain' }], value };
}

/** The id people type, leading to the page where the format can link, after a word of warning where the course is retired. */
export function courseName(course: Pick<Course, 'id' | 'status' | 'url'>): Span[] {
  return [
    ...(course.status === 'retired' ? [{ text: 'retired: ', tone: 'warn' as const }] : []),
    { ...accent(course.id), url: course.url },
  ];
}

/** Skills with levels in a row, such as `python 2, git 1`. */
export const taughtText = (taught: readonly SkillAtLevel[]): string =>
  taught.map(({ skill, level }) => `${skill}\u00a0${level}`).join(', ');

/** Sources behind the figures of a course, and behind the price of its platform where that is shown. */
export function courseSources(catalog: Catalog, course: Course): string[] {
  const rating = course.rating === null ? [] : [course.rating.source];
  return [course.hours.source, course.cost.source, priceOf(catalog, course).source, ...rating];
}

/** A course as JSON answers carry it: the entity whole, and the price that counts for it. */
export function courseRecord(catalog: Catalog, course: Course) {
  return { ...course, price: priceOf(catalog, course) };
}

/** What must be said wherever hours and prices of courses are shown. */
export const COURSE_PROVENANCE =
  'Hours and prices as providers or public lists state them; a monthly price is the platform’s where the course names none. ≈: nobody states the hours, so we assume long ones. ?: not known.';
