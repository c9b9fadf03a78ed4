import { INDICATIVE_BELOW } from '../core/pay/quantiles.ts';
import type { ClaimedPay, HeadlinePay } from '../model/role-line.ts';
import { muted } from './build.ts';
import type { Cell, Rich, Span } from './view.ts';
import { claimShort } from './words/claims.ts';
import { count, UNKNOWN } from './words/counts.ts';
import { usdShort } from './words/money.ts';

/** `?` for people, empty for machines. */
export const unknownCell: Cell = { text: [muted(UNKNOWN)], value: null };

/** `$100k – $220k+`, or `$400k+` without a floor. */
export const claimedText = (claimed: ClaimedPay | null): Rich =>
  claimed === null ? [muted(UNKNOWN)] : claimShort({ ...claimed, low: claimed.low ?? claimed.high });

/** "similar": other titles stand in. */
export function medianText(observed: HeadlinePay | null): Span[] {
  if (observed === null) return [muted(UNKNOWN)];
  return [...(observed.proxy ? [muted('similar ')] : []), { text: usdShort(observed.p50) }];
}

export const medianCell = (observed: HeadlinePay | null): Cell => ({ text: medianText(observed), value: observed?.p50 ?? null });

/** For tables without an n column: "$171k (only 16)" for n < 30. */
export function loneMedianCell(observed: HeadlinePay | null): Cell {
  const few = observed !== null && observed.n < INDICATIVE_BELOW ? [muted(` (only\u00a0${observed.n})`)] : [];
  return { text: [...medianText(observed), ...few], value: observed?.p50 ?? null };
}

/** "only" precedes n < 30, which is indicative. */
export function countCell(observed: HeadlinePay | null): Cell {
  if (observed === null) return { text: '', value: null };
  return { text: [...(observed.n < INDICATIVE_BELOW ? [muted('only ')] : []), count(observed.n)], value: observed.n };
}
