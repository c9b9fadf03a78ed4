export interface Gain {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

export interface PlanStep {
  readonly order: number;
  readonly kind: 'course' | 'project';
  readonly course: string;
  readonly hours: number;
  readonly basis: 'stated' | 'computed' | 'assumed';
  readonly estimated: boolean;
  /** once: bought for `usd`; subscription: see `subscriptions`. */
  readonly payment: 'free' | 'once' | 'subscription' | 'unknown';
  readonly usd: number | null;
  readonly start: string;
  readonly end: string;
  /** Study weeks; from and to count from the start of the plan. */
  readonly weeks: number;
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly teaches: readonly Gain[];
  /** Needs that this step is the first to meet. */
  readonly meets: readonly { readonly skill: string; readonly level: number }[];
  /** What this step is the first to teach of what later steps ask for. */
  readonly provides: readonly { readonly skill: string; readonly level: number }[];
  /** Later steps that wait for this one. */
  readonly unlocks: readonly string[];
  /** With only free steps in its place; null where the step is free or there is no such plan. */
  readonly freeAlternative: Swap | null;
}

export interface Swap {
  readonly hours: number;
  /** Unknown prices are counted apart from dollars. */
  readonly moreHours: number;
  readonly moreUsd: number;
  readonly moreUnknown: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface Subscription {
  readonly platform: string;
  readonly covers: 'one-programme' | 'everything';
  readonly months: number;
  readonly usd: number;
  /** Months to pay in the order of the steps: more where its steps are not consecutive. */
  readonly monthsAsLaid: number;
}

/** Makes an infeasible plan possible. */
export interface Change {
  readonly kind: 'hours-per-week' | 'weeks' | 'budget' | 'paid' | 'projects' | 'estimates';
  /** Null for what is allowed or not. */
  readonly from: number | null;
  readonly to: number | null;
  readonly hours: number;
  readonly usd: number;
  readonly weeks: number;
  readonly finish: string;
}

export interface Robustness {
  readonly factor: number;
  readonly hours: number;
  /** Of the best plan then; null where the limits leave none. */
  readonly best: number | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A need not met, or not wholly. */
export interface Uncovered {
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
  /** 0 where there is no way to begin. */
  readonly reached: number;
  /** Whether nothing in the catalog goes so far, or the limits or options of the question leave it out. */
  readonly because: 'catalog' | 'limits';
}

interface PlanFrame {
  readonly role: string;
  readonly objective: 'hours' | 'cost';
  /** Whether the same steps are best with longer assumed hours; null where time ran out. */
  readonly robust: boolean | null;
  readonly robustness: Robustness | null;
  readonly hoursPerWeek: number;
  readonly start: string;
  readonly steps: readonly PlanStep[];
  readonly subscriptions: readonly Subscription[];
  /** Whether limits leave needs open, which are in `uncovered`: what `--partial` asks for. */
  readonly partial: boolean;
  readonly uncovered: readonly Uncovered[];
  /** No plan takes fewer hours; null where cost comes first. */
  readonly bound: number | null;
  readonly cheaper: Swap | null;
  readonly shorter: Swap | null;
  readonly changes: readonly Change[];
}

export interface FoundPlan extends PlanFrame {
  /** best-found: the time limit came before the proof. */
  readonly status: 'optimal' | 'best-found';
  readonly hours: number;
  readonly cost: { readonly usd: number; readonly unknown: number };
  readonly hoursBasis: { readonly stated: number; readonly computed: number; readonly assumed: number };
  readonly weeks: number;
  readonly finish: string;
}

export interface NoPlan extends PlanFrame {
  /** infeasible: proven that no plan keeps the limits. unknown: the time limit came before any plan. */
  readonly status: 'infeasible' | 'unknown';
  readonly hours: null;
  readonly cost: null;
  readonly hoursBasis: null;
  readonly weeks: null;
  readonly finish: null;
}

export type PlanAnswer = FoundPlan | NoPlan;

export const isFound = (plan: PlanAnswer): plan is FoundPlan => plan.hours !== null;
