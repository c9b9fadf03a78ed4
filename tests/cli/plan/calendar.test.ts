import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { cli, jsonAnswer, spawnCli } from '../../helpers/cli.ts';
import { workplace } from '../../helpers/workplace.ts';

const start = '--start 2027-01-04 --hours-per-week 8';
const componentsOf = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
const eventsOf = (text: string) => componentsOf(text).map((event) => new ICAL.Event(event));

interface Stored {
  sequence: number;
  stamp: string;
  days: string;
}

/** A calendar that takes in exports after RFC 5546, 2.1.5: the higher sequence wins, then the later stamp. */
function store() {
  const stored = new Map<string, Stored>();
  const cancelled = new Set<string>();
  return {
    import(text: string) {
      for (const component of componentsOf(text)) {
        const event = new ICAL.Event(component);
        const stamp = String(component.getFirstPropertyValue('dtstamp'));
        const old = stored.get(event.uid);
        if (old !== undefined && (event.sequence < old.sequence || (event.sequence === old.sequence && stamp <= old.stamp))) continue;
        stored.set(event.uid, { sequence: event.sequence, stamp, days: `${event.startDate} ${event.endDate}` });
        if (component.getFirstPropertyValue('status') === 'CANCELLED') cancelled.add(event.uid);
        else cancelled.delete(event.uid);
      }
    },
    events: () => new Map([...stored].filter(([uid]) => !cancelled.has(uid)).map(([uid, { days }]) => [uid, days])),
  };
}

const planned = (text: string) =>
  new Map(
    componentsOf(text)
      .filter((component) => component.getFirstPropertyValue('status') !== 'CANCELLED')
      .map((component) => new ICAL.Event(component))
      .map((event) => [event.uid, `${event.startDate} ${event.endDate}`]),
  );

