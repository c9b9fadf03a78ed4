import { expect, test } from 'vitest';
import { matchesWords } from '../../../src/core/explore/matches.ts';
import { idsCalled } from '../../../src/core/lookup.ts';
import type { Catalog } from '../../../src/model/catalog.ts';

const called = (query: string, skill: { id: string; title: string; aliases?: string[] }) =>
  idsCalled({ skills: [skill] } as unknown as Catalog, 'skills', query).length === 1;

test.each([
  ['', ['anything'], true],
  [' - ', [], true],
  ['py', ['Python basics'], true],
  ['basics PYTH', ['Python', 'the basics'], true],
  ['ython', ['Python'], false],
  ['python sql', ['Python basics'], false],
  ['a-b', ['b, a'], true],
])('the words %j begin words of %j: %s', (query, texts, expected) => {
  expect(matchesWords(query, texts)).toBe(expected);
});

test.each([
  ['aws', true],
  ['amazon web SERVICES', true],
  ['The Cloud', true],
  ['amazon', false],
  ['', false],
  ['!', false],
])('%j is the name of it: %s', (query, expected) => {
  expect(called(query, { id: 'aws', title: 'Amazon Web Services', aliases: ['the cloud'] })).toBe(expected);
});

test('what has no other names has its id and title', () => {
  expect(called('aws', { id: 'aws', title: '' })).toBe(true);
  expect(called('cloud', { id: 'aws', title: '' })).toBe(false);
  expect(called('', { id: 'aws', title: '' })).toBe(false);
});
