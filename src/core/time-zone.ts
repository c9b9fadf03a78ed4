import { CareersError } from './errors.ts';

const DAY = 86_400_000;

/**
 * The moment, from a day and minutes after midnight there.
 * @param zone a name that {@link timeZoneFrom} accepts
 */
export type ZoneClock = (date: string, minutes: number) => Date;

/** A time skipped in spring counts on from before; one shown twice in autumn is the first. */
export function zoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' });
  const offsetAt = (moment: number): number => {
    const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}), (.*)$/.exec(format.format(moment)) ?? [];
    return Date.parse(`${year}-${month}-${day}T${time}Z`) - moment;
  };
  return (date, minutes) => {
    const wanted = Date.parse(`${date}T00:00:00Z`) + minutes * 60_000;
    const [before, after] = [wanted - offsetAt(wanted - DAY), wanted - offsetAt(wanted + DAY)];
    const shows = (moment: number) => moment + offsetAt(moment) === wanted;
    return new Date(!shows(before) && shows(after) ? after : before);
  };
}

/** @throws CareersError `usage` for a zone unknown to this Node */
export function timeZoneFrom(text: string): string {
  try {
    if (/^[a-z]/i.test(text)) return new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone;
  } catch {}
  const place = text.toLowerCase().replace(/ /g, '_');
  const near = place === '' ? undefined : Intl.supportedValuesOf('timeZone').find((zone) => zone.toLowerCase().endsWith(`/${place}`));
  throw new CareersError('usage', `A time zone has a name such as ${near ?? 'Europe/Berlin'}.`);
}
