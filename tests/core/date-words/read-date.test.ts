import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATES_WRITTEN, type DayOf, readDate } from '../../../src/core/date-words/read-date.ts';

/** A Friday. */
const TODAY = '2026-11-27';
const read = (text: string, dayOf: DayOf = 'last', today = TODAY) => readDate(text, today, dayOf);

describe('a day is read', () => {
  test.each([
    ['2027-06-30', '2027-06-30'],
    ['2027/6/30', '2027-06-30'],
    ['30.06.2027', '2027-06-30'],
    ['3.4.2027', '2027-04-03'],
    ['30/06/2027', '2027-06-30'],
    ['6/30/2027', '2027-06-30'],
    ['30-06-2027', '2027-06-30'],
    ['5/5/2027', '2027-05-05'],
    ['29.2.2028', '2028-02-29'],
    ['30 June 2027', '2027-06-30'],
    ['June 30, 2027', '2027-06-30'],
    [' the 30th of JUNE,  2027 ', '2027-06-30'],
    ['1st Sept. 2027', '2027-09-01'],
    ['30-Jun-2027', '2027-06-30'],
    ['30. Juni 2027', '2027-06-30'],
    ['3.März 2027', '2027-03-03'],
    ['1er août 2027', '2027-08-01'],
    ['5 de mayo de 2027', '2027-05-05'],
    ['29 February 2028', '2028-02-29'],
    ['29 Feb', '2028-02-29'],
    ['30 June', '2027-06-30'],
    ['27 November', '2026-11-27'],
    ['26 November', '2027-11-26'],
    ['today', '2026-11-27'],
    ['tomorrow', '2026-11-28'],
    ['yesterday', '2026-11-26'],
    ['monday', '2026-11-30'],
    ['next monday', '2026-11-30'],
    ['friday', '2026-11-27'],
    ['next Friday', '2026-12-04'],
    ['this sunday', '2026-11-29'],
    ['in 2 weeks', '2026-12-11'],
    ['2w', '2026-12-11'],
    ['10 days', '2026-12-07'],
    ['in a month', '2026-12-27'],
    ['in 3 months', '2027-02-27'],
    ['in two years', '2028-11-27'],
  ])('%s is %s', (typed, iso) => {
    expect(read(typed)).toBe(iso);
  });

  test.each([
    ['June 2027', '2027-06-01', '2027-06-30'],
    ['Februar 2028', '2028-02-01', '2028-02-29'],
    ['2027-06', '2027-06-01', '2027-06-30'],
    ['06/2027', '2027-06-01', '2027-06-30'],
    ['June', '2027-06-01', '2027-06-30'],
    ['November', '2027-11-01', '2026-11-30'],
    ['Q2 2027', '2027-04-01', '2027-06-30'],
    ['2027-Q4', '2027-10-01', '2027-12-31'],
    ['q1', '2027-01-01', '2027-03-31'],
    ['2027', '2027-01-01', '2027-12-31'],
    ['2027-W01', '2027-01-04', '2027-01-10'],
    ['2026-W53', '2026-12-28', '2027-01-03'],
    ['2027-W26-3', '2027-06-30', '2027-06-30'],
    ['next week', '2026-11-30', '2026-12-06'],
    ['this month', '2026-11-01', '2026-11-30'],
    ['next month', '2026-12-01', '2026-12-31'],
    ['next quarter', '2027-01-01', '2027-03-31'],
    ['next year', '2027-01-01', '2027-12-31'],
    ['end of June', '2027-06-30', '2027-06-30'],
    ['end of June 2028', '2028-06-30', '2028-06-30'],
    ['beginning of Q3', '2027-07-01', '2027-07-01'],
    ['end of the year', '2026-12-31', '2026-12-31'],
    ['start of next month', '2026-12-01', '2026-12-01'],
  ])('%s begins on %s and ends on %s', (typed, first, last) => {
    expect([read(typed, 'first'), read(typed, 'last')]).toEqual([first, last]);
  });

  test.each([
    ['friday', '2026-11-27'],
    ['monday', '2026-11-23'],
    ['last friday', '2026-11-20'],
    ['last week', '2026-11-22'],
    ['2 weeks ago', '2026-11-13'],
    ['June', '2026-06-30'],
    ['October 2026', '2026-10-31'],
    ['November', '2026-11-27'],
    ['end of November 2026', '2026-11-27'],
    ['30 November', '2025-11-30'],
    ['29 February', '2024-02-29'],
  ])('%s, of what is done, is %s', (typed, iso) => {
    expect(read(typed, 'past')).toBe(iso);
  });
});

