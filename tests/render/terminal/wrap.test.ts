import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paint } from '../../../src/render/terminal/paint.ts';
import { themeFor } from '../../../src/render/terminal/theme.ts';
import { widthOf } from '../../../src/render/terminal/width.ts';
import type { Rich } from '../../../src/view/view.ts';
import { COLOUR, scripts } from '../generated.ts';

const options = { ascii: false, stacked: false };
const bare = themeFor(options);
const coloured = themeFor(options, paint);

const bareLines = (rich: Rich, cells: number) => bare.wrap(rich, cells);
const colouredLines = (rich: Rich, cells: number) => coloured.wrap(rich, cells).map((line) => line.replace(COLOUR, ''));

test.each([
  ['without colour', bareLines],
  ['with colour', colouredLines],
])('no line of any script is wider than asked %s, from 1 cell to 120', (_colour, linesOf) => {
  fc.assert(
    fc.property(scripts, fc.integer({ min: 1, max: 120 }), (rich, cells) => {
      // A wide letter takes two cells, even where there is one.
      for (const line of linesOf(rich, cells)) expect(widthOf(line), line).toBeLessThanOrEqual(Math.max(2, cells));
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['without colour', bareLines],
  ['with colour', colouredLines],
])('wrapping loses no letter of any script %s', (_colour, linesOf) => {
  const letters = (text: string) => text.replace(/\s/g, '').normalize();
  fc.assert(
    fc.property(scripts, fc.integer({ min: 1, max: 120 }), (rich, cells) => {
      expect(letters(linesOf(rich, cells).join('\n'))).toBe(letters(bare.style(rich).plain));
    }),
    { numRuns: 500 },
  );
});

test('a break drops the spaces around it, and a colour ends with its line and begins again on the next', () => {
  const text: Rich = ['one two', { text: ' three  four', tone: 'muted' }, ' five'];
  expect(bare.wrap(text, 9)).toEqual(['one two', 'three', 'four five']);
  expect(coloured.wrap(text, 9)).toEqual(['one two', '\u001b[2mthree\u001b[22m', '\u001b[2mfour\u001b[22m five']);
});

test('a word longer than a line breaks behind hyphens, with as much on each line as fits it', () => {
  expect(bare.wrap('responsible-ai-specialist', 15)).toEqual(['responsible-ai-', 'specialist']);
  expect(bare.wrap('responsible-ai-specialist', 14)).toEqual(['responsible-', 'ai-specialist']);
  expect(bare.wrap('ai-responsible-x', 12)).toEqual(['ai-', 'responsible-', 'x']);
  expect(bare.wrap('deep-learning\u00a02, pytorch\u00a02', 15)).toEqual(['deep-', 'learning\u00a02,', 'pytorch\u00a02']);
  expect(bare.wrap('of ai-creative-director', 12)).toEqual(['of', 'ai-creative-', 'director']);
  expect(coloured.wrap([{ text: 'responsible-ai-specialist', tone: 'accent' }], 15)).toEqual([
    '\u001b[36mresponsible-ai-\u001b[39m',
    '\u001b[36mspecialist\u001b[39m',
  ]);
});

test('words that are kept together part at their blank before a mark is cut off', () => {
  expect(bare.wrap('deep-learning\u00a02, sql\u00a02', 15)).toEqual(['deep-', 'learning\u00a02,', 'sql\u00a02']);
  expect(bare.wrap('2\u00a0working, useful', 9)).toEqual(['2\u00a0', 'working,', 'useful']);
});

test('an accent at the start of a coloured text leaves the escape sequence whole', () => {
  expect(coloured.wrap([{ text: '\u0323;2J and more', tone: 'accent' }], 8)).toEqual([
    '\u001b[36m\u0323;2J and\u001b[39m',
    '\u001b[36mmore\u001b[39m',
  ]);
});
