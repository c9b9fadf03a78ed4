import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { cli } from '../../helpers/cli.ts';
import { halfway } from '../../helpers/command-lines.ts';

const folder = mkdtempSync(join(tmpdir(), 'genai-careers-ad-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const posting = file('posting.txt', 'Data Engineer\nLocation: Oslo\n\nRequirements\n- Expert Python\n- SQL\n');
const cv = file('cv.md', '# Jane Doe\n\n## Skills\n\nPython, Docker\n\n## Education\n\nBSc, 2019 – 2022\n');

test('ad explains one advertisement, against a person if one is named', async () => {
  const alone = await cli(['ad', posting]);
  expect(alone.code).toBe(0);
  expect(alone.stdout).toContain('“Expert Python”');
  expect(alone.stdout).not.toContain('TO CLOSE');
  const mine = await cli(['ad', posting, '--resume', cv, '--width', '100']);
  expect(mine.stdout).toContain('TO CLOSE');
  expect(mine.stdout).toContain('plan --for-ad');
});

test('ad says that the saved profile is who it is for, and asks it only where nobody is named', async () => {
  const says = 'You: what your saved profile says.';
  expect((await cli(['ad', posting, '--profile', halfway, '--width', '100'])).stdout).toContain(says);
  expect(
    (await cli(['ad', posting, file('second.txt', 'Cook\n\nRequirements\n- Knives\n'), '--profile', halfway, '--width', '100'])).stdout,
  ).toContain('the best for your saved profile first');
  expect((await cli(['compare', 'mlops', 'genai', '--profile', halfway, '--width', '100'])).stdout).toContain(says);
  expect((await cli(['ad', posting, '--profile', halfway, '--skill', 'python=3', '--width', '100'])).stdout).not.toContain(says);
  expect((await cli(['ad', posting])).stdout).not.toContain(says);
});

test('languages that people speak are shown as asked, and not checked', async () => {
  const asks = file('languages.txt', 'Data Engineer\n\nRequirements\n- SQL\n- Fluent French, German C1\n\nNice to have\n- Dutch\n');
  expect((await cli(['ad', asks, '--width', '120'])).stdout).toMatch(
    /Languages +French fluent, German C1, Dutch as nice to have \(not checked\)/,
  );
});

test('several advertisements are a shortlist', async () => {
  const other = file('other.txt', 'Cook\n\nRequirements\n- Knives\n');
  const { code, stdout } = await cli(['ad', other, posting, '--skill', 'python=3', '-f', 'json']);
  const answer = JSON.parse(stdout);
  expect([code, answer.kind, answer.ads.map((ad: { posting: { title: string } }) => ad.posting.title)]).toEqual([
    0,
    'ads',
    ['Data Engineer', 'Cook'],
  ]);
});

test('an advertisement is read from standard input', async () => {
  const { code, stdout } = await cli('ad -', { input: readFileSync(posting, 'utf8') });
  expect([code, stdout.includes('Data Engineer')]).toEqual([0, true]);
});

test.each([
  ['a résumé in the place of an advertisement', ['ad', cv], 2, 'Try: genai-careers match --resume'],
  ['an advertisement in the place of a résumé', ['match', '--resume', posting], 2, 'Try: genai-careers ad'],
  ['an advertisement to import', ['profile', 'import', posting, '--dry-run'], 2, 'Try: genai-careers ad'],
  ['a résumé to plan for', ['plan', '--for-ad', cv], 2, 'Try: genai-careers match --resume'],
  ['a role beside an advertisement', ['gap', 'mlops', '--for-ad', posting], 2, 'Leave one of the two out.'],
  ['standard input twice', ['ad', '-', '--resume', '-'], 2, 'only once'],
  ['no such file', ['ad', 'missing.txt'], 4, 'There is no file'],
  ['nothing that is known', ['ad', file('cook.txt', 'Cook\n\nRequirements\n- Knives\n')], 1, 'No skill of this catalog is asked'],
  [
    'nothing known to plan for',
    ['plan', '--for-ad', file('cook.txt', 'Cook\n\nRequirements\n- Knives\n')],
    1,
    'No skill of this catalog is asked',
  ],
  [
    'no role here to plan for',
    ['plan', '--for-ad', file('baker.txt', 'Baker\n\nRequirements\n- Good communication\n')],
    1,
    'reads like none of the roles',
  ],
])('%s ends with its own sentence', async (_name, line, exit, sentence) => {
  const { code, stderr } = await cli(line);
  expect(code).toBe(exit);
  expect(stderr).toContain(sentence);
});

test('gap and plan take an advertisement in the place of a role, and say which role it is read as', async () => {
  const gap = JSON.parse((await cli(['gap', '--for-ad', posting, '--skill', 'sql=3', '-f', 'json'])).stdout);
  expect(gap.needs.map(({ skill, need }: { skill: string; need: number }) => `${skill} ${need}`)).toEqual([
    'python 4',
    'data-wrangling 3',
    'sql 3',
  ]);
  const plan = JSON.parse((await cli(['plan', '--for-ad', posting, '--skill', 'sql=3', '--start', '2026-03-02', '-f', 'json'])).stdout);
  expect(plan.role).toBe('data-engineer');
  expect(plan.uncovered).toMatchObject([{ skills: ['python'], level: 4, reached: 3 }]);
  expect(plan.readAs[0].roles).toEqual(['data-engineer']);
  expect(gap.gapHours).toBe(plan.hours);
});

test('a saved plan to an advertisement keeps its needs and nothing else of it, and status and next go by them', async () => {
  const home = { env: { XDG_CONFIG_HOME: join(folder, 'home') } };
  const saved = await cli(['plan', '--for-ad', posting, '--start', '2026-11-23', '--save'], home);
  expect(saved.code, saved.stderr).toBe(0);
  const text = readFileSync(join(folder, 'home', 'genai-careers', 'profile.json'), 'utf8');
  expect(JSON.parse(text).plan.needs).toEqual([
    { skills: ['data-wrangling'], level: 3, importance: 'core' },
    { skills: ['python'], level: 4, importance: 'core' },
    { skills: ['sql'], level: 3, importance: 'core' },
  ]);
  expect(text).not.toMatch(/Expert|Oslo|posting/);
  const status = JSON.parse((await cli('status -f json', home)).stdout);
  expect(status.diff).toEqual({ changes: [], hours: 0 });
  const next = await cli('next -f json', home);
  expect(next.code, next.stderr).toBe(0);
});

test('an advertisement without a title is called the advertised job', async () => {
  const ad = file('untitled.txt', 'Requirements\n- Python and SQL\n- Kubernetes and Docker in production\n- MLOps: CI/CD for models\n');
  const mine = ['--skill', 'python=2'];
  expect((await cli(['gap', '--for-ad', ad, ...mine])).stdout).toMatch(/^ +The advertised job: what is missing/);
  expect((await cli(['plan', '--for-ad', ad, ...mine])).stdout).toMatch(/^ +The advertised job from 1 known skill/);
  const report = (await cli(['report', '--ad', ad, ...mine, '-f', 'html'])).stdout;
  expect(report).toContain('<h1>Your way to the advertised job');
  expect(report).toContain('<h2>The advertised job</h2>');
  expect(report).not.toMatch(/ready for The/);
});
