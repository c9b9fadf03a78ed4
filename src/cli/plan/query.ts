import { CareersError } from '../../core/errors.ts';
import { levelsOf } from '../../core/fit/levels.ts';
import { findPlatform, findRoleId, lookUp } from '../../core/lookup.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { type Slot, weeklyHours } from '../../core/plan/sessions.ts';
import type { Catalog } from '../../model/catalog.ts';
import { type Context, today } from '../context.ts';
import type { Person, PersonOptions } from '../person.ts';

/** The flags of `plan`. */
export interface PlanOptions extends PersonOptions {
  hoursPerWeek?: number | undefined;
  start?: string | undefined;
  by?: string | undefined;
  weeks?: number | undefined;
  budget?: number | undefined;
  free?: true | undefined;
  optimise: 'hours' | 'cost';
  include: 'core' | 'useful';
  exclude?: string[] | undefined;
  platform?: string[] | undefined;
  certificates?: true | undefined;
  estimates: boolean;
  projects: boolean;
  slots?: Slot[] | undefined;
  save?: true | undefined;
  diff?: true | undefined;
  timeLimit: number;
}

/**
 * The flags as a question to the planner. Pace and budget come from the line, else from the profile, the pace else from
 * the planning assumptions.
 * @throws CareersError `not-found` for an unknown role, course or platform; `usage` where flags contradict each other
 */
export function planQuery(context: Context, catalog: Catalog, typed: string, options: PlanOptions, person: Person): PlanQuery {
  if (options.slots !== undefined && options.hoursPerWeek !== undefined) {
    throw new CareersError('usage', '--slots sets the pace, so --hours-per-week cannot.', { hint: 'Leave one of the two out.' });
  }
  const { profile } = person;
  const start = options.start ?? today(context);
  if (options.by !== undefined && options.by <= start) {
    throw new CareersError('usage', `--by ${options.by} is not after the first day, ${start}.`, {
      hint: 'Choose a later day, or an earlier --start.',
    });
  }
  const pace = options.hoursPerWeek ?? (options.slots === undefined ? undefined : weeklyHours(options.slots));
  return {
    role: findRoleId(catalog, typed),
    have: levelsOf({ skills: person.skills }),
    finished: profile?.done ?? [],
    hoursPerWeek: pace ?? profile?.hoursPerWeek ?? catalog.planning.hoursPerWeek,
    start,
    limits: {
      optimise: options.optimise,
      include: options.include,
      budget: options.budget ?? profile?.budget ?? null,
      by: options.by ?? null,
      weeks: options.weeks ?? null,
      free: options.free === true,
      certificates: options.certificates === true,
      estimates: options.estimates,
      projects: options.projects,
      exclude: (options.exclude ?? []).map((name) => lookUp([...catalog.courses, ...catalog.projects], 'course', name).id),
      platforms: (options.platform ?? []).map((name) => findPlatform(catalog, name).id),
    },
    timeLimitMs: options.timeLimit * 1000,
    clock: context.clock,
  };
}
