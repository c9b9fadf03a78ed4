import { describe, expect, test } from 'vitest';
import { parseSlots } from '../../../src/cli/plan/slots.ts';
import { slotsText } from '../../../src/view/words/slots.ts';

describe('--slots', () => {
  test.each([
    ['monday 7pm-9pm', 'mon 19:00-21:00'],
    ['Mo 19-21', 'mon 19:00-21:00'],
    ['Mo 7-9pm, sat 9:30-12', 'mon 19:00-21:00, sat 9:30-12:00'],
    ['tues 9 am – 11:15 AM', 'tue 9:00-11:15'],
    ['Thursdays 12am-12pm', 'thu 0:00-12:00'],
    ['sun 22-24', 'sun 22:00-24:00'],
    ['mon 19:00-21:00, sat 09:00-12:00', 'mon 19:00-21:00, sat 9:00-12:00'],
  ])('%s are the times %s', (typed, slots) => {
    expect(slotsText(parseSlots(typed))).toBe(slots);
  });

  test.each([
    's 9-10',
    'mon 13pm-14pm',
    'mon 0am-1am',
    'mon 9pm-7pm',
    'mon 19-19',
    'mon 24-25',
    'mon 9:60-10',
    'someday 9-10',
    'monx 9-10',
    '19-21',
    '',
  ])('"%s" is refused', (typed) => {
    expect(() => parseSlots(typed)).toThrow('--slots takes days and times');
  });
});
