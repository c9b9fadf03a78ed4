import type { Pay, PayCell, PayGroup } from '../../model/pay.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { findCell, headlineGroup, rowsOf } from './observed.ts';

export interface Median {
  p50: number | null;
  n: number;
  state: PayCell['state'];
}

export interface LevelComparison {
  level: RoleLevel | 'all';
  role: Median;
  other: Median;
  /** Median of the role minus the other's, US dollars. */
  difference: number | null;
}

export interface Comparator {
  group: string;
  label: string;
  /** The last year, or all years where it has too few rows. */
  year: number | 'all';
  levels: LevelComparison[];
  source: string;
  asOf: string;
}

export const LEVELS: readonly RoleLevel[] = ['entry', 'mid', 'senior', 'lead'];

export function comparatorsOf(pay: Pay | undefined): Comparator[] {
  const own = pay === undefined ? undefined : headlineGroup(pay);
  if (pay === undefined || own === undefined || pay.headline?.proxy === true) return [];
  const rows = rowsOf(pay);
  const lastYear = Math.max(0, ...own.cells.map((cell) => (cell.year === 'all' ? 0 : cell.year)));
  const { source, asOf } = pay.generated;
  return pay.groups
    .filter((group) => group.kind === 'comparator')
    .flatMap((other) => {
      const recent = comparedLevels(own, other, lastYear, rows);
      const year = recent.length > 0 ? lastYear : ('all' as const);
      const levels = recent.length > 0 ? recent : comparedLevels(own, other, 'all', rows);
      return levels.length === 0 ? [] : [{ group: other.id, label: other.label, year, levels, source, asOf }];
    });
}

function comparedLevels(own: PayGroup, other: PayGroup, year: number | 'all', rows: PayCell['rows']): LevelComparison[] {
  const compared = (['all', ...LEVELS] as const).map((level) => {
    const role = medianOf(findCell(own, { level, year }, rows));
    const beside = medianOf(findCell(other, { level, year }, rows));
    const difference = role.p50 === null || beside.p50 === null ? null : role.p50 - beside.p50;
    return { level, role, other: beside, difference };
  });
  return compared.filter(({ difference }) => difference !== null);
}

function medianOf(cell: PayCell | undefined): Median {
  return { p50: cell?.quantiles?.['p50'] ?? null, n: cell?.n ?? 0, state: cell?.state ?? 'thin' };
}
