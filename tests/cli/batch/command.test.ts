import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { emptyFolder } from '../../e2e/built.ts';
import { cli, jsonAnswer, root } from '../../helpers/cli.ts';

const resumes = join(root, 'tests', 'fixtures', 'resumes');
const rowsOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Two résumés, one file that is none, a hidden one and a folder. */
function clients(): string {
  const folder = emptyFolder();
  copyFileSync(join(resumes, 'senior-engineer.json'), join(folder, 'b Jane Doe.json'));
  writeFileSync(join(folder, 'c.txt'), 'Skills: Python, SQL, Docker\n');
  writeFileSync(join(folder, 'a.pdf'), '%PDF-1.7\nbroken');
  writeFileSync(join(folder, '.hidden'), 'Skills: Python');
  mkdirSync(join(folder, 'more'));
  return folder;
}

describe('batch', () => {
  test('a folder gives one row a file, a broken one with its error, and the code is 1', async () => {
    const folder = clients();
    const { code, stdout, stderr } = await cli(['batch', folder, '-f', 'ndjson']);
    expect([code, stderr]).toEqual([1, 'error: 1 of 3 résumés could not be read.\n']);
    const [broken, engineer, list] = rowsOf(stdout);
    expect(broken).toMatchObject({ number: 1, file: join(folder, 'a.pdf'), format: null, skills: {}, roles: [] });
    expect(broken.error).toMatch(/a\.pdf/);
    expect(engineer).toMatchObject({ number: 2, format: 'JSON Resume', error: null });
    expect(list).toMatchObject({ number: 3, skills: { docker: 2, python: 2, sql: 2 }, error: null });
    expect(list.warnings[0]).toMatch(/^Few skills were found/);
  });

  test('the first three roles are those of match, with the hours of gap and the means of the line', async () => {
    const file = join(resumes, 'senior-engineer.json');
    const means = '--hours-per-week 5 --budget 300';
    const [row] = rowsOf((await cli(['batch', file, '-f', 'ndjson', ...means.split(' ')])).stdout);
    const { ranking } = await jsonAnswer(`match --resume ${file} ${means}`);
    expect(row.roles).toHaveLength(3);
    for (const [at, role] of row.roles.entries()) {
      const { role: id, readiness, coreAtLevel, coreSkills, openLevels, within } = ranking[at];
      expect(role).toMatchObject({ role: id, readiness, coreAtLevel, coreSkills, openLevels, within });
    }
    const gap = await jsonAnswer(`gap ${row.roles[0].role} --resume ${file}`);
    const [unlimited] = rowsOf((await cli(['batch', file, '-f', 'ndjson'])).stdout);
    expect(unlimited.roles[0].within.hours).toBe(gap.gapHours);
  });

  test('rows are the same in any order of the files, each once', async () => {
    const names = ['lawyer.json', 'designer.json', 'new-graduate.json'].map((name) => join(resumes, name));
    const one = await cli(['batch', ...names, '-f', 'json']);
    const other = await cli(['batch', ...names.toReversed(), names[0] ?? '', '-f', 'json']);
    expect(other.stdout).toBe(one.stdout);
  });

  test('an anonymous batch has no name of a file in any form', async () => {
    const folder = clients();
    for (const format of ['table', 'json', 'ndjson', 'csv', 'md', 'html']) {
      const { stdout, stderr } = await cli(['batch', folder, '--anonymous', '-f', format]);
      expect(stdout + stderr, format).not.toMatch(/Jane|a\.pdf|c\.txt/);
      expect(stdout, format).toMatch(/2/);
    }
  });

  test('a table names the files without the folder that all stand in', async () => {
    const folder = clients();
    const { stdout } = await cli(['batch', folder, '--hours-per-week', '5', '--width', '120']);
    expect(stdout).toMatch(/3 résumés at 5 h a week +1 could not be read/);
    expect(stdout).not.toContain(folder);
    expect(stdout).toMatch(/^ {2}b Jane Doe\.json +19 {2}MLOps Engineer +77%/m);
  });

  test('at 80 columns each résumé is one row, and what has no room goes', async () => {
    const folder = clients();
    const wide = await cli(['batch', folder, '--width', '140']);
    expect(wide.stdout).toMatch(/^ +RÉSUMÉ +SKILLS +BEST ROLE +READY +HOURS +WEEKS +COST +THEN$/m);
    const { stdout } = await cli(['batch', folder, '--width', '80']);
    const [, head = '', ...rows] = stdout.split('\n\n')[1]?.split(/^/m) ?? [];
    expect(stdout).toMatch(/^ +RÉSUMÉ +SKILLS +BEST ROLE +READY +HOURS +WEEKS +COST$/m);
    expect([head, ...rows].map((row) => row.trim().split(' ')[0])).toEqual(['a.pdf', 'b', 'c.txt']);
    expect((await cli(['batch', folder, '--width', '80', '--accessible'])).stdout).toMatch(/^ *Then: /m);
  });

  test('csv has no figure for a file that could not be read', async () => {
    const { stdout } = await cli([
      'batch',
      clients(),
      '-f',
      'csv',
      '--anonymous',
      '--fields',
      'number,format,skills,doubtful,hours_1,error',
    ]);
    expect(stdout.split('\r\n')[1] ?? stdout.split('\n')[1]).toBe('1,,,,,résumé 1 is a damaged PDF.');
  });

  test('a remark names the résumé once', async () => {
    const { stdout } = await cli(['batch', clients(), '--anonymous', '--width', '120']);
    expect(stdout).toMatch(/^ +· résumé 1 is a damaged PDF\.$/m);
    expect(stdout).toMatch(/^ +· résumé 3: Few skills were found/m);
  });

  test('progress goes to a terminal on standard error and nowhere else', async () => {
    const file = join(resumes, 'lawyer.json');
    expect((await cli(['batch', file, '-f', 'csv'])).stderr).toBe('');
    expect((await cli(['batch', file, '-f', 'csv'], { columns: 80 })).stderr).toContain('\r1 of 1 read');
  });

  test.each([
    ['no files', [], 2],
    ['an empty folder', ['EMPTY'], 4],
    ['standard input beside files', ['-', 'EMPTY'], 2],
    ['a pace of none', ['EMPTY', '--hours-per-week', '0'], 2],
  ])('%s is refused', async (_what, words, code) => {
    const answer = await cli(['batch', ...words.map((word) => (word === 'EMPTY' ? emptyFolder() : word))]);
    expect(answer).toMatchObject({ code, stdout: '' });
  });

  test('a file that does not exist is a row, so the others are still answered for', async () => {
    const folder = clients();
    const { code, stdout } = await cli(['batch', join(folder, 'a missing.pdf'), join(folder, 'b Jane Doe.json'), '-f', 'ndjson']);
    expect(code).toBe(1);
    expect(rowsOf(stdout).map(({ error }) => error === null)).toEqual([false, true]);
  });
});

