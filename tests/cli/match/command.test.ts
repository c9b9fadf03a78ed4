import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { cli, jsonAnswer, root, shippedCatalog, sortedKeys } from '../../helpers/cli.ts';

const KNOWN = '--skill python=3 --skill docker=2 --skill kubernetes=2 --skill ci-cd=2';
const resume = (name: string) => join(root, 'tests', 'fixtures', 'resumes', `${name}.json`);

test('the JSON of match is a ranking, field by field', async () => {
  const answer = await jsonAnswer(`match ${KNOWN}`);
  expect(sortedKeys(answer)).toEqual(['further', 'kind', 'knownSkills', 'language', 'ranking', 'sort', 'sources', 'thin', 'unranked']);
  expect(answer).toMatchObject({ kind: 'match', knownSkills: 5, thin: false, sort: 'fit' });
  for (const line of answer.ranking) {
    expect(sortedKeys(line)).toEqual([
      'average',
      'band',
      'coreAtLevel',
      'coreSkills',
      'fit',
      'gapHours',
      'observed',
      'openLevels',
      'rank',
      'readiness',
      'required',
      'role',
      'terms',
      'title',
      'top3Share',
    ]);
    for (const term of line.terms) expect(sortedKeys(term)).toEqual(['have', 'idf', 'importance', 'need', 'skill', 'value', 'weight']);
  }
  expect(answer.ranking).toHaveLength(10);
  expect(answer.ranking.length + answer.further.length + answer.unranked.length).toBe(shippedCatalog().roles.length);
});

test('match puts MLOps first for its skills, with hours, and the terms add up to the last bit', async () => {
  const [first] = (await jsonAnswer(`match ${KNOWN}`)).ranking;
  expect(first).toMatchObject({ role: 'mlops-engineer', rank: 1, band: 5, top3Share: 1 });
  expect(first.gapHours).toBeGreaterThan(100);
  expect(first.terms.reduce((sum: number, term: { value: number }) => sum + term.value, 0)).toBe(first.fit);
  // the formula, from the numbers that are printed
  const shared = first.terms.reduce(
    (sum: number, { weight, idf, have, need }: Record<string, number>) => sum + (weight ?? 0) * (idf ?? 0) * Math.min(have ?? 0, need ?? 0),
    0,
  );
  expect(first.fit).toBeCloseTo(shared / (first.required + first.average / 2), 12);
});

test('match --sort moves lines and leaves ranks', async () => {
  const { ranking } = await jsonAnswer(`match ${KNOWN} --sort hours`);
  const hours = ranking.map((line: { gapHours: number }) => line.gapHours);
  expect(hours).toEqual([...hours].sort((a, b) => a - b));
  expect(ranking.find((line: { role: string }) => line.role === 'mlops-engineer').rank).toBe(1);
});

test('match with a pace and a budget says what the plan to each role takes within them', async () => {
  const me = '--skill python=2 --skill sql=2 --skill communication=2';
  const { means, ranking } = await jsonAnswer(`match ${me} --hours-per-week 4 --budget 100`);
  expect(means).toEqual({ hoursPerWeek: 4, budget: 100 });
  for (const line of ranking) {
    const typed = `plan ${line.role} ${me} --hours-per-week 4 --budget 100 --start 2027-01-04 -f json`;
    const plan = JSON.parse((await cli(typed)).stdout);
    if (line.within === null) expect(plan.status).toBe('infeasible');
    else {
      const { hours, weeks, usd, assumedUsd, unknown, uncovered } = line.within;
      expect({ hours, weeks, cost: { usd, assumedUsd, unknown }, uncovered }).toEqual({
        ...{ hours: expect.closeTo(plan.hours, 1), weeks: plan.weeks, cost: plan.cost, uncovered: plan.uncovered.length },
      });
    }
  }
  const { stdout } = await cli(`match ${me} --hours-per-week 4 --budget 100`);
  expect(stdout).toContain('roles for what you can do at 4 h a week within $100');
  expect(stdout).toContain('–: no plan keeps within it.');
  expect(await jsonAnswer(`match ${me}`)).not.toHaveProperty('means');
});

