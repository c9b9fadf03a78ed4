import { isFound, type PlanAnswer } from '../../core/plan/answer.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import type { PlanDiff } from '../../core/progress/diff.ts';
import type { Status } from '../../core/progress/status.ts';
import type { SavedPlan } from '../../model/profile.ts';
import { blocksIf, gap, muted, note, text, warn } from '../build.ts';
import { changeBlocks } from '../plan/page.ts';
import { costText } from '../plan/sentences.ts';
import type { Block } from '../view.ts';
import { count, hours } from '../words/counts.ts';
import { dateText } from '../words/dates.ts';
import { diffBlocks } from './changes.ts';

/** How the best plan from here differs from the rest of the saved one. */
export function replanBlocks({ plan, query, replanned, diff, progress }: Status): Block[] {
  if (progress.share === 1) return [];
  const pace = paceText(plan, query);
  return [...blocksIf(pace !== null, gap, note(`${pace} That is what is planned below.`)), ...replannedBlocks(replanned, diff)];
}

/** Another pace stated since the plan was saved; null where it is the same. */
export const paceText = (plan: Pick<SavedPlan, 'hoursPerWeek'>, query: Pick<PlanQuery, 'hoursPerWeek'>): string | null =>
  plan.hoursPerWeek === query.hoursPerWeek
    ? null
    : `Your profile says ${count(query.hoursPerWeek)} h a week, this plan has ${count(plan.hoursPerWeek)}.`;

function replannedBlocks(replanned: PlanAnswer, diff: PlanDiff): Block[] {
  if (isFound(replanned)) {
    const { hours: rest, finish } = replanned;
    const ahead = `From here ${hours(rest)}, ${costText(replanned)}, to be finished on ${dateText(finish)}.`;
    if (diff.changes.length === 0)
      return [gap, note(`Planned again from here: the same steps${rest > 0 ? `, ${costText(replanned)}` : ''}.`)];
    return [...diffBlocks(diff, 'Planned again from here'), ...blocksIf(rest > 0, text([muted(ahead)]))];
  }
  if (replanned.status === 'unknown') return [gap, text([warn('The planner ran out of time from here.')])];
  return [gap, text([warn('From here no plan keeps the limits it was saved with.')]), ...changeBlocks(replanned)];
}
