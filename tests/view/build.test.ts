import { expect, test } from 'vitest';
import { csvOf } from '../../src/view/build.ts';

const fields = { id: ({ id }: { id: string }) => id, pay: () => undefined };

test('csvOf makes a row a record and an empty field of an unknown value', () => {
  expect(csvOf([{ id: 'a' }], fields).rows).toEqual([{ id: { text: '', value: 'a' }, pay: { text: '', value: null } }]);
});

test('csvOf keeps the header of an empty list', () => {
  expect(csvOf([], fields).columns.map(({ key }) => key)).toEqual(['id', 'pay']);
});
