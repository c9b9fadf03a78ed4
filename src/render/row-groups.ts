import type { Rich, Table } from '../view/view.ts';
import { plainText, richOf } from './rich.ts';

export interface RowGroup {
  name: Rich;
  from: number;
  /** Exclusive. */
  to: number;
}

/** By the column that groups; none without one, and none if rows of one group stand apart. */
export function groupsOf({ columns, rows }: Table): RowGroup[] {
  const column = columns.find(({ groups }) => groups === true);
  if (column === undefined) return [];
  const names = rows.map((row) => plainText(richOf(row[column.key])));
  const starts = rows.flatMap((_, at) => (at === 0 || names[at] !== names[at - 1] ? [at] : []));
  if (starts.length > new Set(names).size) return [];
  return starts.map((from, at) => ({ name: richOf(rows[from]?.[column.key]), from, to: starts[at + 1] ?? rows.length }));
}
