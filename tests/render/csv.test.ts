import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clean } from '../../src/render/clean.ts';
import { renderCsv } from '../../src/render/csv.ts';
import type { Cell, Table, View } from '../../src/view/view.ts';
import { hostile, line } from './generated.ts';

const viewOf = (table: Table): View => ({ kind: 'test', blocks: [], csv: table, data: {} });
const cell = (value: Cell['value']): Cell => ({ text: '', ...(value === undefined ? {} : { value }) });
const oneColumn = (cells: readonly Cell[]): string =>
  renderCsv(
    viewOf({
      columns: [
        { key: 'a', title: 'A' },
        { key: 'b', title: 'B' },
      ],
      rows: cells.map((made) => ({ a: made, b: 'x' })),
    }),
  );

/** What a spreadsheet would run starts with one of these, full-width ones included. */
const guarded = (text: string): string => (/^[=+\-@＝＋－＠]/.test(text) ? `'${text}` : text);

test('CSV reads back the same text, but for the apostrophe that keeps a spreadsheet from running it', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(line, hostile), { minLength: 1, maxLength: 5 }), (texts) => {
      const records = parse(oneColumn(texts.map((text) => cell(text)))) as string[][];
      expect(records[0]).toEqual(['a', 'b']);
      expect(records.slice(1).map(([first]) => first)).toEqual(texts.map((text) => guarded(clean(text))));
    }),
  );
});

test('CSV ends every line with CRLF and carries no steering character', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const written = oneColumn([{ text }]);
      expect(written.endsWith('\r\n')).toBe(true);
      expect(written).not.toContain('\u001b');
      expect(written.split('\r\n')).toHaveLength(3);
    }),
  );
});

test('CSV keeps numbers as numbers, an unknown value as an empty field, truth as a word', () => {
  expect(oneColumn([cell(-5), cell(1.5), cell(null), cell(true), cell('=1+1'), cell('-1')])).toBe(
    "a,b\r\n-5,x\r\n1.5,x\r\n,x\r\ntrue,x\r\n'=1+1,x\r\n'-1,x\r\n",
  );
});

test('CSV shows the first table of a view that has no records of its own, and nothing without a table', () => {
  const table: Table = { columns: [{ key: 'a', title: 'Title' }], rows: [{ a: [{ text: 'one', tone: 'strong' }, ' two'] }] };
  expect(renderCsv({ kind: 'test', blocks: [{ kind: 'gap' }, { kind: 'table', table }], data: {} })).toBe('a\r\none two\r\n');
  expect(renderCsv({ kind: 'test', blocks: [], data: {} }).trim()).toBe('');
});
