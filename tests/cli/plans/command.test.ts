import { expect, test } from 'vitest';
import { atHome, storedProfile } from '../../helpers/own-home.ts';

const now = new Date('2027-01-04T12:00:00');
const at = (line: string | readonly string[]) => atHome(line, { now });

test('plans lists what is saved, how far each is, and which is in use', async () => {
  expect((await at('plans')).stdout).toContain('No plan is saved.');
  await at('plan ds --save');
  await at('done cs50p --hours 10');
  await at(['plan', 'mlops', '--save', 'evenings']);
  const { stdout } = await at('plans --width 120');
  expect(stdout).toMatch(/evenings in use +MLOps Engineer +\d+% of \d+ h/);
  expect(stdout).toMatch(/data-scientist +Data Scientist +2% of \d+ h/);
  expect(stdout).toContain('Next: genai-careers status · plans use data-scientist');
  const { plans } = JSON.parse((await at('plans -f json')).stdout);
  expect(plans).toMatchObject([
    { name: 'evenings', role: 'mlops-engineer', title: 'MLOps Engineer', inUse: true, doneHours: 10 },
    { name: 'data-scientist', role: 'data-scientist', inUse: false, doneHours: 10, savedOn: '2027-01-04' },
  ]);
  expect((await at('plans -f csv')).stdout).toMatch(/^name,role,and,in_use,saved_on,start,finish,hours,done_hours\r?\nevenings,/);
});

test('plans use takes another into use, and status and next follow', async () => {
  await at('plan ds --save');
  const first = storedProfile().plan;
  await at('plan mlops --save');
  expect((await at('plans use data-scientist')).stderr).toBe('In use: data-scientist.\n');
  expect(storedProfile().plan).toEqual(first);
  expect((await at('status')).stdout).toContain('On the way to Data Scientist');
  expect(JSON.parse((await at('next -f json')).stdout).courses[0]).toMatchObject({ course: first.steps[0].id, planned: true });
});

test('plans drop drops one, and undo brings it back', async () => {
  await at('plan ds --save');
  await at('plan mlops --save');
  const before = storedProfile();
  expect((await at('plans drop mlops-engineer')).stderr).toBe(
    'Dropped: mlops-engineer. To bring it back: genai-careers undo\nIf it is in your calendar, the next export takes it out: genai-careers status -o plan.ics\n',
  );
  expect(storedProfile()).toMatchObject({ plan: { name: 'data-scientist' }, otherPlans: [] });
  await at('undo');
  expect(storedProfile()).toEqual(before);
  expect(await at('plans drop nothing')).toMatchObject({
    code: 3,
    stderr: expect.stringContaining('There are: mlops-engineer, data-scientist.'),
  });
});

test('a plan for two roles is called by both, in the calendar too', async () => {
  await at('plan mlops --and genai-engineer --save');
  expect((await at('plans --width 160')).stdout).toMatch(
    /mlops-engineer and genai-engineer in use +MLOps Engineer and Generative AI Engineer +0%/,
  );
  expect((await at('status')).stdout).toMatch(/On the way to MLOps Engineer and Generative AI Engineer +since/);
  await at('plan mlops --save');
  expect(storedProfile().otherPlans).toMatchObject([{ name: 'mlops-engineer and genai-engineer' }]);
  expect(JSON.parse((await at('plans -f json')).stdout).plans).toMatchObject([
    { role: 'mlops-engineer', and: null },
    { role: 'mlops-engineer', and: 'genai-engineer' },
  ]);
  await at('plans use mlops-engineer and genai-engineer');
  for (const line of ['status -f ics', 'plan mlops --and genai-engineer -f ics'])
    expect((await at(line)).stdout).toContain('X-WR-CALNAME:MLOps Engineer and Generative AI Engineer: study plan');
});
