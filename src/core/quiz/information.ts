import { updated } from './posterior.ts';
import type { Question } from './question.ts';

/** Shannon entropy in bits. */
export function entropy(shares: readonly number[]): number {
  return shares.reduce((sum, share) => (share > 0 ? sum - share * Math.log2(share) : sum), 0);
}

/**
 * In bits, 0 or more: H(roles) − Σ p(answer) · H(roles | answer).
 * Lindley, "On a measure of the information provided by an experiment" (1956).
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

/** Jensen–Shannon divergence of the answers of two roles, 0 to 1 bit (Lin 1991). */
export function separation(question: Question, one: number, other: number): number {
  const a = question.chances[one] ?? [];
  const b = question.chances[other] ?? [];
  const middle = a.map((chance, step) => (chance + (b[step] as number)) / 2);
  return entropy(middle) - (entropy(a) + entropy(b)) / 2;
}
