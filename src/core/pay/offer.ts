import type { PayCell } from '../../model/pay.ts';

export interface OfferPlace {
  /** Percent of the figures that are lower: at least `from`, at most `to`. */
  from: number;
  to: number;
}

/**
 * Places an amount between the quantiles that enclose it, exact to one row; null for a thin cell.
 * Figures equal to the amount lie on either side, so `to` is the highest percent with this value.
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
