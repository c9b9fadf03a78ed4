import { expect, test } from 'vitest';
import { cli, jsonAnswer, shippedCatalog, sortedKeys } from '../../helpers/cli.ts';
import { COURSE_FIELDS, SOURCE_FIELDS } from '../../helpers/record-fields.ts';

test('the JSON of show is a whole role with its courses and sources', async () => {
  const answer = await jsonAnswer('show mlops');
  expect(sortedKeys(answer)).toEqual(['courses', 'kind', 'role', 'sources']);
  expect(answer.kind).toBe('role');
  expect(sortedKeys(answer.role)).toEqual([
    'aliases',
    'anyOf',
    'courses',
    'entry',
    'esco',
    'id',
    'industries',
    'interests',
    'levels',
    'notToConfuseWith',
    'note',
    'occupations',
    'openLevels',
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
  expect(sortedKeys(answer.role.pay)).toEqual(['claims', 'observed', 'official']);
  expect(sortedKeys(answer.role.ways[0])).toEqual(['courses', 'lacking', 'level', 'reaches', 'skill']);
  expect(sortedKeys(answer.courses[0])).toEqual(COURSE_FIELDS);
  expect(sortedKeys(answer.sources[0])).toEqual(SOURCE_FIELDS);
});

test('the JSON of show has every course the role names once, those the article names first', async () => {
  for (const { id } of shippedCatalog().roles) {
    const { role, courses } = await jsonAnswer(`show ${id}`);
    const named = [...role.courses, ...role.ways.flatMap((way: { courses: string[] }) => way.courses)];
    expect(courses.map(({ id }: { id: string }) => id)).toEqual([...new Set(named)]);
  }
});

test('the JSON of show has the claim and the observation side by side', async () => {
  const { role } = await jsonAnswer('show mlops');
  expect(role.pay.claims[0]).toMatchObject({ low: 100_000, high: 220_000, openEnded: false, source: 'source-article', asOf: '2026' });
  expect(role.pay.observed).toMatchObject({ n: 218, proxy: false, state: 'ok' });
  expect(role.pay.observed.quantiles.p50).toBe(171_600);
});

test('the JSON of show names every source that one of its figures cites', async () => {
  for (const { id } of shippedCatalog().roles) {
    const { role, courses, sources } = await jsonAnswer(`show ${id}`);
    const listed = new Set(sources.map(({ id }: { id: string }) => id));
    const cited = [...JSON.stringify([role, courses]).matchAll(/"source":"([^"]+)"/g)].map((match) => match[1]);
    expect(cited.filter((source) => !listed.has(source))).toEqual([]);
    expect(cited.length).toBeGreaterThan(3);
  }
});

test('show finds a role by alias, title and beginning, in any case', async () => {
  for (const typed of ['MLOPS', 'llmops', 'mlops-eng']) expect((await jsonAnswer(`show ${typed}`)).role.id).toBe('mlops-engineer');
});

test('the marks on the page of show lead to the sources they name', async () => {
  const { stdout } = await cli('show mlops --sources --width 200');
  const marks = [...stdout.matchAll(/ \[(\d+)\]/g)].map((match) => Number(match[1]));
  const notes = [...stdout.matchAll(/^ {2}\[(\d+)\] /gm)].map((match) => Number(match[1]));
  expect(notes.length).toBeGreaterThan(5);
  expect(Math.max(...marks)).toBeLessThanOrEqual(notes.length);
  expect(stdout).toMatch(/Claimed: .* \[1\]/);
  expect(stdout).toMatch(/^ {2}\[1\] .*article/im);
});

test('show proposes no course that needs code for a role without code, and names what the proposed ones need', async () => {
  const { role, courses } = await jsonAnswer('show ai-content-creator');
  type Way = { skill: string; courses: string[]; lacking: { skill: string; level: number }[] };
  const asked = new Set(role.skills.map(({ skill }: { skill: string }) => skill));
  const image = role.ways.find(({ skill }: Way) => skill === 'image-generation');
  expect(image.courses[0]).not.toBe('hf-diffusion-course');
  for (const way of role.ways as Way[]) {
    const first = courses.find(({ id }: { id: string }) => id === way.courses[0]);
    const needed = first.requires.filter(({ skill, level }: Way['lacking'][number]) => level > 1 || !asked.has(skill));
    expect([way.skill, way.lacking]).toEqual([way.skill, needed]);
  }
  expect((await cli('show ai-architect --width 140')).stdout).toContain('AI Governance (needs ai-literacy 1)');
});
