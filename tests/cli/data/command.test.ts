import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeCatalog } from '../../../src/build/write-catalog.ts';
import { readData } from '../../../src/catalog/read-yaml.ts';
import { cli, root } from '../../helpers/cli.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'data-command-'));
});
afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

const sound = 'tests/fixtures/sound';

describe('data validate', () => {
  test('data validate exits 0 for a sound directory', async () => {
    expect(await cli(`data validate ${sound}`)).toEqual({
      code: 0,
      stdout: '  0 errors, 0 warnings in 17 files of tests/fixtures/sound\n',
      stderr: '',
    });
  });

  test('data validate -f github writes an annotation a finding, for a workflow', async () => {
    const { code, stdout, stderr } = await cli(['data', 'validate', broken(), '-f', 'github'], { cwd: home });
    expect([code, stderr]).toEqual([1, 'error: The data has 1 error.\n']);
    expect(stdout).toBe(
      '::error file=broken/skills/python.patch.yaml,line=2,col=10,title=field-invalid::breadth: must be one of broad, narrow\n',
    );
    expect(await cli(`data validate ${sound} -f github`)).toMatchObject({ code: 0, stdout: '' });
    expect((await cli('list -f github')).stderr).toContain('Only data validate writes annotations for GitHub.');
    expect((await cli(`data validate ${sound} -f ics`)).code).toBe(2);
  });

  test('data validate exits 1 for a broken directory and shows place, code, message, line, caret and hint', async () => {
    const { code, stdout, stderr } = await cli(['data', 'validate', broken(), '--width', '120']);
    expect(code).toBe(1);
    expect(stderr).toBe('error: The data has 1 error.\n');
    expect(stdout.split('\n')).toEqual([
      `  ${home}/broken/skills/python.patch.yaml:2:10  error  field-invalid`,
      '    breadth: must be one of broad, narrow',
      '      2 | breadth: wide',
      '                   ^',
      '',
      `  1 error, 0 warnings in 1 file of ${home}/broken`,
      '',
    ]);
  });

  test('the JSON of data validate is a record of findings', async () => {
    const { stdout, stderr, code } = await cli(['data', 'validate', broken(), '-f', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      kind: 'findings',
      checked: [{ directory: `${home}/broken`, files: 1, whole: false }],
      errors: 1,
      warnings: 0,
      findings: [
        {
          directory: `${home}/broken`,
          code: 'field-invalid',
          severity: 'error',
          file: 'skills/python.patch.yaml',
          line: 2,
          column: 10,
          path: 'breadth',
          message: 'breadth: must be one of broad, narrow',
        },
      ],
      sources: [],
    });
    expect(JSON.parse(stderr)).toEqual({ error: { code: 'check-failed', message: 'The data has 1 error.' } });
  });

  test('data validate is one table in Markdown and CSV', async () => {
    expect((await cli(['data', 'validate', broken(), '-f', 'md'])).stdout).toContain('| error | field-invalid | breadth |');
    expect((await cli(['data', 'validate', broken(), '-f', 'csv'])).stdout).toContain(',error,field-invalid,breadth,');
  });

  test('data validate without a directory checks this checkout and the overlays in use, warnings do not fail', async () => {
    const { stdout } = await cli('data validate -f json');
    expect(JSON.parse(stdout)).toMatchObject({ errors: 0, checked: [{ directory: 'data', whole: true }] });
  });

  test('data validate without a directory counts the warnings of a checkout in one line and tells how to see them', async () => {
    const { stdout, code } = await cli('data validate --width 200');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ {2}0 errors, \d+ warnings in \d+ files of data; to see them: genai-careers data validate data\n$/);
  });

  test('data validate without a directory checks the own data where there is some, and tells which TODO is left', async () => {
    await cli(['data', 'new', 'skill', 'own-skill'], { env: { HOME: home } });
    const own = join(home, '.config/genai-careers/data');
    const { checked, findings } = JSON.parse((await cli('data validate -f json', { env: { HOME: home } })).stdout);
    expect(checked).toMatchObject([{ directory: own, whole: false }]);
    expect(findings[0]).toMatchObject({
      file: 'skills/own-skill.yaml',
      line: expect.any(Number),
      message: expect.stringMatching(/^"TODO one sentence .*" is left of the template, so this file does not count yet$/),
    });
  });

  test('data validate of a checkout hints to build where the data was changed since, and only there', async () => {
    cpSync(join(root, sound), join(home, 'data'), { recursive: true });
    copyFileSync(join(root, 'package.json'), join(home, 'package.json'));
    writeCatalog(join(home, 'dist', 'catalog'), readData(join(home, 'data')).catalog);
    for (const line of ['data validate', 'data validate data'])
      expect(await cli(line, { root: home, cwd: home })).toMatchObject({ code: 0, stderr: '' });
    const [file = ''] = readdirSync(join(home, 'data', 'skills'));
    const skill = join(home, 'data', 'skills', file);
    writeFileSync(skill, readFileSync(skill, 'utf8').replace(/^title: .*$/m, 'title: Another title'));
    for (const line of ['data validate', 'data validate data'])
      expect((await cli(line, { root: home, cwd: home })).stderr).toBe(
        'The program shows this data as it was when last built; to see what was changed since: npm run build\n',
      );
  });

  test('data validate prints no escape sequence, whatever the file says', async () => {
    mkdirSync(join(home, 'evil', 'skills'), { recursive: true });
    writeFileSync(join(home, 'evil', 'skills', 'python.patch.yaml'), '"\u001b[31m\u202e": 1\ntitle: "\u001b]0;x\u0007"\n');
    writeFileSync(join(home, 'evil', 'skills', '\u001b[2J.yaml'), '');
    for (const format of ['table', 'json', 'md', 'csv']) {
      const { code, stdout, stderr } = await cli(['data', 'validate', join(home, 'evil'), '-f', format]);
      expect(code).toBe(1);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be printed
      expect(stdout + stderr).not.toMatch(/[\u0000-\u0009\u000b\u000c\u000e-\u001f\u202e]/);
    }
  });

  test('data validate exits 4 for a directory that is none', async () => {
    expect(await cli('data validate nowhere')).toMatchObject({ code: 4, stdout: '' });
  });
});

