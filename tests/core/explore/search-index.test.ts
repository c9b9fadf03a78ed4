import { expect, test } from 'vitest';
import { searchCatalog, searchIndex } from '../../../src/core/explore/search.ts';
import { indexWith, searchIndexOf } from '../../../src/core/explore/search-index.ts';
import type { Catalog } from '../../../src/model/catalog.ts';
import { smallCatalog } from './small-catalog.ts';

const documents = [
  { key: 'skill:a', id: 'a', title: 'Alpha beta', aliases: '', text: 'beta beta gamma' },
  { key: 'skill:b', id: 'b', title: 'Beta', aliases: 'C++ C#', text: 'alphabet' },
];

test('the index is a line a word with the documents of each field, and the times where it stands more than once', () => {
  const { keys, lengths, averages, words } = searchIndexOf(documents);
  expect(keys).toEqual(['skill:a', 'skill:b']);
  expect(lengths).toEqual([
    [1, 2, 0, 2],
    [1, 1, 2, 1],
  ]);
  expect(averages).toEqual([1, 1.5, 1, 1.5]);
  expect(words.split('\n').sort()).toEqual(
    ['a|0|||', 'alpha||0||', 'alphabet||||1', 'b|1|||', 'beta||0 1||0*2', 'c#|||1|', 'c++|||1|', 'gamma||||0'].sort(),
  );
});

test('an index with some words finds those and no others', () => {
  const index = indexWith(searchIndexOf(documents), (word) => word.startsWith('be'));
  expect(index.search('beta').map(({ id }) => id)).toEqual(expect.arrayContaining(['skill:a', 'skill:b']));
  expect(index.search('gamma')).toEqual([]);
});

test('a search by the index that was made in advance finds the same as one without, and reads only the lists it shows', () => {
  const search = JSON.parse(JSON.stringify(searchIndex(smallCatalog)));
  const made: Catalog = { ...smallCatalog, derived: { ...smallCatalog.derived, search } };
  for (const text of ['python', 'wrting', 'dev', 'snakes', 'prices', 'writing python', 'a package', 'qqqq', '', 'AMAZON']) {
    expect(searchCatalog(made, text), text).toEqual(searchCatalog(smallCatalog, text));
  }
  const unread = { get: () => expect.unreachable('read a list that holds no hit') };
  const [hit] = searchCatalog(Object.defineProperty({ ...made }, 'courses', unread), 'prices');
  expect(hit).toMatchObject({ type: 'source', id: 'prices' });
});