test('match suggests to plan for a role that the time and money reach, though another one fits better', async () => {
  const line = 'match --skill docker=2 --skill kubernetes=2 --skill machine-learning=2 --skill python=2 --hours-per-week 4 --budget 100';
  const [best] = (await jsonAnswer(line)).ranking;
  expect(best.within).toBeNull();
  const next = /Next: genai-careers (.*?) ·/.exec((await cli(`${line} --width 400`)).stdout)?.[1] ?? '';
  expect(next).toMatch(/^plan /);
  expect((await cli(next)).code, next).toBe(0);
});

test('match --explain gives the terms, what is missing, what is extra and a counterfactual', async () => {
  const answer = await jsonAnswer(`match ${KNOWN} --skill storytelling=1 --explain genai`);
  expect(sortedKeys(answer)).toEqual(['explanation', 'kind', 'rankedRoles', 'ranking', 'role', 'sources']);
  expect(answer.role).toBe('genai-engineer');
  expect(sortedKeys(answer.explanation)).toEqual(['counterfactual', 'extra', 'missing']);
  expect(sortedKeys(answer.explanation.missing[0])).toEqual(['gain', 'have', 'importance', 'need', 'skill']);
  expect(answer.explanation.extra.map(({ skill }: { skill: string }) => skill)).toContain('storytelling');
});

test('the page of match --explain adds up in the thousandths it shows', async () => {
  const { stdout } = await cli(`match ${KNOWN} --skill sql=1 --skill git=2 --explain mlops`);
  const parts = [...stdout.matchAll(/(?:core|useful)\s+\d\.\d\d\s+(0\.\d{3})/g)].map((match) => Number(match[1]));
  const [, total] = /^ {2}fit\s+(\d\.\d{3})$/m.exec(stdout) ?? [];
  expect(parts.length).toBeGreaterThan(3);
  expect(parts.reduce((sum, part) => sum + Math.round(part * 1000), 0)).toBe(Math.round(Number(total) * 1000));
});

test('match --resume reads standard input and says where levels come from', async () => {
  const input = readFileSync(resume('senior-engineer'), 'utf8');
  const { code, stdout } = await cli('match --resume -', { input });
  expect(code).toBe(0);
  expect(stdout).toMatch(/1 {2}MLOps Engineer/);
  expect(stdout).toContain('Levels are read from where a skill is listed and used. Say better: --level');
  const answer = await jsonAnswer('match --resume -', { input });
  expect(answer.resume).toMatchObject({
    format: 'JSON Resume',
    documents: [{ file: '-', format: 'JSON Resume', language: 'en', unread: [] }],
  });
  expect(sortedKeys(answer.resume)).toEqual([
    'documents',
    'doubtful',
    'files',
    'format',
    'hints',
    'mapped',
    'notClaimed',
    'otherTechnology',
    'presumed',
    'unknown',
  ]);
});

test('the title and the words of a résumé add to the fit, and each part is said', async () => {
  const file = relative(root, resume('senior-engineer'));
  const { ranking } = await jsonAnswer(`match --resume ${file}`);
  for (const { fit, terms, told } of ranking) {
    const skills = terms.reduce((sum: number, { value }: { value: number }) => sum + value, 0);
    expect(fit).toBe(skills + (told.title.value + told.words.value));
  }
  const { stdout } = await cli(`match --resume ${file} --explain mlops`);
  const parts = [...stdout.matchAll(/^ {2}\S.* (\d\.\d{3})$/gm)].map((match) => Number(match[1]));
  const [, total] = /^ {2}fit\s+(\d\.\d{3})$/m.exec(stdout) ?? [];
  expect(stdout).toMatch(/your title like “.*” +0\.\d{3}\n/);
  expect(stdout).toMatch(/words of the résumé \d\.\d\d\s×\s0\.75 +0\.\d{3}\n/);
  expect(parts.slice(0, parts.indexOf(Number(total))).reduce((sum, part) => sum + Math.round(part * 1000), 0)).toBe(
    Math.round(Number(total) * 1000),
  );
});

