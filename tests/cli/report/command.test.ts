import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { cli, jsonAnswer, root } from '../../helpers/cli.ts';

const resume = join(root, 'tests/fixtures/resumes/senior-engineer.json');
const start = '--start 2026-03-02';
const known = '--skill python=3 --skill sql=2 --skill docker=2 --skill git=2';

/** The words of the headings of a page, by level. */
const headings = (page: string): string[] => [...page.matchAll(/<(h[1-3])>(.*?)<\/h/g)].map(([, level, words]) => `${level} ${words}`);

test('report answers with what match, salary, gap and plan answer', async () => {
  const report = await jsonAnswer(`report mlops ${known} ${start}`);
  const { sources: _, ...gap } = await jsonAnswer(`gap mlops ${known}`);
  const { sources: __, ...plan } = await jsonAnswer(`plan mlops ${known} ${start}`);
  expect(report.roles).toHaveLength(1);
  expect(report.roles[0].gap).toMatchObject(gap);
  expect(report.roles[0].plan).toMatchObject(plan);
  const { paceAssumed: ___, sources: ____, ...route } = await jsonAnswer(`route mlops ${known} ${start}`);
  expect(report.roles[0].route).toMatchObject(route);
  expect(report.pay).toEqual(await jsonAnswer('salary mlops'));
  expect(report.match.ranking).toEqual((await jsonAnswer(`match ${known}`)).ranking.slice(0, 5));
  const ids = report.sources.map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('report without a role goes through the three that fit best', async () => {
  const { match, roles } = await jsonAnswer(`report ${known} ${start}`);
  expect(roles.map(({ gap }: { gap: { role: string } }) => gap.role)).toEqual(
    match.ranking.slice(0, 3).map(({ role }: { role: string }) => role),
  );
});

test('what was seen and not counted is a part of what was understood, with a blank line above it and none below', async () => {
  const line = 'report mlops --resume tests/fixtures/resumes/career-changer.json';
  expect(headings((await cli(`${line} -f html`)).stdout)).toContain('h3 Seen and not counted');
  expect((await cli(line)).stdout).toContain('\n\n  Seen and not counted\n  Not in the catalog  Safeguarding\n\n');
});

test('the page of report has its sections in order', async () => {
  const { stdout, code } = await cli(`report mlops --resume ${resume} ${start} -f html`);
  expect(code).toBe(0);
  expect(headings(stdout).filter((one) => !one.startsWith('h3'))).toEqual([
    'h1 Your way to MLOps Engineer',
    'h2 What was understood',
    'h2 The roles that fit best',
    'h2 What it pays',
    'h2 MLOps Engineer',
    'h2 What this cannot know',
    'h2 How to read this',
    'h2 Sources',
    'h2 Also used',
  ]);
  expect(headings(stdout)).toContain('h3 Checklist');
  expect(stdout).toContain('<a href="https://github.com/DataTalksClub/mlops-zoomcamp">MLOps Zoomcamp</a>');
  expect(stdout).toContain('Read: senior-engineer.json (JSON Resume). 19 skills found');
  // The answer stands before the first section.
  const { straight } = await jsonAnswer(`route mlops --resume ${resume} ${start}`);
  const opening = stdout.slice(0, stdout.indexOf('<h2>')).replaceAll('\u00a0', ' ');
  expect(opening).toContain(`You are ${Math.round(straight.stops[0].readiness * 100)}% ready for MLOps Engineer. Go `);
  expect(opening).toContain(`${Math.round(straight.hours)} h, ${straight.weeks} weeks, `);
  expect(opening).toMatch(/Of \d+ roles, [A-Z][\w ]+ fits what you can do best\./);
  // A reader of the page has no command line.
  expect(stdout.replace(/<style>.*<\/style>/s, '')).not.toMatch(/--[a-z]/);
});

test('report names neither folders nor people, and --anonymous no file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const text =
    'Grace Quillfeather\ngrace@quill.example\n\nSkills\nPython, SQL, Kubernets, PHP, Basket weaving\n\nExperience\n2019 - 2023 Data Engineer, Acme\nPython services on Docker. No experience with Terraform.\nSupervised Erik Lund and three other engineers, kept their rota, did their appraisals, hired two people for the team and taught new colleagues in a course of six afternoons, for which I wrote the hand-outs myself.\n';
  for (const name of ['quillfeather.txt', 'second quillfeather.txt']) writeFileSync(join(folder, name), text);
  const files = ['--resume', join(folder, 'quillfeather.txt'), '--resume', join(folder, 'second quillfeather.txt')];
  for (const format of ['html', 'md', 'table', 'json', 'csv']) {
    const named = await cli(['report', ...files, '--start', '2026-03-02', '-f', format, '--width', '500']);
    const numbered = await cli(['report', ...files, '--start', '2026-03-02', '-f', format, '--anonymous', '--width', '500']);
    expect([named.code, numbered.code]).toEqual([0, 0]);
    expect(named.stdout).not.toMatch(/Grace/);
    expect(numbered.stdout).not.toMatch(/quillfeather|genai-careers-report-|Acme|services on Docker|Basket|No experience|Erik|appraisals/i);
    if (format === 'html') {
      expect(named.stdout).toContain('Read: quillfeather.txt (text) and second quillfeather.txt (text).');
      expect(named.stdout).not.toContain(folder);
      expect(numbered.stdout).toContain('Read: Résumé 1 (text) and Résumé 2 (text).');
      for (const words of ['“Kubernets” (Kubernetes?)', '(it says no)', 'PHP']) expect(numbered.stdout).toContain(words);
    }
  }
});

test('report --anonymous with an advertisement advises no command that names its file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'genai-careers-report-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const ad = join(folder, 'quillfeather.txt');
  writeFileSync(ad, 'Data Engineer\n\nRequirements\n- Python\n- SQL\n- Data pipelines\n');
  const { stdout, code } = await cli(['report', '--ad', ad, '--anonymous', '--start', '2026-03-02']);
  expect(code).toBe(0);
  expect(stdout).not.toMatch(/quillfeather|Next:/);
});

