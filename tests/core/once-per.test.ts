import { expect, test, vi } from 'vitest';
import { oncePer } from '../../src/core/once-per.ts';

test('what is worked out once is kept for the same object and not for an equal one', () => {
  const length = vi.fn((list: readonly number[]) => list.length);
  const lengthOf = oncePer(length);
  const list = [1, 2];
  expect([lengthOf(list), lengthOf(list), lengthOf([1, 2])]).toEqual([2, 2, 2]);
  expect(length).toHaveBeenCalledTimes(2);
});
