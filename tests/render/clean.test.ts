import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/render/clean.ts';
import { hostile } from './generated.ts';

test.each([
  ['colour', '\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
  ['a nested sequence that comes back to life when it is stripped', '\u001b\u001b[31m[31m', '\ufffd\ufffd[31m[31m'],
  ['a window title', '\u001b]0;x\u0007', '\ufffd]0;x\ufffd'],
  ['an 8-bit control', '\u009b31m', '\ufffd31m'],
  ['reversed text', 'a\u202eb', 'a\ufffdb'],
  ['a hidden tag', 'a\u{e0041}', 'a\ufffd'],
  ['line breaks of every kind', 'a\r\nb\rc\nd', 'a b c d'],
  ['a tab', 'a\tb', 'a b'],
  ['a line separator', 'a\u2028b', 'a\ufffdb'],
  ['half a character', 'a\ud800b', 'a\ufffdb'],
])('clean replaces %s', (_what, text, expected) => {
  expect(clean(text)).toBe(expected);
});

test('clean keeps what scripts need: joiners, accents, wide letters', () => {
  for (const text of ['Zürich', '日本語', '👩‍💻', 'क्षि', 'e\u0301', '\u200b']) expect(clean(text)).toBe(text);
});

test('clean leaves one line, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      expect(clean(text)).not.toMatch(/\r|\n/);
      expect(clean(clean(text))).toBe(clean(text));
      expect(clean(text, { multiline: true })).not.toContain('\u001b');
    }),
  );
});
