import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atHome, home, profile, storedProfile } from '../../helpers/own-home.ts';

test('profile set, show, unset and reset keep one file that only its owner may read', async () => {
  expect((await atHome('profile')).stdout).toContain('No profile yet');
  expect(existsSync(profile)).toBe(false);
  expect(await atHome('profile set python=3 sql=2 hours-per-week=8 goal=mlops')).toMatchObject({ code: 0, stderr: 'Saved.\n' });
  expect(statSync(profile).mode & 0o777).toBe(0o600);
  expect(storedProfile()).toMatchObject({ schemaVersion: 1, skills: { python: 3, sql: 2 }, hoursPerWeek: 8, goals: ['mlops-engineer'] });
  const shown = JSON.parse((await atHome('profile show -f json')).stdout);
  expect(Object.keys(shown)).toEqual(['kind', 'file', 'profile', 'sources']);
  expect(shown).toEqual({ kind: 'profile', file: profile, profile: storedProfile(), sources: [] });
  await atHome('profile unset sql goal');
  expect(storedProfile()).toMatchObject({ skills: { python: 3 }, goals: [] });
  expect((await atHome('profile path')).stdout).toBe(`${profile}\n`);
  expect(await atHome('profile reset')).toMatchObject({ code: 2, stdout: '' });
  expect((await atHome('profile reset --yes')).code).toBe(0);
  expect(existsSync(profile)).toBe(false);
  expect(JSON.parse(readFileSync(`${profile}.bak`, 'utf8'))).toMatchObject({ skills: { python: 3 } });
});

test('match, gap, plan and next use the profile, and named skills stand alone', async () => {
  await atHome('profile set docker=2 kubernetes=2 ci-cd=2 python=3 goal=ai-pm');
  expect((await atHome('match')).stdout).toMatch(/1 {2}MLOps Engineer/);
  expect((await atHome('gap mlops')).stdout).toContain('docker 2');
  expect(JSON.parse((await atHome('next -f json')).stdout).targets).toEqual(['ai-product-manager']);
  const both = await atHome('plan nlp --hours-per-week 8 --save');
  expect(both.code).toBe(0);
  const after = await atHome('next');
  expect(after.stdout).toContain('What to begin today for NLP Specialist, AI Product Manager\n  Your saved plan and your goals');
  const named = await atHome('match --skill storytelling=3');
  expect(named.stdout).not.toContain('MLOps Engineer  ●');
  expect(named.stderr).toContain('your profile was left out');
});

test.each([
  ['done nonsense', 3],
  ['done cs50p nonsense', 3],
  ['done cs50p --undo', 3],
  ['status', 0],
  ['plan mlops --hours-per-week 1 --weeks 1 --save', 1],
  ['plan nonsense --save', 3],
  ['profile set nonsense=3', 3],
  ['profile set python=3 nonsense=3', 3],
  ['profile unset python', 3],
  ['profile reset --yes', 0],
  ['profile import nowhere.json --level 2', 4],
])('"%s" without a profile exits %i and makes nothing, not even a folder', async (line, code) => {
  expect((await atHome(line)).code).toBe(code);
  expect(readdirSync(home)).toEqual([]);
});
