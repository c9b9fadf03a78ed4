import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedCatalog } from '../../helpers/cli.ts';
import { atHome, profile, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-20T12:00:00');
const plan = {
  name: 'mlops-engineer',
  role: 'mlops-engineer',
  savedOn: '2027-01-01',
  start: '2027-01-04',
  finish: '2027-03-28',
  hoursPerWeek: 8,
  hours: 86,
  usd: 0,
  limits: {},
  steps: [
    { kind: 'course', id: 'missing-semester', hours: 24, start: '2027-01-04', end: '2027-01-24' },
    { kind: 'course', id: 'cs50p', hours: 62, start: '2027-01-25', end: '2027-03-28' },
  ],
};
const keepPlan = async () => {
  await atHome('profile set python=1');
  writeFileSync(profile, JSON.stringify({ ...storedProfile(), plan }));
};

test('the dash of two planned days stays with the first of them, however narrow the table is', async () => {
  await keepPlan();
  const { stdout } = await atHome('status --width 50', { now });
  expect(stdout).toMatch(/2027-01-04[ \u00a0]–/);
  expect(stdout).not.toMatch(/^\s*–|\s{2,}–/m);
});

test('status says how far one is by hours, what is expected, when it ends and what is due', async () => {
  await keepPlan();
  const early = await atHome('status --width 200', { now });
  expect(early.stdout).toContain('0%: 0 of 86 h, 0 of 2 steps');
  // 16 days at 8 hours a week are 18.3 hours.
  expect(early.stdout).toContain('You are 18 h behind schedule: 18 h were planned by now, 0 h are done. 86 h are left.');
  expect(early.stdout).toContain('Nothing was logged for this plan in the last 17 days.');
  await atHome('done missing-semester --on 2027-01-19', { now });
  await atHome('done cs50p --hours 2.5 --on 2027-01-20', { now });
  expect((await atHome('status --width 200', { now })).stdout).toContain(
    'Your pace over the last 17 days: 10.9 h a week (planned 8). At that pace you finish on 27 February 2027, at the planned one on 13 March 2027; the plan says 28 March 2027.',
  );
  const { stdout } = await atHome('status -f json', { now });
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer).sort()).toEqual([
    'away',
    'diff',
    'finishBefore',
    'finished',
    'kind',
    'logged',
    'own',
    'plan',
    'progress',
    'replanned',
    'role',
    'sources',
    'spent',
    'today',
    'undone',
  ]);
  expect(answer).toMatchObject({ kind: 'status', role: 'mlops-engineer', today: '2027-01-20', finished: [] });
  expect(answer.sources.map(({ id }: { id: string }) => id)).toContain(
    shippedCatalog().courses.find(({ id }) => id === 'missing-semester')?.hours.source,
  );
  const { steps, ...numbers } = answer.progress;
  expect(steps.map(({ state, doneHours, leftHours }: Record<string, unknown>) => [state, doneHours, leftHours])).toEqual([
    ['done', 24, 0],
    ['now', 2.5, 59.5],
  ]);
  expect(numbers).toEqual({
    ...{ doneHours: 26.5, totalHours: 86, leftHours: 59.5, share: 26.5 / 86, expectedHours: 18.283333333333335 },
    ...{ finish: '2027-03-13', pace: { hoursPerWeek: 10.91, days: 17 }, finishAtPace: '2027-02-27' },
    due: { kind: 'course', id: 'cs50p', on: '2027-03-28' },
    pauses: [],
  });
});

test('status tells the own pace from the seventh day on, and says so before', async () => {
  await keepPlan();
  await atHome('done missing-semester --hours 6 --on 2027-01-05', { now });
  const on = async (day: string) => (await atHome('status --width 200', { now: new Date(`${day}T12:00:00`) })).stdout;
  const early = 'Your own pace is told once there are 7 days of record.';
  expect(await on('2027-01-03')).not.toContain(early);
  await atHome('undo', { now });
  expect(await on('2027-01-04')).toContain('Nothing is due yet. 86 h are left.');
  await atHome('done missing-semester --hours 6 --on 2027-01-05', { now });
  expect(await on('2027-01-09')).toContain(early);
  expect(await on('2027-01-09')).not.toContain('Your pace over');
  expect(await on('2027-01-10')).toContain('Your pace over the last 7 days: 6 h a week (planned 8).');
});

