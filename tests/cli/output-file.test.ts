import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { cli } from '../helpers/cli.ts';
import { workplace } from '../helpers/workplace.ts';

describe('--output refuses a file in use', () => {
  test.each([
    ['the profile', 'list', 'me.json', 'profile'],
    ['the profile that is to be changed', 'profile set sql=2', 'me.json', 'profile'],
    ['the profile by another path', 'status', './folder/../me.json', 'profile'],
    ['the profile by a link', 'list', 'link.json', 'profile'],
    ['a profile that is not there yet', 'profile set sql=2 --profile new.json', 'new.json', 'profile'],
    ['a résumé', 'match --resume cv.json', 'cv.json', 'résumé'],
    ['an imported résumé', 'profile import cv.json', 'cv.json', 'résumé'],
    ['a file of answers', 'quiz --answers answers.yaml', 'answers.yaml', 'answers file'],
  ])('%s, even with --force', async (_, line, output, name) => {
    const cwd = workplace();
    const texts = { 'me.json': '{"schemaVersion":1}', 'cv.json': '["Python"]', 'answers.yaml': 'skills: {}' };
    for (const [file, text] of Object.entries(texts)) writeFileSync(join(cwd, file), text);
    symlinkSync('me.json', join(cwd, 'link.json'));
    mkdirSync(join(cwd, 'folder'));
    const env = { GENAI_CAREERS_PROFILE: join(cwd, 'me.json') };
    for (const force of ['', ' --force']) {
      expect(await cli(`${line} -o ${output}${force}`, { cwd, env })).toEqual({
        code: 2,
        stdout: '',
        stderr: `error: --output ${output} is the ${name} in use.\nChoose another file for the answer.\n`,
      });
    }
    for (const [file, text] of Object.entries(texts)) expect(readFileSync(join(cwd, file), 'utf8')).toBe(text);
    expect(existsSync(join(cwd, 'new.json'))).toBe(false);
  });

  test('but not another name of the same bytes, which --force replaces alone', async () => {
    const cwd = workplace();
    writeFileSync(join(cwd, 'cv.json'), '["Python"]');
    linkSync(join(cwd, 'cv.json'), join(cwd, 'twin.json'));
    expect((await cli(['match', '--resume', join(cwd, 'cv.json'), '-o', 'twin.json', '--force'], { cwd })).code).toBe(0);
    expect(readFileSync(join(cwd, 'cv.json'), 'utf8')).toBe('["Python"]');
  });
});

test.each(['nd/', 'there', 'there/'])('--output %s is a folder, with --force or without', async (output) => {
  const cwd = workplace();
  mkdirSync(join(cwd, 'there'));
  for (const force of ['', ' --force']) {
    expect(await cli(`list -o ${output}${force}`, { cwd })).toEqual({
      code: 4,
      stdout: '',
      stderr: `error: ${output} is a folder.\nName a file in it.\n`,
    });
  }
  expect(readdirSync(cwd)).toEqual(['there']);
});

test('--output without a name is a mistake of usage', async () => {
  for (const words of [
    ['list', '-o', ''],
    ['list', '--output=', '--force'],
    ['-o', '', 'list'],
  ]) {
    const { code, stdout, stderr } = await cli(words);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--output takes the name of a file.');
  }
});

test.each([
  ['n'.repeat(255), 0],
  ['n'.repeat(256), 4],
])('--output takes a name of as many bytes as the disk does, with --force too', async (name, code) => {
  const cwd = workplace();
  for (const force of ['', ' --force', ' --force']) {
    const answer = await cli(`list -o ${name}${force}`, { cwd });
    expect(answer.code).toBe(code);
    if (code === 4) expect(answer.stderr).toContain('cannot be written: the name is too long.');
  }
  expect(readdirSync(cwd)).toHaveLength(code === 0 ? 1 : 0);
});
