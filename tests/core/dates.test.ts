import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/core/dates.ts';

it('days are counted over the ends of months, leap days and years', () => {
  expect([addDays('2028-02-28', 1), addDays('2027-12-31', 1), addDays('2027-03-01', -1)]).toEqual([
    '2028-02-29',
    '2028-01-01',
    '2027-02-28',
  ]);
  expect([
    daysBetween('2028-02-28', '2028-03-01'),
    daysBetween('2027-01-04', '2027-01-04'),
    daysBetween('2027-01-05', '2027-01-04'),
  ]).toEqual([2, 0, -1]);
});
