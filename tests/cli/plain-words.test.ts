import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readProfile } from '../../src/home/profile-store.ts';
import { tools, writingTools } from '../../src/mcp/tools.ts';
import { Profile } from '../../src/model/profile.ts';
import { Skill } from '../../src/model/skill.ts';
import { atHome, home } from '../helpers/own-home.ts';

const WRONG = [5, -1e9, 'x', '', true, null, [], [[]], { 'no Id!': {} }, 'y'.repeat(10_000)];
const ZOD = /Invalid (?:input|option|key|string|URL|ISO|element)|expected |received |Unrecognized|Too (?:big|small)/;

const written = (name: string, text: string): string => {
  const file = join(home, name);
  writeFileSync(file, text);
  return file;
};

test('a profile with wrong values is refused in plain words, with the key', async () => {
  for (const key of Object.keys(Profile.shape)) {
    for (const value of WRONG) {
      const file = written('p.json', JSON.stringify({ schemaVersion: 3, [key]: value }));
      const said = await readProfile(file).then(() => '', String);
      expect(said).not.toMatch(ZOD);
      if (said !== '' && key !== 'schemaVersion') expect(said).toContain(`is not valid: ${key}`);
    }
  }
  const file = written('p.json', '{"schemaVersion":3,"skills":{"python":"two","Foo!":2},"hoursPerWeek":"x"}');
  expect((await atHome(['match', '--profile', file])).stderr).toBe(
    `error: The profile ${file} is not valid: skills.python: must be a number, not text; skills.Foo!: is a name that is not taken here; hoursPerWeek: must be a number, not text.\nPut it right in an editor, or start afresh: genai-careers profile reset\n`,
  );
});

test('an overlay with wrong values is refused in plain words, with the key', async () => {
  mkdirSync(join(home, 'own', 'skills'), { recursive: true });
  const keys = Object.keys(Skill.shape).filter((name) => name !== 'id');
  for (const value of WRONG) {
    written('own/skills/python.patch.yaml', JSON.stringify(Object.fromEntries(keys.map((key) => [key, value]))));
    const { code, stdout, stderr } = await atHome(['data', 'validate', join(home, 'own')]);
    expect({ code, words: stdout + stderr }).toEqual({ code: 1, words: expect.not.stringMatching(ZOD) });
    expect(stdout).toContain('title');
  }
  written('own/skills/python.patch.yaml', 'title: 5\n');
  expect((await atHome(['data', 'validate', join(home, 'own')])).stdout).toContain('\n    title: must be text, not a number\n');
});

test('an answers file with wrong values is refused in plain words, with the key', async () => {
  for (const key of ['past', 'picks', 'interests', 'skills', 'hoursPerWeek', 'budget']) {
    for (const value of WRONG) {
      const { code, stderr } = await atHome(['quiz', '--answers', written('a.json', JSON.stringify({ [key]: value }))]);
      expect(stderr).not.toMatch(ZOD);
      if (code !== 0) expect(stderr).toMatch(/^error: .+\.\n/);
    }
  }
});

test('arguments of tools with wrong values are refused in plain words, with the key', () => {
  for (const tool of [...tools, ...writingTools]) {
    for (const key of [...Object.keys(tool.input.shape), 'nonsense']) {
      for (const value of WRONG) {
        try {
          tool.question({ [key]: value });
        } catch (error) {
          expect(error).toMatchObject({ code: 'usage' });
          expect(String(error)).not.toMatch(ZOD);
        }
      }
    }
  }
  expect(() => tools.find(({ name }) => name === 'get_role')?.question({ role: 5 })).toThrow('get_role.role must be text, not a number.');
});
