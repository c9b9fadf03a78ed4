import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { atHome, home, profile, storedProfile } from '../../helpers/own-home.ts';

test('profile set, show, unset and reset keep one file that only its owner may read', async () => {
  expect((await atHome('profile')).stdout).toContain('No profile yet');
  expect(existsSync(profile)).toBe(false);
  expect(await atHome('profile set python=3 sql=2 hours-per-week=8 goal=mlops')).toMatchObject({ code: 0, stderr: 'Saved.\n' });
  expect(statSync(profile).mode & 0o777).toBe(0o600);
  expect(storedProfile()).toMatchObject({ schemaVersion: 3, skills: { python: 3, sql: 2 }, hoursPerWeek: 8, goals: ['mlops-engineer'] });
  const shown = JSON.parse((await atHome('profile show -f json')).stdout);
  expect(Object.keys(shown)).toEqual(['kind', 'file', 'profile', 'levels', 'sources']);
  const stored = storedProfile();
  const journal = stored.journal.map(({ what, on }: { what: string; on: string }) => ({ what, on }));
  expect(shown).toEqual({ kind: 'profile', file: profile, profile: { ...stored, journal }, levels: { python: 3, sql: 2 }, sources: [] });
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

test('what was said last counts for every command, and the program says what it takes back', async () => {
  await atHome('done cs50p');
  const set = await atHome('profile set python=0');
  expect(set.stderr).toBe('cs50p teaches more than you say now, so plans may take it again.\nSaved.\n');
  const [gap, plan, shown] = await Promise.all(['gap mlops', 'plan mlops', 'profile show'].map((line) => atHome(`${line} -f json`)));
  const python = JSON.parse(gap?.stdout ?? '').needs.find(({ skill }: { skill: string }) => skill === 'python');
  expect(python.have).toBe(0);
  expect(JSON.parse(plan?.stdout ?? '').hours).toBe(JSON.parse(gap?.stdout ?? '').gapHours);
  expect(JSON.parse(plan?.stdout ?? '').steps.map(({ course }: { course: string }) => course)).toContain('cs50p');
  expect(JSON.parse(shown?.stdout ?? '').levels).toEqual({ apis: 1, 'linux-cli': 1, 'problem-solving': 2, 'software-engineering': 1 });
  const again = await atHome('done cs50p');
  expect(again.stdout).toContain('lifts python 0 → 2');
  expect(JSON.parse((await atHome('gap mlops -f json')).stdout).needs.find(({ skill }: { skill: string }) => skill === 'python').have).toBe(
    2,
  );
});

test('a finished programme counts what its parts teach, wherever one looks', async () => {
  const { stdout } = await atHome('done ibm-genai-engineering-pc -f json');
  const gains = JSON.parse(stdout).finished[0].gains.map(({ skill, to }: { skill: string; to: number }) => [skill, to]);
  expect(gains).toContainEqual(['data-wrangling', 2]);
  expect(JSON.parse((await atHome('profile show -f json')).stdout).levels).toEqual(Object.fromEntries(gains));
  for (const role of ['nlp', 'genai', 'data-scientist', 'mlops']) {
    const [gap, plan] = await Promise.all(
      ['gap', 'plan'].map(async (command) => JSON.parse((await atHome(`${command} ${role} -f json`)).stdout)),
    );
    expect(plan.hours, role).toBe(Math.round(gap.gapHours * 100) / 100);
    for (const { skill, have } of gap.needs) expect(have, skill).toBe(Object.fromEntries(gains)[skill] ?? 0);
  }
});

test('a part that is finished shortens the programme for gap and match as for plan', async () => {
  await atHome('done ibm-data-analysis-python');
  const hours = async (line: string) => JSON.parse((await atHome(`${line} -f json`)).stdout);
  const [plan, gap, match] = [await hours('plan nlp'), await hours('gap nlp'), await hours('match --all')];
  expect(gap.gapHours).toBe(plan.hours);
  expect(match.ranking.find(({ role }: { role: string }) => role === 'nlp-specialist').gapHours).toBe(plan.hours);
});

test('the worth of an hour and a language are set, shown, used and taken out', async () => {
  expect((await atHome('profile set hour-worth=$25 language=DE')).code).toBe(0);
  expect(storedProfile()).toMatchObject({ hourWorth: 25, language: 'de' });
  const { stdout } = await atHome('profile show');
  expect(stdout).toMatch(/An hour +worth \$25\n +Language +de\n/);
  for (const line of ['plan prompt-engineer', 'gap prompt-engineer', 'match --all', 'next', 'courses']) {
    if (line === 'match --all') await atHome('profile set python=2');
    expect(JSON.parse((await atHome(`${line} -f json`)).stdout).language, line).toBe('de');
    expect(JSON.parse((await atHome(`${line} --language fr -f json`)).stdout).language, line).toBe('fr');
  }
  await atHome('profile unset hour-worth language');
  expect(storedProfile()).toMatchObject({ hourWorth: null, language: null });
});

test.each([
  ['hour-worth=0.5', 'hour-worth takes a number from 1 to 500, not "0.5".'],
  ['hour-worth=501', 'hour-worth takes a number from 1 to 500, not "501".'],
  ['hour-worth=much', 'hour-worth takes a number from 1 to 500, not "much".'],
  ['language=klingon', /language is one of de, en, es, fr, .*, or any, not "klingon"\./],
])('profile set refuses %s', async (word, message) => {
  const { code, stderr } = await atHome(`profile set ${word}`);
  expect(code).toBe(2);
  expect(stderr).toMatch(message);
  expect(existsSync(profile)).toBe(false);
});

test('levels that imply others say so in the profile', async () => {
  await atHome('profile set aws=2');
  expect((await atHome('profile show')).stdout).toMatch(/cloud-computing .* 2 working implied/);
  expect(storedProfile().skills).toEqual({ aws: 2 });
});

test('profile show tells the hours and the certificate of what was finished outside the catalog', async () => {
  const at = (words: readonly string[]) => atHome(['done', '--own', ...words, '--skill', 'maths-for-ml=1', '--on', '2026-10-31']);
  await at(['Algebra', '--hours', '90', '--certificate']);
  await at(['Statistics']);
  const { stdout } = await atHome('profile show');
  expect(stdout).toContain('Algebra 2026-10-31, 90 h, with a certificate\n');
  expect(stdout).toContain('Statistics 2026-10-31\n');
});
