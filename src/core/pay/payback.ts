import type { Catalog } from '../../model/catalog.ts';
import type { Role } from '../../model/role.ts';
import type { RoleLevel } from '../../model/vocabulary.ts';
import { byId } from '../catalog/by-id.ts';
import type { Cost } from '../plan/cost.ts';
import { LEVELS } from './comparators.ts';
import { type Observation, observedIn } from './observed.ts';

/** US base pay of the lowest level with 30 figures or more. */
export interface NewcomerPay {
  readonly level: RoleLevel;
  /** US dollars a year. */
  readonly p25: number;
  readonly p50: number;
  readonly n: number;
  /** Other titles stand in for the role. */
  readonly proxy: boolean;
  readonly label: string;
  readonly source: string;
  readonly publisher: string;
  readonly asOf: string;
}

/** Null where no level has enough figures. */
export function newcomerPay(catalog: Catalog, role: Pick<Role, 'id'>): NewcomerPay | null {
  const pay = byId(catalog.pay).get(role.id);
  const cells = LEVELS.flatMap((level) => (pay === undefined ? [] : (observedIn(pay, { level }) ?? [])));
  const cell = cells.find(({ state }) => state === 'ok');
  return cell === undefined ? null : asPay(catalog, cell);
}

function asPay(catalog: Catalog, { level, quantiles, n, proxy, label, source, asOf }: Observation): NewcomerPay | null {
  const { p25, p50 } = quantiles ?? {};
  if (level === 'all' || p25 === undefined || p50 === undefined) return null;
  return { level, p25, p50, n, proxy, label, source, publisher: byId(catalog.sources).get(source)?.publisher ?? source, asOf };
}

export interface Return {
  /** US dollars a year. */
  readonly pay: number;
  /** From the first pay day, before tax; null where the pay is not above the current one. */
  readonly months: number | null;
}

export interface Payback {
  readonly role: string;
  readonly roleTitle: string;
  /** US dollars a year. */
  readonly currentPay: number;
  readonly cost: Cost;
  readonly hours: number;
  /** Null, as is what follows, where nothing can be said: `because` says why. */
  readonly pay: NewcomerPay | null;
  readonly because: 'thin' | 'proxy' | null;
  readonly p25: Return | null;
  readonly p50: Return | null;
}

/**
 * Months = cost / ((pay - current pay) / 12), unstated prices as we assume them. Hours are never turned into money.
 * Figures of other titles or of few rows give no answer.
 * @param currentPay US dollars a year
 */
export function paybackOf(catalog: Catalog, role: Role, { cost, hours }: Pick<Payback, 'cost' | 'hours'>, currentPay: number): Payback {
  const frame = { role: role.id, roleTitle: role.title, currentPay, cost, hours };
  const pay = newcomerPay(catalog, role);
  if (pay === null || pay.proxy) return { ...frame, pay: null, because: pay === null ? 'thin' : 'proxy', p25: null, p50: null };
  const usd = cost.usd + cost.assumedUsd;
  const returned = (amount: number): Return => ({ pay: amount, months: monthsFor(usd, amount - currentPay) });
  return { ...frame, pay, because: null, p25: returned(pay.p25), p50: returned(pay.p50) };
}

const monthsFor = (usd: number, more: number): number | null => (more <= 0 ? null : Math.round((usd / (more / 12)) * 100) / 100);
