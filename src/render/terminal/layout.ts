/** A column as the layout sees it, in cells. */
export interface ColumnWish {
  /** As wide as it would like to be. */
  natural: number;
  /** As narrow as it may become. */
  least: number;
  /** Its longest word: narrower than this, words are cut. Asked for only where columns must give way. */
  word(): number;
  /** The longest part of a word between hyphens: narrower than this, words are cut where no hyphen is. */
  part(): number;
  /** Gives way only where the others cannot, and then as far as it can: cells that are broken anyway need no more. */
  last: boolean;
}

/**
 * Widths that add up to at most `room`, or undefined where even the least ones do not fit.
 * The widest column that may still shrink gives way first, so short columns keep their shape, and words are broken
 * only where wrapping between them is not enough.
 */
export function columnWidths(wishes: readonly ColumnWish[], room: number): number[] | undefined {
  const natural = wishes.map((wish) => wish.natural);
  if (sum(natural) <= room) return natural;
  const least = wishes.map((wish) => Math.min(wish.least, wish.natural));
  if (sum(least) > room) return undefined;
  const held = wishes.map((wish, at) => (wish.last ? wish.natural : (least[at] ?? 0)));
  const holding = floorsOf(wishes, held, room);
  const floors = holding ?? floorsOf(wishes, least, room) ?? least;
  const widths = wishes.map((wish, at) => (wish.last && holding === undefined ? (floors[at] ?? 0) : wish.natural));
  for (let excess = sum(widths) - room; excess > 0; excess -= 1) {
    const widest = indexOfWidest(widths, floors);
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** As narrow as columns may become without cutting words: whole ones if that is possible, else whole parts of them. */
function floorsOf(wishes: readonly ColumnWish[], least: readonly number[], room: number): readonly number[] | undefined {
  const atLeast = (of: (wish: ColumnWish) => number) =>
    wishes.map((wish, index) => {
      const floor = least[index] ?? 0;
      return floor === wish.natural ? floor : Math.max(floor, Math.min(of(wish), wish.natural));
    });
  const words = atLeast((wish) => wish.word());
  if (sum(words) <= room) return words;
  const parts = atLeast((wish) => wish.part());
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

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