test('report from nothing needs a role, and says that nothing is known', async () => {
  const refused = await cli(`report ${start}`);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('Nothing is known of you yet.');
  const { stdout, code } = await cli(`report mlops ${start} -f html`);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing is known of what you can do');
  expect(headings(stdout)).not.toContain('h2 The roles that fit best');
});

test('report has the partial plan where the budget allows no whole one, and says so', async () => {
  const { roles } = await jsonAnswer(`report ai-creative-director --budget 0 ${start}`);
  expect(roles[0].plan).toMatchObject({ partial: true });
  const { stdout, code } = await cli(`report ai-creative-director --budget 0 ${start} -f html`);
  expect(code).toBe(0);
  expect(stdout).toContain('It does not lead all the way');
});

test('report says so where nothing is left to learn', async () => {
  const everything = (await jsonAnswer('gap mlops')).needs.map(
    ({ skill, need }: { skill: string; need: number }) => `--skill ${skill}=${need}`,
  );
  const { stdout, code } = await cli(`report mlops ${everything.join(' ')} --skill aws=2 ${start} -f html`);
  expect(code).toBe(0);
  expect(stdout).toContain('Nothing is left to learn');
});

test('the steps of all plans of a report are one table of CSV', async () => {
  const { stdout } = await cli(`report ${known} ${start} -f csv`);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toBe('role,order,kind,course,title,hours,payment,usd,start,end,url');
  expect(new Set(rows.map((row) => row.split(',')[0])).size).toBe(3);
});

const reading = join(root, 'tests/fixtures/reading');
const posting = join(reading, 'ads/ad-04.txt');

test('report --ad is what ad answers, and plans to its needs as plan --for-ad does', async () => {
  const report = await jsonAnswer(`report --ad ${posting} ${known} ${start}`);
  const { sources: _, ...ad } = await jsonAnswer(`ad ${posting} ${known}`);
  expect(report.ad).toEqual(ad);
  const { sources: __, ...plan } = await jsonAnswer(`plan --for-ad ${posting} ${known} ${start} --partial`);
  const { readAs, ...planned } = plan;
  expect(report.roles).toHaveLength(1);
  expect(report.roles[0].plan).toMatchObject({ ...planned, sources: expect.anything() });
  expect(report.readAs).toEqual(readAs);
  // The ranking is that of the roles themselves.
  expect(report.match.ranking).toEqual((await jsonAnswer(`match ${known}`)).ranking.slice(0, 5));
});

test('a role beside an advertisement keeps its own needs, and the advertisement its section with titles', async () => {
  const line = `report ai-pm --ad ${posting} ${known} ${start}`;
  const { roles } = await jsonAnswer(line);
  expect(roles[0].gap.needs).toEqual((await jsonAnswer(`gap ai-pm ${known}`)).needs);
  const { stdout } = await cli(`${line} -f html`);
  expect(headings(stdout)).toContain('h2 The advertisement');
  expect(headings(stdout)).toContain('h3 Asked');
  expect(headings(stdout)).toContain('h2 AI Product Manager');
  expect(stdout.replace(/<style>.*<\/style>/s, '')).not.toMatch(/ --[a-z]/);
});

test('report says what the way with stops does for the current pay', async () => {
  const line = `report nlp-specialist --skill python=2 ${start} --hours-per-week 8 --current-pay 60k`;
  const { roles } = await jsonAnswer(line);
  const { advice, straight, stepping } = await jsonAnswer(line.replace('report', 'route'));
  expect(roles[0].route).toMatchObject({ advice, straight, stepping });
  const { stdout } = await cli(`${line} -f html`);
  expect(headings(stdout)).toContain('h3 Straight or by stops');
  expect(headings(stdout)).toContain('h3 Against a current pay of $60,000 a year');
});

test.each([
  ['a worth of an hour that nothing weighs', '--optimise hours --hour-worth 20', 2],
  ['a last day before the first', '--by 2026-03-01', 2],
  ['standard input as both', '--ad - --resume -', 2],
  ['a résumé as an advertisement', `--ad ${resume}`, 2],
  ['an advertisement that is not there', '--ad /nonexistent.txt', 4],
])('report refuses %s', async (_what, words, code) => {
  expect(await cli(`report mlops ${start} ${words}`)).toMatchObject({ code, stdout: '' });
});

test('the limits of a report are those of its plans', async () => {
  const limits = '--free --optimise cost --by 2027-03-01';
  const { roles } = await jsonAnswer(`report mlops ${known} ${start} ${limits}`);
  const { sources: _, ...plan } = await jsonAnswer(`plan mlops ${known} ${start} ${limits} --partial`);
  expect(roles[0].plan).toMatchObject(plan);
});
