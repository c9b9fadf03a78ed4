import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shippedCatalog } from '../../helpers/cli.ts';
import { atHome, profile, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-20T12:00:00');
const plan = {
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

test('status says how far one is, whether ahead, and what is next', async () => {
  await keepPlan();
  const early = await atHome('status', { now });
  expect(early.stdout).toContain('0%: 0 of 86 h, 0 of 2 steps');
  expect(early.stdout).toContain('On time.');
  await atHome('done missing-semester --on 2027-01-19');
  const { stdout } = await atHome('status -f json', { now });
  const answer = JSON.parse(stdout);
  expect(Object.keys(answer).sort()).toEqual([
    'diff',
    'finished',
    'kind',
    'plan',
    'progress',
    'replanned',
    'role',
    'sources',
    'spent',
    'today',
  ]);
  expect(answer).toMatchObject({ kind: 'status', role: 'mlops-engineer', today: '2027-01-20' });
  expect(answer.sources.map(({ id }: { id: string }) => id)).toContain(
    shippedCatalog().courses.find(({ id }) => id === 'missing-semester')?.hours.source,
  );
  expect(answer.progress.steps.map(({ state }: { state: string }) => state)).toEqual(['done', 'later']);
  expect(Object.keys(answer.progress).sort()).toEqual([
    'daysAhead',
    'doneHours',
    'earlyHours',
    'finish',
    'lateHours',
    'share',
    'steps',
    'totalHours',
  ]);
});

test('status says in days how far one is behind, with a new finish', async () => {
  await keepPlan();
  const { stdout } = await atHome('status', { now: new Date('2027-02-01T12:00:00') });
  // 24 hours late at 8 a week are 21 days
  expect(stdout).toContain('21 days behind. The new finish is 18 April 2027; planned was 28 March 2027.');
});

test('status suggests to plan again at the pace and in the limits of the saved plan', async () => {
  const limits = '--hours-per-week 5 --budget 900 --free --exclude cs50p --no-projects --partial';
  await atHome(`plan mlops ${limits} --start 2027-01-04 --save`);
  const saved = storedProfile().plan;
  await atHome('profile set docker=3 linux-cli=3');
  const { stdout } = await atHome('status --width 400');
  const again = /· (plan mlops-engineer .*? --save) ·/.exec(stdout)?.[1] ?? '';
  expect(again).toBe(`plan mlops-engineer ${limits} --save`);
  expect((await atHome(again)).code).toBe(0);
  expect(storedProfile().plan).toMatchObject({ hoursPerWeek: saved.hoursPerWeek, limits: saved.limits });
});

test('status shows the smallest changes where no plan keeps the limits, and a command that works', async () => {
  await atHome('plan mlops --weeks 48 --start 2025-12-01 --save');
  const late = { now: new Date('2026-11-20T12:00:00') };
  const { stdout } = await atHome('status --width 400', late);
  expect(stdout).toContain('From here no plan keeps the limits it was saved with.');
  expect(stdout).toMatch(/What would make it possible\n +· \d+ weeks longer/);
  const again = /· (plan mlops-engineer .*?) ·/.exec(stdout)?.[1] ?? '';
  expect(again).toMatch(/^plan mlops-engineer --hours-per-week 8 --save --weeks \d+$/);
  expect((await atHome(again, late)).code).toBe(0);
  expect((await atHome('status', late)).stdout).toContain('Planned again from here: the same steps.');
  expect(JSON.parse((await atHome('status -f json', late)).stdout)).toMatchObject({ replanned: { status: 'optimal', changes: [] } });
});

test('status keeps to slots and language of the saved plan', async () => {
  const asked = "--slots 'mon 19:00-21:00, sat 9:00-12:00' --language fr --exclude cs50p";
  await atHome([
    'plan',
    'mlops',
    '--slots',
    'mon 19:00-21:00, sat 9:00-12:00',
    '--language',
    'fr',
    '--exclude',
    'cs50p',
    '--start',
    '2027-01-04',
    '--save',
  ]);
  await atHome('profile set docker=3 hours-per-week=20');
  const { stdout } = await atHome('status --width 400', { now });
  expect(stdout).toContain(`· plan mlops-engineer ${asked} --save ·`);
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
  expect(JSON.parse((await atHome('status -f json')).stdout)).toEqual({ kind: 'status', plan: null, finished: [], sources: [] });
});

test('status of a plan for a role that the catalog no longer has says so and claims nothing', async () => {
  await atHome('profile set python=1');
  writeFileSync(profile, JSON.stringify({ ...storedProfile(), plan: { ...plan, role: 'gone-role' } }));
  const { code, stdout, stderr } = await atHome('status', { now });
  expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
  expect(stderr).toContain('There is no role called "gone-role".');
});