describe('batch --report-dir', () => {
  test('each résumé that could be read has its page, and none is overwritten', async () => {
    const [folder, reports] = [clients(), join(emptyFolder(), 'new', 'reports')];
    copyFileSync(join(resumes, 'lawyer.json'), join(folder, 'C.json'));
    const line = ['batch', folder, '-f', 'csv', '--report-dir', reports];
    const { code, stderr } = await cli(line);
    expect([code, stderr]).toEqual([1, `Wrote 3 reports to ${reports}\nerror: 1 of 4 résumés could not be read.\n`]);
    expect(readdirSync(reports).sort()).toEqual(['C.html', 'b Jane Doe.html', 'c-4.html']);
    const page = readFileSync(join(reports, 'b Jane Doe.html'), 'utf8');
    expect(page).toContain('Read: b Jane Doe.json (JSON Resume). 19 skills found');
    expect(await cli(line)).toMatchObject({ code: 4, stdout: '' });
    expect((await cli([...line, '--force'])).code).toBe(1);
  });

  test('an anonymous one numbers its pages and quotes nothing', async () => {
    const [folder, reports] = [clients(), emptyFolder()];
    await cli(['batch', folder, '-f', 'csv', '--anonymous', '--report-dir', reports]);
    expect(readdirSync(reports).sort()).toEqual(['resume-2.html', 'resume-3.html']);
    for (const name of readdirSync(reports)) expect(readFileSync(join(reports, name), 'utf8')).not.toMatch(/Jane|c\.txt/);
  });

  test('an id of a line names its page, and leads out of no folder', async () => {
    const reports = emptyFolder();
    const input = ['../../up', '..', 'a/b', 'a_b', ''].map((id) => `${JSON.stringify({ id, text: 'Skills: SQL' })}\n`).join('');
    expect((await cli(['batch', '-', '-f', 'ndjson', '--report-dir', reports], { input })).code).toBe(0);
    expect(readdirSync(reports).sort()).toEqual(['_.._up.html', 'a_b-4.html', 'a_b.html', 'resume-2.html', 'resume-5.html']);
  });

  test('a folder that is a file is refused', async () => {
    const file = join(clients(), 'c.txt');
    expect(await cli(['batch', file, '--report-dir', file])).toMatchObject({ code: 4, stdout: '' });
  });
});

