import type { PlanLimits, Slot } from '../../model/profile.ts';
import { daysBetween } from '../dates.ts';
import { minutesWithin } from './pace.ts';

export interface PlanQuery {
  readonly role: string;
  /** Levels by skill id, 1 to 4. */
  readonly have: ReadonlyMap<string, number>;
  /** What they teach is held, and finished parts shorten their programme. */
  readonly finished: readonly { readonly kind: 'course' | 'project'; readonly id: string }[];
  readonly hoursPerWeek: number;
  /** Weekly times that set the pace and all dates; without them study is spread evenly. */
  readonly slots?: readonly Slot[] | undefined;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly limits: Readonly<PlanLimits>;
  /** For the plan itself; its alternatives together may take as long again. */
  readonly timeLimitMs: number;
  /** Milliseconds from an arbitrary start. */
  readonly clock: () => number;
}

/** The shortest plan for core needs, everything allowed but exams. */
export const NO_PLAN_LIMITS: PlanLimits = {
  optimise: 'hours',
  hourWorth: null,
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

export interface Limits {
  readonly minutes: number;
  readonly cents: number;
}

export const NO_LIMITS: Limits = { minutes: Number.POSITIVE_INFINITY, cents: Number.POSITIVE_INFINITY };

export type HasTime = () => boolean;

/** In minutes and cents. A deadline counts whole days, its own included. */
export function limitsOf(query: Pick<PlanQuery, 'limits' | 'hoursPerWeek' | 'slots' | 'start'>): Limits {
  const { limits, start } = query;
  const open = Number.POSITIVE_INFINITY;
  const days = Math.min((limits.weeks ?? open) * 7, limits.by === null ? open : Math.max(0, daysBetween(start, limits.by) + 1));
  return {
    // Rounded only where floating point would cost a minute: 6 / 7 of a week at 7 hours is 360 minutes.
    minutes: days === open ? open : Math.floor(minutesWithin(query, days) + 1e-6),
    cents: limits.free || limits.budget === null ? open : Math.round(limits.budget * 100),
  };
}

export function timer({ clock, timeLimitMs }: Pick<PlanQuery, 'clock' | 'timeLimitMs'>): HasTime {
  const end = clock() + timeLimitMs;
  return () => clock() < end;
}
