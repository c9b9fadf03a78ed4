import type { PayCell } from '../../model/pay.ts';

/** Where an amount stands among the figures of a cell. */
export interface OfferPlace {
  /** Percent of the figures that are lower: at least `from`, at most `to`. */
  from: number;
  to: number;
}

/**
 * Places an amount between the quantiles that enclose it: as exact as the cell is, and no more exact than that.
 * Where the amount is itself a quantile, `to` is the highest percent that has this value, so that figures equal to it
 * are counted on either side. Exact to one row. Null where the cell is too thin to place anything in.
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
