import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RenderOptions } from '../../../src/render/options.ts';
import { plainText, richOf } from '../../../src/render/rich.ts';
import { renderPage } from '../../../src/render/terminal/page.ts';
import { paint } from '../../../src/render/terminal/paint.ts';
import { widthOf } from '../../../src/render/terminal/width.ts';
import type { View } from '../../../src/view/view.ts';
import { COLOUR, hostile, rich, table, view } from '../generated.ts';

const plain: RenderOptions = { width: 80, ascii: false, color: 0, stacked: false, sources: true };
const pageOf = (blocks: View['blocks'], options: Partial<RenderOptions> = {}): string =>
  renderPage({ kind: 'test', blocks, data: {} }, { ...plain, ...options });
/** What is left when blanks and line breaks are taken away: wrapping may change nothing else. */
const squeezed = (text: string): string => text.replace(/\s+/g, '');

test('a table shows whole what an older measure of width would shorten', () => {
  const text = '\u0abc\u{20000}\u0000';
  expect(pageOf([{ kind: 'table', table: { columns: [{ key: 'a', title: 'a' }], rows: [{ a: text }] } }])).toBe(
    '  A\n  \u0abc\u{20000}\ufffd\n',
  );
});

test('a page is never wider than the terminal', () => {
  fc.assert(
    fc.property(view, fc.integer({ min: 20, max: 130 }), fc.boolean(), fc.boolean(), (made, width, ascii, stacked) => {
      for (const text of renderPage(made, { ...plain, width, ascii, stacked }).split('\n')) {
        expect(widthOf(text), text).toBeLessThanOrEqual(width);
      }
    }),
    { numRuns: 150 },
  );
});

test('a page carries no escape without colour, and the same words with it', () => {
  fc.assert(
    fc.property(view, fc.integer({ min: 20, max: 130 }), (made, width) => {
      const bare = renderPage(made, { ...plain, width });
      expect(bare).not.toContain('\u001b');
      expect(squeezed(renderPage(made, { ...plain, width, color: 1 }, paint).replace(COLOUR, ''))).toBe(squeezed(bare));
    }),
    { numRuns: 100 },
  );
});

test('a page is ASCII where only ASCII will do', () => {
  fc.assert(
    fc.property(view, (made) => {
      expect(renderPage(made, { ...plain, ascii: true })).toMatch(/^[\x20-\x7e\n]*$/);
    }),
    { numRuns: 100 },
  );
});

test('data cannot steer the terminal', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const drawn = pageOf([
        { kind: 'title', text, aside: text },
        { kind: 'facts', facts: [{ label: text, text }] },
        { kind: 'list', items: [text, [{ text, tone: 'strong' }]] },
        { kind: 'table', table: { columns: [{ key: 'a', title: text }], rows: [{ a: text }] } },
        { kind: 'text', text },
      ]);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be caught
      expect(drawn).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/);
      expect(drawn.isWellFormed()).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('wrapping loses no part of a text', () => {
  fc.assert(
    fc.property(rich, fc.integer({ min: 20, max: 100 }), (text, width) => {
      expect(squeezed(pageOf([{ kind: 'text', text }], { width }))).toBe(squeezed(plainText(text)));
    }),
  );
});

test('a table loses no value, drawn or stacked', () => {
  fc.assert(
    fc.property(table, fc.integer({ min: 20, max: 120 }), (made, width) => {
      const drawn = squeezed(pageOf([{ kind: 'table', table: made }], { width }));
      const letters = (text: string) => [...squeezed(text)].sort().join('');
      const values = made.rows.flatMap((row) => made.columns.map((column) => plainText(richOf(row[column.key])))).join('');
      // A wrapped row interleaves its cells, so letters are counted; titles stand once, or once a row.
      for (const letter of new Set(letters(values))) {
        expect(countOf(drawn, letter)).toBeGreaterThanOrEqual(countOf(values, letter));
      }
    }),
  );
});

test('the scale of the narrowest chart has more than one figure', () => {
  const rows = [
    { label: 'official, 15-1299', draw: { kind: 'claim' as const, low: 80_000, high: 160_000, openEnded: false }, after: 'n 218' },
  ];
  const [first] = pageOf([{ kind: 'ranges', scale: { min: 40_000, max: 310_000, unit: 'usd' }, rows }], { width: 60 }).split('\n');
  expect(first?.trim().split(/ +/)).toEqual(['$100k', '$200k', '$300k']);
});

