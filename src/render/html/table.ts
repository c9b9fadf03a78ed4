import type { Cell, Column, Rich, Row, Table } from '../../view/view.ts';
import { isCell, plainText, richOf } from '../rich.ts';
import { groupsOf } from '../row-groups.ts';
import { element, escapeText, inline, type Notes } from './markup.ts';
import { meterBar } from './meter.ts';

/** @param caption for screen readers; the heading above says it to others */
export function tableMarkup(table: Table, caption: string, notes: Notes): string {
  if (table.rows.length === 0) return '';
  const groups = groupsOf(table);
  const columns = table.columns.filter((column) => groups.length === 0 || column.groups !== true).map((column) => drawnLeft(column, table));
  const naming = columns.find(({ align, title }, at) => align !== 'right' && (title !== '' || at === 0));
  const rows = table.rows.map((row) => rowMarkup(row, columns, naming, notes));
  const bodies =
    groups.length === 0
      ? element('tbody', {}, rows.join(''))
      : groups
          .map(({ name, from, to }) => element('tbody', {}, groupHead(name, columns.length, notes) + rows.slice(from, to).join('')))
          .join('');
  return element(
    'table',
    { class: 'answer' },
    element('caption', { class: 'unseen' }, escapeText(caption)) +
      element('thead', {}, element('tr', {}, columns.map(headCell).join(''))) +
      bodies,
  );
}

/** Bars begin at one edge, whatever figures stand behind them. */
const drawnLeft = (column: Column, { rows }: Table): Column =>
  rows.some((row) => meterIn(row[column.key]) !== undefined) ? { ...column, align: 'left' } : column;

const groupHead = (name: Rich, span: number, notes: Notes): string =>
  element('tr', { class: 'group' }, element('th', { scope: 'rowgroup', colspan: span }, inline(name, notes)));

/** A column without a title holds what the rows are about. */
const headCell = ({ title, align }: Column): string =>
  title === ''
    ? '<td></td>'
    : element(
        'th',
        { scope: 'col', class: align === 'right' ? 'right' : undefined },
        title === '#' ? '<abbr title="number">#</abbr>' : escapeText(title),
      );

function rowMarkup(row: Row, columns: readonly Column[], naming: Column | undefined, notes: Notes): string {
  const cells = columns.map((column) => {
    const cell = row[column.key];
    const words = meterOf(cell, column) + inline(richOf(cell), notes);
    // A short name without a blank, such as a file name, breaks at no hyphen.
    const isWhole = /^\S{1,24}$/.test(plainText(richOf(cell)));
    if (column === naming) return element('th', { scope: 'row', class: isWhole ? 'whole' : undefined }, words);
    return element('td', { class: column.align === 'right' ? 'right' : undefined, 'data-label': column.title }, words);
  });
  return element('tr', {}, cells.join(''));
}

const meterIn = (cell: Cell | Rich | undefined) => (cell !== undefined && isCell(cell) ? cell.meter : undefined);

function meterOf(cell: Cell | Rich | undefined, { title }: Column): string {
  const meter = meterIn(cell);
  return meter === undefined ? '' : meterBar(meter, `${title}: ${plainText(richOf(cell))}`);
}