describe('data new', () => {
  test('data new writes a template into the own data folder, tells the way on, and never overwrites', async () => {
    const line = ['data', 'new', 'course', 'my-course'];
    const file = join(home, '.config/genai-careers/data/courses/my-course.yaml');
    const first = await cli(line, { env: { HOME: home } });
    expect(first).toEqual({
      code: 0,
      stdout: `${file}\n`,
      stderr: `Fill it in, then: genai-careers data validate ${home}/.config/genai-careers/data\n`,
    });
    expect(readFileSync(file, 'utf8')).toMatch(/^# yaml-language-server: \$schema=file:\/\/.*course\.schema\.json\n/);
    expect(await cli(line, { env: { HOME: home } })).toMatchObject({
      code: 4,
      stderr: `error: ${file} exists already.\nEdit it, or choose another id.\n`,
    });
  });

  test('data new for an id that the catalog has writes a file that changes it', async () => {
    const { stdout, stderr } = await cli(['data', 'new', 'course', 'cs50p', '--data', join(home, 'mended')]);
    expect(stdout).toBe(`${home}/mended/courses/cs50p.patch.yaml\n`);
    expect(stderr).toMatch(/^The catalog has the course cs50p, so this file changes some of its fields\.\n/);
    expect(readFileSync(stdout.trim(), 'utf8')).toMatch(
      /course\.patch\.schema\.json\n# Changes the course cs50p: [\s\S]*\nhours:\n {2}value: 40 /,
    );
  });

  test('data new for a source that the catalog has says that the file replaces it', async () => {
    const { stdout, stderr } = await cli(['data', 'new', 'source', 'aijobs-2025-08', '--data', join(home, 'sourced')]);
    expect(stdout).toBe(`${home}/sourced/sources/aijobs-2025-08.yaml\n`);
    expect(stderr).toMatch(/^The catalog has the source aijobs-2025-08, so this file replaces it\.\n/);
  });

  test('data new writes into the directory of --data', async () => {
    const { stdout } = await cli(['data', 'new', 'skill', 'my-skill', '--data', join(home, 'mine')]);
    expect(stdout).toBe(`${home}/mine/skills/my-skill.yaml\n`);
  });

  test.each(['Upper', 'a b', '../x', 'a--b', '', '-a', 'con', 'constructor', 'x'.repeat(65), '__proto__'])(
    'data new refuses the id "%s"',
    async (id) => {
      expect((await cli(['data', 'new', 'skill', '--data', home, '--', id])).code).toBe(2);
      expect(readdirSync(home)).toEqual([]);
    },
  );

  test('data new without a home asks for a directory', async () => {
    expect(await cli('data new skill x', { env: { HOME: '' } })).toMatchObject({ code: 4, stdout: '' });
  });
});

describe('data schema and data path', () => {
  test('data schema writes schemas once and not over others', async () => {
    const to = join(home, 'schema');
    expect(await cli(['data', 'schema', '--output', to])).toMatchObject({ code: 0, stdout: '' });
    expect(readdirSync(to)).toEqual(readdirSync(join(root, 'data/schema')));
    expect((await cli(['data', 'schema', '--output', to])).code).toBe(4);
    expect((await cli(['data', 'schema', '--output', to, '--force'])).code).toBe(0);
  });

  test('data path prints absolute paths and makes none', async () => {
    const { stdout } = await cli('data path -f json', { env: { HOME: home, XDG_CONFIG_HOME: 'relative' } });
    expect(JSON.parse(stdout)).toEqual({
      kind: 'paths',
      catalog: `${root}dist/catalog`,
      yaml: `${root}data`,
      schemas: `${root}data/schema`,
      ownOverlay: `${home}/.config/genai-careers/data`,
      overlays: [],
      sources: [],
    });
    expect(readdirSync(home)).toEqual([]);
  });
});

/** An overlay with one error. */
function broken(): string {
  mkdirSync(join(home, 'broken', 'skills'), { recursive: true });
  writeFileSync(join(home, 'broken', 'skills', 'python.patch.yaml'), 'summary: Writes programs in Python.\nbreadth: wide\n');
  return join(home, 'broken');
}
