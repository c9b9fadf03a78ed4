import type { Catalog } from '../../model/catalog.ts';
import type { HeadlinePay } from '../../model/headline-pay.ts';
import type { Pay, PayCell, PayGroup } from '../../model/pay.ts';
import type { Role } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { indexOf } from '../catalog-index.ts';

/** Which observations of a role: all levels, the United States and all years unless said otherwise. */
export interface CellQuery {
  level?: RoleLevel | 'all' | undefined;
  /** Two capital letters; default US. */
  country?: string | undefined;
  year?: number | 'all' | undefined;
}

/** One cell of what was observed: advertised base pay in US dollars a year. */
export interface Observation {
  group: string;
  label: string;
  /** true where the titles stand in for the role and are not its own. */
  proxy: boolean;
  country: string;
  level: RoleLevel | 'all';
  year: number | 'all';
  rows: 'all' | 'distinct';
  n: number;
  distinct: number;
  /** thin: withheld; indicative: n < 30. */
  state: PayCell['state'];
  /** Null where the cell is thin. */
  quantiles: PayCell['quantiles'];
  /** What must be said beside the figures; null where nothing must. */
  note: string | null;
  source: string;
  asOf: string;
}

/**
 * The cell that stands for a role, thin ones included: a thin cell says how many rows there are and no figure.
 * Null where nothing stands for the role, or where the cell was not kept.
 */
export function observedPay(catalog: Catalog, role: Pick<Role, 'id'>, query: CellQuery = {}): Observation | null {
  const pay = indexOf(catalog).pay.get(role.id);
  const group = pay === undefined ? undefined : headlineGroup(pay);
  if (pay === undefined || group === undefined || pay.headline === null) return null;
  const cell = findCell(group, query, rowsOf(pay, query.country));
  return cell === undefined ? null : observation(pay, group, cell);
}

/** Quartiles of all US figures of a role; null where nothing stands for it or the cell is too thin to show. */
export function headlinePay(catalog: Catalog, role: Pick<Role, 'id'>): HeadlinePay | null {
  const observed = observedPay(catalog, role);
  const { p25, p50, p75 } = observed?.quantiles ?? {};
  if (observed === null || p25 === undefined || p50 === undefined || p75 === undefined) return null;
  const { n, proxy, source, asOf } = observed;
  return { p25, p50, p75, n, proxy, source, asOf };
}

/** The group of titles whose figures stand for the role. */
export function headlineGroup(pay: Pay): PayGroup | undefined {
  return pay.groups.find((group) => group.id === pay.headline?.group);
}

/** Whether exact repeats of the role's rows count once; they are told apart for the US only. */
export function rowsOf(pay: Pay, country = 'US'): PayCell['rows'] {
  return country === 'US' ? (pay.headline?.rows ?? 'all') : 'all';
}

/** One cell of a group; `rows` says whether exact repeats count once. */
export function findCell(group: PayGroup, query: CellQuery, rows: PayCell['rows'] = 'all'): PayCell | undefined {
  const { level = 'all', country = 'US', year = 'all' } = query;
  return group.cells.find((cell) => cell.country === country && cell.level === level && cell.year === year && cell.rows === rows);
}

/** A cell with the words and the provenance that must travel with it. */
export function observation(pay: Pay, group: PayGroup, cell: PayCell): Observation {
  const isHeadline = group.id === pay.headline?.group;
  return {
    group: group.id,
    label: group.label,
    proxy: group.kind === 'proxy' || (isHeadline && pay.headline?.proxy === true),
    ...cell,
    note: isHeadline ? (pay.headline?.note ?? null) : null,
    source: pay.generated.source,
    asOf: pay.generated.asOf,
  };
}
