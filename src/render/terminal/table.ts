import CliTable from 'cli-table3';
import { partsOf } from '../../view/build.ts';
import type { Column, Fact, Row, Table } from '../../view/view.ts';
import { richOf } from '../rich.ts';
import { groupsOf } from '../row-groups.ts';
import { type ColumnWish, columnWidths } from './column-widths.ts';
import type { Styled } from './styled.ts';
import type { Theme } from './theme.ts';
import { widthOf } from './width.ts';

const GAP = '  ';

const STYLE: ConstructorParameters<typeof CliTable>[0] = {
  chars: {
    ...{ top: '', 'top-left': '', 'top-mid': '', 'top-right': '' },
    ...{ left: '', middle: GAP, right: '' },
    ...{ mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
    ...{ bottom: '', 'bottom-left': '', 'bottom-mid': '', 'bottom-right': '' },
  },
  style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  // For each line, cli-table3 shortens the whole cell to 10 columns and forgets it; a mark so wide makes that quick.
  truncate: ' '.repeat(10),
};

/** cli-table3 measures a whole cell for each line of it, so long tables are drawn in parts. */
const LINES_AT_ONCE = 16;

/**
 * At most `room` cells wide, or "label: value" lines if columns cannot fit.
 * A column of groups becomes headings where the others would wrap.
 */
export function tableLines(table: Table, room: number, theme: Theme, stacked: boolean): string[] {
  if (table.rows.length === 0) return [];
  const groups = groupsOf(table);
  const isGrouped = groups.length > 0 && (stacked || !fits(table, room, theme));
  const shown = isGrouped ? { ...table, columns: table.columns.filter((column) => column.groups !== true) } : table;
  const inColumns = stacked ? undefined : columnRows(withoutSpare(shown, room, theme), room, theme);
  const [head = [], ...rows] = inColumns ?? [[], ...stackedRows(shown, room, theme)];
  const join = (some: readonly string[][]) => (inColumns === undefined ? apart(some) : some.flat());
  if (!isGrouped) return [...head, ...join(rows)];
  const parts = groups.map(({ name, from, to }) => [...theme.wrap(name, room, 'strong'), ...join(rows.slice(from, to))]);
  return [...head, ...(head.length > 0 ? [''] : []), ...apart(parts)];
}

/** Titles, then the lines of each row; undefined if the columns cannot fit. */
function columnRows({ columns, rows }: Table, room: number, theme: Theme): string[][] | undefined {
  const cells = cellsOf(columns, rows, theme);
  const wishes = wishesOf(columns, cells);
  const narrow = columnWidths(wishes, room - gapsOf(columns));
  if (narrow === undefined) return undefined;
  const widths = withWholeTitles(narrow, columns, room - gapsOf(columns));
  const isTitled = columns.some((column) => column.title !== '');
  if (isTitled) cells.unshift(columns.map((column) => theme.style(column.title.toUpperCase(), 'muted')));
  const folded = cells.map((row) => linesOf(row.map((cell, index) => theme.fold(cell, widths[index] ?? 1))));
  const lines = folded.flat();
  const all = lines.flatMap((_, at) => (at % LINES_AT_ONCE === 0 ? drawn(lines.slice(at, at + LINES_AT_ONCE), columns, widths) : []));
  const drawnRows = folded.map(({ length }) => all.splice(0, length));
  return isTitled ? drawnRows : [[], ...drawnRows];
}

/** Wide enough for whole titles, if there is room. */
function withWholeTitles(widths: readonly number[], columns: readonly Column[], room: number): readonly number[] {
  const wide = widths.map((width, at) => Math.max(width, widthOf(columns[at]?.title ?? '')));
  return wide.reduce((sum, width) => sum + width, 0) <= room ? wide : widths;
}

const cellsOf = (columns: readonly Column[], rows: readonly Row[], theme: Theme): Styled[][] =>
  rows.map((row) => columns.map((column) => theme.style(richOf(row[column.key]))));

const wishesOf = (columns: readonly Column[], cells: readonly (readonly Styled[])[]): ColumnWish[] =>
  columns.map((column, index) => wishOf(column, textsOf(cells, index)));

/** Without wrapping. */
function fits({ columns, rows }: Table, room: number, theme: Theme): boolean {
  const wishes = wishesOf(columns, cellsOf(columns, rows, theme));
  return wishes.reduce((sum, { natural }) => sum + natural, gapsOf(columns)) <= room;
}

/** Spare columns go, the last first, until there is room. */
function withoutSpare(table: Table, room: number, theme: Theme): Table {
  const { columns, rows } = table;
  const spare = columns.findLastIndex((column) => column.spare === true);
  if (spare < 0) return table;
  const widths = wishesOf(columns, cellsOf(columns, rows, theme)).map(({ least, natural }, at) => (at === spare ? least : natural));
  const isRoomy = widths.reduce((sum, width) => sum + width, gapsOf(columns)) <= room;
  return isRoomy ? table : withoutSpare({ columns: columns.toSpliced(spare, 1), rows }, room, theme);
}

const gapsOf = (columns: readonly Column[]): number => GAP.length * (columns.length - 1);

const textsOf = (cells: readonly (readonly Styled[])[], index: number): string[] => cells.map((row) => row[index]?.plain ?? '');

/** A title asks for its longest word only. */
function wishOf(column: Column, texts: readonly string[]): ColumnWish {
  const all = [column.title, ...texts];
  const natural = Math.max(1, longest(column.title.split(' ')), longest(texts));
  return {
    natural,
    least: mayWrap(column) ? Math.min(natural, column.least ?? 8) : natural,
    word: longest(all.flatMap((text) => text.split(' '))),
    part: longest(all.flatMap((text) => text.split(/ |(?<=-)/))),
    last: column.wrap === 'last',
  };
}

const longest = (texts: readonly string[]): number => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

const mayWrap = (column: Column): boolean => (column.wrap ?? (column.align ?? 'left') === 'left') !== false;

function linesOf(row: readonly (readonly string[])[]): string[][] {
  const height = Math.max(...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) => row.map((lines) => lines[at] ?? ''));
}

/** As one row, whose cells cost less than many of one line. */
function drawn(lines: readonly string[][], columns: readonly Column[], widths: readonly number[]): string[] {
  const table = new CliTable({ ...STYLE, colWidths: [...widths], colAligns: columns.map(({ align }) => align ?? 'left') });
  table.push(columns.map((_, index) => lines.map((line) => line[index] ?? '').join('\n')));
  return table.toString().split('\n');
}

function stackedRows({ columns, rows }: Table, room: number, theme: Theme): string[][] {
  return rows.map((row) => columns.flatMap(({ key, title }) => labelled({ label: title, text: richOf(row[key]) }, room, theme)));
}

/** With a blank line between them. */
const apart = (parts: readonly string[][]): string[] => parts.flatMap((lines, at) => (at === 0 ? lines : ['', ...lines]));

export function labelled({ label, text }: Fact, room: number, theme: Theme): string[] {
  if (theme.style(text).plain === '') return [];
  return theme.wrap([{ text: label === '' ? '' : `${label.trim()}: `, tone: 'muted' }, ...partsOf(text)], room);
}
