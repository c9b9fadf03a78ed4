import type { Catalog } from '../../model/catalog.ts';
import type { SavedPlan, SavedStep } from '../../model/profile.ts';
import { learningItemOf } from '../catalog/learning-items.ts';
import { addDays } from '../dates.ts';
import { CareersError } from '../errors.ts';
import { sumOf } from '../hours.ts';
import { isFound, type PlanAnswer, type PlanStep } from '../plan/answer.ts';
import type { PlanQuery } from '../plan/query.ts';

/**
 * Holds the question too, to ask it again. Steps begun count whole.
 * @param name of the plan
 * @param savedOn today, YYYY-MM-DD
 * @param needs of an advertisement, in the place of those of the role
 * @throws CareersError `check-failed` where there is no plan to save
 */
export function savedPlan(
  catalog: Catalog,
  answer: PlanAnswer,
  query: PlanQuery,
  { name, savedOn, needs }: { name: string; savedOn: string; needs?: SavedPlan['needs'] | undefined },
): SavedPlan {
  if (!isFound(answer)) throw new CareersError('check-failed', 'There is no plan to save within these limits.');
  const { role, start, finish, hoursPerWeek, cost } = answer;
  const { language } = catalog;
  const steps = answer.steps.map((step) => savedStep(catalog, step));
  return {
    name,
    role,
    ...(needs === undefined ? {} : { needs }),
    savedOn,
    start,
    finish,
    hoursPerWeek,
    ...(query.slots === undefined ? {} : { slots: [...query.slots] }),
    ...(language === undefined ? {} : { language }),
    hours: sumOf(steps, ({ hours }) => hours),
    usd: cost.usd,
    limits: { ...query.limits, ...deadlineOf(query), exclude: [...query.limits.exclude], platforms: [...query.limits.platforms] },
    steps,
  };
}

/** Whole, with what was taken off its hours. */
export function savedStep(catalog: Catalog, { kind, course: id, hours, start, end }: PlanStep): SavedStep {
  const minutes = Math.round(hours * 60);
  const before = (learningItemOf(catalog, { kind, id })?.minutes ?? minutes) - minutes;
  return before <= 0 ? { kind, id, hours, start, end } : { kind, id, hours: (minutes + before) / 60, start, end, before: before / 60 };
}

/** Weeks become a date, or asking again would move it. */
function deadlineOf({ start, limits: { by, weeks } }: PlanQuery): { by: string | null; weeks: null } {
  if (weeks === null) return { by, weeks };
  const last = addDays(start, Math.floor(weeks * 7) - 1);
  return { by: by === null || last < by ? last : by, weeks: null };
}