test('status says what the deadline of the plan means at both paces', async () => {
  await keepPlan();
  const by = (day: string) => writeFileSync(profile, JSON.stringify({ ...storedProfile(), plan: { ...plan, limits: { by: day } } }));
  await atHome('done missing-semester --hours 8 --on 2027-01-18', { now });
  by('2027-04-20');
  // 78 hours from 20 January on: 69 days at 8 a week, which end on 29 March; 166 at 3.29, which end on 4 July.
  expect((await atHome('status --width 200', { now })).stdout).toContain(
    'Your deadline is 20 April 2027: 22 days to spare at the planned pace, 75 days late at yours.',
  );
  await atHome('undo', { now });
  expect((await atHome('status --width 200', { now })).stdout).toMatch(
    /Your deadline is 20 April 2027: 15 days to spare at the planned pace, not reached before 2100 at yours\./,
  );
});

test('status --replan moves the dates to today, keeps what was done, and undo takes it back', async () => {
  await atHome('plan mlops --start 2027-01-04 --save', { now });
  await atHome('done cs50p --hours 20 --on 2027-01-19', { now });
  const before = storedProfile();
  const later = { now: new Date('2027-03-01T12:00:00') };
  const { code, stdout, stderr } = await atHome('status --replan --width 200', later);
  expect({ code, stderr }).toEqual({ code: 0, stderr: 'Saved.\n' });
  expect(stdout).toMatch(/^ {2}The finish moves from \d+ \w+ 202\d to \d+ \w+ 202\d, \d+ days later\.\n/);
  expect(stdout).toContain('Against the plan before: the same steps.');
  expect(stdout).toContain('You are on schedule: 20 h are done, as many as planned by now.');
  const { plan: after } = storedProfile();
  expect(after.steps.find(({ id }: { id: string }) => id === 'cs50p')).toMatchObject({ hours: 62, before: 20, start: '2027-03-01' });
  expect(after).toMatchObject({ name: 'mlops-engineer', start: '2027-03-01', hours: before.plan.hours });
  const again = await atHome('status --replan', later);
  expect(again.stdout).toContain('The finish stays ');
  expect((await atHome('undo', later)).stdout).toContain('Taken back: the plan mlops-engineer laid out anew, noted on 1 March 2027');
  expect(storedProfile()).toEqual(before);
});

test('status --replan saves nothing where no plan keeps the limits, and says what would', async () => {
  await atHome('plan mlops --weeks 48 --start 2025-12-01 --save');
  const before = storedProfile();
  const { code, stdout, stderr } = await atHome('status --replan', { now: new Date('2026-11-20T12:00:00') });
  expect(code).toBe(1);
  expect(stdout).toContain('What would make it possible');
  expect(stderr).toContain('From here no plan keeps the limits it was saved with, so it stays as it is.');
  expect(storedProfile()).toEqual(before);
});

test('status asks at the pace and in the limits of the saved plan, and suggests to lay it out anew', async () => {
  const limits = '--hours-per-week 5 --budget 900 --free --exclude cs50p --no-projects --partial';
  await atHome(`plan mlops ${limits} --start 2027-01-04 --save`);
  const saved = storedProfile().plan;
  await atHome('profile set docker=3 linux-cli=3');
  expect((await atHome('status --width 400')).stdout).toContain(' · status --replan · ');
  expect((await atHome('status --replan')).code).toBe(0);
  expect(storedProfile().plan).toMatchObject({ hoursPerWeek: saved.hoursPerWeek, limits: saved.limits });
});

