import type { PayCell } from '../../model/pay.ts';

export interface OfferPlace {
  /** Percent of lower figures: at least `from`, at most `to`. */
  from: number;
  to: number;
}

/**
 * Exact to one row; null for a thin cell. `to` is the highest percent with this amount, as equal figures lie on either
 * side.
 */
export function placeOffer(cell: Pick<PayCell, 'quantiles'>, amount: number): OfferPlace | null {
  if (cell.quantiles === null) return null;
  const steps = Object.entries(cell.quantiles)
    .map(([name, usd]) => ({ percent: Number(name.slice(1)), usd }))
    .sort((a, b) => a.percent - b.percent);
  const from = steps.filter(({ usd }) => usd < amount).at(-1)?.percent ?? 0;
  const level = steps.filter(({ usd }) => usd === amount).at(-1)?.percent;
  return { from, to: level ?? steps.find(({ usd }) => usd > amount)?.percent ?? 100 };
}
