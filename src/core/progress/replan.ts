import type { Catalog } from '../../model/catalog.ts';
import type { SavedPlan, SavedStep } from '../../model/profile.ts';
import { earliest } from '../dates.ts';
import { sumOf } from '../hours.ts';
import { isFound } from '../plan/answer.ts';
import { sinceOf } from './forecast.ts';
import type { ProgressStep } from './progress.ts';
import { savedStep } from './saved-plan.ts';
import type { Status } from './status.ts';

/**
 * The saved plan from today on: finished steps keep their days, then the best plan from here.
 * @returns null where no plan was found
 */
export function replannedPlan(catalog: Catalog, { plan, today, progress, replanned, query, spent }: Status): SavedPlan | null {
  if (!isFound(replanned)) return null;
  const finished = progress.steps.filter(({ state }) => state === 'done').map((step) => finishedStep(step, today));
  const steps = [...finished, ...replanned.steps.map((step) => savedStep(catalog, step))];
  return {
    ...plan,
    savedOn: today,
    since: sinceOf(plan),
    start: today,
    finish: replanned.finish,
    hoursPerWeek: query.hoursPerWeek,
    hours: sumOf(steps, ({ hours }) => hours),
    usd: Math.round((spent.usd + replanned.cost.usd) * 100) / 100,
    steps,
  };
}

function finishedStep({ kind, id, hours, start, doneOn }: ProgressStep, today: string): SavedStep {
  const end = earliest(today, doneOn ?? today);
  return { kind, id, hours, start: earliest(start, end), end, before: hours };
}
