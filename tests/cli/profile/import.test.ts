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
    'legal-practice ? “Contract negotiation”, listed in skills, Practice, and 1 more',
  ]) {
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(words);
  }
  expect(stderr).toBe('Nothing was saved: --dry-run.\n');
  expect(existsSync(profile)).toBe(false);
});

test('profile import without levels and without a terminal guesses nothing', async () => {
  const { code, stdout, stderr } = await atHome(['profile', 'import', resume('lawyer')]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('--level 2');
  expect(existsSync(profile)).toBe(false);
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

test('a level named at an import is the later word, and undoing the course does not change it', async () => {
  await atHome('done cs50p');
  await atHome(['profile', 'import', resume('career-changer'), '--level', '1', '--level', 'python=1']);
  expect(JSON.parse((await atHome('profile show -f json')).stdout).levels).toMatchObject({ python: 1, 'problem-solving': 2 });
  await atHome('done cs50p --undo');
  expect(storedProfile().skills).toMatchObject({ python: 1 });
});
