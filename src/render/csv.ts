import { stringify } from 'csv-stringify/sync';
import type { Row, Table, View } from '../view/view.ts';
import { clean, plainBlanks } from './clean.ts';
import { isCell, plainText, richOf } from './rich.ts';

/** RFC 4180. Text that a spreadsheet would run gets a leading apostrophe; numbers stay numbers. */
export function renderCsv(view: View): string {
  const table = tableIn(view);
  const header = table.columns.map((column) => column.key);
  const records = table.rows.map((row) => table.columns.map((column) => machineValue(row, column.key)));
  return stringify([header, ...records], { record_delimiter: 'windows', escape_formulas: true, cast: { boolean: String } });
}

/** The table of an answer, as CSV has it. */
export function tableIn(view: View): Table {
  if (view.csv !== undefined) return view.csv;
  for (const block of view.blocks) if (block.kind === 'table') return block.table;
  return { columns: [], rows: [] };
}

function machineValue(row: Row, key: string): string | number | boolean | null {
  const cell = row[key];
  if (cell === undefined) return null;
  const value = isCell(cell) ? cell.value : undefined;
  if (typeof value === 'string') return clean(value);
  return value === undefined ? plainBlanks(clean(plainText(richOf(cell)))) : value;
}
