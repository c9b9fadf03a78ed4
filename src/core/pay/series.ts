import type { Pay, PayGroup } from '../../model/pay.ts';
import { LEVELS } from './comparators.ts';
import { type CellQuery, findCell, headlineGroup, type Observation, observation, rowsOf } from './observed.ts';

export function cellsAlong(pay: Pay, group: PayGroup, by: 'level' | 'year' | 'country', where: CellQuery): Observation[] {
  return steps(group, by)
    .map((step) => ({ ...where, ...step }))
    .map((query) => findCell(group, query, rowsOf(pay, query.country)))
    .flatMap((cell) => (cell === undefined ? [] : [observation(pay, group, cell)]));
}

/** The same cell for other titles of the role. */
export function otherGroups(pay: Pay, where: CellQuery): Observation[] {
  const headline = headlineGroup(pay);
  return pay.groups
    .filter((group) => group !== headline && group.kind !== 'comparator' && group.kind !== 'context')
    .flatMap((group) => {
      const cell = findCell(group, where);
      return cell === undefined ? [] : [observation(pay, group, cell)];
    });
}

function steps(group: PayGroup, by: 'level' | 'year' | 'country'): CellQuery[] {
  if (by === 'level') return LEVELS.map((level) => ({ level }));
  if (by === 'country') return [...new Set(group.cells.map((cell) => cell.country))].map((country) => ({ country }));
  const years = new Set(group.cells.flatMap((cell) => (cell.year === 'all' ? [] : [cell.year])));
  return [...years].sort((a, b) => a - b).map((year) => ({ year }));
}
