import fc from 'fast-check';
import type { Block, Rich, Span, View } from '../../src/view/view.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour is what is taken away
export const COLOUR = /\u001b\[\d+m/g;

/** Words of every kind: plain, long, hyphenated, wide, combining, and marks that mean something to CSV or Markdown. */
const word = fc.oneof(
  fc.constantFrom(
    'a',
    'role',
    'python',
    'natural-language-concepts',
    'x'.repeat(50),
    '日本語のとても長い言葉',
    'Zürich',
    '한국어',
    '≈',
    '…',
    '–',
  ),
  fc.constantFrom('=1+1', '|', '**bold**', '"quoted"', 'a,b', '<b>', '[link](x)', '`code`', '@cmd', '+1', '#'),
  fc.string({ minLength: 1, maxLength: 8 }).filter((text) => /^[\x21-\x7e]+$/.test(text)),
);

export const line: fc.Arbitrary<string> = fc.array(word, { minLength: 1, maxLength: 7 }).map((words) => words.join(' '));

const tone = fc.constantFrom('plain', 'strong', 'muted', 'accent', 'good', 'warn') as fc.Arbitrary<NonNullable<Span['tone']>>;

export const rich: fc.Arbitrary<Rich> = fc.oneof(
  line,
  fc.array(fc.oneof(line, fc.record({ text: line, tone }), fc.record({ text: line, url: fc.webUrl() })), { minLength: 1, maxLength: 3 }),
);

/** Letters that measures of width disagree about: wide, combining, emoji of several code points, younger than cli-table3. */
const letters = fc.constantFrom(
  ...['a', 'of', '-', 'é', '日本', 'ー', '한', 'ｗ', '𠀀', '\u0abc'],
  ...['x\u0323\u0301', '\u0323', 'งานข้อมูล', 'क्षि', 'नमस्ते', 'שָׁ', '\u200b', '\u00ad'],
  ...['🙂', '🫨', '❤️', '1️⃣', '©️', '👍🏽', '🇩🇪', '👩‍💻', '👩🏽‍⚕️', '👨‍👩‍👧‍👦', '☝', '⌚'],
);
const scriptText = fc
  .array(fc.oneof({ weight: 4, arbitrary: letters }, fc.constant(' '), fc.constant('\u00a0'), line), { minLength: 1, maxLength: 20 })
  .map((parts) => parts.join(''));

/** Text of every script, in several tones. */
export const scripts: fc.Arbitrary<Rich> = fc.array(fc.oneof(scriptText, fc.record({ text: scriptText, tone })), {
  minLength: 1,
  maxLength: 3,
});

export const table = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const keys = Array.from({ length: size }, (_, index) => `c${index}`);
  const column = fc.record({
    title: line,
    align: fc.constantFrom('left' as const, 'right' as const),
    wrap: fc.constantFrom(true, false, 'last' as const),
  });
  return fc.record({
    columns: fc.tuple(...keys.map((key) => column.map((made) => ({ key, ...made })))),
    rows: fc.array(
      fc.tuple(...keys.map(() => rich)).map((cells) => Object.fromEntries(cells.map((cell, index) => [`c${index}`, cell]))),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
  });
});

const money = fc.integer({ min: 20_000, max: 400_000 });
const ranges: fc.Arbitrary<Block> = fc
  .array(
    fc.record({
      label: line,
      after: line,
      draw: fc.oneof(
        fc.record({ kind: fc.constant('claim' as const), low: fc.option(money), high: fc.option(money), openEnded: fc.boolean() }),
        fc.tuple(money, money, money, money, money).map((figures) => {
          const [p10, p25, p50, p75, p90] = figures.sort((a, b) => a - b) as [number, number, number, number, number];
          return { kind: 'spread' as const, p10, p25, p50, p75, p90 };
        }),
      ),
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((rows) => ({ kind: 'ranges', scale: { min: 0, max: 450_000, unit: 'usd' }, rows }));

const timeline: fc.Arbitrary<Block> = fc
  .array(fc.record({ label: line, from: fc.integer({ min: 0, max: 20 }), length: fc.integer({ min: 1, max: 20 }), after: line }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((rows) => ({
    kind: 'timeline',
    weeks: 40,
    ends: ['Hours'],
    ticks: [
      { at: 0, label: 'Jan' },
      { at: 20, label: 'June' },
    ],
    rows: rows.map(({ label, from, length, after }, at) => ({
      step: at + 1,
      label: { text: label },
      from,
      to: from + length,
      when: 'in May',
      mark: 'course' as const,
      after: [{ text: after }],
    })),
  }));

export const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('title' as const), text: rich, aside: rich }),
  fc.record({ kind: fc.constant('heading' as const), text: rich }),
  fc.record({ kind: fc.constant('text' as const), text: rich, indent: fc.integer({ min: 0, max: 4 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    facts: fc.array(fc.record({ label: line, text: rich }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('list' as const),
    items: fc.array(rich, { minLength: 1, maxLength: 3 }),
    marker: fc.constantFrom('dash' as const, 'number' as const, 'check' as const),
  }),
  table.map((made) => ({ kind: 'table' as const, table: made })),
  fc.record({ kind: fc.constant('bar' as const), share: fc.double({ min: 0, max: 1, noNaN: true }), text: rich }),
  ranges,
  timeline,
);

export const view: fc.Arbitrary<View> = fc.record({
  kind: fc.constant('test'),
  blocks: fc.array(block, { minLength: 1, maxLength: 4 }),
  provenance: fc.array(line, { maxLength: 2 }),
  footnotes: fc.array(fc.record({ id: fc.constant('a'), text: rich }), { maxLength: 2 }),
  next: fc.array(line, { maxLength: 3 }),
  data: fc.constant({}),
});

/** Text that tries to steer the terminal or to reorder what is read. */
export const hostile: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '\u001b[31m',
        '\u001b]0;title\u0007',
        '\u001b\u001b[31m[31m',
        '\u009b31m',
        '\u202e',
        '\u2066',
        '\u0007',
        '\r',
        '\r\n',
        '\n',
      ),
      fc.constantFrom('\t', '\u0000', '\u007f', '\ufeff', '\u2028', '\ud800', '\u{e0041}', '\u061c', '\u200f', '\ufffa', 'ok', ' '),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));
