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
  /** By `--with`: in the plan whatever else is. */
  readonly isAsked: boolean;
  /** once: bought for `usd`; subscription: see `subscriptions`. */
  readonly payment: 'free' | 'once' | 'subscription' | 'unknown';
  readonly usd: number | null;
  /** What a price nobody states counts as; null for others. */
  readonly assumedUsd: number | null;
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

/** A platform has two where some programmes stand alone and others share one subscription. */
export interface Subscription {
  readonly platform: string;
  readonly covers: 'one-programme' | 'everything';
  readonly months: number;
  /** Bought as years; a year counts as twelve of the months. */
  readonly years: number;
  readonly usd: number;
  /** Months to pay in the order of the steps: more where its steps are not consecutive. */
  readonly monthsAsLaid: number;
  /** What these cost beyond `usd`. */
  readonly moreUsdAsLaid: number;
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
  /** A second role that it leads to. */
  readonly and: string | null;
  /** Plans for the two roles, each alone; null for one role, or unanswered. */
  readonly apart: { readonly hours: number; readonly cost: Cost } | null;
  /** When the first of two roles is reached; null for one role, and where it is reached with the second. */
  readonly firstRole: { readonly hours: number; readonly finish: string } | null;
  readonly objective: 'balanced' | 'hours' | 'cost';
  /** What an hour counts as, in US dollars. */
  readonly hourWorth: number;
  /** Whether the same steps are best at the most hours; null where time ran out. */
  readonly robust: boolean | null;
  readonly robustness: Robustness | null;
  readonly hoursPerWeek: number;
  readonly start: string;
  readonly steps: readonly PlanStep[];
  readonly subscriptions: readonly Subscription[];
  /** Whether limits leave needs open, which are in `uncovered`: what `--partial` asks for. */
  readonly partial: boolean;
  readonly uncovered: readonly Uncovered[];
  /** Left out, although better plans hold them: the proof is of plans without them. */
  readonly lowConfidence: readonly string[];
  /** No plan takes less, in the unit of the objective; null where there is no plan. */
  readonly bound: number | null;
  /** effort: hours, assumed ones a quarter more, and the cost at the worth of an hour. */
  readonly boundUnit: 'effort' | 'hours' | 'usd';
  /** The cheapest plan within the limits; null where it is this one, or unanswered. */
  readonly cheaper: Swap | null;
  /** The shortest plan within the limits; null where it is this one, or unanswered. */
  readonly shorter: Swap | null;
  /** The shortest plan without the budget, where there is one; null as for `shorter`, and where that is as short. */
  readonly shorterAtAnyPrice: Swap | null;
  /** Best first; empty where not asked. */
  readonly alternatives: readonly Alternative[];
  /** From which to which worth of an hour, in US dollars, this plan is best; null where not asked, or unanswered. */
  readonly worthRange: { readonly from: number; readonly to: number } | null;
  /** The nearest two. */
  readonly changes: readonly Change[];
  readonly changePair: ChangePair | null;
  /** Side questions that the time did not reach. */
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
  /** Σ of the least and of the most hours of the steps. */
  readonly hoursRange: { readonly low: number; readonly high: number };
  /** Hours, assumed ones a quarter more, and the cost at the worth of an hour. */
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
