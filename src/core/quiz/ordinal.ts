/**
 * Ordered probit with evenly spaced thresholds (McKelvey and Zavoina 1975).
 * @returns chances of the answers `least` to `least + steps - 1`; they add up to 1
 */
export function ordinalShares(mean: number, spread: number, least: number, steps: number): number[] {
  const below = Array.from({ length: steps + 1 }, (_, step) => {
    if (step === 0) return 0;
    return step === steps ? 1 : cumulativeNormal((least + step - 0.5 - mean) / spread);
  });
  return Array.from({ length: steps }, (_, step) => (below[step + 1] as number) - (below[step] as number));
}

/** Standard normal distribution function, absolute error below 1e-7 (Abramowitz and Stegun 1964, 26.2.17). */
export function cumulativeNormal(z: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const tail =
    (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z > 0 ? 1 - tail : tail;
}
