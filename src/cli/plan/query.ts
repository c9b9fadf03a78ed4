import { CareersError } from '../../core/errors.ts';
import { findPlatform, lookUp } from '../../core/lookup.ts';
import { weeklyHours } from '../../core/plan/calendar/pace.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type Context, today } from '../context.ts';
import type { Asker } from '../person.ts';
import { limitsOf, type PlanOptions } from './options.ts';

/**
 * Pace and budget: the line, then the profile; for the pace, then the planning assumptions.
 * @throws CareersError `not-found` for an unknown role, course or platform; `usage` if options contradict each other
 */
export function planQuery(context: Context, catalog: Catalog, role: string, options: PlanOptions, { person, profile }: Asker): PlanQuery {
  const start = options.start ?? today(context);
  refuseContradictions(options, start);
  const limits = limitsOf(options);
  const pace = options.hoursPerWeek ?? (options.slots === undefined ? undefined : weeklyHours(options.slots));
  return {
    role,
    have: person.levels,
    finished: person.finished,
    begun: person.begun,
    pauses: person.pauses,
    hoursPerWeek: pace ?? person.hoursPerWeek ?? catalog.planning.hoursPerWeek,
    slots: options.slots,
    start,
    limits: {
      ...limits,
      hourWorth: limits.hourWorth ?? person.hourWorth,
      budget: limits.budget ?? profile?.budget ?? null,
      exclude: limits.exclude.map((name) => lookUp([...catalog.courses, ...catalog.projects], 'course', name).id),
      platforms: limits.platforms.map((name) => findPlatform(catalog, name).id),
    },
    worthRange: options.worthRange,
    timeLimitMs: options.timeLimit * 1000,
    clock: context.clock,
  };
}

function refuseContradictions({ slots, hoursPerWeek, by, worthRange, optimise, hourWorth }: PlanOptions, start: string): void {
  if (optimise !== 'balanced' && (worthRange === true || hourWorth !== undefined)) {
    const option = worthRange === true ? '--worth-range' : '--hour-worth';
    throw new CareersError('usage', `${option} weighs hours against money, so it goes with --optimise balanced.`, {
      hint: `Leave out --optimise ${optimise}.`,
    });
  }
  if (slots !== undefined && hoursPerWeek !== undefined) {
    throw new CareersError('usage', '--slots sets the pace, so --hours-per-week cannot.', { hint: 'Leave one of the two out.' });
  }
  if (by !== undefined && by < start) {
    throw new CareersError('usage', `--by ${by} is before the first day, ${start}.`, {
      hint: 'Choose a later day, or an earlier --start.',
    });
  }
}
