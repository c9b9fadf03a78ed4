import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../src/cli/option-values.ts';

const date = calendarDate('--by');

describe('a date on the line', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['3.4.2027', '2027-04-03'],
    ['30/06/2027', '2027-06-30'],
    ['6/30/2027', '2027-06-30'],
    ['5/5/2027', '2027-05-05'],
    ['29.2.2028', '2028-02-29'],
  ])('%s is %s', (typed, iso) => {
    expect(date(typed)).toBe(iso);
  });

  test('a day that can be read in two ways is refused with both', () => {
    expect(() => date('3/4/2027')).toThrow('--by can mean two days there: write 2027-04-03 or 2027-03-04.');
  });

  test.each([
    '31.2.2027',
    '29.2.2027',
    '13.13.2027',
    '31/13/2027',
    '30.06.27',
    '1.1.1999',
    '2027/06/30',
    '30-06-2027',
    '3.4/2027',
    'June 2027',
  ])('%s is refused', (typed) => {
    expect(() => date(typed)).toThrow('--by takes a date between 2000 and 2099 as YYYY-MM-DD, such as 2027-03-31.');
  });

  test('every day is the same with dots and in ISO form', () => {
    const days = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        expect(date(iso)).toBe(iso);
        expect(date(iso.split('-').reverse().join('.'))).toBe(iso);
      }),
    );
  });
});
