import { rarestFirst } from './compact.ts';
import type { Item } from './item.ts';
import { type Problem, withTariff } from './problem.ts';

/**
 * The problem without the items that another item can always stand in for: one that asks for no more, gives at least
 * what the first adds, takes no longer, costs no more beside whatever else is in a plan, and conflicts with nothing
 * new. Putting the better one in the place of the other keeps a plan valid and makes it no worse; at equal hours the
 * better one must also come first by price or by id, so the plan that is best down to the last tie-break survives.
 */
export function withoutDominated(problem: Problem): Problem {
  return keptOnly(problem, undominated(problem, [problem.minutes]));
}

/**
 * The items that no other item can stand in for under every one of these lists of minutes, which leave all else as it is.
 * @param minutes for each list, the whole minutes of each item
 */
export function undominated(problem: Problem, minutes: readonly (readonly number[])[]): number[] {
  const kept: number[] = [];
  for (let item = 0; item < problem.items.length; item++) {
    const implied = impliedBy(problem, problem.requires[item] as readonly number[]);
    const reaches = problem.reaches[item] as readonly number[];
    const adds = implied.length === 0 ? reaches : reaches.filter((cell) => !implied.includes(cell));
    const rivals = fewestRaisers(problem, adds);
    const standsInFor = (better: number) =>
      better !== item && minutes.every((of) => comesFirst(problem, of, better, item)) && standsIn(problem, better, item, adds, implied);
    if (rivals !== undefined && !rivals.some(standsInFor)) kept.push(item);
  }
  return kept;
}

function standsIn(problem: Problem, better: number, item: number, adds: readonly number[], implied: readonly number[]): boolean {
  const gives = problem.reaches[better] as readonly number[];
  return (
    adds.every((cell) => gives.includes(cell)) &&
    (problem.requires[better] as readonly number[]).every((cell) => implied.includes(cell)) &&
    (problem.conflicts[better] as readonly number[]).every((other) => other === item || problem.conflicts[item]?.includes(other)) &&
    costsNoMore(problem.items[better] as Item, problem.items[item] as Item)
  );
}

/** Whoever stands in for an item reaches all it adds, so it is among the raisers of the rarest; undefined where it adds nothing. */
function fewestRaisers(problem: Problem, adds: readonly number[]): readonly number[] | undefined {
  let fewest: readonly number[] | undefined;
  for (const cell of adds) {
    const raisers = problem.raisers[cell] as readonly number[];
    if (fewest === undefined || raisers.length < fewest.length) fewest = raisers;
  }
  return fewest;
}

/** Cells asked for and the lower levels they imply. */
function impliedBy(problem: Problem, asked: readonly number[]): readonly number[] {
  if (asked.length === 0) return asked;
  const implied: number[] = [];
  for (const cell of asked) {
    for (let below = cell; problem.cells[below]?.skill === problem.cells[cell]?.skill; below--) implied.push(below);
  }
  return implied;
}

/** Whether a plan costs no more with `better` in the place of `item`, whatever else it holds. */
function costsNoMore(better: Item, item: Item): boolean {
  const a = better.price;
  const b = item.price;
  if (b.kind === 'unknown') return true;
  if (a.kind === 'fixed') return a.cents === 0 || (b.kind === 'fixed' && a.cents <= b.cents);
  if (a.kind === 'unknown' || b.kind === 'fixed') return false;
  const dear = Number.POSITIVE_INFINITY;
  return a.platform === b.platform && (a.one ?? dear) <= (b.one ?? dear) && (a.everything ?? dear) <= (b.everything ?? dear);
}

/** Whether the better one is the shorter one, or at equal minutes preferred by price or id. */
function comesFirst(problem: Problem, minutes: readonly number[], better: number, item: number): boolean {
  const less = (minutes[item] as number) - (minutes[better] as number);
  if (less !== 0) return less > 0;
  if (better < item) return true;
  const a = (problem.items[better] as Item).price;
  const b = (problem.items[item] as Item).price;
  return a.kind === 'fixed' && b.kind === 'fixed' && a.cents < b.cents;
}

/** The same problem with fewer items; cells stay as they are. */
function keptOnly(problem: Problem, kept: readonly number[]): Problem {
  const at = problem.items.map(() => -1);
  kept.forEach((item, index) => {
    at[item] = index;
  });
  const renumber = (items: readonly number[]) => {
    const numbers: number[] = [];
    for (const item of items) if (at[item] !== -1) numbers.push(at[item] as number);
    return numbers;
  };
  const items = kept.map((item) => problem.items[item] as Item);
  const raisers = problem.raisers.map(renumber);
  const { cells, demands, monthMinutes } = problem;
  return withTariff({
    items,
    minutes: items.map((item) => item.minutes),
    cells,
    requires: kept.map((item) => rarestFirst(problem.requires[item] as readonly number[], raisers)),
    reaches: kept.map((item) => problem.reaches[item] as readonly number[]),
    raisers,
    askers: problem.askers.map(renumber),
    demands,
    conflicts: kept.map((item) => renumber(problem.conflicts[item] as readonly number[])),
    monthMinutes,
  });
}
