import { expect, test } from 'vitest';
import { freeName, planName } from '../../../src/cli/plan/plan-name.ts';
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
      'error: A plan called "mlops-engineer" is saved already (0% done), so nothing was saved.\nTo keep both, add to the same command: --save mlops-engineer-2. To replace it: --save --force\n',
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
  expect(kept.code).toBe(0);
  expect(kept.stderr).toBe('Nothing was changed. To keep both, add to the same command: --save mlops-engineer-2\n');
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
  expect(planName('  Plan B ')).toEqual(['Plan B']);
  for (const name of ['', '  ', '–', 'a\u001b[2J', 'a\u200bb', '\u3164', 'x'.repeat(61)])
    expect(() => planName(name)).toThrow(/at most 60 printable/);
  expect(() => planName('y'.repeat(30), ['x'.repeat(30)])).toThrow(/at most 60 printable/);
});

test.each([
  ['all words are the role', 'plan --save data scientist', 'data-scientist', 'data-scientist'],
  ['so are three of them', 'plan --save ai product manager', 'ai-product-manager', 'ai-product-manager'],
  ['a misspelled role is one too', 'plan --save data scientst', 'data-scientist', 'data-scientist'],
  ['the name goes before the role', 'plan --save evenings ai product manager', 'ai-product-manager', 'evenings'],
  ['a name has any number of words', 'plan --save my evenings mlops', 'mlops-engineer', 'my evenings'],
  ['the role may be the beginning of one', 'plan --save evenings genai-eng', 'genai-engineer', 'evenings'],
  ['after the role all words are the name', 'plan mlops --save data scientist', 'mlops-engineer', 'data scientist'],
  ['a name of one word is written with =', 'plan --save=data mlops', 'mlops-engineer', 'data'],
  ['the role may be in quotes', ['plan', '--save', 'data scientist'], 'data-scientist', 'data-scientist'],
] as const)('of the words after --save: %s', async (_, line, role, name) => {
  expect((await at(line)).code).toBe(0);
  expect(storedProfile().plan).toMatchObject({ role, name });
});

test('a name to keep both is free and may be saved, whatever plans there are', async () => {
  const named = (name: string) => at(['plan', 'mlops', '--save', name]);
  await named('Evenings 2');
  await named('evenings');
  const prompter = scriptedPrompter(['no']);
  const answered = await atHome('plan mlops --hours-per-week 3 --save evenings', { now, prompter });
  expect(answered.stderr).toBe('Nothing was changed. To keep both, add to the same command: --save evenings-3\n');
  expect((await at('plan mlops --hours-per-week 3 --save evenings')).stderr).toContain(
    'To keep both, add to the same command: --save evenings-3. To replace it: --save',
  );
});

test('the next free name has at most 60 characters, none of them cut in two', () => {
  expect(freeName('a', [])).toBe('a-2');
  expect(freeName('a', ['A 2', 'a-3', 'b-4'])).toBe('a-4');
  expect(freeName('x'.repeat(60), [])).toBe(`${'x'.repeat(58)}-2`);
  expect(freeName(`${'x'.repeat(57)}\u{20000}y`, [])).toBe(`${'x'.repeat(57)}-2`);
  for (const name of ['x'.repeat(60), `${'x'.repeat(57)}\u{20000}y`])
    expect(planName(freeName(name, [])).join(' ').length).toBeLessThan(61);
});

test('hours that were noted before a plan is saved count in it, and are not planned again', async () => {
  await at('done cs50p --hours 20');
  await at('plan mlops --save');
  const step = storedProfile().plan.steps.find(({ id }: { id: string }) => id === 'cs50p');
  expect(step).toMatchObject({ hours: 62, before: 20 });
  const { stdout } = await at('status --width 200');
  expect(stdout).toContain('20 of 62 h');
  expect(stdout).toContain('You are on schedule: 20 h are done, as many as planned by now.');
});