describe('a plan as a calendar', () => {
  it('a calendar has an event a step within its dates, folded, with CRLF to the end and identifiers that stay', async () => {
    const { stdout, code } = await cli(`plan mlops ${start} -f ics`);
    expect(code).toBe(0);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(stdout.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const { steps } = await jsonAnswer(`plan mlops ${start}`);
    const events = eventsOf(stdout);
    expect([events.length, events[0]?.startDate.toString()]).toEqual([steps.length, '2027-01-04']);
    events.forEach((event, at) => {
      expect(event.startDate.toString() >= steps[at].start && event.startDate.toString() <= steps[at].end).toBe(true);
    });
    expect(new Set(events.map((event) => event.uid)).size).toBe(steps.length);
    const later = eventsOf((await cli('plan mlops --start 2027-03-01 --hours-per-week 5 -f ics')).stdout);
    expect(later.map((event) => event.uid).sort()).toEqual(events.map((event) => event.uid).sort());
  });

  it('whole days leave the person free and do not overlap; times of study are busy', async () => {
    const days = (await cli(`plan mlops ${start} -f ics`)).stdout;
    const events = eventsOf(days);
    events.slice(1).forEach((event, at) => {
      expect(event.startDate.compare(events[at]?.endDate ?? event.endDate)).toBeGreaterThanOrEqual(0);
    });
    expect(days.match(/^TRANSP:TRANSPARENT\r$/gm)?.length).toBe(events.length);
    expect(days.match(/^X-MICROSOFT-CDO-BUSYSTATUS:FREE\r$/gm)?.length).toBe(events.length);
    const times = (await cli(['plan', 'mlops', '-f', 'ics', '--slots', 'mon 19-21'])).stdout;
    expect(times).not.toContain('TRANSPARENT');
  });

  it('a calendar has the same bytes at one moment, and a higher sequence at each later one', async () => {
    const at = async (time: string) => (await cli(`plan mlops ${start} -f ics`, { now: new Date(`2026-11-22T${time}Z`) })).stdout;
    const morning = await at('00:00:01');
    expect(await at('00:00:01')).toBe(morning);
    // 325 days and a second since the first of January.
    for (const line of ['SEQUENCE:28080001', 'DTSTAMP:20261122T000001Z', 'LAST-MODIFIED:20261122T000001Z'])
      expect(morning.match(new RegExp(`^${line}\\r$`, 'gm'))?.length).toBe(eventsOf(morning).length);
    expect(await at('00:00:02')).toBe(morning.replaceAll('T000001Z', 'T000002Z').replaceAll('SEQUENCE:28080001', 'SEQUENCE:28080002'));
  });

  it('a calendar lies in weekly slots, which set the pace', async () => {
    const { stdout } = await cli(['plan', 'mlops', '--start', '2027-01-04', '-f', 'ics', '--slots', 'mon 19:00-21:00, sat 09:00-12:00']);
    const [first, second] = eventsOf(stdout);
    expect([first?.startDate.toString(), first?.endDate.toString()]).toEqual(['2027-01-04T19:00:00', '2027-01-04T21:00:00']);
    expect(second?.startDate.toString()).toBe('2027-01-09T09:00:00');
  });

  it('--time-zone says where the times are, in winter and in summer', async () => {
    const line = ['plan', 'mlops', '--start', '2027-01-04', '-f', 'ics', '--slots', 'mon 19-21', '--time-zone', 'europe/berlin'];
    const { stdout } = await cli(line);
    const starts = stdout.match(/^DTSTART:.*(?=\r$)/gm);
    expect([starts?.[0], starts?.find((one) => one.includes('202704'))]).toEqual(['DTSTART:20270104T180000Z', 'DTSTART:20270405T170000Z']);
    expect(await cli('plan mlops -f ics --time-zone Europe/Berlin')).toMatchObject({
      code: 2,
      stderr: 'error: --time-zone says where the times of --slots are; whole days have no zone.\nAdd --slots.\n',
    });
    expect((await cli(['plan', 'mlops', '--time-zone', 'berlin'])).stderr).toContain(
      '--time-zone: A time zone has a name such as Europe/Berlin.',
    );
  });

  it('a calendar says the same in every time zone', () => {
    const line = ['plan', 'mlops', '--start', '2026-03-02', '--format', 'json'];
    const answers = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map((TZ) => spawnCli(line, { env: { TZ } }).stdout);
    expect(new Set(answers).size).toBe(1);
    const calendars = ['UTC', 'America/New_York', 'Pacific/Kiritimati'].map(
      (TZ) => spawnCli(['plan', 'mlops', '--start', '2026-03-02', '-f', 'ics'], { env: { TZ } }).stdout,
    );
    const dates = calendars.map((text) => eventsOf(text).map((event) => `${event.startDate} ${event.endDate}`));
    expect(dates[0]?.length).toBeGreaterThan(5);
    expect(dates[1]).toEqual(dates[0]);
    expect(dates[2]).toEqual(dates[0]);
  });
});

describe('a saved plan as a calendar', () => {
  const person = () => {
    const profile = join(workplace(), 'profile.json');
    let day = 1;
    // A day passes between two commands.
    return {
      run: async (line: string | readonly string[]) => {
        const words = typeof line === 'string' ? line.split(' ') : line;
        const now = new Date(Date.UTC(2026, 11, day++, 12));
        const answer = await cli([...words, '--force', '--profile', profile], { now });
        expect([answer.code, answer.stderr]).toEqual([0, answer.stderr]);
        return answer.stdout;
      },
      calendarOfPlan: () => JSON.parse(readFileSync(profile, 'utf8')).calendar,
    };
  };

  it('a plan that is moved, made shorter and put into other times leaves one event a step in the calendar', async () => {
    const { run } = person();
    const calendar = store();
    const plans = [
      'plan mlops --hours-per-week 8 --save',
      'plan mlops --hours-per-week 5 --start 2027-02-01 --save',
      'plan mlops --free --partial --save',
      ['plan', 'mlops', '--free', '--partial', '--slots', 'mon,wed 19-20', '--save'],
      ['plan', 'mlops', '--free', '--partial', '--slots', 'sat 8-12', '--save'],
      'plan mlops --hours-per-week 8 --save',
    ];
    const exports: string[] = [];
    for (const line of plans) {
      await run(line);
      exports.push(await run('status -f ics'));
      calendar.import(exports.at(-1) ?? '');
      expect(calendar.events()).toEqual(planned(exports.at(-1) ?? ''));
    }
    expect(new Set(exports.map((text) => planned(text).size)).size).toBeGreaterThan(2);
    for (const text of exports) calendar.import(text);
    expect(calendar.events()).toEqual(planned(exports.at(-1) ?? ''));
  });

  it('a pause, hours of a step, a new layout and a second plan for the role leave one event a step in the calendar', async () => {
    const { run } = person();
    const calendar = store();
    for (const line of [
      ['plan', 'mlops', '--slots', 'mon,wed 19-20:30', '--save'],
      'pause --from 2026-12-07 --to 2026-12-20',
      'done cs50p --hours 5',
      'status --replan',
      ['plan', 'mlops', '--free', '--partial', '--slots', 'sat 8-12', '--save', 'second'],
      'plans use mlops-engineer',
      'pause --end',
    ]) {
      await run(line);
      const text = await run('status -f ics');
      calendar.import(text);
      expect(calendar.events()).toEqual(planned(text));
    }
  });

  it.each<[string, (string | string[])[]]>([
    ['other times', [['plan', 'mlops', '--slots', 'mon,wed 19-20', '--save'], 'undo']],
    ['a new layout', ['done cs50p --hours 20', 'status --replan', 'undo 2']],
    ['a pause', [['plan', 'mlops', '--slots', 'mon,wed 19-20', '--save'], 'pause 3w', 'undo', 'undo']],
    ['fewer steps', ['plan mlops --free --partial --save', 'undo']],
    ['a second plan', ['plan mlops --free --partial --save second', 'plans drop mlops-engineer', 'undo 2']],
    ['a dropped plan', ['plans drop mlops-engineer', 'plan mlops --free --partial --save', 'plans drop mlops-engineer', 'undo']],
    ['another role under one name', ['plan data-analyst --save mlops-engineer', 'undo']],
    ['no plan at all', ['undo', 'plan data-analyst --save', 'plans drop data-analyst']],
  ])('what was exported before it was taken back leaves the calendar with the next export: %s', async (_, lines) => {
    const { run } = person();
    const calendar = store();
    for (const line of ['plan mlops --hours-per-week 8 --save', ...lines]) {
      await run(line);
      const text = await run('status -f ics');
      calendar.import(text);
      expect(calendar.events()).toEqual(planned(text));
    }
  });

  it('no time of study lies in a pause', async () => {
    const { run } = person();
    await run(['plan', 'mlops', '--slots', 'daily 19-20', '--save']);
    await run('pause --from 2026-12-07 --to 2026-12-20');
    for (const line of ['status -f ics', ['plan', 'mlops', '--slots', 'daily 19-20', '-f', 'ics']]) {
      const days = eventsOf(await run(line)).map(({ startDate }) => `${startDate}`.slice(0, 10));
      expect(days).toEqual(expect.arrayContaining(['2026-12-06', '2026-12-21']));
      expect(days.filter((day) => day > '2026-12-06' && day < '2026-12-21')).toEqual([]);
    }
  });

  it('an export that was left out is made up for by the next', async () => {
    const { run } = person();
    const calendar = store();
    await run(['plan', 'mlops', '--slots', 'mon,wed 19-20', '--save']);
    calendar.import(await run('status -f ics'));
    await run('plan mlops --free --partial --save');
    await run(['plan', 'mlops', '--slots', 'sat 8-12', '--save']);
    const last = await run('status -f ics');
    calendar.import(last);
    expect(calendar.events()).toEqual(planned(last));
  });

  it('plan -f ics cancels what the saved plan for the role has and this one does not, and only that', async () => {
    const { run } = person();
    await run('plan mlops --hours-per-week 8 --save');
    const before = planned(await run('status -f ics'));
    const text = await run('plan mlops --hours-per-week 8 --free --partial -f ics');
    const cancelled = componentsOf(text).filter((component) => component.getFirstPropertyValue('status') === 'CANCELLED');
    const uids = cancelled.map((component) => component.getFirstPropertyValue('uid'));
    expect(uids.length).toBeGreaterThan(0);
    expect(uids).toEqual([...before.keys()].filter((uid) => !planned(text).has(uid)));
    expect(await run('plan ai-pm -f ics')).not.toContain('CANCELLED');
    expect(await run('plan mlops --skill python=3 -f ics')).not.toContain('CANCELLED');
  });

  it('times of study stay as they were when a step before them is finished', async () => {
    const { run } = person();
    await run(['plan', 'mlops', '--slots', 'mon,wed 19-20:30', '--save']);
    const before = planned(await run('status -f ics'));
    await run('done cs50p');
    // It was finished on 3 December.
    const after = planned(await run('status -f ics'));
    expect(after).toEqual(new Map([...before].filter(([uid, days]) => !uid.includes('cs50p') || days < '2026-12-04')));
    expect([...after.keys()].filter((uid) => uid.includes('cs50p'))).toEqual(['plan-mlops-engineer-course-cs50p-1@genai-careers']);
  });

  it.each<[string, string | string[]]>([
    ['as whole days', 'plan mlops --hours-per-week 8 --save'],
    ['in weekly times', ['plan', 'mlops', '--slots', 'daily 19-20', '--save']],
  ])('no time of a step that was finished early is left ahead, %s, whatever is done next', async (_, plan) => {
    const { run } = person();
    const calendar = store();
    const imports = async () => calendar.import(await run('status -f ics'));
    // The days of an event are its first and the one after its last; of times they are one day.
    const ahead = () => [...calendar.events()].filter(([uid, days]) => uid.includes('cs50p') && (days.split(' ')[1] ?? '') > '2026-12-05');
    await run(plan);
    await imports();
    expect(ahead().length).toBeGreaterThan(0);
    await run('profile set hours-per-week=8');
    await run('done cs50p');
    await imports();
    expect(ahead()).toEqual([]);
    for (const line of ['status --replan', 'plan mlops --hours-per-week 5 --save', 'plans drop mlops-engineer']) {
      await run(line);
      await imports();
      expect(ahead()).toEqual([]);
    }
  });

  it('what is finished before its first day leaves the calendar', async () => {
    const { run } = person();
    const calendar = store();
    await run('plan mlops --hours-per-week 8 --start 2027-03-01 --save');
    calendar.import(await run('status -f ics'));
    await run('done cs50p');
    const text = await run('status -f ics');
    calendar.import(text);
    expect([...calendar.events().keys()].join()).not.toContain('cs50p');
    expect(calendar.events()).toEqual(planned(text));
  });

  it('what is finished stays in the calendar until the day it was finished', async () => {
    const { run, calendarOfPlan } = person();
    const calendar = store();
    await run('plan mlops --hours-per-week 8 --save');
    calendar.import(await run('status -f ics'));
    const all = calendar.events();
    const first = [...all.keys()][0] ?? '';
    await run(`done ${/plan-mlops-engineer-course-(.*)@/.exec(first)?.[1]}`);
    calendar.import(await run('status -f ics'));
    // Begun on 1 December and finished on 3 December.
    expect(calendar.events()).toEqual(new Map([...all, [first, '2026-12-01 2026-12-04']]));
    await run('plan mlops --hours-per-week 8 --start 2027-06-01 --save');
    const moved = await run('status -f ics');
    calendar.import(moved);
    expect(calendar.events()).toEqual(planned(moved));
    expect(calendar.events().get(first)).toBe('2026-12-01 2026-12-04');
    expect(calendarOfPlan()).toEqual([expect.objectContaining({ id: /course-(.*)@/.exec(first)?.[1], sessions: 0 })]);
  });

  it('without a saved plan there is no calendar', async () => {
    expect(await cli('status -f ics')).toMatchObject({
      code: 2,
      stdout: '',
      stderr: 'error: No plan is saved, so it has no calendar.\nTo save one: genai-careers plan mlops --save\n',
    });
  });
});
