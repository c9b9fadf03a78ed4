import { Closure, isPlan } from './closure.ts';
import { EXCLUDED } from './cut.ts';
import type { Problem } from './problem.ts';

/**
 * Leaves out what can be left out, the heaviest first, until nothing can: no part of what is left is a plan. Anything that is no plan
 * comes back unchanged.
 */
export function spared(problem: Problem, items: readonly number[], weights: readonly number[], closure = new Closure(problem)): number[] {
  let kept = [...items];
  if (!isPlan(closure, kept)) return kept;
  const heaviestFirst = [...items].sort((a, b) => (weights[b] as number) - (weights[a] as number) || b - a);
  const givers = giversOf(problem, kept);
  // Without one of these a demand is not met, whatever else is left out.
  const needed = new Set<number>();
  // Most items alone give something that is asked for; seeing that is much quicker than trying without them.
  const isNeeded = (item: number) => needed.has(item) || soleGifts(problem, item, givers).length > 0;
  // What was left out may have been all that asked for something heavier.
  for (let before = 0; before !== kept.length; ) {
    before = kept.length;
    for (const item of heaviestFirst) {
      if (!kept.includes(item) || isNeeded(item)) continue;
      const fewer = kept.filter((other) => other !== item);
      if (isPlan(closure, fewer)) {
        kept = fewer;
        countGivers(problem, kept, givers);
      } else if (!closure.meetsAll()) needed.add(item);
    }
  }
  return kept;
}

/**
 * Puts a lighter item in the place of each for which there is one that makes a plan too: the first found, one for one.
 * @param items a plan
 * @param status `EXCLUDED` for items that may not be taken
 * @returns a plan, which may have items to spare; the same list where nothing was exchanged
 */
export function exchanged(
  problem: Problem,
  items: readonly number[],
  weights: readonly number[],
  status: Uint8Array,
  closure: Closure,
): readonly number[] {
  let kept = items;
  const givers = giversOf(problem, kept);
  for (const item of items) {
    const others = kept.filter((other) => other !== item);
    const fits = (other: number) =>
      (weights[other] as number) < (weights[item] as number) &&
      status[other] !== EXCLUDED &&
      !kept.includes(other) &&
      !others.some((one) => (problem.conflicts[other] as readonly number[]).includes(one)) &&
      isPlan(closure, [...others, other]);
    const lighter = heirs(problem, soleGifts(problem, item, givers)).find(fits);
    if (lighter === undefined) continue;
    kept = [...others, lighter];
    countGivers(problem, kept, givers);
  }
  return kept;
}

/** What can be the first to reach all these cells, for at least one. */
function heirs(problem: Problem, cells: readonly number[]): readonly number[] {
  const [first, ...rest] = cells;
  if (first === undefined) return [];
  const raisers = problem.raisers[first] as readonly number[];
  return rest.length === 0 ? raisers : raisers.filter((item) => rest.every((cell) => isRaiser(problem, item, cell)));
}

/** Cells that are asked for and that only this item of a plan can be the first to reach: without it there is no plan. */
function soleGifts(problem: Problem, item: number, givers: readonly number[]): number[] {
  return (problem.reaches[item] as readonly number[]).filter((cell) => givers[cell] === 1 && isRaiser(problem, item, cell));
}

const isRaiser = (problem: Problem, item: number, cell: number): boolean => (problem.raisers[cell] as readonly number[]).includes(item);

/** How many items can be the first to reach each cell that is asked for by all means; -1 for the rest. */
function giversOf(problem: Problem, items: readonly number[]): number[] {
  return countGivers(
    problem,
    items,
    problem.cells.map(() => -1),
  );
}

function countGivers(problem: Problem, items: readonly number[], givers: number[]): number[] {
  givers.fill(-1);
  const ask = (cell: number) => {
    givers[cell] = 0;
  };
  for (const { cells, need } of problem.demands) if (cells.length === need) cells.forEach(ask);
  for (const item of items) (problem.requires[item] as readonly number[]).forEach(ask);
  for (const item of items) {
    for (const cell of problem.reaches[item] as readonly number[]) {
      if (givers[cell] !== -1 && isRaiser(problem, item, cell)) givers[cell] = (givers[cell] as number) + 1;
    }
  }
  return givers;
}
