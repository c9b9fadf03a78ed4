/** All in terminal cells. */
export interface ColumnWish {
  /** Width without any wrapping. */
  natural: number;
  least: number;
  /** Longest word; a narrower column breaks words. */
  word: number;
  /** Longest part of a word between hyphens; a narrower column cuts words anywhere. */
  part: number;
  /** Shrinks only when the others cannot, and then to its least. */
  last: boolean;
}

/**
 * Widths that add up to at most `room`, or undefined if the least ones do not fit.
 * The widest column shrinks first, so short columns keep their shape.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | undefined {
  const natural = wishes.map((wish) => wish.natural);
  if (sum(natural) <= room) return natural;
  const least = wishes.map((wish) => Math.min(wish.least, wish.natural));
  if (sum(least) > room) return undefined;
  const kept = wishes.map((wish, at) => (wish.last ? wish.natural : (least[at] ?? 0)));
  const keptFloors = floorsOf(wishes, kept, room);
  const floors = keptFloors ?? floorsOf(wishes, least, room) ?? least;
  const widths = wishes.map((wish, at) => (wish.last && keptFloors === undefined ? (floors[at] ?? 0) : wish.natural));
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = indexOfWidest(widths, floors);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

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

function indexOfWidest(widths: readonly number[], floors: readonly number[]): number {
  let best = -1;
  let most = 0;
  for (let index = 0; index < widths.length; index += 1) {
    const width = widths[index] ?? 0;
    if (width <= most || width <= (floors[index] ?? 0)) continue;
    best = index;
    most = width;
  }
  return best;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
