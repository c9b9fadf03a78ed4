import type { SavedPlan } from '../../model/profile.ts';
import { addDays } from '../dates.ts';
import { CareersError } from '../errors.ts';
import { isFound, type PlanAnswer } from '../plan/answer.ts';
import type { PlanQuery } from '../plan/query.ts';

/**
 * Holds the question too, so that it can be asked again.
 * @param savedOn today, YYYY-MM-DD
 * @param language of courses, beside English
 * @param needs of an advertisement, in the place of those of the role
 * @throws CareersError `check-failed` where there is no plan to save
 */
export function savedPlan(answer: PlanAnswer, query: PlanQuery, savedOn: string, language?: string, needs?: SavedPlan['needs']): SavedPlan {
  if (!isFound(answer)) throw new CareersError('check-failed', 'There is no plan to save within these limits.');
  const { role, start, finish, hoursPerWeek, hours, cost } = answer;
  return {
    role,
    ...(needs === undefined ? {} : { needs }),
    savedOn,
    start,
    finish,
    hoursPerWeek,
    ...(query.slots === undefined ? {} : { slots: [...query.slots] }),
    ...(language === undefined ? {} : { language }),
    hours,
    usd: cost.usd,
    ...(language === undefined ? {} : { language }),
    limits: { ...query.limits, ...deadlineOf(query), exclude: [...query.limits.exclude], platforms: [...query.limits.platforms] },
    steps: answer.steps.map((step) => ({ kind: step.kind, id: step.course, hours: step.hours, start: step.start, end: step.end })),
  };
}

/** Weeks become a date, or asking again would move it. */
function deadlineOf({ start, limits: { by, weeks } }: PlanQuery): { by: string | null; weeks: null } {
  if (weeks === null) return { by, weeks };
  const last = addDays(start, Math.floor(weeks * 7) - 1);
  return { by: by === null || last < by ? last : by, weeks: null };
}
