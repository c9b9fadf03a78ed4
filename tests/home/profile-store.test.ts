import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyProfile, readProfile, resetProfile, updateProfile } from '../../src/home/profile-store.ts';
import type { Profile } from '../../src/model/profile.ts';
import { workplace } from '../helpers/workplace.ts';

const full: Profile = {
  schemaVersion: 3,
  name: 'Ada',
  skills: { docker: 2, python: 3 },
  interests: { 'fix-broken-model': 5 },
  hoursPerWeek: 7.5,
  hourWorth: 25,
  language: 'de',
  budget: 200,
  goals: ['mlops-engineer'],
  done: [{ kind: 'course', id: 'cs50p', on: '2026-11-01' }],
  plan: {
    name: 'mlops-engineer',
    role: 'mlops-engineer',
    savedOn: '2026-11-01',
    start: '2026-11-02',
    finish: '2027-03-01',
    hoursPerWeek: 7.5,
    hours: 120,
    usd: 49,
    limits: {
      optimise: 'hours',
      hourWorth: null,
      include: 'core',
      budget: 200,
      by: null,
      weeks: null,
      free: false,
      certificates: false,
      estimates: true,
      projects: true,
      exclude: [],
      platforms: [],
      code: false,
      partial: false,
      and: null,
      with: [],
    },
    steps: [{ kind: 'course', id: 'cs50p', hours: 62, start: '2026-11-02', end: '2026-12-20' }],
  },
  otherPlans: [],
  log: [{ kind: 'course', id: 'ml-zoomcamp', hours: 2.5, on: '2026-11-02' }],
  own: [
    { title: 'Linear algebra, university', skills: [{ skill: 'maths-for-ml', level: 2 }], hours: 90, certificate: true, on: '2024-07-01' },
  ],
  pauses: [{ from: '2026-12-20', to: '2027-01-06' }],
  calendar: [{ role: 'data-engineer', kind: 'course', id: 'sql-basics', start: '2026-11-02', sessions: 4 }],
  journal: [{ what: '2.5 h of ml-zoomcamp', on: '2026-11-02', before: [{ field: 'log', at: 0, drop: 1, put: [] }] }],
};

const saved = (text: string): string => {
  const file = join(workplace(), 'profile.json');
  writeFileSync(file, text);
  return file;
};
const sha = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
const keep = (profile: Profile): Profile => profile;

describe('updateProfile', () => {
  test('readProfile returns every field as updateProfile saved it', async () => {
    const file = join(workplace(), 'deep', 'profile.json');
    expect(await readProfile(file)).toBeNull();
    await updateProfile(file, () => full);
    expect(await readProfile(file)).toEqual(full);
    expect(readFileSync(file, 'utf8').startsWith('{\n  "schemaVersion": 3,')).toBe(true);
  });

  test('updateProfile saves skills in order of id, whatever order they came in', async () => {
    const file = join(workplace(), 'profile.json');
    await updateProfile(file, (profile) => ({ ...profile, skills: { sql: 1, docker: 2 } }));
    expect(Object.keys((await readProfile(file))?.skills ?? {})).toEqual(['docker', 'sql']);
  });

  test('updateProfile keeps the old profile as .bak', async () => {
    const file = join(workplace(), 'profile.json');
    await updateProfile(file, (profile) => ({ ...profile, hoursPerWeek: 4 }));
    await updateProfile(file, (profile) => ({ ...profile, hoursPerWeek: 8 }));
    expect(JSON.parse(readFileSync(`${file}.bak`, 'utf8'))).toMatchObject({ hoursPerWeek: 4 });
    expect(readdirSync(join(file, '..')).sort()).toEqual(['profile.json', 'profile.json.bak']);
  });
});

describe('a damaged profile', () => {
  const whole = JSON.stringify(full);

  test('a profile cut short is refused by reading and moved aside by writing, with all its bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const file = saved(whole.slice(0, length));
        await expect(readProfile(file)).rejects.toMatchObject({ code: 'data' });
        expect(readFileSync(file, 'utf8')).toBe(whole.slice(0, length));
        await expect(updateProfile(file, keep)).rejects.toMatchObject({ code: 'data', message: expect.stringContaining('moved to') });
        const aside = readdirSync(join(file, '..')).find((name) => name.startsWith('profile.json.bad-')) as string;
        expect(readFileSync(join(file, '..', aside), 'utf8')).toBe(whole.slice(0, length));
        expect(existsSync(file)).toBe(false);
      }),
      { numRuns: 30, examples: [[0], [1], [whole.length - 1]] },
    );
  });

  test.each([
    ['an unknown field', { ...full, skils: {} }, /is not valid: it has no field "skils"\.$/],
    ['a level that is none', { ...full, skills: { python: 7 } }, /skills\.python/],
    ['an id that would steer a terminal', { ...full, goals: ['\u001b[2J'] }, /goals\.0/],
  ])('a profile with %s is explained and left where it is', async (_, profile, words) => {
    const file = saved(JSON.stringify(profile));
    const before = sha(file);
    await expect(readProfile(file)).rejects.toThrow(words);
    await expect(updateProfile(file, keep)).rejects.toThrow(words);
    expect(sha(file)).toBe(before);
  });

  test('a profile with the key __proto__ is refused', async () => {
    await expect(readProfile(saved('{"schemaVersion":1,"skills":{"__proto__":3}}'))).rejects.toThrow(/has the key "__proto__"/);
  });
});

