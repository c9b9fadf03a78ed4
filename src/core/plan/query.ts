import type { PlanLimits } from '../../model/profile.ts';
import { daysBetween } from '../dates.ts';

export interface PlanQuery {
  readonly role: string;
  /** Levels by skill id, 1 to 4. */
  readonly have: ReadonlyMap<string, number>;
  /** What they teach is held, and finished parts shorten their programme. */
  readonly finished: readonly { readonly kind: 'course' | 'project'; readonly id: string }[];
  readonly hoursPerWeek: number;
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
  code: false,
  partial: false,
};

/** Those that no need gives way to; the other options say what may be taken and what is asked. */
const UNLIMITED: Partial<PlanLimits> = { budget: null, by: null, weeks: null, free: false, estimates: true, exclude: [], platforms: [] };

export function isLimited({ budget, by, weeks, free, estimates, exclude, platforms }: PlanQuery['limits']): boolean {
  return budget !== null || by !== null || weeks !== null || free || !estimates || exclude.length + platforms.length > 0;
}

export const withoutLimits = (query: PlanQuery): PlanQuery => ({ ...query, limits: { ...query.limits, ...UNLIMITED } });

export interface Limits {
  readonly minutes: number;
  readonly cents: number;
}

export const NO_LIMITS: Limits = { minutes: Number.POSITIVE_INFINITY, cents: Number.POSITIVE_INFINITY };

export type HasTime = () => boolean;

/** In minutes and cents. A deadline counts whole days, its own included. */
export function limitsOf({ limits, hoursPerWeek, start }: Pick<PlanQuery, 'limits' | 'hoursPerWeek' | 'start'>): Limits {
  const open = Number.POSITIVE_INFINITY;
  const weeks = Math.min(limits.weeks ?? open, limits.by === null ? open : Math.max(0, daysBetween(start, limits.by) + 1) / 7);
  return {
    // Rounded only where floating point would cost a minute: 6 / 7 of a week at 7 hours is 360 minutes.
    minutes: Math.floor(weeks * hoursPerWeek * 60 + 1e-6),
    cents: limits.free || limits.budget === null ? open : Math.round(limits.budget * 100),
  };
}

export function timer({ clock, timeLimitMs }: Pick<PlanQuery, 'clock' | 'timeLimitMs'>): HasTime {
  const end = clock() + timeLimitMs;
  return () => clock() < end;
}
