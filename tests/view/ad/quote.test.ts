import fc from 'fast-check';
import { expect, test } from 'vitest';
import { quoteOf } from '../../../src/view/ad/quote.ts';

test.each([
  ['Expert Python.', 'Python', 'Expert Python.'],
  ['You report to the board, and write strong SQL; no Java', 'SQL', 'and write strong SQL'],
  [
    'Design and build retrieval pipelines over twelve hundred pages of policy wordings',
    'retrieval',
    'Design and build retrieval pipelines over …',
  ],
])('of "%s" the clause with %s is quoted', (text, name, quote) => {
  expect(quoteOf({ text, name })).toBe(quote);
});

test('a quote holds the name and is never longer than the name, 44 characters and its dots', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 120 }), fc.string({ maxLength: 120 }), (before, after) => {
      const quote = quoteOf({ text: `${before}Python${after}`, name: 'Python' });
      expect(quote).toContain('Python');
      expect(quote.length).toBeLessThanOrEqual(6 + 44 + 4);
    }),
  );
});
