import { describe, expect, test } from 'vitest';
import { searchCatalog } from '../../../src/core/explore/search.ts';
import { smallCatalog } from './small-catalog.ts';

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

  test('nothing for nothing, for blanks and for what is not there', () => {
    for (const text of ['', '   ', '!!', 'qqqqqqqq']) expect(searchCatalog(smallCatalog, text)).toEqual([]);
  });

  test('falls back on any of the words where no entry has them all', () => {
    expect(searchCatalog(smallCatalog, 'writing qqqqqqqq')[0]).toMatchObject({ type: 'skill', id: 'writing' });
  });

  test('best first, the same every time, cut at the limit', () => {
    const hits = searchCatalog(smallCatalog, 'python');
    expect(hits).toEqual(searchCatalog(smallCatalog, 'python'));
    expect(hits.map((hit) => hit.score)).toEqual(hits.map((hit) => hit.score).sort((a, b) => b - a));
    expect(searchCatalog(smallCatalog, 'python', 2)).toEqual(hits.slice(0, 2));
  });
});
