import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { timeZoneFrom, zoneClock } from '../../src/core/time-zone.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the moment of a time somewhere', () => {
  it.each([
    ['Europe/Berlin', '2027-01-04', 19 * 60, '2027-01-04T18:00:00.000Z'],
    ['Europe/Berlin', '2027-07-05', 19 * 60, '2027-07-05T17:00:00.000Z'],
    ['America/New_York', '2027-07-05', 24 * 60, '2027-07-06T04:00:00.000Z'],
    ['Asia/Kathmandu', '2027-01-04', 0, '2027-01-03T18:15:00.000Z'],
    // Clocks go forward at 2:00, and back at 3:00.
    ['Europe/Berlin', '2027-03-28', 150, '2027-03-28T01:30:00.000Z'],
    ['Europe/Berlin', '2027-10-31', 150, '2027-10-31T00:30:00.000Z'],
  ])('in %s on %s at minute %i', (name, date, minutes, moment) => {
    expect(zoneClock(name)(date, minutes).toISOString()).toBe(moment);
  });

  it('the moment is the one that the clock of the machine gives in that zone', () => {
    const zones = [
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'America/St_Johns',
      'Australia/Lord_Howe',
      'Pacific/Apia',
      'Africa/Casablanca',
    ];
    const day = fc.integer({ min: 0, max: 36_000 });
    fc.assert(
      fc.property(fc.constantFrom(...zones), day, fc.integer({ min: 0, max: 1440 }), (name, away, minutes) => {
        process.env['TZ'] = name;
        const date = new Date(Date.UTC(2000, 0, 1 + away)).toISOString().slice(0, 10);
        const [year = 0, month = 0, ofMonth = 0] = date.split('-').map(Number);
        expect(zoneClock(name)(date, minutes)).toEqual(new Date(year, month - 1, ofMonth, 0, minutes));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the name of a time zone', () => {
  it('is taken in any case', () => {
    expect([timeZoneFrom('europe/berlin'), timeZoneFrom('UTC')]).toEqual(['Europe/Berlin', 'UTC']);
  });

  it.each([
    ['berlin', 'Europe/Berlin'],
    ['new york', 'America/New_York'],
    ['Mars/Olympus', 'Europe/Berlin'],
    ['+02:00', 'Europe/Berlin'],
    ['', 'Europe/Berlin'],
  ])('"%s" is refused, and the nearest is named', (typed, named) => {
    expect(() => timeZoneFrom(typed)).toThrow(`A time zone has a name such as ${named}.`);
  });
});
