import { studyTime } from '../core/catalog/course-facts.ts';
import type { CourseRef } from '../core/catalog/references.ts';
import type { Course } from '../model/course.ts';
import { accent, type CellColumn, muted, warn } from './build.ts';
import { unknownCell } from './pay-cells.ts';
import type { Cell, Column, Span } from './view.ts';
import { hours, UNKNOWN } from './words/counts.ts';
import { dollars } from './words/money.ts';

export const HOURS_COLUMN: Column = { key: 'hours', title: 'Hours', align: 'right', wrap: false };
export const PRICE_COLUMN: Column = { key: 'price', title: 'Price', least: 9 };

export const COURSE_NAME: CellColumn<CourseRef> = { key: 'course', title: 'Course', least: 12, cell: courseName };
export const HOURS_AND_PRICE: readonly CellColumn<CourseRef>[] = [
  { ...HOURS_COLUMN, cell: hoursCell },
  { ...PRICE_COLUMN, cell: priceCell },
];
export const COURSE_AND_TITLE: readonly CellColumn<CourseRef>[] = [
  COURSE_NAME,
  { key: 'title', title: 'Title', least: 12, cell: ({ title }) => title },
];

/** For rows that are not all courses. */
export const courseCells = (course: CourseRef) => ({ course: courseName(course), hours: hoursCell(course), price: priceCell(course) });

/** `9 h` if stated, `≈ 22 h` if assumed, `?` if unknown. */
export function hoursCell(course: Pick<Course, 'hours' | 'assumedHours'>): Cell {
  return timeCell(studyTime(course));
}

/** The same for computed hours. */
export function timeCell({ hours: value, assumed }: { hours: number | null; assumed: boolean }): Cell {
  if (value === null) return unknownCell;
  return { text: assumed ? [muted('≈\u00a0'), hours(value)] : hours(value), value };
}

/** A price nobody states is `?`, never free. */
export function priceText({ cost, price }: Pick<CourseRef, 'cost' | 'price'>): string {
  const amount = price.usd === null ? UNKNOWN : dollars(price.usd);
  switch (cost.model) {
    case 'free':
      return 'free';
    case 'audit':
      return price.usd === 0 ? 'free audit' : `${amount} audit`;
    case 'subscription':
      return `${amount}/month`;
    case 'freemium':
      return `${amount}${price.unit === 'month' ? '/month' : ''}, part free`;
    case 'exam':
      return `${amount} exam`;
    case 'one-off':
      return amount;
  }
}

/** Green if studying is free, muted if unknown. */
export function priceCell(course: Pick<CourseRef, 'cost' | 'price'>): Cell {
  const { usd } = course.price;
  const text = priceText(course);
  return { text: [{ text, tone: text.startsWith('free') ? 'good' : usd === null ? 'muted' : 'plain' }], value: usd };
}

/** The id, which people type, linked; a retired course is marked. */
export function courseName(course: Pick<Course, 'id' | 'status' | 'url'>): Span[] {
  return [...(course.status === 'retired' ? [warn('retired: ')] : []), { ...accent(course.id), url: course.url }];
}

export const nameOf = ({
  kind,
  title,
  url = null,
}: {
  kind: 'course' | 'project';
  title: string;
  url?: string | null | undefined;
}): Span => ({
  ...accent(kind === 'project' ? `Project: ${title}` : title),
  ...(url === null ? {} : { url }),
});

/** Printed with hours and prices of courses. */
export const COURSE_LEGEND =
  'Hours and prices as providers or public lists state them; a monthly price is the platform’s where the course names none. ≈: nobody states the hours, so we assume long ones. ?: not known.';
