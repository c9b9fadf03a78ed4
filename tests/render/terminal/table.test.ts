import fc from 'fast-check';
import { expect, test } from 'vitest';
import { paint } from '../../../src/render/terminal/paint.ts';
import { tableLines } from '../../../src/render/terminal/table.ts';
import { themeFor } from '../../../src/render/terminal/theme.ts';
import { widthOf } from '../../../src/render/terminal/width.ts';
import type { Table } from '../../../src/view/view.ts';
import { COLOUR, scripts } from '../generated.ts';

const options = { ascii: false, stacked: false };
const table = (rows: Table['rows']): Table => ({
  columns: [
    { key: 'text', title: 'Text', wrap: true },
    { key: 'mark', title: '', wrap: false },
  ],
  rows,
});

test('columns align whatever script and colour stands in a cell', () => {
  fc.assert(
    fc.property(fc.array(scripts, { minLength: 1, maxLength: 4 }), fc.integer({ min: 20, max: 120 }), (texts, room) => {
      const rows = texts.map((text) => ({ text, mark: '|' }));
      const lines = tableLines(table(rows), room, themeFor(options, paint), false).map((line) => line.replace(COLOUR, ''));
      expect(new Set(lines.map(widthOf)).size, lines.join('\n')).toBe(1);
      expect(lines.filter((line) => line.endsWith('|'))).toHaveLength(texts.length);
    }),
    { numRuns: 500 },
  );
});

test('a table has no borders, two spaces between columns, and colour only where the view has a tone', () => {
  const rows = [
    { text: 'one', mark: '1' },
    { text: [{ text: 'eleven', tone: 'good' as const }], mark: '11' },
  ];
  const made: Table = {
    ...table(rows),
    columns: [
      { key: 'text', title: 'Text' },
      { key: 'mark', title: 'N', align: 'right' },
    ],
  };
  expect(tableLines(made, 40, themeFor(options), false)).toEqual(['TEXT     N', 'one      1', 'eleven  11']);
  expect(tableLines(made, 40, themeFor(options, paint), false)).toEqual([
    '\u001b[2mTEXT\u001b[22m     \u001b[2mN\u001b[22m',
    'one      1',
    '\u001b[32meleven\u001b[39m  11',
  ]);
});

test('a row is as tall as its tallest cell', () => {
  const rows = [{ text: 'one two three four five', mark: 'fixed' }];
  expect(tableLines(table(rows), 20, themeFor(options), false)).toEqual([
    'TEXT                ',
    'one two three  fixed',
    'four five           ',
  ]);
});

test('a table without rows draws nothing', () => {
  expect(tableLines(table([]), 40, themeFor(options), false)).toEqual([]);
});

const grouped = (rows: Table['rows']): Table => ({
  columns: [
    { key: 'group', title: 'Group', wrap: false, groups: true },
    { key: 'text', title: 'Text' },
  ],
  rows,
});
const tracks = [
  { group: 'data', text: 'one' },
  { group: 'data', text: 'two' },
  { group: 'product', text: 'eleven twelve' },
];

test('a column of groups stays a column while no other column has to wrap', () => {
  expect(tableLines(grouped(tracks), 22, themeFor(options), false)).toEqual([
    'GROUP    TEXT         ',
    'data     one          ',
    'data     two          ',
    'product  eleven twelve',
  ]);
});

test('a column of groups becomes headings where another would wrap', () => {
  expect(tableLines(grouped(tracks), 21, themeFor(options), false)).toEqual([
    'TEXT         ',
    '',
    'data',
    'one          ',
    'two          ',
    '',
    'product',
    'eleven twelve',
  ]);
});

test('labelled lines stand below the heading of their group', () => {
  const lines = ['data', 'Text: one', '', 'Text: two', '', 'product', 'Text: eleven twelve'];
  expect(tableLines(grouped(tracks), 40, themeFor(options), true)).toEqual(lines);
});

test('rows of a group that stand apart keep the column', () => {
  const apart = [...tracks, { group: 'data', text: 'three' }];
  expect(tableLines(grouped(apart), 19, themeFor(options), false)[0]).toBe('GROUP    TEXT      ');
  expect(tableLines(grouped(apart), 40, themeFor(options), true).slice(0, 2)).toEqual(['Group: data', 'Text: one']);
});

test('titles of columns stand on one line if all of them have room, and wrap between words if not', () => {
  const columns: Table['columns'] = [
    { key: 'role', title: 'Role', wrap: false },
    { key: 'hours', title: 'Hours away', align: 'right', wrap: false },
  ];
  const lines = (room: number) =>
    tableLines({ columns, rows: [{ role: 'MLOps Engineer', hours: '282 h' }] }, room, themeFor(options, undefined), false);
  expect(lines(26)).toEqual(['ROLE            HOURS AWAY', 'MLOps Engineer       282 h']);
  expect(lines(25)).toEqual(['ROLE            HOURS', '                 AWAY', 'MLOps Engineer  282 h']);
});

test('a spare column goes where there is no room beside the others unwrapped, and stays where labels stand before each value', () => {
  const made: Table = {
    columns: [
      { key: 'name', title: 'Name' },
      { key: 'spare', title: 'Spare', spare: true, least: 6 },
      { key: 'mark', title: 'N', wrap: false },
    ],
    rows: [{ name: 'eleven words', spare: 'one two three', mark: '11' }],
  };
  const at = (room: number, stacked = false) =>
    tableLines(made, room, themeFor(options, paint), stacked).map((line) => line.replace(COLOUR, '').trimEnd());
  expect(at(40)).toEqual(['NAME          SPARE          N', 'eleven words  one two three  11']);
  expect(at(24)[0]).toMatch(/^NAME +SPARE +N$/);
  expect(at(23)).toEqual(['NAME          N', 'eleven words  11']);
  expect(at(23, true)).toContain('Spare: one two three');
});
