import { CareersError } from '../../core/errors.ts';
import { replannedPlan } from '../../core/progress/replan.ts';
import { type Status, statusOf } from '../../core/progress/status.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile } from '../../model/profile.ts';
import { paceText } from '../../view/status/replanned.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { changeProfile, saveAndPrint } from '../profile-file.ts';
import { nowOf, printStatus } from './answer.ts';

/** @throws CareersError `check-failed` where no plan from here keeps its limits, after printing what would */
export async function replan(context: Context, globals: Globals, seen: Profile): Promise<void> {
  const catalog = await context.catalog();
  const before = statusOf(catalog, seen, nowOf(context));
  if (before === null || replannedPlan(catalog, before) === null) {
    await printStatus(context, globals, seen);
    throw new CareersError('check-failed', 'From here no plan keeps the limits it was saved with, so it stays as it is.');
  }
  await saveAndPrint(context, globals, () => saveReplanned(context, globals, catalog, seen, before));
}

async function saveReplanned(context: Context, globals: Globals, catalog: Catalog, seen: Profile, found: Status): Promise<void> {
  let before: Status | null = found;
  const name = seen.plan?.name ?? '';
  const profile = await changeProfile(
    context,
    globals,
    () => `the plan ${name} laid out anew`,
    (profile) => {
      // Something may have been noted meanwhile.
      if (JSON.stringify(profile) !== JSON.stringify(seen)) before = statusOf(catalog, profile, nowOf(context));
      const plan = before === null ? null : replannedPlan(catalog, before);
      return plan === null ? profile : { ...profile, plan };
    },
  );
  const pace = before === null ? null : paceText(before.plan, before.query);
  const notes =
    pace === null ? ['Saved.'] : [`${pace} It is planned anew at the pace of your profile.`, 'Saved. To go back: genai-careers undo'];
  await printStatus(context, globals, profile, { finishBefore: before?.plan.finish, replanned: before?.diff }, notes);
}
