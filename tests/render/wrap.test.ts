import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/render/clean.ts';
import { isSingle } from '../../src/render/single.ts';
import { themeFor } from '../../src/render/terminal/theme.ts';
import type { Rich, Tone } from '../../src/view/view.ts';

const bare = themeFor({ ascii: false, color: 0 });
const coloured = themeFor({ ascii: false, color: 1 });

/** Texts of single cells, with blanks at every place: at the ends, several in a row, and those that keep words together. */
const words = fc
  .array(fc.constantFrom('a', 'of', 'role', 'python', 'Zürich', '− 3', '≈\u00a07', '\u00a0·', '', ' ', '·', '12'), { maxLength: 14 })
  .map((parts) => parts.join(' '));
const tone = fc.constantFrom<Tone>('plain', 'strong', 'muted', 'accent', 'good', 'warn');
const spans: fc.Arbitrary<Rich> = fc.array(fc.oneof(words, fc.record({ text: words, tone })), { minLength: 1, maxLength: 4 });

/** A colour that is put on and taken off around nothing, as the library leaves it where a line ends in a coloured blank. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken away
const EMPTY = /\u001b\[\d+m\u001b\[(22|39)m/g;

const byLibrary = (text: string, cells: number): string[] =>
  wrapAnsi(text, cells, { hard: true, trim: true }).replace(EMPTY, '').split('\n');

describe('lines are broken as the library breaks them', () => {
  test('without colour', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 12, max: 60 }), (rich, cells) => {
        const { text, width } = bare.style(rich);
        expect(bare.wrap(rich, cells)).toEqual(width <= cells ? [text] : byLibrary(text, cells));
      }),
      { numRuns: 1000 },
    );
  });

  test('with colour', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 12, max: 60 }), (rich, cells) => {
        const { text, width } = coloured.style(rich);
        const lines = coloured.wrap(rich, cells).map((line) => line.replace(EMPTY, ''));
        expect(lines).toEqual(width <= cells ? [text.replace(EMPTY, '')] : byLibrary(text, cells));
      }),
      { numRuns: 1000 },
    );
  });
});

test('blanks at a break are dropped, colour is taken off at the end of a line and put on again', () => {
  const text: Rich = ['one two', { text: ' three  four', tone: 'muted' }, ' five'];
  expect(bare.wrap(text, 9)).toEqual(['one two', 'three', 'four five']);
  expect(coloured.wrap(text, 9)).toEqual(['one two', '\u001b[2mthree\u001b[22m', '\u001b[2mfour\u001b[22m five']);
});

test('a word longer than a line is broken behind hyphens, with as much on each line as fits it', () => {
  expect(bare.wrap('responsible-ai-specialist', 15)).toEqual(['responsible-ai-', 'specialist']);
  expect(bare.wrap('responsible-ai-specialist', 14)).toEqual(['responsible-', 'ai-specialist']);
  expect(bare.wrap('ai-responsible-x', 12)).toEqual(['ai-', 'responsible-', 'x']);
  expect(bare.wrap('of ai-creative-director', 12)).toEqual(['of', 'ai-creative-', 'director']);
  expect(coloured.wrap([{ text: 'responsible-ai-specialist', tone: 'accent' }], 15)).toEqual([
    '\u001b[36mresponsible-ai-\u001b[39m',
    '\u001b[36mspecialist\u001b[39m',
  ]);
});

test('what is taken for single cells is measured and cleaned as such', () => {
  for (let code = 0; code < 0x1_0000; code += 1) {
    const character = String.fromCharCode(code);
    if (!isSingle(character)) continue;
    expect(stringWidth(character), code.toString(16)).toBe(1);
    expect(character.normalize(), code.toString(16)).toBe(character);
    expect(character, code.toString(16)).not.toMatch(/\p{C}|\p{M}|\p{Zl}|\p{Zp}/u);
  }
  expect(clean('a\u2028')).toBe('a\ufffd');
});
