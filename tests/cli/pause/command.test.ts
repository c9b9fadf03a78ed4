import { expect, test } from 'vitest';
import { addDays } from '../../../src/core/dates.ts';
import { atHome, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-04T12:00:00');
const at = (line: string | readonly string[]) => atHome(line, { now });

test.each([
  ['pause 2w', '2027-01-04', '2027-01-17'],
  ['pause 3 days', '2027-01-04', '2027-01-06'],
  ['pause 1 week --from 2026-12-20', '2026-12-20', '2026-12-26'],
  ['pause --until 2027-01-06', '2027-01-04', '2027-01-06'],
  ['pause --from 2026-12-20 --to 2027-01-06', '2026-12-20', '2027-01-06'],
  ['pause 1d', '2027-01-04', '2027-01-04'],
  ['pause a month', '2027-01-04', '2027-02-03'],
  [['pause', '1w', '--from', '2 weeks ago'], '2026-12-21', '2026-12-27'],
] as const)('%s is from %s to %s', async (line, from, to) => {
  expect((await at(line)).code).toBe(0);
  expect(storedProfile().pauses).toEqual([{ from, to }]);
});

test.each([
  ['pause', 'How long the pause is, is missing.'],
  ['pause 2w --until 2027-02-01', 'The end of the pause is given twice.'],
  ['pause --from 2027-02-01 --to 2027-01-31', 'The pause ends on 2027-01-31, before it starts on 2027-02-01.'],
  ['pause soon', 'A duration is written as 2w, "10 days" or "3 months".'],
  ['pause 0d', 'A duration is written as 2w, "10 days" or "3 months".'],
  ['pause 2w --end', '--end goes alone.'],
  ['pause --end --until 2027-02-01', '--end goes alone.'],
  ['pause 2w 3d', 'A duration is written as 2w, "10 days" or "3 months".'],
])('%s is refused in one sentence', async (line, message) => {
  expect(await at(line)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('a pause moves the plan, is told, and ends early for whoever is back', async () => {
  await at('plan mlops --save');
  const { finish } = storedProfile().plan;
  const { stdout } = await at('pause --from 2027-01-10 --to 2027-01-23');
  expect(stdout).toContain('Noted: no study on 10 to 23 January 2027.');
  expect(stdout).toMatch(/The finish moves from .*, 14 days later\./);
  expect(stdout).toContain('Away: 10 to 23 January 2027.');
  expect(storedProfile().plan.finish).toBe(addDays(finish, 14));
  const back = await atHome('pause --end', { now: new Date('2027-01-13T12:00:00') });
  expect(back.stderr).toBe('Back from today on.\n');
  expect(storedProfile()).toMatchObject({ pauses: [{ from: '2027-01-10', to: '2027-01-12' }], plan: { finish: addDays(finish, 3) } });
  expect((await atHome('status', { now: new Date('2027-01-13T12:00:00') })).stdout).toContain(
    '3 days without study since the start are left out of these figures.',
  );
});

test('a pause that was noted before says so and changes nothing', async () => {
  expect((await at('pause 2w')).stdout).toMatch(/^ {2}Noted: no study on 4 to 17 January 2027\.\n/);
  const before = storedProfile().pauses;
  expect((await at('pause 2w')).stdout).toMatch(/^ {2}Noted before: no study on 4 to 17 January 2027\.\n/);
  expect((await at('pause 3d')).stdout).toMatch(/^ {2}Noted before: /);
  expect(storedProfile().pauses).toEqual(before);
  expect((await at('pause 3w')).stdout).toMatch(/^ {2}Noted: no study on 4 to 24 January 2027\.\n/);
});

test('a new plan has no step in days away', async () => {
  await at('pause --from 2027-01-04 --to 2027-01-09');
  await at('plan mlops --save');
  expect(storedProfile().plan.steps[0].start).toBe('2027-01-10');
});

test('whoever was not away is told so, and pauses planned for later stay', async () => {
  await at('pause --from 2027-02-01 --to 2027-02-07');
  expect((await at('pause --end')).stderr).toBe('You were not away.\n');
  expect(storedProfile().pauses).toEqual([{ from: '2027-02-01', to: '2027-02-07' }]);
});

test('while a pause holds, status says until when instead of what to study now, and offers to end it', async () => {
  await at('plan mlops --save');
  await at('pause --from 2027-01-20 --to 2027-01-24');
  const { stdout } = await at('pause 2w');
  expect(stdout).toContain('Away until 17 January 2027.');
  expect(stdout).toContain('Away: 20 to 24 January 2027.');
  expect(stdout).toContain('From 18 January 2027 on: ');
  expect(stdout).toContain('▸ away');
  expect(stdout).toMatch(/Next: genai-careers pause --end(?!.*pause 2w)/);
  expect(stdout).not.toContain('▸ now');
  const back = (await at('pause --end')).stdout;
  expect(back).toContain('▸ now');
  expect(back).not.toContain('Away until');
});
