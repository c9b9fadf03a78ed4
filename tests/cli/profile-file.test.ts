import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { atHome, home, profile, storedProfile } from '../helpers/own-home.ts';

test('--profile goes before GENAI_CAREERS_PROFILE, and a named file that does not exist is an error', async () => {
  const [one, two] = [join(home, 'one.json'), join(home, 'two.json')];
  await atHome(['profile', 'set', 'sql=1', '--profile', one]);
  await atHome('profile set sql=4', { env: { GENAI_CAREERS_PROFILE: two } });
  expect(JSON.parse(readFileSync(one, 'utf8')).skills).toEqual({ sql: 1 });
  expect(JSON.parse(readFileSync(two, 'utf8')).skills).toEqual({ sql: 4 });
  expect(await atHome(['match', '--profile', join(home, 'three.json')])).toMatchObject({ code: 4, stdout: '' });
  expect(existsSync(profile)).toBe(false);
});

test.each(['', ' -f json --fields profile'])(
  'a damaged profile is explained by reading, moved aside by writing%s, and never overwritten',
  async (fields) => {
    await atHome('profile set python=3');
    writeFileSync(profile, '{"schemaVersion": 1, "ski');
    expect(await atHome('match')).toMatchObject({ code: 4, stdout: '' });
    const { code, stdout, stderr } = await atHome(`profile set sql=2${fields}`);
    expect([code, stdout]).toEqual([4, '']);
    expect(stderr).toMatch(/is not valid JSON\. It was moved to .*profile\.json\.bad-/);
    expect((await atHome('profile set sql=2')).code).toBe(0);
    expect(storedProfile().skills).toEqual({ sql: 2 });
  },
);

test('a profile of a newer version is left alone', async () => {
  await atHome('profile set python=3');
  writeFileSync(profile, '{"schemaVersion": 99}');
  for (const line of ['match', 'profile show', 'profile set sql=2', 'done cs50p']) {
    expect(await atHome(line)).toMatchObject({ code: 4, stderr: expect.stringContaining('newer genai-careers') });
  }
  expect(readFileSync(profile, 'utf8')).toBe('{"schemaVersion": 99}');
});

test.each([{ HOME: '' }, { HOME: 'relative' }])('with %j reading commands answer, and saving commands say why they cannot', async (env) => {
  const cwd = home;
  expect((await atHome('match --skill python=3', { env, cwd })).code).toBe(0);
  expect((await atHome('gap mlops', { env, cwd })).code).toBe(0);
  for (const line of ['profile set sql=2', 'done cs50p', 'profile path']) {
    expect(await atHome(line, { env, cwd })).toMatchObject({ code: 4, stdout: '', stderr: expect.stringContaining('HOME is not set') });
  }
});

test('a profile that cannot be written exits 4 with one sentence that holds the path', async () => {
  const blocked = join(home, 'file');
  writeFileSync(blocked, '');
  const { code, stdout, stderr } = await atHome('profile set sql=2', { env: { XDG_CONFIG_HOME: blocked } });
  expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
  expect(stderr).toMatch(/cannot be saved to .*profile\.json: part of the path is not a folder/);
  expect((await atHome('match --skill sql=2', { env: { XDG_CONFIG_HOME: blocked } })).code).toBe(0);
});