describe('batch -', () => {
  const asked = (input: string, ...more: string[]) => cli(['batch', '-', '-f', 'ndjson', ...more], { input });

  test('each line is answered by one line with its id, in order', async () => {
    const resume = { skills: [{ name: 'Python' }, { name: 'SQL' }] };
    const lines = [
      { id: 7, text: 'Skills: Docker, Git' },
      { id: 'x', resume },
      { id: null, text: 'Skills: Python' },
      { text: 'Skills: SQL' },
    ];
    const { code, stdout } = await asked(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n`);
    expect(code).toBe(0);
    const rows = rowsOf(stdout);
    expect(rows.map(({ number, id, file }) => [number, id, file])).toEqual([
      [1, 7, null],
      [2, 'x', null],
      [3, null, null],
      [4, null, null],
    ]);
    expect(rows.map(({ skills }) => Object.keys(skills))).toEqual([['docker', 'git'], ['python', 'sql'], ['python'], ['sql']]);
  });

  test('a line has the same answer whatever lines come before it', async () => {
    const texts = ['Skills: Python, SQL, Docker', 'Skills: Excel, Tableau', 'Skills: Kubernetes, Terraform, AWS', 'Skills: Figma, Python'];
    const lines = [...texts, ...texts].map((text, id) => JSON.stringify({ id, text }));
    const answers = async (given: readonly string[]) => {
      const rows = rowsOf((await asked(given.join('\n'), '--hours-per-week', '5')).stdout);
      return rows.map(({ number: _, ...row }) => row).sort((a, b) => a.id - b.id);
    };
    const [forward, backward] = [await answers(lines), await answers(lines.toReversed())];
    expect(backward).toEqual(forward);
    expect(forward).toHaveLength(8);
  });

  test.each([
    ['no JSON', 'hello', /not valid JSON/],
    ['a list', '[1]', /not a JSON object/],
    ['neither text nor resume', '{"id":1}', /neither "text"/],
    ['a text that is a number', '{"id":1,"text":5}', /neither "text"/],
    ['an empty text', '{"id":1,"text":" "}', /is empty/],
    ['nothing found', '{"id":1,"text":"Gardening"}', /No skill of this catalog/],
    ['a key of JavaScript', '{"id":1,"text":"Skills: SQL","__proto__":{}}', /__proto__/],
    ['6 MB', `{"id":1,"text":"${'x'.repeat(6 * 1_048_576)}"}`, /longer than 5 MB/],
  ])('%s is a row with its error, and the next line is answered', async (_what, line, error) => {
    const { code, stdout } = await asked(`${line}\n{"id":2,"text":"Skills: SQL"}`);
    expect(code).toBe(1);
    const rows = rowsOf(stdout);
    expect(rows.map(({ number }) => number)).toEqual([1, 2]);
    expect(rows[0].error).toMatch(error);
    expect(rows[1]).toMatchObject({ id: 2, error: null });
  });

  test('steering characters of a line come out escaped', async () => {
    const { stdout } = await asked('{"id":"\\u001b[2J\\u202e","text":"Skills: SQL"}\n');
    expect(stdout).toContain('\\u001b[2J\\u202e');
  });
});

test('standard input without a line is refused in one sentence, but for a stream, a part of which may be empty', async () => {
  expect(await cli(['batch', '-', '-f', 'ndjson'], { input: '' })).toEqual({ code: 0, stdout: '', stderr: '' });
  for (const input of ['', '\n', ' \n\n'])
    for (const format of ['table', 'json', 'csv', 'html'])
      expect(await cli(['batch', '-', '-f', format], { input })).toEqual({
        code: 4,
        stdout: '',
        stderr:
          format === 'json'
            ? '{"error":{"code":"data","message":"Standard input held no line.","hint":"Write a JSON object a line, such as {\\"id\\": 1, \\"text\\": \\"…\\"}"}}\n'
            : 'error: Standard input held no line.\nWrite a JSON object a line, such as {"id": 1, "text": "…"}\n',
      });
});

describe('-f ndjson', () => {
  test.each([
    'list',
    'salary',
    'courses --skill python',
    'skills',
    'search python',
    'match --skill python=3',
    'next --role mlops --skill python=3',
  ])('%s prints one record of its list a line', async (line) => {
    const { stdout, code } = await cli(`${line} -f ndjson`);
    expect(code).toBe(0);
    const answer = await jsonAnswer(line);
    const lists = Object.values(answer).filter((value): value is unknown[] => Array.isArray(value));
    expect(lists).toContainEqual(rowsOf(stdout));
  });

  test.each(['show mlops', 'plan mlops', 'gap mlops', 'profile set python=3', 'status'])(
    '%s is no list, so it is refused before anything is done',
    async (line) => {
      const { code, stdout, stderr } = await cli(`${line} -f ndjson`);
      expect([code, stdout]).toEqual([2, '']);
      expect(stderr).toMatch(/answers with one record/);
    },
  );

  test('the ending .ndjson asks for it', async () => {
    const folder = emptyFolder();
    const { stderr } = await cli(['list', '-o', join(folder, 'roles.ndjson')]);
    expect(stderr).toMatch(/^Wrote /);
  });
});
