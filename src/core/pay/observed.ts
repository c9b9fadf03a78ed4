import type { Catalog } from '../../model/catalog.ts';
import type { Pay, PayCell, PayGroup } from '../../model/pay.ts';
import type { Role } from '../../model/role.ts';
import type { HeadlinePay } from '../../model/role-line.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { byId } from '../catalog/by-id.ts';

export interface CellQuery {
  level?: RoleLevel | 'all' | undefined;
  country?: string | undefined;
  year?: number | 'all' | undefined;
}

/** Advertised base pay in US dollars a year. */
export interface Observation {
  group: string;
  label: string;
  proxy: boolean;
  country: string;
  level: RoleLevel | 'all';
  year: number | 'all';
  rows: 'all' | 'distinct';
  n: number;
  distinct: number;
  /** thin: withheld; indicative: n < 30. */
  state: PayCell['state'];
  quantiles: PayCell['quantiles'];
  note: string | null;
  source: string;
  asOf: string;
}

/** Of all US figures. May be thin; null where there is none. */
export function observedPay(catalog: Catalog, role: Pick<Role, 'id'>): Observation | null {
  const pay = catalog.derived.headlines[role.id] ?? byId(catalog.pay).get(role.id);
  return pay === undefined ? null : observedIn(pay, {});
}

/** By role id, with the cell of {@link observedPay} alone. */
export function headlinesOf({ pay }: Catalog): Catalog['derived']['headlines'] {
  const alone = (one: Pay): Pay => {
    const group = headlineGroup(one);
    const cell = group === undefined ? undefined : findCell(group, {}, rowsOf(one));
    return { ...one, groups: group === undefined || cell === undefined ? [] : [{ ...group, cells: [cell] }], checks: [] };
  };
  return Object.fromEntries(pay.map((one) => [one.id, alone(one)]));
}

/** As {@link observedPay}, for any cell. */
export function observedIn(pay: Pay, query: CellQuery): Observation | null {
  const group = headlineGroup(pay);
  if (group === undefined) return null;
  const cell = findCell(group, query, rowsOf(pay, query.country));
  return cell === undefined ? null : observation(pay, group, cell);
}

/** As {@link observedPay}, and null where it is thin. */
export function headlinePay(catalog: Catalog, role: Pick<Role, 'id'>): HeadlinePay | null {
  const observed = observedPay(catalog, role);
  const { p25, p50, p75 } = observed?.quantiles ?? {};
  if (observed === null || p25 === undefined || p50 === undefined || p75 === undefined) return null;
  const { n, proxy, source, asOf } = observed;
  return { p25, p50, p75, n, proxy, source, asOf };
}

export function headlineGroup(pay: Pay): PayGroup | undefined {
  return pay.groups.find((group) => group.id === pay.headline?.group);
}

/** Exact repeats are counted for the US only. */
export function rowsOf(pay: Pay, country = 'US'): PayCell['rows'] {
  return country === 'US' ? (pay.headline?.rows ?? 'all') : 'all';
}

export function findCell(group: PayGroup, query: CellQuery, rows: PayCell['rows'] = 'all'): PayCell | undefined {
  const { level = 'all', country = 'US', year = 'all' } = query;
  return group.cells.find((cell) => cell.country === country && cell.level === level && cell.year === year && cell.rows === rows);
}

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
