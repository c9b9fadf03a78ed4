import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cli } from '../../helpers/cli.ts';
import { workplace } from '../../helpers/workplace.ts';

/** The events of a course: those that are live with their first day and the day of their end, and how many are cancelled. */
function eventsFor(course: string, text: string) {
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').filter((event) => {
    const uid = String(event.getFirstPropertyValue('uid'));
    return uid.replace(/(-\d+)?@.*/, '') === `plan-mlops-engineer-course-${course}`;
  });
  const live = events.filter((event) => event.getFirstPropertyValue('status') !== 'CANCELLED').map((event) => new ICAL.Event(event));
  return {
    live: live.map(({ startDate, endDate }) => `${startDate} ${endDate}`.replaceAll(/T[\d:]+/g, '')),
    cancelled: events.length - live.length,
  };
}

/** Each line runs a day after the one before, from 25 November 2026. */
function person() {
  const profile = join(workplace(), 'profile.json');
  let day = 25;
  return async (...words: string[]) => {
    const answer = await cli([...words, '--force', '--profile', profile], { now: new Date(Date.UTC(2026, 10, day++, 12)) });
    expect([answer.code, answer.stderr]).toEqual([0, answer.stderr]);
    return answer.stdout;
  };
}

const inSlots = ['plan', 'mlops', '--slots', 'mon,wed 19-21, sat 9-13', '--start', '2026-09-01', '--save'];
const asDays = ['plan', 'mlops', '--hours-per-week', '8', '--start', '2026-09-01', '--save'];

describe('finished steps in a calendar', () => {
  it('sessions that took place are not cancelled by a plan that is laid out anew', async () => {
    const run = person();
    await run(...inSlots);
    await run('done', 'cs50p', '--on', '2026-10-20');
    // 62 hours at 8 a week from Wednesday, 2 September: 23 sessions, and the last two lie after 20 October.
    const { live, cancelled } = eventsFor('cs50p', await run('status', '-f', 'ics'));
    expect([live.length, live.at(-1), cancelled]).toEqual([21, '2026-10-19 2026-10-19', 2]);
    await run('status', '--replan');
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual({ live: [], cancelled: 0 });
  });

  it('sessions that took place are not cancelled where the step left the plan', async () => {
    const run = person();
    await run(...inSlots);
    await run('done', 'cs50p', '--on', '2026-10-20');
    await run('plan', 'mlops', '--slots', 'sat 8-12', '--save');
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual({ live: [], cancelled: 0 });
    await run('plans', 'drop', 'mlops-engineer');
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual({ live: [], cancelled: 0 });
  });

  it('a step that was whole days before it was sessions does not come back as whole days beside them', async () => {
    const run = person();
    await run(...asDays);
    await run(...inSlots);
    await run('done', 'cs50p', '--on', '2026-10-20');
    // Its whole days and the last two sessions.
    const before = eventsFor('cs50p', await run('status', '-f', 'ics'));
    expect([before.live.length, before.cancelled]).toEqual([21, 3]);
    await run('plan', 'mlops', '--slots', 'sat 8-12', '--save');
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual({ live: [], cancelled: 0 });
  });

  it('whole days of a step that ended after the next keep their place, and a new layout leaves them there', async () => {
    const run = person();
    await run(...asDays);
    await run('done', 'cs50p', '--on', '2026-11-20');
    await run('done', 'kaggle-pandas', '--on', '2026-11-15');
    const history = { live: ['2026-09-01 2026-11-21'], cancelled: 0 };
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual(history);
    await run('status', '--replan');
    const text = await run('status', '-f', 'ics');
    expect(eventsFor('cs50p', text)).toEqual(history);
    expect(text).not.toContain('CANCELLED');
  });

  it('what was finished before its first session is cancelled', async () => {
    const run = person();
    await run('plan', 'mlops', '--slots', 'sat 8-12', '--start', '2027-03-01', '--save');
    await run('done', 'cs50p');
    await run('status', '--replan');
    // 62 hours at 4 a session.
    expect(eventsFor('cs50p', await run('status', '-f', 'ics'))).toEqual({ live: [], cancelled: 16 });
  });
});
