import { expect, test } from 'vitest';
import { atHome, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-20T12:00:00');

test('done lifts skills, is kept with its day, and can be taken back', async () => {
  const { stdout } = await atHome('done cs50p -f json', { now });
  const answer = JSON.parse(stdout);
  expect(answer).toMatchObject({
    kind: 'status',
    plan: null,
    finished: [{ kind: 'course', id: 'cs50p', on: '2027-01-20', isNew: true }],
  });
  expect(storedProfile().done).toEqual([{ kind: 'course', id: 'cs50p', on: '2027-01-20' }]);
  expect(storedProfile().skills.python).toBeGreaterThanOrEqual(2);
  expect((await atHome('done cs50p', { now })).stdout).toContain('Finished before');
  await atHome('done cs50p --undo');
  expect(storedProfile().done).toEqual([]);
  expect((await atHome('done cs50p --undo')).code).toBe(3);
});
