/** A column as the layout sees it, in cells. */
export interface ColumnWish {
  /** As wide as it would like to be. */
  natural: number;
  /** Its longest word: narrower than this, words are cut. */
  word: number;
  /** The longest part of a word between hyphens: narrower than this, words are cut where no hyphen is. */
  part: number;
  /** As narrow as it may become. */
  least: number;
}

/**
 * Widths that add up to at most `room`, or undefined where even the least ones do not fit.
 * The widest column that may still shrink gives way first, so short columns keep their shape, and words are broken
 * only where wrapping between them is not enough.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | undefined {
  const least = wishes.map((wish) => Math.min(wish.least, wish.natural));
  if (sum(least) > room) return undefined;
  const atLeast = (of: (wish: ColumnWish) => number) =>
    wishes.map((wish, index) => Math.max(least[index] ?? 0, Math.min(of(wish), wish.natural)));
  const floors = [atLeast((wish) => wish.word), atLeast((wish) => wish.part)].find((tried) => sum(tried) <= room) ?? least;
  const widths = wishes.map((wish) => wish.natural);
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = indexOfWidest(widths, floors);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

function indexOfWidest(widths: readonly number[], floors: readonly number[]): number {
  let best = -1;
  for (const [index, width] of widths.entries()) {
    if (width > (floors[index] ?? 0) && (best === -1 || width > (widths[best] ?? 0))) best = index;
  }
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
