import type { Cost } from '../cost.ts';

/** Beside a plan. */
export interface Swap {
  readonly hours: number;
  readonly moreHours: number;
  /** Of courses with assumed hours, a quarter more in the balance. */
  readonly moreAssumedHours: number;
  /** Of known prices. */
  readonly moreUsd: number;
  /** Assumed for prices nobody states. */
  readonly moreAssumedUsd: number;
  readonly moreUnknown: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** The best plan without one step. */
export interface Alternative extends Swap {
  readonly without: string;
}

/** A limit given way on. */
export interface Leave {
  readonly kind: 'hours-per-week' | 'weeks' | 'budget' | 'paid' | 'projects' | 'estimates';
  /** Null for what is allowed or not. */
  readonly from: number | null;
  readonly to: number | null;
}

/** What the same question answers then. */
export interface Then {
  readonly hours: number;
  readonly cost: Cost;
  readonly weeks: number;
  readonly finish: string;
}

/** Makes an infeasible plan possible. */
export type Change = Leave & Then;

/** Neither is enough alone in these measures. */
export interface ChangePair extends Then {
  readonly both: readonly [Leave, Leave];
}

/** With every step at its most hours, without limits. */
export interface Robustness {
  readonly hours: number;
  /** Of the best plan then. */
  readonly best: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}
