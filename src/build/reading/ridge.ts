import type { Features } from '../../core/reading/likely/features.ts';
import { LARGEST, LETTERS } from '../../core/reading/likely/weights.ts';
import type { ReadingWeights } from '../../model/reading-model.ts';
import { solve } from './solve.ts';

/** One row of a regression. */
export interface Row {
  features: Features;
  /** Of each id, beyond what is usual. */
  beyond: readonly number[];
  weight: number;
}

/**
 * Weights by which the features of the rows tell best what is beyond the usual, by the sum of squares.
 * @param cost of a weight, by its square
 * @returns `size` × `width`, row by row
 */
export function ridge(rows: readonly Row[], { size, width, cost }: { size: number; width: number; cost: number }): Float64Array {
  const normal = new Float64Array(size * size);
  const right = new Float64Array(size * width);
  for (let at = 0; at < size; at++) normal[at * size + at] = cost;
  for (const { features, beyond, weight } of rows) {
    for (const [row, value] of features) {
      for (const [column, other] of features) if (column <= row) add(normal, row * size + column, weight * value * other);
      for (const [column, credit] of beyond.entries()) add(right, row * width + column, weight * value * credit);
    }
  }
  return solve(normal, right, size);
}

const add = (values: Float64Array, at: number, value: number): void => {
  values[at] = (values[at] as number) + value;
};

/** As letters, by id with a scale of their own. */
export function packed(weights: Float64Array, ids: readonly string[]): ReadingWeights {
  const width = ids.length;
  const scale = ids.map((_, column) => {
    const own = weights.filter((_, at) => at % width === column);
    return Number((own.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST).toPrecision(6));
  });
  const letters = Array.from(weights, (weight, at) => LETTERS[LARGEST + Math.round(weight / (scale[at % width] || 1))]);
  return { ids: [...ids], scale, weights: letters.join('') };
}

/** For files that people may look at. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;