test('a profile of a newer program is never written to', async () => {
  const file = saved(JSON.stringify({ schemaVersion: 4, future: true }));
  const before = sha(file);
  await expect(readProfile(file)).rejects.toThrow(/newer genai-careers/);
  await expect(updateProfile(file, keep)).rejects.toThrow(/newer genai-careers/);
  expect(sha(file)).toBe(before);
  expect(readdirSync(join(file, '..'))).toEqual(['profile.json']);
});

test('updateProfile names the path and the reason if no folder can be made', async () => {
  const blocked = saved('not a folder');
  await expect(updateProfile(join(blocked, 'profile.json'), keep)).rejects.toMatchObject({
    code: 'data',
    message: expect.stringMatching(/cannot be saved to .*profile\.json: part of the path is not a folder \(E\w+\)/),
  });
});

test('a change that fails makes no folder, and leaves a profile as it was', async () => {
  const folder = workplace();
  const refuse = () => {
    throw new Error('no');
  };
  await expect(updateProfile(join(folder, 'deep', 'profile.json'), refuse)).rejects.toThrow('no');
  expect(readdirSync(folder)).toEqual([]);
  const file = saved(JSON.stringify(full));
  const before = sha(file);
  await expect(updateProfile(file, refuse)).rejects.toThrow('no');
  expect(sha(file)).toBe(before);
  expect(readdirSync(join(file, '..'))).toEqual(['profile.json']);
});

test('a profile that another process makes meanwhile is changed, not replaced', async () => {
  const file = join(workplace(), 'profile.json');
  let asked = 0;
  const late = await updateProfile(file, (profile) => {
    if (asked++ === 0) writeFileSync(file, JSON.stringify(full));
    return { ...profile, hoursPerWeek: 3 };
  });
  expect(late).toEqual({ ...full, hoursPerWeek: 3 });
});

describe('resetProfile', () => {
  test('resetProfile makes nothing if there is no profile', async () => {
    const folder = workplace();
    expect(await resetProfile(join(folder, 'deep', 'profile.json'))).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('resetProfile moves a link that leads nowhere, too', async () => {
    const folder = workplace();
    const file = join(folder, 'profile.json');
    symlinkSync(join(folder, 'gone'), file);
    expect(await resetProfile(file)).toBe(`${file}.bak`);
    expect(readdirSync(folder)).toEqual(['profile.json.bak']);
  });
});

describe('a profile of an older version', () => {
  const { log: _, own: __, pauses: ___, journal: ____, otherPlans: _____, ...older } = full;
  const { name: ______, ...plan } = full.plan as NonNullable<Profile['plan']>;
  const now = { ...full, log: [], own: [], pauses: [], journal: [] };

  test.each([
    [1, { ...older, plan, schemaVersion: 1, hourWorth: undefined, language: undefined }, { ...now, hourWorth: null, language: null }],
    [
      2,
      { ...older, plan, schemaVersion: 2, otherPlans: [{ ...plan, role: 'data-scientist' }] },
      { ...now, otherPlans: [{ ...full.plan, name: 'data-scientist', role: 'data-scientist' }] },
    ],
  ])('%i is read as it was, and kept whole beside the new one when it changes', async (version, profile, expected) => {
    const text = JSON.stringify(profile);
    const file = saved(text);
    expect(await readProfile(file)).toEqual(expected);
    expect(readFileSync(file, 'utf8')).toBe(text);
    await updateProfile(file, (before) => ({ ...before, hourWorth: 30 }));
    expect(await readProfile(file)).toEqual({ ...expected, hourWorth: 30 });
    expect(readFileSync(`${file}.v${version}.bak`, 'utf8')).toBe(text);
  });

  test('with something that is no plan in the place of one is refused by name', async () => {
    for (const broken of ['soon', 7, ['a'], { role: 3 }])
      await expect(readProfile(saved(JSON.stringify({ ...older, plan: broken, schemaVersion: 2 })))).rejects.toThrow(/is not valid: plan/);
    await expect(readProfile(saved(JSON.stringify({ ...older, plan, otherPlans: {}, schemaVersion: 2 })))).rejects.toThrow(/otherPlans/);
  });
});

test('a change that would not be a valid profile is refused in words, and the file stays', async () => {
  const file = saved(JSON.stringify(full));
  const before = sha(file);
  await expect(updateProfile(file, (profile) => ({ ...profile, hoursPerWeek: 500 }))).rejects.toMatchObject({
    code: 'data',
    message: expect.stringMatching(/would not be valid: hoursPerWeek: .*Nothing was saved\.$/),
  });
  expect(sha(file)).toBe(before);
});

test('an empty profile is valid', () => {
  expect(emptyProfile()).toMatchObject({ schemaVersion: 3, skills: {}, goals: [], done: [], plan: null });
});
