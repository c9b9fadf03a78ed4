import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atHome, home, profile, storedProfile } from '../../helpers/own-home.ts';
import { scriptedPrompter } from '../../helpers/scripted-prompter.ts';

const now = new Date('2027-01-20T12:00:00');
const at = (line: string | readonly string[]) => atHome(line, { now });
const bytes = () => readFileSync(profile, 'utf8');

const changes: readonly (readonly string[])[] = [
  ['profile', 'set', 'python=2', 'budget=300'],
  ['plan', 'mlops', '--save'],
  ['done', 'cs50p', '--hours', '2.5'],
  ['done', '--own', 'Linear algebra, university', '--skill', 'maths-for-ml=2', '--hours', '90', '--certificate'],
  ['pause', '2w'],
  ['done', 'missing-semester'],
  ['status', '--replan'],
  ['plan', 'ds', '--save', 'second try'],
  ['plans', 'use', 'mlops-engineer'],
  ['profile', 'unset', 'python'],
];

test('each of the last ten changes is named and taken back, to the same bytes', async () => {
  await at('profile set sql=1');
  const seen = [bytes()];
  for (const line of changes) {
    expect((await at(line)).code).toBe(0);
    seen.push(bytes());
  }
  const { stdout } = await at('undo --list -f json');
  expect(JSON.parse(stdout).changes.map(({ what }: { what: string }) => what)).toEqual([
    'profile unset python',
    'took into use the plan mlops-engineer',
    'saved the plan second try',
    'the plan mlops-engineer laid out anew',
    'finished missing-semester',
    'no study on 20 January to 2 February 2027',
    'finished “Linear algebra, university”',
    '2.5 h of cs50p',
    'saved the plan mlops-engineer',
    'profile set python=2 budget=300',
  ]);
  // The oldest entry of the journal is gone by then, and nothing else.
  // What lies in somebody's calendar stays there.
  const withoutJournal = (text: string) => ({ ...JSON.parse(text), journal: [], calendar: [] });
  for (let text = seen.pop(); text !== undefined && seen.length > 0; text = seen.pop()) {
    const what = storedProfile().journal[0].what;
    const { code, stdout, stderr } = await at('undo');
    expect({ code, stderr }).toEqual({ code: 0, stderr: `Taking back: ${what}, noted on 20 January 2027\n` });
    expect(stdout.replace(/\s+/g, ' ')).toContain(`Taken back: ${what}, noted on 20 January 2027`);
    expect(withoutJournal(bytes())).toEqual(withoutJournal(seen.at(-1) ?? ''));
  }
  expect(await at('undo')).toMatchObject({ code: 3, stderr: expect.stringContaining('There is no change to take back.') });
}, 120_000);

test('several changes go at once, the last one first, and no more than there are', async () => {
  await at('done cs50p --hours 5');
  const first = bytes();
  await at('done cs50p --hours 6');
  await at('done cs50p');
  expect((await at('undo 4')).stderr).toContain('Only 3 of these 4 changes are kept.');
  const { stdout, stderr } = await at('undo 2');
  expect(stderr).toBe('Taking back: finished cs50p, noted on 20 January 2027\nTaking back: 6 h of cs50p, noted on 20 January 2027\n');
  expect(stdout).toContain('Taken back: 6 h of cs50p, noted on 20 January 2027');
  expect(stdout).toContain('Taken back: finished cs50p, noted on 20 January 2027');
  expect(bytes()).toBe(first);
  for (const wrong of ['undo 0', 'undo 11', 'undo x']) expect((await at(wrong)).code).toBe(2);
});

test('without a question undo names what it takes back before it does, once, also where fields are picked', async () => {
  await at('done cs50p --hours 5');
  const { stderr } = await at('undo -f json --fields undone');
  expect(stderr).toBe('Taking back: 5 h of cs50p, noted on 20 January 2027\n');
});

test('a person at a terminal is asked first, and may leave it', async () => {
  await at('done cs50p --hours 5');
  const before = bytes();
  const asked = async (answer: string, line = 'undo') => {
    const prompter = scriptedPrompter([answer]);
    return { ...(await atHome(line, { now, prompter })), heard: prompter.heard };
  };
  const left = await asked('no');
  expect(left.heard).toEqual(['Take back: 5 h of cs50p, noted on 20 January 2027?']);
  expect(left).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing was changed.\n' });
  expect(bytes()).toBe(before);
  expect((await asked('yes')).code).toBe(0);
  expect(storedProfile().log).toEqual([]);
  await at('done cs50p --hours 1');
  await at('done cs50p --hours 2');
  const two = await asked('no', 'undo 2');
  expect(two.heard).toEqual([
    '2 h of cs50p, noted on 20 January 2027.',
    '1 h of cs50p, noted on 20 January 2027.',
    'Take back these 2 changes?',
  ]);
});

test('a no to any question of a command is an answer: it exits 0 and changes nothing', async () => {
  await at('plan mlops --save');
  const before = bytes();
  const list = join(home, 'skills.txt');
  writeFileSync(list, 'docker=1\n');
  for (const [line, answer] of [
    ['undo', 'no'],
    ['profile reset', 'no'],
    [`profile import ${list}`, 'leave'],
    ['plan mlops --hours-per-week 3 --save', 'no'],
  ] as const) {
    const { code, stderr } = await atHome(line, { now, prompter: scriptedPrompter([answer]) });
    expect({ line, code, said: stderr.slice(0, 20), after: bytes() }).toEqual({
      line,
      code: 0,
      said: 'Nothing was changed.',
      after: before,
    });
  }
});

test('undo tells how the finish moves', async () => {
  await at('plan mlops --save');
  await at('pause 2w');
  expect((await at('undo')).stdout).toMatch(/The finish moves from .*, 14 days earlier\./);
});

test('what was typed is noted as a line that steers nothing', async () => {
  await at(['done', '--own', `Course\u001b[31m ${'x'.repeat(180)}`, '--skill', 'python=1']);
  const [{ what }] = storedProfile().journal;
  expect(what).not.toMatch(/\p{Cc}/u);
  expect([...what].length).toBeLessThan(130);
});

test('a plan that takes the place of another is said to replace it, by the name it had', async () => {
  await at('plan mlops --save evenings');
  await at('plan ds --save EVENINGS --force');
  const { changes } = JSON.parse((await at('undo --list -f json')).stdout);
  expect(changes.map(({ what }: { what: string }) => what)).toEqual(['replaced the plan evenings', 'saved the plan evenings']);
});
