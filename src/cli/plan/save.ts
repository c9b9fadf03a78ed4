import { quoted } from '../../core/command-line.ts';
import { CareersError } from '../../core/errors.ts';
import { usualName } from '../../core/plan/aim.ts';
import type { FoundPlan } from '../../core/plan/answer.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { planCalled, plansOf, withPlan } from '../../core/progress/plans.ts';
import { progressOf } from '../../core/progress/progress.ts';
import { savedPlan } from '../../core/progress/saved-plan.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { percent } from '../../view/words/counts.ts';
import type { Target } from '../ad/read-target.ts';
import { type Context, today } from '../context.ts';
import type { Globals } from '../globals.ts';
import type { Asker } from '../person.ts';
import { say } from '../print.ts';
import { changeProfile, hasProfile, profileFile, profileOf } from '../profile-file.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { asked } from '../prompt/open.ts';
import { freeName } from './plan-name.ts';

export interface Saving {
  plan: SavedPlan;
  /** What it replaces, as it was seen. */
  old: SavedPlan | undefined;
  from: Asker['from'];
}

/** @throws CareersError `usage` where a plan would be replaced and nobody can be asked */
export async function savingOf(
  context: Context,
  globals: Globals,
  { catalog, needs }: Target,
  { answer, query, name, from }: { answer: FoundPlan; query: PlanQuery; name: string; from: Asker['from'] },
): Promise<Saving> {
  const plan = savedPlan(catalog, answer, query, { name, savedOn: today(context), needs });
  const profile = hasProfile(context, globals) ? await profileOf(context, globals) : null;
  const old = profile === null ? undefined : planCalled(profile, plan.name);
  if (profile === null || old === undefined || isSame(old, plan) || globals.force === true || canAsk(context)) return { plan, old, from };
  throw replacing(catalog, profile, old);
}

/** The day of saving aside. */
const isSame = (one: SavedPlan, other: SavedPlan): boolean =>
  JSON.stringify({ ...one, savedOn: '' }) === JSON.stringify({ ...other, savedOn: '' });

export async function savePlan(context: Context, globals: Globals, catalog: Catalog, { plan, old, from }: Saving): Promise<void> {
  if (old !== undefined && !isSame(old, plan) && globals.force !== true && !(await confirms(context, globals, old))) {
    return say(
      context,
      `Nothing was changed. To keep both, add to the same command: --save ${quoted(await freeNameIn(context, globals, plan))}`,
    );
  }
  let others: string[] = [];
  let what = '';
  await changeProfile(
    context,
    globals,
    () => what,
    (profile) => {
      const now = planCalled(profile, plan.name);
      if (now !== undefined && globals.force !== true && JSON.stringify(now) !== JSON.stringify(old))
        throw replacing(catalog, profile, now);
      what = now === undefined ? `saved the plan ${plan.name}` : `replaced the plan ${now.name}`;
      const after = withPlan(profile, plan);
      others = after.otherPlans.map(({ name }) => name);
      return after;
    },
  );
  say(context, `Saved to ${profileFile(context, globals)}.`);
  if (others.length > 0)
    say(context, `In use now: ${plan.name}. Kept: ${others.join(', ')}; to go back: genai-careers plans use ${quoted(others[0] ?? '')}`);
  if (from === 'line' || from === 'resume') {
    say(context, 'status and next count the skills of your profile; put these there too: genai-careers profile set <skill>=<level>');
  }
}

async function freeNameIn(context: Context, globals: Globals, { name }: SavedPlan): Promise<string> {
  const profile = await profileOf(context, globals);
  return freeName(name, profile === null ? [] : plansOf(profile).map((plan) => plan.name));
}

function replacing(catalog: Catalog, profile: Profile, old: SavedPlan): CareersError {
  const { share } = progressOf(catalog, old, profile, old.savedOn);
  const names = plansOf(profile).map(({ name }) => name);
  return new CareersError('usage', `A plan called "${old.name}" is saved already (${percent(share)} done), so nothing was saved.`, {
    hint: `To keep both, add to the same command: --save ${quoted(freeName(old.name, names))}. To replace it: --save ${old.name === usualName(old) ? '' : `${quoted(old.name)} `}--force`,
  });
}

function confirms(context: Context, globals: Globals, { name, savedOn }: SavedPlan): Promise<boolean> {
  const message = `Replace the plan “${name}”, saved on ${savedOn}?`;
  const command = { name: 'plan --save', instead: 'genai-careers plan <role> --save --force' };
  return asked(context, globals, command, (prompter) => prompter.confirm({ message, initial: false }));
}
