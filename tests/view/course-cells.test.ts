import { describe, expect, test } from 'vitest';
import { courseRef } from '../../src/core/catalog/references.ts';
import type { Course } from '../../src/model/course.ts';
import { plainText } from '../../src/render/rich.ts';
import { courseName, hoursCell, priceCell, priceText } from '../../src/view/course-cells.ts';
import { course, smallCatalog } from '../core/explore/small-catalog.ts';

const priced = (model: Course['cost']['model'], usd: number | null, unit: 'total' | 'month' = 'total'): Course =>
  course('a', 5, { git: 1 }, { cost: { model, usd, unit, source: 'page', asOf: '2026' } });
/** Blanks that hold words together are blanks to a reader. */
const read = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('what a course costs, in words', () => {
  test.each<[string, Course]>([
    ['free', priced('free', 0)],
    ['free audit', priced('audit', 0)],
    ['$20 audit', priced('audit', 20)],
    ['$39/month', priced('subscription', 39, 'month')],
    ['$49/month', priced('subscription', null, 'month')],
    ['$29/month, part free', priced('freemium', 29, 'month')],
    ['$70.50 exam', priced('exam', 70.5)],
    ['? exam', priced('exam', null)],
    ['?', priced('one-off', null)],
    ['$1,200', priced('one-off', 1200)],
  ])('a price is written as %s', (expected, made) => {
    expect(priceText(courseRef(smallCatalog, made))).toBe(expected);
  });

  test('an unknown price is null to a machine', () => {
    expect(priceCell(courseRef(smallCatalog, priced('one-off', null))).value).toBeNull();
    expect(priceCell(courseRef({ ...smallCatalog, platforms: [] }, priced('subscription', null, 'month'))).value).toBeNull();
  });
});

test('study hours are stated, marked as assumed, or unknown', () => {
  const words = (made: Course) => read(plainText(hoursCell(made).text));
  expect(words(course('a', 9, {}))).toBe('9 h');
  expect(words(course('a', null, {}))).toBe('≈ 50 h');
  expect(words(course('a', null, {}, { assumedHours: null }))).toBe('?');
  expect(hoursCell(course('a', null, {}, { assumedHours: null })).value).toBeNull();
});

test('a retired course is marked before its name', () => {
  expect(plainText(courseName(course('a', 1, {}, { status: 'retired' })))).toBe('retired: a');
});
