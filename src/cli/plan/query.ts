import { CareersError } from '../../core/errors.ts';
import { findPlatform, lookUp, type Named } from '../../core/lookup.ts';
import { weeklyHours } from '../../core/plan/calendar/pace.ts';
import { heldBy, type PlanQuery } from '../../core/plan/query.ts';
import { checkTaken } from '../../core/plan/taken.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type Context, today } from '../context.ts';
import type { Asker } from '../person.ts';
import { readRole } from '../role-words.ts';
import { budgetOf, refuseEarlyEnd, refuseIdleWorth } from './means.ts';
import { limitsOf, type PlanOptions } from './options.ts';

/**
 * Pace and budget: the line, then the profile; for the pace, then the planning assumptions.
 * @throws CareersError `not-found` for an unknown role, course or platform; `usage` for contradictory options
 */
export function planQuery(context: Context, catalog: Catalog, role: string, options: PlanOptions, asker: Asker): PlanQuery {
  const { person } = asker;
  const start = options.start ?? today(context);
  refuseContradictions(options, start);
  const limits = limitsOf(options);
  const pace = options.hoursPerWeek ?? (options.slots === undefined ? undefined : weeklyHours(options.slots));
  const courseId = (name: string) => lookUp<Named>([...catalog.courses, ...catalog.projects], 'course', name).id;
  const query = {
    role,
    ...heldBy(person),
    hoursPerWeek: pace ?? person.hoursPerWeek ?? catalog.planning.hoursPerWeek,
    slots: options.slots,
    start,
    limits: {
      ...limits,
      hourWorth: limits.hourWorth ?? person.hourWorth,
      budget: budgetOf(options.budget, asker),
      exclude: limits.exclude.map(courseId),
      platforms: limits.platforms.map((name) => findPlatform(catalog, name).id),
      and: secondRole(context, catalog, role, limits.and),
      with: [...new Set(limits.with.map(courseId))],
    },
    alternatives: options.alternatives,
    worthRange: options.worthRange,
    timeLimitMs: options.timeLimit * 1000,
    clock: context.clock,
  };
  checkTaken(catalog, query.limits);
  return query;
}

function secondRole(context: Context, catalog: Catalog, role: string, typed: string | null): string | null {
  if (typed === null) return null;
  const { id, title } = readRole(context, catalog, typed);
  if (id !== role) return id;
  throw new CareersError('usage', `--and takes a second role, and ${title} is the first.`, { hint: 'Leave it out.' });
}

function refuseContradictions(options: PlanOptions, start: string): void {
  const { slots, timeZone, hoursPerWeek, by } = options;
  refuseIdleWorth(options);
  if (slots !== undefined && hoursPerWeek !== undefined) {
    throw new CareersError('usage', '--slots sets the pace, so --hours-per-week cannot.', { hint: 'Leave one of the two out.' });
  }
  if (timeZone !== undefined && slots === undefined) {
    throw new CareersError('usage', '--time-zone says where the times of --slots are; whole days have no zone.', { hint: 'Add --slots.' });
  }
  refuseEarlyEnd(by, start);
}