test('match --level names levels, and confirms doubtful skills', async () => {
  const { resume: read, knownSkills } = await jsonAnswer(
    `match --resume ${relative(root, resume('new-graduate'))} --level 3 --level kubernetes=1`,
  );
  expect(read.doubtful).toMatchObject([{ skill: 'kubernetes', confirmed: true }]);
  // The doubtful one.
  expect(knownSkills).toBe(read.mapped.length + 1);
  for (const { level, levelBasis } of read.mapped) expect({ level, levelBasis }).toEqual({ level: 3, levelBasis: 'named' });
});

test('match --skill goes before the level in the résumé', async () => {
  const { ranking } = await jsonAnswer(`match --resume ${relative(root, resume('senior-engineer'))} --level 2 --skill python=4`);
  expect(ranking[0].terms.find(({ skill }: { skill: string }) => skill === 'python').have).toBe(4);
});

test('the CSV of match has a line for each role and plain numbers', async () => {
  const { stdout } = await cli(`match ${KNOWN} -f csv`);
  const [header, first] = parse(stdout) as string[][];
  expect(header?.slice(0, 5)).toEqual(['rank', 'role', 'title', 'fit', 'band']);
  expect(first?.slice(0, 2)).toEqual(['1', 'mlops-engineer']);
});

test('match says that a single skill is thin evidence', async () => {
  expect((await cli('match --skill python=3')).stdout).toContain('1 known skill: thin evidence, so no role gets the fifth dot.');
  expect((await cli(`match ${KNOWN}`)).stdout).not.toContain('thin evidence');
});

test.each([
  ['match', 2, /Nothing is known of you yet/],
  ['match --skill python=0', 2, /all at level 0/],
  ['match --skill python', 2, /a skill and a level from 0 to 4/],
  ['match --skill pyhton=2', 3, /Did you mean python\?/],
  ['match --level 2', 2, /--level goes with --resume/],
  ['match --resume x.json --level 7', 2, /not "7"/],
  ['match --resume nosuch.json', 4, /There is no file nosuch\.json/],
  [`match ${KNOWN} --explain nosuch`, 3, /no role called/],
  ['match --skill storytelling=2 --explain mlops', 2, /no score to explain/],
  [`match ${KNOWN} --sort luck`, 2, /--sort takes fit, readiness, hours, pay, not "luck"\./],
])('"%s" exits %i and says why', async (line, code, sentence) => {
  const answer = await cli(line);
  expect(answer).toMatchObject({ code, stdout: '' });
  expect(answer.stderr).toMatch(sentence);
});

test('match writes fit and readiness with three decimals in CSV, and whole in JSON', async () => {
  const { stdout } = await cli('match --skill python=3 --skill sql=2 -f csv');
  const [header = '', ...rows] = stdout
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  for (const name of ['fit', 'readiness']) for (const row of rows) expect(row[header.indexOf(name)]).toMatch(/^[01](\.\d{1,3})?$/);
});

test('match prints ten roles, names the others in one line, and prints all with --all', async () => {
  const short = await jsonAnswer(`match ${KNOWN}`);
  const all = await jsonAnswer(`match ${KNOWN} --all`);
  const ids = (ranking: { role: string }[]) => ranking.map(({ role }) => role);
  expect(all.further).toEqual([]);
  expect(all.ranking.slice(0, 10)).toEqual(short.ranking);
  expect([...ids(short.ranking), ...short.further]).toEqual(ids(all.ranking));
  const { stdout } = await cli(`match ${KNOWN} --width 400`);
  expect(stdout).toContain(`  10 of ${all.ranking.length} roles for what you can do`);
  expect(stdout).toContain(`  Further down: ${short.further.join(', ')}. All of them: --all\n`);
  expect((await cli(`match ${KNOWN} --all`)).stdout).not.toContain('Further down');
  for (const [flag, rows] of [
    ['', 10],
    [' --all', all.ranking.length],
  ] as const)
    expect(parse((await cli(`match ${KNOWN}${flag} -f csv`)).stdout)).toHaveLength(1 + rows);
});
