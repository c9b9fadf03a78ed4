import { expect, test } from 'vitest';
import { planName } from '../../../src/cli/plan/plan-name.ts';
import { atHome, profile, storedProfile } from '../../helpers/own-home.ts';
import { scriptedPrompter } from '../../helpers/scripted-prompter.ts';

const now = new Date('2027-01-04T12:00:00');
const at = (line: string | readonly string[]) => atHome(line, { now });
const names = () => {
  const { plan, otherPlans } = storedProfile();
  return [plan, ...otherPlans].map(({ name }: { name: string }) => name);
};

test('a plan for another role is kept beside the first, which stays within reach', async () => {
  expect((await at('plan ds --save')).stderr).toBe(`Saved to ${profile}.\n`);
  const first = storedProfile().plan;
  expect((await at('plan mlops --save')).stderr).toBe(
    `Saved to ${profile}.\nIn use now: mlops-engineer. Kept: data-scientist; to go back: genai-careers plans use data-scientist\n`,
  );
  expect(storedProfile()).toMatchObject({ plan: { name: 'mlops-engineer' }, otherPlans: [first] });
});

test('a plan of the same name is never replaced in silence', async () => {
  await at('plan mlops --save');
  const before = storedProfile();
  const refused = await at('plan mlops --hours-per-week 3 --save');
  expect(refused).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: A plan called "mlops-engineer" is saved already (0% done), so nothing was saved.\nKeep both: --save mlops-engineer-2, or replace it: --save --force\n',
  });
  expect(storedProfile()).toEqual(before);
  expect((await at('plan mlops --hours-per-week 3 --save mlops-engineer-2')).code).toBe(0);
  expect(names()).toEqual(['mlops-engineer-2', 'mlops-engineer']);
  expect((await at('plan mlops --hours-per-week 3 --save --force')).code).toBe(0);
  expect(storedProfile().plan).toMatchObject({ name: 'mlops-engineer', hoursPerWeek: 3 });
});

test('the same plan may be saved again', async () => {
  await at('plan mlops --save');
  const { plan } = storedProfile();
  expect((await at('plan mlops --save')).code).toBe(0);
  expect((await atHome('plan mlops --start 2027-01-04 --save', { now: new Date('2027-01-05T12:00:00') })).code).toBe(0);
  expect(storedProfile().plan).toEqual({ ...plan, savedOn: '2027-01-05' });
});

test('in a terminal the person is asked before a plan is replaced', async () => {
  await at('plan mlops --save');
  const asking = async (answer: string) => {
    const prompter = scriptedPrompter([answer]);
    const answered = await atHome('plan mlops --hours-per-week 3 --save', { now, prompter });
    return { ...answered, heard: prompter.heard };
  };
  const kept = await asking('no');
  expect(kept.heard).toContain('Replace the plan “mlops-engineer”, saved on 2027-01-04?');
  expect(kept.stderr).toBe('Nothing was saved. To keep both: genai-careers plan mlops-engineer --save mlops-engineer-2\n');
  expect(storedProfile().plan.hoursPerWeek).toBe(8);
  expect((await asking('yes')).code).toBe(0);
  expect(storedProfile().plan.hoursPerWeek).toBe(3);
});

test('the word after --save is a name, but where no role is named it is the role', async () => {
  await at(['plan', 'mlops', '--save', 'Plan B: evenings']);
  await at('plan --save ds');
  expect(names()).toEqual(['data-scientist', 'Plan B: evenings']);
});

test('a name must be seen, fit on a line and steer nothing', () => {
  expect(planName('  Plan B ')).toBe('Plan B');
  for (const name of ['', '  ', '–', 'a\u001b[2J', 'a\u200bb', 'x'.repeat(61)])
    expect(() => planName(name)).toThrow(/at most 60 printable/);
});

test('hours that were noted before a plan is saved count in it, and are not planned again', async () => {
  await at('done cs50p --hours 20');
  await at('plan mlops --save');
  const step = storedProfile().plan.steps.find(({ id }: { id: string }) => id === 'cs50p');
  expect(step).toMatchObject({ hours: 62, before: 20 });
  const { stdout } = await at('status --width 200');
  expect(stdout).toContain('20 of 62 h');
  expect(stdout).toContain('You are on schedule: 20 h were planned by now, 20 h are done.');
});