test('status shows the smallest changes where no plan keeps the limits, and a command that works', async () => {
  await atHome('plan mlops --weeks 48 --start 2025-12-01 --save');
  const late = { now: new Date('2026-11-20T12:00:00') };
  const { stdout } = await atHome('status --width 400', late);
  expect(stdout).toContain('From here no plan keeps the limits it was saved with.');
  expect(stdout).toMatch(/What would make it possible\n +· 45 weeks, where none is left \(360 h, to 30 September 2027/);
  const again = /· (plan mlops-engineer .*?) ·/.exec(stdout)?.[1] ?? '';
  expect(again).toMatch(/^plan mlops-engineer --hours-per-week 8 --save --force --weeks \d+$/);
  expect((await atHome(again, late)).code).toBe(0);
  expect((await atHome('status', late)).stdout).toContain('Planned again from here: the same steps, ');
  expect(JSON.parse((await atHome('status -f json', late)).stdout)).toMatchObject({ replanned: { status: 'optimal', changes: [] } });
});

test('status and --replan say that the profile has another pace than the plan', async () => {
  await atHome('plan mlops --hours-per-week 4 --start 2027-01-04 --save', { now });
  expect((await atHome('status', { now })).stdout).not.toContain('Your profile says');
  await atHome('profile set hours-per-week=8', { now });
  const pace = 'Your profile says 8 h a week, this plan has 4.';
  expect((await atHome('status --width 200', { now })).stdout).toContain(`${pace} That is what is planned below.`);
  const { code, stderr } = await atHome('status --replan', { now });
  expect({ code, stderr }).toEqual({
    code: 0,
    stderr: `${pace} It is planned anew at the pace of your profile.\nSaved. To go back: genai-careers undo\n`,
  });
  expect(storedProfile().plan.hoursPerWeek).toBe(8);
  expect((await atHome('status', { now })).stdout).not.toContain('Your profile says');
});

test('status offers to note five hours of a step, or to finish it where no more are left', async () => {
  await keepPlan();
  await atHome('done missing-semester --hours 18.5', { now });
  expect((await atHome('status --width 200', { now })).stdout).toContain('Next: genai-careers done missing-semester --hours 5 · ');
  await atHome('done missing-semester --hours 0.5', { now });
  expect((await atHome('status --width 200', { now })).stdout).toContain('Next: genai-careers done missing-semester · ');
});

test('status --replan keeps to slots and language of the saved plan', async () => {
  const slots = 'mon 19:00-21:00, sat 9:00-12:00';
  await atHome(['plan', 'mlops', '--slots', slots, '--language', 'fr', '--exclude', 'cs50p', '--start', '2027-01-04', '--save']);
  const { plan: before } = storedProfile();
  await atHome('profile set docker=3 hours-per-week=20');
  expect((await atHome('status', { now })).stdout).not.toContain('Your profile says');
  await atHome('status --replan', { now });
  const { plan: after } = storedProfile();
  expect(after).toMatchObject({ slots: before.slots, language: 'fr', limits: { exclude: ['cs50p'] }, start: '2027-01-20' });
  for (const { start, end } of after.steps)
    for (const day of [start, end]) expect([1, 6]).toContain(new Date(`${day}T00:00:00Z`).getUTCDay());
});

test('status says what finished steps cost, and what is left of the budget', async () => {
  await atHome('plan mlops --budget 120 --start 2027-01-04 --save');
  const paid = storedProfile().plan.steps.map(({ id }: { id: string }) => id);
  const before = JSON.parse((await atHome('status -f json', { now })).stdout);
  expect(before).toMatchObject({ spent: { usd: 0, unknown: 0 } });
  await atHome(`done ${paid.join(' ')}`);
  const after = JSON.parse((await atHome('status -f json', { now })).stdout);
  expect(after.spent).toEqual({ usd: storedProfile().plan.usd, assumedUsd: 0, unknown: 0 });
  expect(after.spent.usd).toBeGreaterThan(0);
  expect((await atHome('status', { now })).stdout).toMatch(/Spent on finished steps: \$[\d.]+\. Left of the budget: \$[\d.]+\./);
});

test('status without a plan is an answer', async () => {
  expect(await atHome('status')).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse((await atHome('status -f json')).stdout)).toEqual({
    ...{ kind: 'status', plan: null, finished: [], logged: [], own: [], finishBefore: null, undone: [], away: null, sources: [] },
  });
});

test('status of a plan for a role that the catalog no longer has says so and claims nothing', async () => {
  await atHome('profile set python=1');
  writeFileSync(profile, JSON.stringify({ ...storedProfile(), plan: { ...plan, role: 'gone-role' } }));
  const { code, stdout, stderr } = await atHome('status', { now });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('There is no role called "gone-role".');
});

test('hours that nobody states are marked in the table, in the line for today and on the page', async () => {
  await atHome('profile set python=1');
  const steps = [{ kind: 'project', id: 'python-package', hours: 32, start: '2027-01-04', end: '2027-01-31' }, plan.steps[1]];
  writeFileSync(profile, JSON.stringify({ ...storedProfile(), plan: { ...plan, steps } }));
  const text = (await atHome('status --width 200', { now })).stdout.replaceAll('\u00a0', ' ');
  expect(text).toContain('Today: A tested Python package that a stranger uses, ≈ 32 h left');
  expect(text).toMatch(/python-package +≈ 32 h /);
  expect(text).toMatch(/cs50p +62 h /);
  expect(text).toContain('≈: assumed by us.');
  expect((await atHome('status -f html', { now })).stdout.replaceAll('\u00a0', ' ')).toMatch(/≈ 32 h, .*\n?.*62 h/);
});
