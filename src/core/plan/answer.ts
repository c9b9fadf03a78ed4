/** What a step takes a skill from and to. */
export interface Gain {
  readonly skill: string;
  readonly from: number;
  readonly to: number;
}

/** One step of a plan, in its place. */
export interface PlanStep {
  readonly order: number;
  readonly kind: 'course' | 'project';
  /** Id of the course or project. */
  readonly course: string;
  readonly hours: number;
  readonly basis: 'stated' | 'computed' | 'assumed';
  /** Whether the hours are an assumption of ours. */
  readonly estimated: boolean;
  /** free; once: bought for `usd`; subscription: paid by the month, see `subscriptions`; unknown: nobody states a price. */
  readonly payment: 'free' | 'once' | 'subscription' | 'unknown';
  /** Dollars of the step alone; null where it is paid by the month or the price is not known. */
  readonly usd: number | null;
  readonly start: string;
  readonly end: string;
  /** Study weeks, and where they lie, counted from the start of the plan. */
  readonly weeks: number;
  readonly fromWeek: number;
  readonly toWeek: number;
  readonly teaches: readonly Gain[];
  /** Needs of the role that this step is the first to meet. */
  readonly meets: readonly { readonly skill: string; readonly level: number }[];
  /** What later steps ask for and this one is the first to teach. */
  readonly provides: readonly { readonly skill: string; readonly level: number }[];
  /** Ids of later steps that could not start without what this one is the first to teach. */
  readonly unlocks: readonly string[];
  /** What the same plan would be with only free steps in the place of this one; null where it is free or nothing can. */
  readonly freeAlternative: Swap | null;
}

/** One plan changed into another. */
export interface Swap {
  readonly hours: number;
  /** Change against the plan in hours, in dollars of known prices, and in courses whose price nobody states. */
  readonly moreHours: number;
  readonly moreUsd: number;
  readonly moreUnknown: number;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A subscription the plan pays for. */
export interface Subscription {
  readonly platform: string;
  readonly covers: 'one-programme' | 'everything';
  readonly months: number;
  readonly usd: number;
  /** Months in the order of the steps, where the steps it is for do not lie side by side. */
  readonly monthsAsLaid: number;
}

/** A single change that makes an infeasible plan possible. */
export interface Change {
  readonly kind: 'hours-per-week' | 'weeks' | 'budget' | 'paid' | 'projects' | 'estimates';
  /** What the limit was and would have to be; null for what is allowed or not. */
  readonly from: number | null;
  readonly to: number | null;
  /** What the plan would then take. */
  readonly hours: number;
  readonly usd: number;
  readonly weeks: number;
  readonly finish: string;
}

/** The plan solved again with assumed hours that take longer. */
export interface Robustness {
  readonly factor: number;
  /** Hours of the plan's own steps then. */
  readonly hours: number;
  /** Hours of the best plan then; null where the limits leave none. */
  readonly best: number | null;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

/** A need that the plan does not meet, or not wholly. */
export interface Uncovered {
  /** One skill, or the skills of a choice. */
  readonly skills: readonly string[];
  readonly need: number;
  readonly level: number;
  readonly importance: 'core' | 'useful';
  /** The level the plan goes to instead; 0 where there is no way to begin. */
  readonly reached: number;
  /** catalog: nothing in the catalog goes that far; limits: something does, but what was asked for leaves it out. */
  readonly because: 'catalog' | 'limits';
}

export interface PlanAnswer {
  readonly role: string;
  /**
   * optimal: proven; best-found: the time limit came first; infeasible: proven that no plan keeps the limits; unknown:
   * the time limit came before any plan that does.
   */
  readonly status: 'optimal' | 'best-found' | 'infeasible' | 'unknown';
  readonly objective: 'hours' | 'cost';
  readonly hours: number;
  readonly cost: { readonly usd: number; readonly unknown: number };
  readonly hoursBasis: { readonly stated: number; readonly computed: number; readonly assumed: number };
  /** Whether the same steps are best when assumed hours take longer; null where time ran out. */
  readonly robust: boolean | null;
  readonly robustness: Robustness | null;
  readonly hoursPerWeek: number;
  readonly weeks: number;
  readonly start: string;
  readonly finish: string;
  readonly steps: readonly PlanStep[];
  readonly subscriptions: readonly Subscription[];
  readonly uncovered: readonly Uncovered[];
  /** Proven: no plan takes fewer hours; null where cost comes first or nothing was found. */
  readonly bound: number | null;
  readonly cheaper: Swap | null;
  readonly shorter: Swap | null;
  readonly changes: readonly Change[];
}
