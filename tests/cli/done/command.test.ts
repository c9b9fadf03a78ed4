import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atHome, profile, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-20T12:00:00');

test('done lifts skills, is kept with its day, and can be taken back', async () => {
  const { stdout } = await atHome('done cs50p -f json', { now });
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    kind: 'status',
    plan: null,
    finished: [{ kind: 'course', id: 'cs50p', on: '2027-01-20', isNew: true }],
  });
  expect(storedProfile().done).toMatchObject([{ kind: 'course', id: 'cs50p', on: '2027-01-20' }]);
  expect(storedProfile().skills.python).toBeGreaterThanOrEqual(2);
  expect((await atHome('done cs50p', { now })).stdout).toContain('Finished before');
  expect((await atHome('done cs50p --undo', { now })).stderr).toMatch(/^Not finished any more: cs50p\. Your levels: python 2 → 0, /);
  expect(storedProfile()).toMatchObject({ done: [], skills: {} });
  expect((await atHome('done cs50p --undo', { now })).code).toBe(3);
});

test('done --undo and status agree that the course is to be done', async () => {
  const steps = async () => JSON.parse((await atHome('status -f json', { now })).stdout).replanned.steps;
  await atHome('plan ds --save', { now });
  const before = await steps();
  await atHome('done cs50p', { now });
  expect((await steps()).length).toBeLessThan(before.length);
  await atHome('done cs50p --undo', { now });
  expect(await steps()).toEqual(before);
});

test('done --undo keeps a level that was set after the course, and says so', async () => {
  await atHome('done cs50p', { now });
  await atHome('profile set python=2 software-engineering=1 problem-solving=2 linux-cli=1 apis=1');
  const { stderr } = await atHome('done cs50p --undo', { now });
  expect(stderr).toBe('Not finished any more: cs50p. Your levels stay.\n');
  expect(storedProfile().skills).toEqual({ apis: 1, 'linux-cli': 1, 'problem-solving': 2, python: 2, 'software-engineering': 1 });
});

test('done --undo names the way to lower levels where the profile does not say what was lifted', async () => {
  await atHome('done cs50p', { now });
  const { done, ...rest } = storedProfile();
  writeFileSync(profile, JSON.stringify({ ...rest, done: [{ kind: 'course', id: 'cs50p', on: '2027-01-20' }] }));
  const { stderr } = await atHome('done cs50p --undo', { now });
  expect(stderr).toContain('The levels it lifted stay: genai-careers profile set <skill>=<level>');
  expect(storedProfile()).toMatchObject({ done: [], skills: rest.skills });
});

test('done --hours adds to what was noted, and tells how far one is', async () => {
  const at = (line: string) => atHome(`${line} --width 200`, { now });
  expect((await at('done cs50p --hours 20 --on 2027-01-10')).stdout).toContain('on 10 January 2027, 20 of 62 h.');
  const { stdout } = await at('done cs50p --hours 2.5 -f json');
  expect(JSON.parse(stdout)).toMatchObject({
    logged: [{ kind: 'course', id: 'cs50p', hours: 2.5, on: '2027-01-20', sum: 22.5 }],
    finished: [],
  });
  expect(storedProfile().log).toEqual([
    { kind: 'course', id: 'cs50p', hours: 20, on: '2027-01-10' },
    { kind: 'course', id: 'cs50p', hours: 2.5, on: '2027-01-20' },
  ]);
  expect((await at('done cs50p --hours 39.5')).stdout).toContain('62 of 62 h. If it is finished: genai-careers done cs50p');
  expect((await at('done cs50p --hours 200')).stdout).toContain(
    '262 of 62 h. That is more than it is said to take; if it is a slip: genai-careers undo.',
  );
  expect(storedProfile()).toMatchObject({ done: [], skills: {} });
  expect((await at('done cs50p --undo')).stderr).toBe('262 h of cs50p taken back.\n');
  expect((await at('undo --list')).stdout).toContain('262 h of cs50p taken back');
  expect(storedProfile().log).toEqual([]);
});

test('hours that were noted are taken off every way to a role', async () => {
  const hours = async () => JSON.parse((await atHome('plan mlops --start 2027-01-20 -f json', { now })).stdout).hours;
  await atHome('profile set sql=1', { now });
  const before = await hours();
  await atHome('done cs50p --hours 12', { now });
  expect(await hours()).toBe(before - 12);
  const answer = async (line: string) => JSON.parse((await atHome(`${line} -f json`, { now })).stdout);
  expect((await answer('gap mlops')).gapHours).toBe(before - 12);
  expect((await answer('route mlops --start 2027-01-20')).straight.hours).toBe(before - 12);
  expect((await answer('report mlops --start 2027-01-20')).roles[0].plan.hours).toBe(before - 12);
  await atHome('pause --from 2027-02-01 --to 2027-03-28', { now });
  const { weeks, finish } = await answer('plan mlops --start 2027-01-20');
  expect((await answer('route mlops --start 2027-01-20')).straight).toMatchObject({ weeks, finish });
  expect((await answer('report mlops --start 2027-01-20')).roles[0].plan).toMatchObject({ weeks, finish });
});

test('done --own notes something else, and lifts no level that is higher', async () => {
  await atHome('profile set python=3', { now });
  const line = [
    'done',
    '--own',
    'Linear algebra, university',
    '--skill',
    'maths-for-ml=2',
    '--skill',
    'python=1',
    '--hours',
    '90',
    '--certificate',
  ];
  const { stdout } = await atHome([...line, '--on', '2024-07-01', '--width', '200'], { now });
  expect(stdout).toContain('Finished: Linear algebra, university on 1 July 2024, 90 h, maths-for-ml 2, python 1, with a certificate');
  expect(storedProfile()).toMatchObject({
    skills: { 'maths-for-ml': 2, python: 3 },
    own: [{ title: 'Linear algebra, university', hours: 90, certificate: true, on: '2024-07-01' }],
  });
  expect((await atHome('profile show', { now })).stdout).toContain('Linear algebra, university');
});

test.each([
  ['done', 'The <course> is missing.'],
  ['done cs50p --hours 2 --undo', '--undo takes back all hours of a course.'],
  ['done cs50p sql --hours 2', '--hours are of one course.'],
  ['done cs50p --skill python=2', '--skill and --certificate go with --own.'],
  ['done --own Algebra', '--own needs what it taught.'],
  ['done cs50p --own Algebra --skill python=2', '--own names something that is not in the catalog'],
  ['done cs50p --on 2027-01-21', '--on 2027-01-21 is a day to come.'],
  ['done --own – --skill python=2', '--own takes a title'],
  ['done --own \u3164 --skill python=2', '--own takes a title'],
])('%s is refused in one sentence', async (line, message) => {
  expect(await atHome(line, { now })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('hours of what is finished are refused, with the way to take that back', async () => {
  await atHome('done cs50p', { now });
  expect(await atHome('done cs50p --hours 2', { now })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Take that back first: genai-careers done cs50p --undo'),
  });
});

test('hours of a part of what is finished are refused, with the whole to take back', async () => {
  await atHome('done vanderbilt-prompt-engineering-spec', { now });
  expect(await atHome('done vanderbilt-prompt-engineering --hours 2', { now })).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Take that back first: genai-careers done vanderbilt-prompt-engineering-spec --undo'),
  });
});
