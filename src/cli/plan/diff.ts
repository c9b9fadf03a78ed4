import { CareersError } from '../../core/errors.ts';
import type { PlanAnswer } from '../../core/plan/answer.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { diffPlans } from '../../core/progress/diff.ts';
import { progressOf } from '../../core/progress/progress.ts';
import type { Catalog } from '../../model/catalog.ts';
import { diffBlocks } from '../../view/status/changes.ts';
import type { View } from '../../view/view.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { profileOf } from '../profile-file.ts';

/** @throws CareersError `usage` if no plan is saved, or one for another role */
export async function withDiff(
  context: Context,
  globals: Globals,
  catalog: Catalog,
  answer: PlanAnswer,
  query: PlanQuery,
  view: View,
): Promise<View> {
  const profile = await profileOf(context, globals);
  const saved = profile?.plan ?? null;
  const hint = `To save one: genai-careers plan ${answer.role} --save`;
  if (profile === null || saved === null) throw new CareersError('usage', 'No plan is saved to compare with.', { hint });
  if (saved.role !== answer.role) throw new CareersError('usage', `The saved plan is for ${saved.role}, not for ${answer.role}.`, { hint });
  const { steps } = progressOf(catalog, saved, profile, query.start);
  const open = steps.filter(({ state }) => state !== 'done').map(({ leftHours, ...step }) => ({ ...step, hours: leftHours }));
  const fresh = answer.steps.map(({ kind, course, hours }) => ({ kind, id: course, hours }));
  const diff = diffPlans(catalog, open, fresh, query.have);
  return {
    ...view,
    blocks: [...view.blocks, ...diffBlocks(diff, `Against the plan saved on ${saved.savedOn}`)],
    data: { ...view.data, diff },
  };
}
