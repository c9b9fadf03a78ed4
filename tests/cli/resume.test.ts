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

describe('a résumé in which nothing is known', () => {
  test.each([
    ['match', '--resume', '-'],
    ['gap', 'mlops', '--resume', '-'],
    ['plan', 'mlops', '--resume', '-'],
    ['next', '--role', 'mlops', '--resume', '-'],
    ['profile', 'import', '-', '--dry-run'],
    ['profile', 'import', '-', '--level', '2'],
  ])('%s exits 2 with what was looked at, and names nothing of the person', async (...line) => {
    const input = JSON.stringify({
      basics: { name: 'Jane Doe', email: 'jane@example.org' },
      work: [{ position: 'Baker', name: 'Mill' }],
      hobbyhorse: [1],
    });
    expect(await cli(line, { input })).toMatchObject({
      code: 2,
      stdout: '',
      stderr:
        'error: No skill of this catalog was found in standard input (JSON Resume: experience; not read: hobbyhorse).\nName skills instead: --skill python=3 --skill sql=2. All names: genai-careers skills\n',
    });
  });

  test('a skill named on the line is enough', async () => {
    expect((await cli(['match', '--resume', '-', '--skill', 'python=3'], { input: 'Baking\n' })).code).toBe(0);
  });
});

test('a link is no skill, whatever stands around it', async () => {
  const { code, stderr } = await cli(['match', '--resume', '-'], { input: '- Web: https://example.org\n' });
  expect(code, stderr).toBe(2);
});

test('names of employers are no skills', async () => {
  const input = JSON.stringify({ work: [{ name: 'Docker Inc.', position: 'Accountant' }], skills: ['SQL'] });
  const { stdout } = await cli(['profile', 'import', '-', '--dry-run', '-f', 'json'], { input });
  expect(JSON.parse(stdout).mapped.map(({ skill }: { skill: string }) => skill)).toEqual(['sql']);
});

test('both readings of a hyphen at a line end are looked up', async () => {
  const input = 'Experience\n- Built services for the whole company with fine-\ntuning and with prompt engineer-\ning.\n';
  const { stdout } = await cli(['profile', 'import', '-', '--dry-run', '-f', 'json'], { input });
  expect(JSON.parse(stdout).mapped.map(({ skill }: { skill: string }) => skill)).toEqual(['fine-tuning', 'prompt-engineering']);
});

test('a résumé is repeated without the way to reach the person, on the page and in JSON', async () => {
  const input = 'Jane Doe | jane.doe@example.org | +49 170 1234567\nPython, Basket Weaving\n';
  for (const line of [
    'match --resume -',
    'match --resume - -f json',
    'gap mlops --resume -',
    'profile import - --dry-run',
    'profile import - --dry-run -f json',
  ]) {
    const { code, stdout } = await cli(line, { input });
    expect(code).toBe(0);
    expect(stdout).toContain('Basket Weaving');
    expect(stdout).not.toMatch(/Jane|example\.org|1234567/);
  }
});

test('parts that were not read are said on standard error', async () => {
  const { stderr } = await cli(['match', '--resume', '-', '--level', '2'], { input: '{"skills":["Python"],"horoscope":"Leo"}' });
  expect(stderr).toContain('Not read of standard input: horoscope (it is no section of a résumé that is known).\n');
});
