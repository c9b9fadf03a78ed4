import type { Pause, PlanLimits, Slot } from '../../model/profile.ts';
import { daysBetween } from '../dates.ts';
import type { Begun } from '../profile/begun.ts';
import type { Person } from '../profile/person.ts';
import { minutesWithin } from './calendar/pace.ts';

export interface PlanQuery {
  readonly role: string;
  /** Levels by skill id, 1 to 4. */
  readonly have: ReadonlyMap<string, number>;
  /** What they teach is held; parts shorten their programme. */
  readonly finished: readonly { readonly kind: 'course' | 'project'; readonly id: string }[];
  /** Hours studied of unfinished steps, which take so much less. */
  readonly begun?: readonly Begun[] | undefined;
  readonly hoursPerWeek: number;
  /** Weekly times that set pace and dates; without them study is spread evenly. */
  readonly slots?: readonly Slot[] | undefined;
  /** Days without study. */
  readonly pauses?: readonly Pause[] | undefined;
  /** First day, YYYY-MM-DD. */
  readonly start: string;
  readonly limits: Readonly<PlanLimits>;
  /** Whether to find the worths of an hour that keep the plan. */
  readonly worthRange?: boolean | undefined;
  /** Whether to find the best plans without one step. */
  readonly alternatives?: boolean | undefined;
  /** For the whole answer: the proof, then what stands beside the plan. */
  readonly timeLimitMs: number;
  /** Milliseconds from an arbitrary start. */
  readonly clock: () => number;
}

export const heldBy = ({ levels, finished, begun, pauses }: Person): Pick<PlanQuery, 'have' | 'finished' | 'begun' | 'pauses'> => ({
  have: levels,
  finished,
  begun,
  pauses,
});

/** Core needs, everything allowed but exams. */
export const NO_PLAN_LIMITS: PlanLimits = {
  optimise: 'balanced',
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
  code: false,
  partial: false,
  and: null,
  with: [],
};

/** Limits lower no need; other options say what may be taken and what is asked. */
const UNLIMITED: Partial<PlanLimits> = { budget: null, by: null, weeks: null, free: false, estimates: true, exclude: [], platforms: [] };

export const isLimited = (limits: PlanQuery['limits']): boolean =>
  limits.budget !== null || limits.by !== null || limits.weeks !== null || limitsItems(limits);

/** Whether limits leave out courses, not money or time alone. */
export const limitsItems = ({ free, estimates, exclude, platforms }: PlanQuery['limits']): boolean =>
  free || !estimates || exclude.length + platforms.length > 0;

export const withoutLimits = (query: PlanQuery): PlanQuery => ({ ...query, limits: { ...query.limits, ...UNLIMITED } });

export interface Limits {
  readonly minutes: number;
  readonly cents: number;
}

export const NO_LIMITS: Limits = { minutes: Number.POSITIVE_INFINITY, cents: Number.POSITIVE_INFINITY };

export type HasTime = () => boolean;

/** Whole days to the deadline, inclusive; Infinity without one. */
export const daysWithin = ({ limits: { weeks, by }, start }: Pick<PlanQuery, 'limits' | 'start'>): number =>
  Math.min((weeks ?? NEVER) * 7, by === null ? NEVER : Math.max(0, daysBetween(start, by) + 1));

const NEVER = Number.POSITIVE_INFINITY;

export function limitsOf(query: Pick<PlanQuery, 'limits' | 'hoursPerWeek' | 'slots' | 'start' | 'pauses'>): Limits {
  const { limits } = query;
  const days = daysWithin(query);
  return {
    // Floating point must not cost a minute: 6 / 7 of a week at 7 hours is 360 minutes.
    minutes: days === NEVER ? NEVER : Math.floor(minutesWithin(query, days) + 1e-6),
    cents: limits.free || limits.budget === null ? NEVER : Math.round(limits.budget * 100),
  };
}

export function timer({ clock, timeLimitMs }: Pick<PlanQuery, 'clock' | 'timeLimitMs'>): HasTime {
  const end = clock() + timeLimitMs;
  return () => clock() < end;
}
