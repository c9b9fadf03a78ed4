import type { Column, Row, Table } from '../../view/view.ts';
import { richOf } from '../rich.ts';
import { columnWidths } from './layout.ts';
import type { Theme } from './theme.ts';
import { pad, widthOf } from './width.ts';

const BETWEEN = 2;
/**
 * A table without lines that fits `room` cells, or a block of "label: value" lines a row where columns cannot fit.
 */
export function tableLines(table: Table, room: number, theme: Theme, stacked: boolean): string[] {
  if (table.rows.length === 0) return [];
  const cells = table.rows.map((row) => table.columns.map((column) => theme.style(richOf(row[column.key]))));
  const wishes = table.columns.map((column, index) => {
    const natural = Math.max(longestWord(column.title), ...cells.map((row) => row[index]?.width ?? 0), 1);
    const texts = [column.title, ...cells.map((row) => row[index]?.plain ?? '')];
    const word = Math.max(...texts.map(longestWord));
    const part = Math.max(...texts.map(longestPart));
    return { natural, least: mayWrap(column) ? Math.min(natural, column.least ?? 8) : natural, word, part };
  });
  const widths = stacked ? undefined : columnWidths(wishes, room - BETWEEN * (table.columns.length - 1));
  if (widths === undefined) return stackedLines(table, room, theme);
  const head: Row[] = table.columns.some((column) => column.title !== '') ? [headOf(table.columns)] : [];
  return [...head, ...table.rows].flatMap((row) => rowLines(row, table.columns, widths, theme));
}

/** The titles as a row. */
const headOf = (columns: readonly Column[]): Row =>
  Object.fromEntries(columns.map(({ key, title }) => [key, [{ text: title.toUpperCase(), tone: 'muted' as const }]]));

/** A row as tall as its tallest cell. */
function rowLines(row: Row, columns: readonly Column[], widths: readonly number[], theme: Theme): string[] {
  const cells = columns.map((column, index) => theme.wrap(richOf(row[column.key]), widths[index] ?? 1));
  const height = Math.max(1, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, at) =>
    cells.map((lines, index) => pad(lines[at] ?? '', widths[index] ?? 1, columns[index]?.align)).join(' '.repeat(BETWEEN)),
  );
}

const longestWord = (text: string): number => Math.max(0, ...text.split(' ').map(widthOf));
const longestPart = (text: string): number => Math.max(0, ...text.split(/ |(?<=-)/).map(widthOf));

const mayWrap = (column: Column): boolean => column.wrap ?? (column.align ?? 'left') === 'left';

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
