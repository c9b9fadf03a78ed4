/** A column as the layout sees it: how wide it would like to be and how narrow it may become, in cells. */
export interface ColumnWish {
  natural: number;
  least: number;
}

/**
 * Widths that add up to at most `room`, or undefined where even the least ones do not fit.
 * The widest column that may still shrink gives way first, so short columns keep their shape.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | undefined {
  const widths = wishes.map((wish) => wish.natural);
  const least = wishes.map((wish) => Math.min(wish.least, wish.natural));
  if (sum(least) > room) return undefined;
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = indexOfWidest(widths, least);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function indexOfWidest(widths: readonly number[], least: readonly number[]): number {
  let best = -1;
  for (const [index, width] of widths.entries()) {
    if (width > (least[index] ?? 0) && (best === -1 || width > (widths[best] ?? 0))) best = index;
  }
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
