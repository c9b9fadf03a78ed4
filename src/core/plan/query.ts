import type { PlanLimits } from '../../model/profile.ts';

/** What somebody wants planned. Limits are as a profile keeps them, so a saved plan can be asked for again. */
export interface PlanQuery {
  /** Id of the role. */
  readonly role: string;
  /** Levels by skill id, 1 to 4. */
  readonly have: ReadonlyMap<string, number>;
  /** They cost nothing, what they teach is held, and finished parts shorten the programme they belong to. */
  readonly finished: readonly { readonly kind: 'course' | 'project'; readonly id: string }[];
  readonly hoursPerWeek: number;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly limits: Readonly<PlanLimits>;
  /** For the plan itself; what is worked out beside it may take as long again. */
  readonly timeLimitMs: number;
  /** Milliseconds from an arbitrary start. */
  readonly clock: () => number;
}

/** A plan without limits: shortest, core needs, everything allowed but exams. */
export const NO_PLAN_LIMITS: PlanLimits = {
  optimise: 'hours',
  include: 'core',
  budget: null,
  by: null,
  weeks: null,
  free: false,
  certificates: false,
  estimates: true,
  projects: true,
  exclude: [],
  platforms: [],
};
