import { describe, expect, test } from 'vitest';
import { type ColumnWish, columnWidths } from '../../src/render/terminal/layout.ts';

/** Words and their parts are as long as the column is wide where nothing else is said. */
function column(natural: number, least: number, more: { word?: number; part?: number; last?: boolean } = {}): ColumnWish {
  const { word = natural, last = false } = more;
  return { natural, least, word: () => word, part: () => more.part ?? word, last };
}
const fixed = (natural: number) => column(natural, natural);

describe('the widths of columns', () => {
  test('are as wished where there is room', () => {
    expect(columnWidths([column(20, 8), fixed(5)], 25)).toEqual([20, 5]);
    expect(columnWidths([column(20, 8), fixed(5)], 40)).toEqual([20, 5]);
  });

  test('the widest that may gives way first', () => {
    expect(columnWidths([column(20, 4, { word: 4 }), column(12, 4, { word: 4 }), fixed(30)], 52)).toEqual([11, 11, 30]);
  });

  test('words are whole where that is enough, then parts of words, then nothing but the least', () => {
    const wishes = [column(20, 4, { word: 14, part: 9 }), column(20, 4, { word: 10, part: 10 })];
    expect(columnWidths(wishes, 24)).toEqual([14, 10]);
    expect(columnWidths(wishes, 20)).toEqual([10, 10]);
    expect(columnWidths(wishes, 12)).toEqual([6, 6]);
    expect(columnWidths(wishes, 7)).toBeUndefined();
  });
});

describe('a column that gives way last', () => {
  const wishes = [column(25, 15, { part: 12 }), column(14, 7, { word: 6, last: true }), fixed(11)];

  test('keeps its width while the others can give', () => {
    expect(columnWidths(wishes, 49)).toEqual([24, 14, 11]);
    expect(columnWidths(wishes, 40)).toEqual([15, 14, 11]);
  });

  test('goes as far as it can once they cannot, and they get what it leaves', () => {
    expect(columnWidths(wishes, 39)).toEqual([21, 7, 11]);
    expect(columnWidths(wishes, 33)).toEqual([15, 7, 11]);
    expect(columnWidths(wishes, 32)).toBeUndefined();
  });

  test('goes before a word is cut', () => {
    expect(columnWidths([column(30, 8, { word: 20 }), column(14, 7, { word: 6, last: true })], 33)).toEqual([26, 7]);
  });
});
