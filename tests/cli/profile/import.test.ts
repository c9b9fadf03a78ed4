import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../helpers/cli.ts';
import { atHome, home, profile, storedProfile } from '../../helpers/own-home.ts';

const resume = (name: string) => join(root, 'tests', 'fixtures', 'resumes', `${name}.json`);

test('profile import --dry-run shows everything and saves nothing', async () => {
  const { code, stdout, stderr } = await atHome(['profile', 'import', resume('lawyer'), '--dry-run']);
  expect(code).toBe(0);
  for (const words of [
    'ai-governance',
    '“Stakeholder managment” → stakeholder-management',
    'ai-regulation 2 working listed “EU AI Act”, summary',
  ]) {
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
  }
  expect(stderr).toBe('Nothing was saved.\n');
  expect(existsSync(profile)).toBe(false);
});

test('profile import without a terminal saves what the file tells and says how to correct it', async () => {
  const { code, stdout, stderr } = await atHome(['profile', 'import', resume('lawyer')]);
  expect(code).toBe(0);
  expect(stdout).toContain('Doubtful, and taken only if you say so: --level');
  expect(stderr).toMatch(/^Saved to .*\. To correct a level: genai-careers profile set ai-auditing=2\n$/);
  expect(storedProfile().skills).toMatchObject({ 'ai-ethics': 3, 'legal-practice': 2 });
  expect(storedProfile().skills['stakeholder-management']).toBeUndefined();
});

test('profile import takes levels as named, and keeps those of the profile', async () => {
  await atHome('profile set python=4');
  const line = ['profile', 'import', resume('career-changer'), '--level', '1', '--level', 'sql=3'];
  const { stdout } = await atHome([...line, '-f', 'json']);
  expect(JSON.parse(stdout)).toMatchObject({ kind: 'profile', saved: true, kept: ['python'] });
  expect(storedProfile().skills).toMatchObject({ python: 4, sql: 3, statistics: 1 });
  await atHome([...line, '--level', 'python=2']);
  expect(storedProfile().skills.python).toBe(2);
});

test('profile import of a list with levels needs no flag', async () => {
  const list = join(home, 'skills.txt');
  writeFileSync(list, 'Python = 3\nDocker=1\n');
  await atHome(['profile', 'import', list]);
  expect(storedProfile().skills).toEqual({ docker: 1, python: 3 });
});

test('profile import --evidence shows where a file names a skill, also where that does not count, and saves nothing', async () => {
  const cv = join(home, 'cv.txt');
  writeFileSync(
    cv,
    'Skills\nPython 4/5, SQL (none)\nExperience\nEngineer, Acme, 2019 - 2021\n- Ran Python services for three teams of the group.\n',
  );
  const python = await atHome(['profile', 'import', cv, '--evidence', 'py']);
  expect(python.code).toBe(0);
  for (const words of ['3 proficient: listed, used in 1 job, 2019–2021', '“Python 4/5”, skills', '“Ran Python services', 'says “4/5”'])
    expect(python.stdout.replaceAll('\u00a0', ' ')).toContain(words);
  expect((await atHome(['profile', 'import', cv, '--evidence', 'sql'])).stdout).toContain('Not counted: it says no');
  expect((await atHome(['profile', 'import', cv, '--evidence', 'nonsense'])).code).toBe(3);
  expect(existsSync(profile)).toBe(false);
});

test.each([
  [['match'], '--resume'],
  [['gap', 'mlops'], '--resume'],
  [['plan', 'mlops'], '--resume'],
  [['next'], '--resume'],
  [['profile', 'import'], ''],
])('%j exits 2 where a file names no skill, with what was looked at', async (command, flag) => {
  const cv = join(home, 'cv.txt');
  writeFileSync(cv, 'Experience\nCommis, Hotel Infante Azure, 2019 - 2021\n- Peeled potatoes and never wrote Python in all these years.\n');
  const { code, stderr } = await atHome([...command, ...(flag === '' ? [cv] : [flag, cv])]);
  expect(code).toBe(2);
  expect(stderr).toContain(`No skill of this catalog was found in ${cv} (text: experience).`);
});

test('a level named at an import is the later word, and undoing the course does not change it', async () => {
  await atHome('done cs50p');
  await atHome(['profile', 'import', resume('career-changer'), '--level', '1', '--level', 'python=1']);
  expect(JSON.parse((await atHome('profile show -f json')).stdout).levels).toMatchObject({ python: 1, 'problem-solving': 2 });
  await atHome('done cs50p --undo');
  expect(storedProfile().skills).toMatchObject({ python: 1 });
});
