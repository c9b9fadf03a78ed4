import type { Alternative, Change, ChangePair, Robustness, Swap } from './beside/answers.ts';
import type { Cost } from './cost.ts';

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
  /** Forced by `--with`. */
  readonly isAsked: boolean;
  /** once: bought for `usd`; subscription: see `subscriptions`. */
  readonly payment: 'free' | 'once' | 'subscription' | 'unknown';
  readonly usd: number | null;
  /** For an unstated price; null otherwise. */
  readonly assumedUsd: number | null;
  readonly start: string;
  readonly end: string;
  /** Study weeks; from and to count from the plan's start. */
  readonly weeks: number;
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly teaches: readonly Gain[];
  /** Needs first met by this step. */
  readonly meets: readonly { readonly skill: string; readonly level: number }[];
  /** What later steps require, first taught here. */
  readonly provides: readonly { readonly skill: string; readonly level: number }[];
  /** Later steps that wait for it. */
  readonly unlocks: readonly string[];
  /** With only free steps instead; null for a free step or where there is no such plan. */
  readonly freeAlternative: Swap | null;
}

/** Two for a platform where some programmes stand alone and others share. */
export interface Subscription {
  readonly platform: string;
  readonly covers: 'one-programme' | 'everything';
  readonly months: number;
  /** Each counts as twelve of the months. */
  readonly years: number;
  readonly usd: number;
  /** Months paid in step order: more where steps are not consecutive. */
  readonly monthsAsLaid: number;
  /** Beyond `usd`. */
  readonly moreUsdAsLaid: number;
}

/** A need not wholly met. */
export interface Uncovered {
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
  /** 0 where there is no way to begin. */
  readonly reached: number;
  /** catalog: nothing goes so far; limits: the question's limits or options leave it out. */
  readonly because: 'catalog' | 'limits';
}

interface PlanFrame {
  readonly role: string;
  /** A second role. */
  readonly and: string | null;
  /** Plans for each role alone; null for one role, or unanswered. */
  readonly apart: { readonly hours: number; readonly cost: Cost } | null;
  /** When the first of two roles is reached; null for one role, or where both are reached together. */
  readonly firstRole: { readonly hours: number; readonly finish: string } | null;
  readonly objective: 'balanced' | 'hours' | 'cost';
  /** In US dollars. */
  readonly hourWorth: number;
  /** Whether the same steps are best at the most hours; null where time ran out. */
  readonly robust: boolean | null;
  readonly robustness: Robustness | null;
  readonly hoursPerWeek: number;
  readonly start: string;
  readonly steps: readonly PlanStep[];
  readonly subscriptions: readonly Subscription[];
  /** Whether limits leave needs open (`--partial`), listed in `uncovered`. */
  readonly partial: boolean;
  readonly uncovered: readonly Uncovered[];
  /** Left out of better plans: the proof covers plans without them. */
  readonly lowConfidence: readonly string[];
  /** No plan takes less, in `boundUnit`; null where there is no plan. */
  readonly bound: number | null;
  /** effort: see {@link FoundPlan}. */
  readonly boundUnit: 'effort' | 'hours' | 'usd';
  /** Cheapest within the limits; null where it is this plan, or unanswered. */
  readonly cheaper: Swap | null;
  /** Shortest within the limits; null as for `cheaper`. */
  readonly shorter: Swap | null;
  /** Shortest without the budget, if any; null as for `shorter`, or where that is as short. */
  readonly shorterAtAnyPrice: Swap | null;
  /** Best first; empty where not asked. */
  readonly alternatives: readonly Alternative[];
  /** Range of `hourWorth`, in US dollars, in which this plan is best; null where not asked, or unanswered. */
  readonly worthRange: { readonly from: number; readonly to: number } | null;
  /** The nearest two. */
  readonly changes: readonly Change[];
  readonly changePair: ChangePair | null;
  /** Not reached in time. */
  readonly unanswered: readonly SideQuestion[];
}

export type SideQuestion =
  | 'apart'
  | 'alternatives'
  | 'freeAlternatives'
  | 'robustness'
  | 'cheaper'
  | 'shorter'
  | 'shorterAtAnyPrice'
  | 'worthRange'
  | 'changes';

export interface FoundPlan extends PlanFrame {
  /** best-found: the time limit came before the proof. */
  readonly status: 'optimal' | 'best-found';
  readonly hours: number;
  /** Sums of the steps' least and most hours. */
  readonly hoursRange: { readonly low: number; readonly high: number };
  /** Hours, assumed ones a quarter more, and the cost at `hourWorth`. */
  readonly effort: number;
  readonly cost: Cost;
  readonly hoursBasis: { readonly stated: number; readonly computed: number; readonly assumed: number };
  readonly weeks: number;
  readonly finish: string;
}

export interface NoPlan extends PlanFrame {
  /** infeasible: proven that no plan keeps the limits. unknown: the time limit came before any plan. */
  readonly status: 'infeasible' | 'unknown';
  readonly hours: null;
  readonly hoursRange: null;
  readonly effort: null;
  readonly cost: null;
  readonly hoursBasis: null;
  readonly weeks: null;
  readonly finish: null;
}

export type PlanAnswer = FoundPlan | NoPlan;

export const isFound = (plan: PlanAnswer): plan is FoundPlan => plan.hours !== null;
