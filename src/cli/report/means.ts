import { NO_PLAN_LIMITS, type PlanQuery } from '../../core/plan/query.ts';
import type { ReportQuery } from '../../core/report/report.ts';
import type { Context } from '../context.ts';

/** For all plans of a report. */
const TIME_LIMIT_MS = 6000;

/**
 * What its plans keep to; where none keeps the limits, the one that gets furthest.
 * @param plans how many there will be
 */
export const meansFor = (
  { clock }: Context,
  pace: Pick<PlanQuery, 'hoursPerWeek' | 'start'>,
  limits: Partial<PlanQuery['limits']>,
  plans = 3,
): ReportQuery['means'] => ({
  ...pace,
  limits: { ...NO_PLAN_LIMITS, ...limits, partial: true },
  timeLimitMs: TIME_LIMIT_MS / plans,
  clock,
});
