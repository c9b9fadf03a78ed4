import fc from 'fast-check';
import { expect, test } from 'vitest';
import { visible } from '../../src/mcp/visible.ts';

test.each([
  ['tag characters', 'a\u{e0049}\u{e0067}\u{e007f}b', 'ab'],
  ['zero-width characters', 'i\u200bg\u200cn\u200do\u2060r\ufeffe', 'ignore'],
  ['controls', '\u001b[31mred\u0007\u009b', '[31mred'],
  ['characters that reorder text', '\u202eevil\u2066x\u2069', 'evilx'],
  ['selectors that carry bytes', 'a\ufe0f\u{e0101}\u{e01ef}', 'a'],
  ['fillers that look like blanks', 'a\u3164\u115f\uffa0b', 'ab'],
  ['lone surrogates', 'a\ud800b', 'ab'],
  ['private characters', 'a\ue000\u{f0000}b', 'ab'],
])('%s are left out', (_what, text, seen) => {
  expect(visible(text)).toBe(seen);
});

test('line breaks, tabs, accents and other scripts stay', () => {
  const text = 'Zoë\tnaïve\n生成AI नमस्ते \u{1f600}';
  expect(visible(text)).toBe(text);
});

test('line separators become line breaks', () => {
  expect(visible('a\u2028b\u2029c')).toBe('a\nb\nc');
});

test('every text of a record is cleaned, its keys too, and other values stay', () => {
  expect(visible({ 'k\u200b': ['a\u200b', 1, null, true, { b: '\u0000' }] })).toEqual({ k: ['a', 1, null, true, { b: '' }] });
});

test('nothing unseen is left of any text, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const seen = visible(text);
      expect(seen).not.toMatch(/[\p{Cf}\p{Cs}]|(?![\n\t])\p{Cc}/u);
      expect(visible(seen)).toBe(seen);
    }),
  );
});
