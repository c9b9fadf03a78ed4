import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { type Answer, cli, shippedCatalog } from '../helpers/cli.ts';

// biome-ignore lint/suspicious/noExplicitAny: these tests read JSON as a stranger would
type Json = any;

async function json(line: string): Promise<Json> {
  const { code, stdout, stderr } = await cli(`${line} -f json`);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout);
}

const COURSE = [
  'aliases',
  'assumedHours',
  'certificate',
  'confidence',
  'contains',
  'cost',
  'hours',
  'id',
  'inArticle',
  'kind',
  'language',
  'level',
  'platform',
  'prepares',
  'price',
  'provider',
  'rating',
  'replacedBy',
  'requires',
  'sources',
  'status',
  'summary',
  'teaches',
  'title',
  'url',
];
const SOURCE = ['accessed', 'id', 'kind', 'licence', 'note', 'published', 'publisher', 'title', 'trust', 'url'];
const keys = (value: object): string[] => Object.keys(value).sort();

describe('the JSON of show', () => {
  test('is a role whole', async () => {
    const answer = await json('show mlops');
    expect(keys(answer)).toEqual(['courses', 'kind', 'role', 'sources']);
    expect(answer.kind).toBe('role');
    expect(keys(answer.role)).toEqual([
      'aliases',
      'anyOf',
      'courses',
      'esco',
      'id',
      'industries',
      'interests',
      'levels',
      'note',
      'occupations',
      'outlook',
      'pay',
      'projects',
      'responsibilities',
      'similar',
      'skills',
      'sources',
      'summary',
      'title',
      'tools',
      'track',
      'ways',
    ]);
    expect(keys(answer.role.pay)).toEqual(['claims', 'observed', 'official']);
    expect(keys(answer.role.ways[0])).toEqual(['courses', 'level', 'reaches', 'skill']);
    expect(keys(answer.courses[0])).toEqual(COURSE);
    expect(keys(answer.sources[0])).toEqual(SOURCE);
  });

  test('has every course the role names once, those the article names first', async () => {
    for (const { id } of shippedCatalog().roles) {
      const { role, courses } = await json(`show ${id}`);
      const named = [...role.courses, ...role.ways.flatMap((way: Json) => way.courses)];
      expect(courses.map((course: Json) => course.id)).toEqual([...new Set(named)]);
    }
  });

  test('carries claim and observation side by side', async () => {
    const { role } = await json('show mlops');
    expect(role.pay.claims[0]).toMatchObject({ low: 100_000, high: 220_000, openEnded: false, source: 'source-article', asOf: '2026' });
    expect(role.pay.observed).toMatchObject({ n: 218, proxy: false, state: 'ok' });
    expect(role.pay.observed.quantiles.p50).toBe(171_600);
  });

  test('names every source that a figure of it cites', async () => {
    for (const { id } of shippedCatalog().roles) {
      const { role, courses, sources } = await json(`show ${id}`);
      const listed = new Set(sources.map((source: Json) => source.id));
      const cited = [...JSON.stringify([role, courses]).matchAll(/"source":"([^"]+)"/g)].map((match) => match[1]);
      expect(cited.filter((source) => !listed.has(source))).toEqual([]);
      expect(cited.length).toBeGreaterThan(3);
    }
  });
});

