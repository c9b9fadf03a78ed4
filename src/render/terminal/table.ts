import type { Column, Table } from '../../view/view.ts';
import { richOf } from '../rich.ts';
import { type ColumnWish, columnWidths } from './layout.ts';
import type { Styled } from './styled.ts';
import type { Theme } from './theme.ts';
import { aligned, pad, widthOf } from './width.ts';

const BETWEEN = '  ';

/**
 * A table without lines that fits `room` cells, or a block of "label: value" lines a row where columns cannot fit.
 */
export function tableLines(table: Table, room: number, theme: Theme, stacked: boolean): string[] {
  const { columns, rows } = table;
  if (rows.length === 0) return [];
  if (stacked) return stackedLines(table, room, theme);
  const cells = rows.map((row) => columns.map((column) => theme.style(richOf(row[column.key]))));
  const wishes = columns.map((column, index) => wishOf(column, index, cells));
  const widths = columnWidths(wishes, room - BETWEEN.length * (columns.length - 1));
  if (widths === undefined) return stackedLines(table, room, theme);
  const lines: string[] = [];
  if (columns.some((column) => column.title !== '')) {
    const titles = columns.map((column) => theme.style(column.title.toUpperCase(), 'muted'));
    addRow(lines, titles, columns, widths, theme);
  }
  for (const row of cells) addRow(lines, row, columns, widths, theme);
  return lines;
}

/** How wide a column would like to be. A title asks for its longest word alone. */
function wishOf(column: Column, index: number, cells: readonly (readonly Styled[])[]): ColumnWish {
  let natural = Math.max(1, longest(column.title.split(' ')));
  for (const row of cells) natural = Math.max(natural, row[index]?.width ?? 0);
  const most = (piecesOf: (text: string) => string[]) => {
    let width = longest(piecesOf(column.title));
    for (const row of cells) {
      const cell = row[index];
      // No word is longer than what it stands in.
      if (cell !== undefined && cell.width > width) width = Math.max(width, longest(piecesOf(cell.plain)));
    }
    return width;
  };
  const least = mayWrap(column) ? Math.min(natural, column.least ?? 8) : natural;
  return {
    natural,
    least,
    word: () => most((text) => text.split(' ')),
    part: () => most((text) => text.split(/ |(?<=-)/)),
    last: column.wrap === 'last',
  };
}

/** Adds a row as tall as its tallest cell. */
function addRow(lines: string[], row: readonly Styled[], columns: readonly Column[], widths: readonly number[], theme: Theme): void {
  if (row.every((cell, index) => cell.width <= (widths[index] ?? 1))) {
    lines.push(row.map((cell, index) => aligned(cell.text, (widths[index] ?? 1) - cell.width, columns[index]?.align)).join(BETWEEN));
    return;
  }
  const cells = row.map((cell, index) => theme.fold(cell, widths[index] ?? 1));
  const height = Math.max(1, ...cells.map((cell) => cell.length));
  for (let at = 0; at < height; at += 1) {
    lines.push(cells.map((cell, index) => pad(cell[at] ?? '', widths[index] ?? 1, columns[index]?.align)).join(BETWEEN));
  }
}

function longest(texts: readonly string[]): number {
  let most = 0;
  for (const text of texts) most = Math.max(most, widthOf(text));
  return most;
}

const mayWrap = (column: Column): boolean => (column.wrap ?? (column.align ?? 'left') === 'left') !== false;

/** One "label: value" a line; a label that leaves no room for its value runs on into it. */
function stackedLines(table: Table, room: number, theme: Theme): string[] {
  const titles = table.columns.map((column) => theme.style(column.title));
  const label = Math.max(0, ...titles.map((title) => title.width).filter((width) => width <= room / 2)) + 1;
  return table.rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...table.columns.flatMap((column, at) => {
      const value = richOf(row[column.key]);
      const title = titles[at]?.plain ?? '';
      if (theme.style(value).plain === '') return [];
      if (widthOf(title) >= label)
        return theme.wrap([{ text: `${title}: `, tone: 'muted' }, ...(typeof value === 'string' ? [value] : value)], room);
      const lines = theme.wrap(value, room - label - 1);
      const first = title === '' ? '' : `${title}:`;
      return lines.map((line, number) => `${theme.paint(pad(number === 0 ? first : '', label), 'muted')} ${line}`);
    }),
  ]);
}
