import { expect, test } from 'vitest';
import { append } from '../../src/core/lists.ts';

test('append begins the list of a key, and adds to the same list later', () => {
  const lists = new Map<string, number[]>();
  append(lists, 'a', 1);
  const first = lists.get('a');
  append(lists, 'b', 2);
  append(lists, 'a', 3);
  expect([...lists]).toEqual([
    ['a', [1, 3]],
    ['b', [2]],
  ]);
  expect(lists.get('a')).toBe(first);
});
