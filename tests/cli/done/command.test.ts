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
  expect((await atHome('done cs50p --undo')).stderr).toMatch(/^Not finished any more: cs50p\. Your levels: python 2 → 0, /);
  expect(storedProfile()).toMatchObject({ done: [], skills: {} });
  expect((await atHome('done cs50p --undo')).code).toBe(3);
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
  await atHome('profile set python=2 git=1 problem-solving=2 linux-cli=1');
  const { stderr } = await atHome('done cs50p --undo', { now });
  expect(stderr).toBe('Not finished any more: cs50p. Your levels stay.\n');
  expect(storedProfile().skills).toEqual({ git: 1, 'linux-cli': 1, 'problem-solving': 2, python: 2 });
});

test('done --undo names the way to lower levels where the profile does not say what was lifted', async () => {
  await atHome('done cs50p', { now });
  const { done, ...rest } = storedProfile();
  writeFileSync(profile, JSON.stringify({ ...rest, done: [{ kind: 'course', id: 'cs50p', on: '2027-01-20' }] }));
  const { stderr } = await atHome('done cs50p --undo', { now });
  expect(stderr).toContain('The levels it lifted stay: genai-careers profile set <skill>=<level>');
  expect(storedProfile()).toMatchObject({ done: [], skills: rest.skills });
});
