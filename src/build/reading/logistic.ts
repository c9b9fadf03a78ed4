import { likelihoodBy } from '../../core/reading/likely/likelihood.ts';
import { solve } from './solve.ts';

export interface Case {
  signals: readonly number[];
  /** 0 to 1. */
  credit: number;
  weight: number;
}

const STEPS = 30;
const SMALLEST_STEP = 1e-6;

/**
 * Factors of a logistic regression by Newton's method, which penalises each by half its square.
 * @param cases all with as many signals as the first
 */
export function logisticFactors(cases: readonly Case[]): number[] {
  const width = cases[0]?.signals.length ?? 0;
  let factors: number[] = Array.from({ length: width }, () => 0);
  for (let step = 0; step < STEPS; step++) {
    const move = stepFrom(factors, cases);
    factors = factors.map((factor, at) => factor - (move[at] ?? 0));
    if (Math.max(...move.map(Math.abs)) < SMALLEST_STEP) break;
  }
  return factors;
}

/** One step of Newton's method. */
function stepFrom(factors: readonly number[], cases: readonly Case[]): Float64Array {
  const width = factors.length;
  const gradient = Float64Array.from(factors);
  const curve = new Float64Array(width * width);
  for (let at = 0; at < width; at++) curve[at * width + at] = 1;
  for (const { signals, credit, weight } of cases) {
    const likelihood = likelihoodBy(factors, signals);
    const bend = weight * likelihood * (1 - likelihood);
    for (const [row, signal] of signals.entries()) {
      gradient[row] = (gradient[row] ?? 0) + weight * (likelihood - credit) * signal;
      for (let column = 0; column <= row; column++) {
        curve[row * width + column] = (curve[row * width + column] ?? 0) + bend * signal * (signals[column] ?? 0);
      }
    }
  }
  return solve(curve, gradient, width);
}
