import { expect, test } from 'vitest';
import { atHome, storedProfile } from '../../helpers/own-home.ts';

test('plan --diff says what differs from the plan that --save kept, and why', async () => {
  expect(await atHome('plan mlops --diff')).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('No plan is saved') });
  await atHome('plan mlops --hours-per-week 8 --start 2027-01-04 --save');
  const answer = JSON.parse((await atHome('plan mlops --hours-per-week 8 --start 2027-01-04 --exclude cs50p --diff -f json')).stdout);
  expect(answer.diff.hours).toBeCloseTo(answer.hours - storedProfile().plan.hours, 6);
  expect(answer.diff.changes).toContainEqual(
    expect.objectContaining({
      kind: 'removed',
      step: expect.objectContaining({ id: 'cs50p' }),
      why: expect.objectContaining({ kind: 'better' }),
    }),
  );
  expect((await atHome('plan genai --diff')).stderr).toContain('The saved plan is for mlops-engineer');
  expect((await atHome('plan mlops --hours-per-week 8 --start 2027-01-04 --diff')).stdout).toContain('the same steps');
});
