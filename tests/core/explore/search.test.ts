import { describe, expect, test } from 'vitest';
import { searchCatalog } from '../../../src/core/explore/search.ts';
import { backwards } from '../../helpers/backwards.ts';
import { course, smallCatalog } from './small-catalog.ts';

const first = (text: string): string => {
  const [hit] = searchCatalog(smallCatalog, text);
  return hit === undefined ? '' : `${hit.type} ${hit.id}`;
};

describe('searchCatalog', () => {
  test.each([
    ['python', 'skill python'],
    ['pyth', 'skill python'],
    ['wrting', 'skill writing'],
    ['AMAZON', 'skill aws'],
    ['dev', 'role builder'],
    ['snakes', 'course python-git'],
    ['a package', 'project package'],
    ['prices', 'source prices'],
  ])('%s finds %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });

  test('searchCatalog finds nothing for nothing, for blanks and for what is not there', () => {
    for (const text of ['', '   ', '!!', 'qqqqqqqq']) expect(searchCatalog(smallCatalog, text)).toEqual([]);
  });

  test('searchCatalog falls back on any of the words where no entry has them all', () => {
    expect(searchCatalog(smallCatalog, 'writing qqqqqqqq')[0]).toMatchObject({ type: 'skill', id: 'writing' });
  });

  test('hits come best first, the same every time, cut at the limit', () => {
    const hits = searchCatalog(smallCatalog, 'python');
    expect(hits).toEqual(searchCatalog(smallCatalog, 'python'));
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
    expect(searchCatalog(smallCatalog, 'python', 2)).toEqual(hits.slice(0, 2));
  });

  const hits = (text: string, catalog = smallCatalog) => searchCatalog(catalog, text).map(({ type, id }) => `${type} ${id}`);

  test.each([
    ['what a role does, uses and works in', 'Docker technology', ['role builder', 'role minder', 'role writer']],
    [
      'a provider',
      'someone',
      [
        'course old-python',
        'course python-git',
        'course python-long',
        'course python-short',
        'course sql-audit',
        'course exam',
        'source page',
      ],
    ],
    ['two letters that begin a word', 'go', ['skill gcp']],
    ['a category', 'creative', ['skill writing', 'role writer']],
    ['an occupation', 'developers', ['occupation 15-1252']],
    ['a note on a source', 'behind a wall', ['source page']],
    ['what a project hands in', 'a package', ['project package']],
  ])('finds %s', (_what, text, expected) => {
    const catalog = {
      ...smallCatalog,
      occupations: [{ id: '15-1252', title: 'Software Developers', wages: [] }] as unknown as typeof smallCatalog.occupations,
      sources: smallCatalog.sources.map((source) => (source.id === 'page' ? { ...source, note: 'Behind a wall.' } : source)),
    };
    expect(hits(text, catalog).toSorted()).toEqual(expected.toSorted());
    expect(hits(text, backwards(catalog))).toEqual(hits(text, catalog));
  });

  test('all words must fit before any of them may', () => {
    expect(hits('python git')).toContain('course python-git');
    expect(hits('python git')).not.toContain('course sql-audit');
    expect(hits('sql short')).toEqual(expect.arrayContaining(['skill sql', 'course python-short']));
  });

  test('a slip in a word of four letters is forgiven, in one of three it is not, and one letter begins nothing', () => {
    expect(hits('Pythom')).toContain('skill python');
    expect(hits('sqk')).toEqual([]);
    expect(hits('p')).toEqual([]);
  });

  test('what is called exactly so comes before what only speaks of it, and equal hits come by type and id', () => {
    const courses = ['b', 'a'].map((id) => ({ ...course(id, 5, {}), title: 'Zebra', aliases: [] }));
    const skills = smallCatalog.skills.map((skill) => (skill.id === 'sql' ? { ...skill, summary: 'zebra zebra zebra' } : skill));
    const catalog = { ...smallCatalog, courses, skills };
    expect(hits('zebra', catalog)).toEqual(['course a', 'course b', 'skill sql']);
    expect(hits('zebra', backwards(catalog))).toEqual(['course a', 'course b', 'skill sql']);
  });

  test('a hit scores as in an index of every word of the catalog', () => {
    const scores = searchCatalog(smallCatalog, 'short pyhton sql').map(({ id, score }) => [id, score]);
    expect(scores).toEqual([
      ['sql', 25],
      ['python-short', 16.79],
      ['sql-audit', 16.32],
    ]);
    expect(searchCatalog(smallCatalog, 'pythn git').map(({ score }) => score)).toEqual([40.02]);
  });

  test('a hit says what it is, with a score of two decimals', () => {
    const [hit] = searchCatalog(smallCatalog, 'aws');
    expect(hit).toMatchObject({ type: 'skill', id: 'aws', title: 'Amazon Web Services', summary: 'Does Amazon Web Services.' });
    for (const { score } of searchCatalog(smallCatalog, 'python')) expect(Number(score.toFixed(2))).toBe(score);
    expect(hit?.score).toBeGreaterThan(1);
  });
});

test('searchCatalog answers 120,000 letters and 100,000 words as it answers the first 64 letters and 32 words', () => {
  expect(searchCatalog(smallCatalog, 'a'.repeat(120_000))).toEqual(searchCatalog(smallCatalog, 'a'.repeat(64)));
  expect(searchCatalog(smallCatalog, 'python '.repeat(100_000))).toEqual(searchCatalog(smallCatalog, 'python '.repeat(32)));
});
