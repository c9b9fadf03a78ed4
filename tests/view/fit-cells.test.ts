import { expect, test } from 'vitest';
import { partsOf } from '../../src/view/build.ts';
import { hoursAway, openBlocks } from '../../src/view/fit-cells.ts';

const textOf = (hours: number | null, open?: number): string =>
  partsOf(hoursAway(hours, open).text)
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');

test.each([
  [60, 0, '60 h'],
  [60, 4, '60 h + 4\u00a0open'],
  [0, 2, '0 h + 2\u00a0open'],
  [null, 0, '?'],
  [null, 1, '? + 1\u00a0open'],
])('%j hours and %i open levels read "%s"', (hours, open, words) => {
  expect(textOf(hours, open)).toBe(words);
  expect(hoursAway(hours, open).value).toBe(hours);
});

test('open levels are explained where one is shown, and nowhere else', () => {
  expect(openBlocks([{ openLevels: 0 }])).toEqual([]);
  expect(openBlocks([{ openLevels: 0 }, { openLevels: 3 }])).toHaveLength(1);
});
