import { updated } from './posterior.ts';
import type { Question } from './question.ts';

/** Uncertainty of a distribution in bits (Shannon 1948): 0 where one thing is sure, log2(n) where n are equally likely. */
export function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}

/**
 * How many bits of uncertainty about the role an answer to the question is expected to remove: H(roles) − Σ p(answer) · H(roles | answer),
 * the measure of an experiment that Lindley proposed ("On a measure of the information provided by an experiment", Annals of
 * Mathematical Statistics 27, 1956). Never below 0.
 */
export function expectedGain(shares: readonly number[], question: Question): number {
  const steps = question.chances[0]?.length ?? 0;
  let after = 0;
  for (let step = 0; step < steps; step++) {
    const chance = shares.reduce((sum, share, role) => sum + share * (question.chances[role]?.[step] as number), 0);
    if (chance > 0) after += chance * entropy(updated(shares, question, question.least + step));
  }
  return Math.max(0, entropy(shares) - after);
}

/**
 * How well a question tells two roles apart: the Jensen–Shannon divergence of the answers expected of them, in bits from 0 to 1
 * (Lin 1991).
 */
export function separation(question: Question, one: number, other: number): number {
  const a = question.chances[one] ?? [];
  const b = question.chances[other] ?? [];
  const middle = a.map((chance, step) => (chance + (b[step] as number)) / 2);
  return entropy(middle) - (entropy(a) + entropy(b)) / 2;
}
