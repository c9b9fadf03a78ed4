import { expect, test } from 'vitest';
import { claimShort, claimText } from '../../../src/view/words/claims.ts';

test.each<[number | null, number | null, boolean, string, string]>([
  [140_000, 250_000, true, '$140,000 to $250,000 or more', '$140k – $250k+'],
  [310_000, 393_000, false, '$310,000 to $393,000', '$310k – $393k'],
  [null, 400_000, true, 'up to $400,000 and more', 'to $400k+'],
  [100_000, null, true, '$100,000 or more', '$100k+'],
  [null, null, false, 'no figure', 'no figure'],
])('a claim from %s to %s is written in a sentence and in a cell', (low, high, openEnded, sentence, cell) => {
  expect(claimText({ low, high, openEnded })).toBe(sentence);
  expect(claimShort({ low, high, openEnded })).toBe(cell);
});
