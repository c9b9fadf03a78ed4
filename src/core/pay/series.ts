import type { Pay, PayCell, PayGroup } from '../../model/pay.ts';
import { LEVELS } from './comparators.ts';
import { type CellQuery, findCell, headlineGroup, rowsOf } from './observed.ts';

export interface PlacedCell {
  group: PayGroup;
  cell: PayCell;
}

export function cellsAlong(pay: Pay, group: PayGroup, by: 'level' | 'year' | 'country', where: CellQuery): PlacedCell[] {
  return steps(group, by)
    .map((step) => ({ ...where, ...step }))
    .map((query) => findCell(group, query, rowsOf(pay, query.country)))
    .flatMap((cell) => (cell === undefined ? [] : [{ group, cell }]));
}

/** The same cell for other titles of the role. */
export function otherGroups(pay: Pay, where: CellQuery): PlacedCell[] {
  const headline = headlineGroup(pay);
  return pay.groups
    .filter((group) => group !== headline && group.kind !== 'comparator' && group.kind !== 'context')
    .flatMap((group) => {
      const cell = findCell(group, where);
      return cell === undefined ? [] : [{ group, cell }];
    });
}

function steps(group: PayGroup, by: 'level' | 'year' | 'country'): CellQuery[] {
  if (by === 'level') return LEVELS.map((level) => ({ level }));
  if (by === 'country') return [...new Set(group.cells.map((cell) => cell.country))].map((country) => ({ country }));
  const years = new Set(group.cells.flatMap((cell) => (cell.year === 'all' ? [] : [cell.year])));
  return [...years].sort((a, b) => a - b).map((year) => ({ year }));
}
