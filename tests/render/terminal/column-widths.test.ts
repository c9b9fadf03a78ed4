import { expect, test } from 'vitest';
import { type ColumnWish, columnWidths } from '../../../src/render/terminal/column-widths.ts';

/** By default a column holds one word without hyphens. */
function column(natural: number, least: number, more: { word?: number; part?: number; last?: boolean } = {}): ColumnWish {
  const { word = natural, last = false } = more;
  return { natural, least, word, part: more.part ?? word, last };
}
const fixed = (natural: number) => column(natural, natural);

test('columns get their natural widths if there is room', () => {
  expect(columnWidths([column(20, 8), fixed(5)], 25)).toEqual([20, 5]);
  expect(columnWidths([column(20, 8), fixed(5)], 40)).toEqual([20, 5]);
});

test('the widest column that may shrink shrinks first', () => {
  expect(columnWidths([column(20, 4, { word: 4 }), column(12, 4, { word: 4 }), fixed(30)], 52)).toEqual([11, 11, 30]);
});

test('columns keep words whole if they can, then parts of words, then only their least widths', () => {
  const wishes = [column(20, 4, { word: 14, part: 9 }), column(20, 4, { word: 10, part: 10 })];
  expect(columnWidths(wishes, 24)).toEqual([14, 10]);
  expect(columnWidths(wishes, 20)).toEqual([10, 10]);
  expect(columnWidths(wishes, 12)).toEqual([6, 6]);
  expect(columnWidths(wishes, 7)).toBeUndefined();
});

const shrinksLast = [column(25, 15, { word: 12 }), column(14, 7, { word: 6, last: true }), fixed(11)];

test('a column that shrinks last keeps its width while the others can shrink', () => {
  expect(columnWidths(shrinksLast, 49)).toEqual([24, 14, 11]);
  expect(columnWidths(shrinksLast, 40)).toEqual([15, 14, 11]);
});

test('a column that shrinks last gives no more than the others leave over', () => {
  expect(columnWidths(shrinksLast, 39)).toEqual([15, 13, 11]);
  expect(columnWidths(shrinksLast, 33)).toEqual([15, 7, 11]);
  expect(columnWidths(shrinksLast, 32)).toBeUndefined();
});

test('a column that shrinks last shrinks before a word is cut', () => {
  expect(columnWidths([column(30, 8, { word: 20 }), column(14, 7, { word: 6, last: true })], 33)).toEqual([20, 13]);
});