describe('the JSON of compare', () => {
  test('is two roles side by side', async () => {
    const answer = await json('compare prompt-engineer mlops');
    expect(keys(answer)).toEqual(['commonCourses', 'kind', 'moves', 'only', 'roles', 'shared', 'similarity', 'skills', 'sources']);
    expect(answer.kind).toBe('comparison');
    expect(answer.roles.map((role: Json) => role.id)).toEqual(['prompt-engineer', 'mlops-engineer']);
    expect(keys(answer.roles[0])).toEqual(['coreSkills', 'courses', 'id', 'outlook', 'pay', 'summary', 'title', 'track']);
    expect(keys(answer.skills[0])).toEqual(['choice', 'importance', 'levels', 'skill']);
    expect(keys(answer.skills[0].levels)).toEqual(['mlops-engineer', 'prompt-engineer']);
    expect(answer.shared).toContain('python');
    expect(answer.only['mlops-engineer']).toContain('kubernetes');
    expect(answer.moves.map((move: Json) => [move.from, move.to])).toEqual([
      ['prompt-engineer', 'mlops-engineer'],
      ['mlops-engineer', 'prompt-engineer'],
    ]);
    expect(keys(answer.moves[0])).toEqual(['atLevel', 'coreSkills', 'from', 'gapHours', 'missing', 'readiness', 'to']);
    expect(answer.moves[0].missing).toContainEqual({ skill: 'kubernetes', have: 0, need: 2 });
    expect(answer.moves[0].missing).toContainEqual({ anyOf: ['aws', 'gcp', 'azure'], missing: 1, need: 2 });
    expect(keys(answer.similarity[0])).toEqual(['roles', 'similarity']);
    for (const move of answer.moves) expect(move.gapHours).toBeGreaterThan(0);
  });

  test('has twelve moves for four roles', async () => {
    expect((await json('compare mlops ds nlp genai')).moves).toHaveLength(12);
  });
});

