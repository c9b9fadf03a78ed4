import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.ts';
import type { RenderOptions } from '../../src/render/options.ts';
import type { View } from '../../src/view/view.ts';
import { hostile, table, view } from './generated.ts';

const options: RenderOptions = { width: 80, ascii: false, color: 1, stacked: false, sources: true };
const markdownOf = (blocks: View['blocks']): string => renderMarkdown({ kind: 'test', blocks, data: {} }, options);

/** Cells of a row: bars that are not escaped part them. */
const cellsOf = (row: string): number => row.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length - 2;

test('Markdown gives every row of a table as many cells as its head', () => {
  fc.assert(
    fc.property(table, (made) => {
      const rows = markdownOf([{ kind: 'table', table: made }])
        .trimEnd()
        .split('\n');
      expect(rows).toHaveLength(made.rows.length + 2);
      for (const row of rows) expect(cellsOf(row), row).toBe(made.columns.length);
    }),
  );
});

test('Markdown carries no colour, and nothing that steers a terminal', () => {
  const harmless = (text: string) => {
    for (const mark of ['\u001b', '\u009b', '\u202e', '\u0007']) expect(text).not.toContain(mark);
  };
  fc.assert(
    fc.property(view, (made) => harmless(renderMarkdown(made, options))),
    { numRuns: 50 },
  );
  fc.assert(fc.property(hostile, (text) => harmless(markdownOf([{ kind: 'text', text }]))));
});

test('Markdown escapes its own syntax and that of HTML', () => {
  expect(markdownOf([{ kind: 'text', text: '<script>alert(1)</script> *a* _b_ `c` [d](e) # | \\' }])).toBe(
    '&lt;script&gt;alert(1)&lt;/script&gt; \\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\# \\| \\\\\n',
  );
});

test('Markdown links only addresses of the web', () => {
  const text = [{ text: 'a', url: 'https://example.org/x' }, ' ', { text: 'b', url: 'javascript:alert(1)' }];
  expect(markdownOf([{ kind: 'text', text }])).toBe('[a](https://example.org/x) b\n');
});

test('Markdown has a title, facts, lists and ranges in words', () => {
  expect(
    markdownOf([
      { kind: 'title', text: 'Role', aside: 'x' },
      { kind: 'facts', facts: [{ label: 'Track', text: 'data' }] },
      { kind: 'list', items: ['one', 'two'], marker: 'number' },
      {
        kind: 'ranges',
        scale: { min: 0, max: 200_000, unit: 'usd' },
        rows: [{ label: 'claimed', draw: { kind: 'claim', low: 100_000, high: null, openEnded: true }, after: 'n 5' }],
      },
    ]),
  ).toBe(
    '# Role (x)\n\n- **Track**: data\n\n1. one\n2. two\n\n|  | US dollars a year |  |\n| --- | --- | --- |\n| claimed | $100,000 or more | n 5 |\n',
  );
});
