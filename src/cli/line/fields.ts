import { InvalidArgumentError } from '@commander-js/extra-typings';
import { CareersError } from '../../core/errors.ts';
import type { Table } from '../../view/view.ts';

/** `a,b.c`, repeatable. */
export function fieldNames(text: string, previous: readonly string[] | undefined): readonly string[] {
  const names = text.split(',').map((name) => name.trim());
  if (names.some((name) => !/^[^.\s]+(\.[^.\s]+)*$/.test(name)))
    throw new InvalidArgumentError('--fields takes names with commas between them, such as roles.id,roles.title.');
  return [...(previous ?? []), ...names];
}

/**
 * Only these columns, in this order.
 * @throws CareersError `usage` for a column that the table lacks
 */
export function withColumns({ columns, rows }: Table, names: readonly string[]): Table {
  const picked = names.map((name) => {
    const column = columns.find(({ key }) => key === name);
    if (column === undefined)
      throw new CareersError('usage', `This table has no column "${name}"; it has ${columns.map(({ key }) => key).join(', ')}.`);
    return column;
  });
  return { columns: picked, rows };
}