describe('the JSON of courses, skills and search', () => {
  test('courses', async () => {
    const answer = await json('courses --skill python --free');
    expect(keys(answer)).toEqual(['courses', 'fitting', 'kind', 'sources']);
    expect(answer.kind).toBe('courses');
    expect(keys(answer.courses[0])).toEqual(COURSE);
    expect(keys(answer.courses[0].price)).toEqual(['asOf', 'from', 'source', 'unit', 'usd']);
    expect(answer.courses.map((course: Json) => course.id)).toContain('cs50p');
  });

  test('every course the article names is there with its address', async () => {
    const { courses } = await json('courses');
    expect(courses).toHaveLength(123);
    const named = courses.filter((course: Json) => course.inArticle === 'title');
    expect(named.length).toBeGreaterThan(10);
    for (const course of named) expect(course.url).toMatch(/^https:\/\//);
  });

  test('skills', async () => {
    const answer = await json('skills python');
    expect(keys(answer)).toEqual(['fitting', 'kind', 'skills', 'sources']);
    expect(answer.fitting).toBe(1);
    expect(keys(answer.skills[0])).toEqual([
      'aliases',
      'breadth',
      'category',
      'courses',
      'external',
      'id',
      'inArticle',
      'levels',
      'prerequisites',
      'projects',
      'roles',
      'summary',
      'title',
    ]);
    expect(keys(answer.skills[0].roles[0])).toEqual(['basis', 'choice', 'importance', 'level', 'role']);
    expect(keys(answer.skills[0].courses[0])).toEqual(['assumedHours', 'free', 'hours', 'id', 'level', 'title', 'url']);
    expect(keys(answer.skills[0].projects[0])).toEqual(['hours', 'id', 'level', 'title']);
  });

  test('search', async () => {
    const answer = await json('search vector databse');
    expect(keys(answer)).toEqual(['hits', 'kind', 'sources']);
    expect(keys(answer.hits[0])).toEqual(['id', 'score', 'title', 'type']);
    expect(answer.hits[0]).toMatchObject({ type: 'skill', id: 'vector-databases' });
  });

  test('nothing found is an answer', async () => {
    for (const line of ['courses zebra', 'skills zebra', 'search zzzzzzzz']) {
      const { code, stdout } = await cli(`${line} -f json`);
      expect(code).toBe(0);
      expect(Object.values(JSON.parse(stdout)).filter(Array.isArray)[0]).toEqual([]);
      const drawn = await cli(line);
      expect(drawn.code).toBe(0);
      expect(drawn.stdout).toMatch(/^ {2}0 /);
      expect(drawn.stderr).toMatch(/genai-careers/);
    }
  });
});

test('words that fit no course and no skill are looked for with typing errors forgiven', async () => {
  for (const list of ['courses', 'skills']) {
    const { stdout, stderr } = await cli([list, 'vector', 'databse']);
    expect(stdout.replaceAll('\u00a0', ' ')).toContain(`Next: genai-careers search 'vector databse' · ${list}\n`);
    expect(stderr).toContain("genai-careers search 'vector databse'");
  }
  const { stderr } = await cli('courses --skill docker --platform cs50');
  expect(stderr).toBe('No course fits. Leave out a filter.\n');
});

const PAGES = [
  'show mlops',
  'compare prompt-engineer mlops',
  'compare ds nlp genai ai-pm',
  'courses',
  'courses --role ds',
  'courses cs50p',
  'skills',
  'skills python',
  'search agent',
];

describe('pages', () => {
  test.each(PAGES)('%s fits every terminal, in colour, without it and in ASCII', async (line) => {
    for (const columns of [40, 60, 80, 120]) {
      const bare = await cli(`${line} --no-color`, { columns });
      expect(Math.max(...bare.stdout.split('\n').map((text) => text.length))).toBeLessThanOrEqual(columns);
      expect(bare.stdout).not.toMatch(/undefined|null|NaN|\[object/);
      expect((await cli(line, { columns })).stdout).toContain('\u001b[');
    }
    expect((await cli(`${line} --ascii`)).stdout).toMatch(/^[\x20-\x7e\n]*$/);
    expect((await cli(line)).stdout).not.toContain('\u001b');
  });

  test.each(PAGES)('%s ends with a next step and can name its sources', async (line) => {
    expect((await cli(line)).stdout).toMatch(/\n {2}Next: genai-careers /);
    const { stdout } = await cli(`${line} --sources`);
    if (!line.startsWith('search')) expect(stdout).toMatch(/\n {2}Sources\n {2}\[1\] /);
  });

  test.each(PAGES)('%s is whole in CSV and Markdown', async (line) => {
    const records = parse((await cli(`${line} -f csv`)).stdout) as string[][];
    expect(records.length).toBeGreaterThan(1);
    expect((await cli(`${line} -f md`)).stdout).toMatch(/^# /);
  });

  test('unknown prices and hours are question marks, never zero', async () => {
    const { stdout } = await cli('courses udemy-mlops-gcp');
    expect(stdout).toMatch(/Price +\? \[/);
    expect(stdout).toMatch(/Time +≈ \d+ h assumed/);
    expect(stdout).not.toMatch(/\$0/);
  });

  test('marks lead to the sources they name', async () => {
    const { stdout } = await cli('show mlops --sources --width 200');
    const marks = [...stdout.matchAll(/ \[(\d+)\]/g)].map((match) => Number(match[1]));
    const notes = [...stdout.matchAll(/^ {2}\[(\d+)\] /gm)].map((match) => Number(match[1]));
    expect(notes.length).toBeGreaterThan(5);
    expect(Math.max(...marks)).toBeLessThanOrEqual(notes.length);
    expect(stdout).toMatch(/Claimed: .* \[1\]/);
    expect(stdout).toMatch(/^ {2}\[1\] .*article/im);
  });
});

describe('what goes wrong', () => {
  test.each<[string, number, RegExp]>([
    ['show nope', 3, /There is no role called "nope"/],
    ['show mlpos', 3, /Did you mean mlops-engineer/],
    ['show', 2, /The <role> is missing\./],
    ['compare mlops', 2, /compare takes 2 to 4 roles, not 1/],
    ['compare mlops mlops', 2, /named twice/],
    ['compare mlops nope', 3, /no role called/],
    ['courses --skill nope', 3, /no skill called/],
    ['courses --platform nope', 3, /no platform called/],
    ['courses --level hard', 2, /beginner/],
    ['courses --limit 0', 2, /--limit/],
    ['skills --category nope', 2, /governance/],
    ['skills --role nope', 3, /no role called/],
    ['search', 2, /The <text> is missing\./],
  ])('%s exits %i', async (line, code, message) => {
    const answer: Answer = await cli(line);
    expect(answer.code).toBe(code);
    expect(answer.stdout).toBe('');
    expect(answer.stderr).toMatch(message);
    expect(answer.stderr).not.toMatch(/^ *at /m);
  });

  test('a role is found by alias, title and beginning, in any case', async () => {
    for (const typed of ['MLOPS', 'llmops', 'mlops-eng']) expect((await json(`show ${typed}`)).role.id).toBe('mlops-engineer');
  });
});