test('an id is broken behind hyphens before it is cut', () => {
  expect(pageOf([{ kind: 'text', text: 'natural-language-concepts' }], { width: 20 })).toBe('natural-language-\nconcepts\n');
  expect(pageOf([{ kind: 'text', text: 'a https://example.org/very-long-path' }], { width: 20 })).toBe(
    'a https://example.or\ng/very-long-path\n',
  );
});

test('a command that fits is kept on one line', () => {
  const text = renderPage({ kind: 'test', blocks: [], next: ['show mlops', 'plan mlops'], data: {} }, { ...plain, width: 50 });
  expect(text.split('\n')).toContain('  Next: genai-careers show mlops · plan mlops');
  expect(renderPage({ kind: 'test', blocks: [], next: ['show mlops', 'plan mlops'], data: {} }, { ...plain, width: 40 })).toContain(
    'mlops ·\n  plan mlops\n',
  );
});

describe('long commands after an answer', () => {
  const flags = ['python', 'sql', 'git', 'docker', 'kubernetes', 'terraform'].map((skill) => `--skill ${skill}=2`).join(' ');
  const nextOf = (person: string, width = 80, stacked = false) => {
    const next = [{ command: 'plan mlops', flags: person, end: ' --save' }, 'show mlops', { command: 'match', flags: person }];
    return renderPage({ kind: 'test', blocks: [], next, data: {} }, { ...plain, width, stacked })
      .trim()
      .split('\n');
  };

  test('a command that fits two rows is whole', () => {
    expect(nextOf('--skill git=2')).toEqual([
      'Next: genai-careers plan mlops --skill git=2 --save · show mlops ·',
      '  match --skill git=2',
    ]);
  });

  test('the flags of a person are cut where they would take more than two rows', () => {
    expect(nextOf(flags).join(' ').replace(/ +/g, ' ')).toBe(
      'Next: genai-careers plan mlops --skill … --save · show mlops · match --skill …',
    );
    expect(nextOf(`--resume ${'cv'.repeat(60)}.json`).join(' ')).toContain('plan mlops --resume … --save');
  });

  test.each([60, 80, 120])('the commands take at most two rows of %i cells', (width) => {
    expect(nextOf(flags, width).length).toBeLessThanOrEqual(2);
    expect(nextOf(flags, width)[0]).toContain('genai-careers plan mlops --skill …');
  });
});

describe('a page for screen readers', () => {
  const stackedPage = (blocks: View['blocks']) => pageOf(blocks, { stacked: true });

  test('a title, facts and a bar are lines without padding or drawings', () => {
    const text = stackedPage([
      { kind: 'title', text: 'Plan', aside: 'mlops' },
      { kind: 'bar', share: 0.5, text: '50%: half' },
      { kind: 'facts', facts: [{ label: 'If longer', text: 'the same' }] },
      { kind: 'list', items: ['one'] },
    ]);
    expect(text).toBe('Plan\nmlops\n50%: half\n\nIf longer: the same\n\n- one\n');
  });

  test('a step of a timeline is told in sentences', () => {
    const row = {
      step: 1,
      label: { text: 'CS50' },
      from: 0,
      to: 7.5,
      when: '4 January to 26 February 2027',
      mark: 'course' as const,
      after: [{ text: '≈ 62 h' }, { text: 'free' }],
    };
    expect(stackedPage([{ kind: 'timeline', ends: ['Hours', 'Price'], weeks: 8, ticks: [], rows: [row] }])).toBe(
      'Step 1: CS50.\n  4 January to 26 February 2027. About 62 hours. Free.\n',
    );
  });

  test('the key of a chart is left out where the chart is told in words', () => {
    const view: View = { kind: 'test', blocks: [{ kind: 'text', text: 'Pay' }], chartKey: ['Bar: the middle half.'], data: {} };
    expect(renderPage(view, plain)).toContain('Bar: the middle half.');
    expect(renderPage(view, { ...plain, stacked: true })).toBe('Pay\n');
  });
});

const countOf = (text: string, letter: string): number => text.split(letter).length - 1;
