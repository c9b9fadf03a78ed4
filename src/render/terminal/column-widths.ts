/** All in terminal cells. */
export interface ColumnWish {
  /** Width without any wrapping. */
  natural: number;
  least: number;
  /** Longest word; a narrower column breaks words. */
  word: number;
  /** Longest part of a word between hyphens; a narrower column cuts words anywhere. */
  part: number;
  /** Shrinks only when the others cannot. */
  last: boolean;
}

/**
 * Widths of at most `room` in all; undefined if the least do not fit.
 * The widest shrinks first: short columns keep their shape.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | undefined {
  const least = wishes.map((wish) => Math.min(wish.least, wish.natural));
  if (sum(least) > room) return undefined;
  const floors = floorsOf(wishes, least, room) ?? least;
  const widths = wishes.map((wish) => wish.natural);
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const first = indexOfWidest(widths, (at) => wishes[at]?.last !== true && canShrink(widths, floors, at));
    const widest = first ?? indexOfWidest(widths, (at) => canShrink(widths, floors, at)) ?? 0;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

const canShrink = (widths: readonly number[], floors: readonly number[], at: number): boolean => (widths[at] ?? 0) > (floors[at] ?? 0);

/** Keeps words whole, else parts of words; undefined if neither fits. */
function floorsOf(wishes: readonly ColumnWish[], least: readonly number[], room: number): readonly number[] | undefined {
  const atLeast = (what: 'word' | 'part') =>
    wishes.map((wish, index) => {
      const floor = least[index] ?? 0;
      return floor === wish.natural ? floor : Math.max(floor, Math.min(wish[what], wish.natural));
    });
  const words = atLeast('word');
  if (sum(words) <= room) return words;
  const parts = atLeast('part');
  return sum(parts) <= room ? parts : undefined;
}

function indexOfWidest(widths: readonly number[], may: (at: number) => boolean): number | undefined {
  let best: number | undefined;
  for (const [at, width] of widths.entries()) if (may(at) && (best === undefined || width > (widths[best] ?? 0))) best = at;
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
