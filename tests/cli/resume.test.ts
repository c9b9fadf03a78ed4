import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { cli } from '../helpers/cli.ts';

let cwd = '';
let a = '';
let b = '';
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'genai-careers-resume-'));
  a = join(cwd, 'a.txt');
  b = join(cwd, 'b.txt');
  writeFileSync(a, 'python=4\nsql\ndocker=1\n');
  writeFileSync(b, 'python=2\nsql=3\ndocker\nGit=2\n');
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

const joined = (...files: string[]) => files.flatMap((file) => ['--resume', file]);

describe('several --resume are read together', () => {
  it('the level of the later file counts where it states one', async () => {
    const levels = async (...files: string[]) => {
      const { stdout } = await cli(['match', ...joined(...files), '-f', 'json']);
      const { mapped } = JSON.parse(stdout).resume as { mapped: { skill: string; level: number }[] };
      return Object.fromEntries(mapped.map(({ skill, level }) => [skill, level]));
    };
    expect(await levels(a, b)).toEqual({ docker: 1, git: 2, python: 2, sql: 3 });
    expect(await levels(b, a)).toEqual({ docker: 1, git: 2, python: 4, sql: 3 });
  });

  it('the page, the note and the JSON name the files in order', async () => {
    const { stdout, stderr } = await cli(['match', ...joined(b, a), '--width', '1000']);
    expect(stdout).toContain(`${b}, ${a}: 4 skills found`);
    expect(stderr).toBe(`Read together: ${b}, ${a}. Where two state a level of one skill, the later file counts.\n`);
    const { resume } = JSON.parse((await cli(['match', ...joined(b, a), '-f', 'json'])).stdout);
    expect(resume.files).toEqual([b, a]);
    expect(resume.mapped[0].evidence[0]).toMatchObject({ name: 'docker', text: 'docker', file: b, section: 'skills', line: 3 });
  });

  it.each([
    ['gap', 'mlops'],
    ['plan', 'mlops'],
    ['next', '--role', 'mlops'],
  ])('%s counts the skills of all of them', async (...line) => {
    const both = await cli([...line, ...joined(a, b), '--level', '2', '-f', 'csv']);
    const typed = await cli([...line, ...'--skill python=2 --skill sql=3 --skill docker=1 --skill git=2'.split(' '), '-f', 'csv']);
    expect(both.stdout).toBe(typed.stdout);
    expect(both.stderr).toContain('Read together:');
  });

  it('the commands to run next repeat all of them', async () => {
    for (const line of [['match'], ['gap', 'mlops'], ['plan', 'mlops']]) {
      const { stdout } = await cli([...line, ...joined(a, b), '--width', '1000']);
      expect(stdout).toContain(`--resume ${a} --resume ${b}`);
    }
  });

  it('profile import takes several files too', async () => {
    const { stdout, stderr } = await cli(['profile', 'import', a, b, '--dry-run', '--width', '1000']);
    expect(stdout).toContain(`genai-careers profile import ${a} ${b} · match --resume ${a} --resume ${b}`);
    expect(stderr).toBe('Nothing was saved.\n');
  });

  it('standard input is one of them at most', async () => {
    expect((await cli(['match', ...joined('-', a)], { input: 'rust=3' })).code).toBe(0);
    expect(await cli(['match', ...joined('-', '-')], { input: 'python=3' })).toMatchObject({
      code: 2,
      stderr: 'error: Standard input can be read only once.\nName - once, and files for the rest.\n',
    });
  });

  it('one file is named by its format and needs no note', async () => {
    const { stdout, stderr } = await cli(['match', ...joined(a)]);
    expect(stdout).toContain('Plain list: 3 skills found');
    expect(stderr).toBe('');
  });
});

test('a pipe in place of a file is refused with the way to read it', async () => {
  const pipe = join(cwd, 'pipe');
  spawnSync('mkfifo', [pipe]);
  expect(await cli(['match', '--resume', pipe])).toMatchObject({
    code: 4,
    stderr: `error: ${pipe} is not a regular file.\nName files. A pipe is standard input: <command> | genai-careers match --resume -\n`,
  });
});
