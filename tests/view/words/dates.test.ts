import { expect, test } from 'vitest';
import { dateText, monthShort, monthText } from '../../../src/view/words/dates.ts';

test.each([
  ['2026', '2026'],
  ['2025-08', 'August 2025'],
  ['2025-08-03', '3 August 2025'],
])('the date %s is written %s', (asOf, expected) => {
  expect(dateText(asOf)).toBe(expected);
});

test('a month is written with its year, or short without it', () => {
  expect([monthText('2026'), monthText('2025-08-03'), monthShort('2025-08-03')]).toEqual(['2026', 'August 2025', 'Aug']);
});
