import { expect, test } from 'vitest';
import { yearsAskedIn, yearsHeldBy } from '../../../src/core/ad/years.ts';
import type { Block } from '../../../src/core/reading/document.ts';

const block = (text: string, section: Block['section'] = 'requirements', kind: Block['kind'] = 'item'): Block => ({
  text,
  section,
  kind,
  page: null,
  line: 1,
});

test.each([
  ['5+ years of Python', 5],
  ['3-5 years in the field', 3],
  ['at least three years’ experience', 3],
  ['at least three years of experience', 3],
  ['mindestens 4 Jahre Erfahrung', 4],
  ['trois ans d’expérience', 3],
  ['two years of contract', null],
  ['Clean driving record for the past three years', null],
  ['founded 12 years ago', null],
  ['Python', null],
])('"%s" asks %s years', (text, years) => {
  expect(yearsAskedIn([block(text)])).toBe(years);
});

test('the most that is asked counts, and what the employer says of itself does not', () => {
  expect(
    yearsAskedIn([block('2 years of SQL'), block('5 years of Python'), block('We have 30 years of experience', 'about', 'line')]),
  ).toBe(5);
});

test('years of jobs count once where jobs overlap, and a job that goes on lasts until this year', () => {
  const jobs = (...dates: string[]) => [{ blocks: dates.map((text) => block(text, 'experience', 'dates')) }];
  expect(yearsHeldBy(jobs('2015 – 2018', '2016 – 2020', 'Jan 2022 – now'), 2026)).toBe(9);
  const isBaker = (job: readonly Block[]) => job.some(({ text }) => text === 'Baker');
  const job = (entry: number, title: string, dates: string): Block[] => [
    { ...block(title, 'experience', 'title'), entry },
    { ...block(dates, 'experience', 'dates'), entry },
  ];
  const both = [{ blocks: [...job(1, 'Baker', '2019 – 2021'), ...job(2, 'Miller', '2010 – 2019')] }];
  expect([yearsHeldBy(both, 2026), yearsHeldBy(both, 2026, isBaker), yearsHeldBy(both, 2026, () => false)]).toEqual([11, 2, 0]);
  expect(yearsHeldBy(jobs(), 2026)).toBeNull();
  expect(yearsHeldBy([{ blocks: [block('2010 – 2014', 'education', 'dates')] }], 2026)).toBeNull();
});