describe('a day is refused in one sentence', () => {
  test.each([
    ['3/4/2027', 'That can mean two days: write 2027-04-03 or 2027-03-04.'],
    ['3-4-2027', 'That can mean two days: write 2027-04-03 or 2027-03-04.'],
    ['31 June 2027', 'June 2027 has no day 31: it has 30.'],
    ['31.2.2027', 'February 2027 has no day 31: it has 28.'],
    ['29 February 2027', 'February 2027 has no day 29: it has 28.'],
    ['31 June', 'June has no day 31.'],
    ['0 June', 'June has no day 0.'],
    ['2027-02-30', 'February 2027 has no day 30: it has 28.'],
    ['13.13.2027', 'There is no month 13.'],
    ['31/13/2027', 'There is no month 13.'],
    ['2027-13', 'There is no month 13.'],
    ['2027-W53', '2027 has no week 53.'],
    ['2027-W00', '2027 has no week 0.'],
    ['1.1.1999', 'Days lie in the years 2000 to 2099.'],
    ['2100-01-01', 'Days lie in the years 2000 to 2099.'],
    ['in 80 years', 'Days lie in the years 2000 to 2099.'],
    ['in 9999 weeks', 'Days lie in the years 2000 to 2099.'],
    ['June 2127', 'Days lie in the years 2000 to 2099.'],
  ])('%s', (typed, sentence) => {
    expect(() => read(typed)).toThrow(sentence);
  });

  test('"next friday" on a Wednesday can be this Friday or that of next week', () => {
    expect(() => read('next friday', 'last', '2026-11-25')).toThrow('That can mean two days: write 2026-11-27 or 2026-12-04.');
    expect(() => read('last tuesday', 'past', '2026-11-25')).toThrow('That can mean two days: write 2026-11-24 or 2026-11-17.');
    expect(read('next monday', 'last', '2026-11-25')).toBe('2026-11-30');
  });

  test.each([
    '30.06.27',
    '3.4/2027',
    'juil 2027 2',
    'jui 2027',
    'soon',
    'in 2 weeks ago',
    'next 2 weeks',
    '2w3d',
    'end of',
    '',
    'toString',
    '-5 days',
  ])('%s', (typed) => {
    expect(() => read(typed)).toThrow(
      'A day is written as 2027-06-30, "30 June 2027", "next monday", "in 2 weeks", "2 weeks ago" or "end of June"; more: genai-careers help formatting.',
    );
  });
});

const anyDay = fc
  .date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2099-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const named = (locale: string, month: 'long' | 'short') => (iso: string) =>
  new Intl.DateTimeFormat(locale, { dateStyle: undefined, day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }).format(new Date(iso));

test('each way to write a random day reads back to it', () => {
  const ways: ((iso: string) => string)[] = [
    (iso) => iso,
    (iso) => iso.replaceAll('-', '/'),
    (iso) => iso.split('-').reverse().join('.'),
    ...['en-GB', 'en-US', 'de', 'fr', 'es'].flatMap((locale) => [named(locale, 'long'), named(locale, 'short')]),
  ];
  fc.assert(
    fc.property(anyDay, anyDay, fc.constantFrom<DayOf>('first', 'last', 'past'), (iso, today, dayOf) => {
      for (const way of ways) expect([way(iso), readDate(way(iso), today, dayOf)]).toEqual([way(iso), iso]);
    }),
  );
});

test('a random day after today reads back from the days, weeks and the date to it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 0, max: 5000 }), (today, days) => {
      const target = new Date(Date.parse(today) + days * 86_400_000);
      fc.pre(target.getUTCFullYear() < 2100);
      const iso = target.toISOString().slice(0, 10);
      expect(readDate(`in ${days} days`, today, 'last')).toBe(iso);
      if (days % 7 === 0) expect(readDate(`in ${days / 7} weeks`, today, 'last')).toBe(iso);
      if (days < 365) expect(readDate(named('en-GB', 'long')(iso).replace(/ \d{4}$/, ''), today, 'last')).toBe(iso);
      if (days < 7) expect(readDate(target.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }), today, 'first')).toBe(iso);
    }),
  );
});

test('each way that help prints is read, but for the one it says is refused', () => {
  const examples = Object.keys(DATES_WRITTEN).flatMap((line) => line.split(/, (?!\d{4},)/));
  expect(examples.length).toBeGreaterThan(15);
  for (const example of examples) expect(read(example)).toMatch(/^20\d\d-\d\d-\d\d$/);
});

test('any text is read as a day of the years 2000 to 2099 or refused with a sentence', () => {
  const word = fc.constantFrom(
    'next',
    'last',
    'end',
    'of',
    'in',
    'june',
    'mon',
    '31',
    '2',
    '2027',
    'w',
    'weeks',
    'ago',
    'q2',
    '.',
    '/',
    '-',
    ',',
    '99',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
    fc.array(word, { maxLength: 5 }).map((words) => words.join('')),
  );
  fc.assert(
    fc.property(text, fc.constantFrom<DayOf>('first', 'last', 'past'), (typed, dayOf) => {
      try {
        expect(readDate(typed, TODAY, dayOf)).toMatch(/^20\d\d-\d\d-\d\d$/);
      } catch (error) {
        expect(error).toMatchObject({ code: 'usage' });
      }
    }),
    { numRuns: 2000 },
  );
});
