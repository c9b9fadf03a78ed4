import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseSlots } from '../../../src/cli/plan/slots.ts';
import { slotsText } from '../../../src/view/words/slots.ts';
import { cli } from '../../helpers/cli.ts';

describe('--slots', () => {
  test.each([
    ['monday 7pm-9pm', 'mon 19:00-21:00'],
    ['Mo 19-21', 'mon 19:00-21:00'],
    ['Mo 7-9pm, sat 9:30-12', 'mon 19:00-21:00, sat 9:30-12:00'],
    ['sat 11-1pm', 'sat 11:00-13:00'],
    ['tues 9 am – 11:15 AM', 'tue 9:00-11:15'],
    ['Thursdays 12am-12pm', 'thu 0:00-12:00'],
    ['sun 22-24', 'sun 22:00-24:00'],
    ['mon 19:00-21:00, sat 09:00-12:00', 'mon 19:00-21:00, sat 9:00-12:00'],
    ['mon,wed 19-21', 'mon 19:00-21:00, wed 19:00-21:00'],
    ['wed and mon 19-21; sun 10-12', 'mon 19:00-21:00, wed 19:00-21:00, sun 10:00-12:00'],
    ['sat 10-12, sun 10-12', 'sat 10:00-12:00, sun 10:00-12:00'],
    ['mon 7-8, mon 19-20', 'mon 7:00-8:00, mon 19:00-20:00'],
    ['fri-mon 7-8', 'mon 7:00-8:00, fri 7:00-8:00, sat 7:00-8:00, sun 7:00-8:00'],
    ['weekends 10-12', 'sat 10:00-12:00, sun 10:00-12:00'],
    ['weekdays 6:30-7:15', 'mon 6:30-7:15, tue 6:30-7:15, wed 6:30-7:15, thu 6:30-7:15, fri 6:30-7:15'],
    ['daily 7-8', 'mon 7:00-8:00, tue 7:00-8:00, wed 7:00-8:00, thu 7:00-8:00, fri 7:00-8:00, sat 7:00-8:00, sun 7:00-8:00'],
    ['every day 7-8', 'mon 7:00-8:00, tue 7:00-8:00, wed 7:00-8:00, thu 7:00-8:00, fri 7:00-8:00, sat 7:00-8:00, sun 7:00-8:00'],
  ])('%s are the times %s', (typed, slots) => {
    expect(slotsText(parseSlots(typed))).toBe(slots);
  });

  test.each([
    's 9-10',
    'mon 13pm-14pm',
    'mon 0am-1am',
    'mon 19-19',
    'mon 24-25',
    'mon 9:60-10',
    'someday 9-10',
    'monx 9-10',
    'mon 7-8-9',
    'mon 19-21, wed',
    'mon,,wed 19-21',
    'mon wed 19-21',
    'constructor 9-10',
    '19-21',
    ',',
    '',
  ])('"%s" is refused', (typed) => {
    expect(() => parseSlots(typed)).toThrow('--slots takes days and times');
  });

  test.each([
    ['fri 22-1', 'fri 22:00-24:00, sat 0:00-1:00'],
    ['sun 10pm-2am', 'sun 22:00-24:00, mon 0:00-2:00'],
    ['mon 22-0', 'mon 22:00-24:00'],
    ['mon 9pm-7pm', 'mon 21:00-24:00, tue 0:00-19:00'],
  ])('"%s" goes past midnight and is to be written as %s', (typed, both) => {
    expect(() => parseSlots(typed)).toThrow(`--slots has a time that goes past midnight: write ${both}.`);
    expect(slotsText(parseSlots(both)).split(', ').sort()).toEqual(both.split(', ').sort());
  });

  test.each([
    ['mon 19-21, mon 20-22', 'mon 19:00-21:00, mon 20:00-22:00'],
    ['daily 7-9, weekends 8-10', 'sat 7:00-9:00, sat 8:00-10:00'],
    ['mon,mon 7-8', 'mon 7:00-8:00, mon 7:00-8:00'],
  ])('"%s" overlaps in %s', (typed, clash) => {
    expect(() => parseSlots(typed)).toThrow(`--slots has times that overlap: ${clash}.`);
  });

  test('times as they are printed are read back', () => {
    const slot = fc.tuple(fc.integer({ min: 0, max: 1410 }), fc.integer({ min: 30, max: 600 }));
    const week = fc.array(fc.option(slot), { minLength: 7, maxLength: 7 }).filter((days) => days.some((day) => day !== null));
    fc.assert(
      fc.property(week, (days) => {
        const slots = days.flatMap((day, weekday) => (day === null ? [] : { weekday, from: day[0], to: Math.min(1440, day[0] + day[1]) }));
        expect(parseSlots(slotsText(slots))).toEqual(slots);
      }),
    );
  });

  test('what was understood is said, unless it was typed so', async () => {
    const said = async (slots: string) => (await cli(['plan', 'no-such-role', '--slots', slots])).stderr;
    expect(await said('weekdays 6:30-7:15')).toContain(
      '--slots "weekdays 6:30-7:15" is mon 6:30-7:15, tue 6:30-7:15, wed 6:30-7:15, thu 6:30-7:15, fri 6:30-7:15: 3.75 h a week.\n',
    );
    expect(await said('mon 19:00-21:00, sat 09:00-12:00')).not.toContain('--slots');
  });
});
