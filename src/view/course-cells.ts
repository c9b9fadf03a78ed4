import { priceOf, studyTime } from '../core/explore/course-facts.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Course } from '../model/course.ts';
import { accent, muted, warn } from './build.ts';
import { unknownCell } from './pay-cells.ts';
import type { Cell, Column, Span } from './view.ts';
import { hours, UNKNOWN } from './words/counts.ts';
import { dollars } from './words/money.ts';

export const HOURS_COLUMN: Column = { key: 'hours', title: 'Hours', align: 'right', wrap: false };
export const PRICE_COLUMN: Column = { key: 'price', title: 'Price', least: 9 };

/** Study hours: `9 h` if somebody states them, `≈ 22 h` if we assume them, `?` if unknown. */
export const hoursCell = (course: Pick<Course, 'hours' | 'assumedHours'>): Cell => timeCell(studyTime(course));

/** The same for hours that are worked out already. */
export function timeCell({ hours: value, assumed }: { hours: number | null; assumed: boolean }): Cell {
  if (value === null) return unknownCell;
  return { text: assumed ? [muted('≈\u00a0'), hours(value)] : hours(value), value };
}

/** What a course costs in a few words. A price nobody states is `?`, never free. */
export function priceText(catalog: Catalog, course: Pick<Course, 'cost' | 'platform'>): string {
  const price = priceOf(catalog, course);
  const amount = price.usd === null ? UNKNOWN : dollars(price.usd);
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

/** The price as a cell: green if studying is free, muted if unknown. */
export function priceCell(catalog: Catalog, course: Pick<Course, 'cost' | 'platform'>): Cell {
  const { usd } = priceOf(catalog, course);
  const text = priceText(catalog, course);
  return { text: [{ text, tone: text.startsWith('free') ? 'good' : usd === null ? 'muted' : 'plain' }], value: usd };
}

/** The id people type, linked to the page of the course; a retired course is marked. */
export function courseName(course: Pick<Course, 'id' | 'status' | 'url'>): Span[] {
  return [...(course.status === 'retired' ? [warn('retired: ')] : []), { ...accent(course.id), url: course.url }];
}

/** Sources behind the figures of a course, and behind the price of its platform if that is shown. */
export function courseSources(catalog: Catalog, course: Course): string[] {
  const rating = course.rating === null ? [] : [course.rating.source];
  return [course.hours.source, course.cost.source, priceOf(catalog, course).source, ...rating];
}

/** A course in JSON: the entity and the price that counts for it. */
export function courseRecord(catalog: Catalog, course: Course) {
  return { ...course, price: priceOf(catalog, course) };
}

/** Printed wherever hours and prices of courses are shown. */
export const COURSE_LEGEND =
  'Hours and prices as providers or public lists state them; a monthly price is the platform’s where the course names none. ≈: nobody states the hours, so we assume long ones. ?: not known.';
