import { expect, test } from 'vitest';
import { addDuration, readDuration } from '../../../src/core/date-words/duration.ts';

test.each([
  ['2w', '2026-12-14'],
  ['10 days', '2026-12-10'],
  ['3 months', '2027-02-28'],
  ['a year', '2027-11-30'],
  ['Two Weeks', '2026-12-14'],
  ['1mo', '2026-12-30'],
])('%s after 30 November 2026 is %s', (typed, day) => {
  expect(addDuration('2026-11-30', readDuration(typed))).toBe(day);
});

test('a month before 31 March is the last day of February', () => {
  expect(addDuration('2028-03-31', readDuration('1 month'), -1)).toBe('2028-02-29');
  expect(addDuration('2028-01-31', readDuration('1 month'), -1)).toBe('2027-12-31');
});

test.each(['0 days', '2', 'weeks', '2 fortnights', '1.5 weeks', '-2w', '2m', ''])('%s is no duration', (typed) => {
  expect(() => readDuration(typed)).toThrow('A duration is written as 2w, "10 days" or "3 months".');
});
