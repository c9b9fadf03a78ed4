import { titleOf } from '../../core/catalog/by-id.ts';
import { CareersError } from '../../core/errors.ts';
import { isFound, type PlanAnswer } from '../../core/plan/answer.ts';
import { type NamedPlan, namePlan } from '../../core/plan/named-plan.ts';
import { planTo } from '../../core/plan/plan-to.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { withPlan } from '../../core/progress/kept-plans.ts';
import { progressOf } from '../../core/progress/progress.ts';
import { savedPlan } from '../../core/progress/saved-plan.ts';
import type { Catalog } from '../../model/catalog.ts';
import type { Profile, SavedPlan } from '../../model/profile.ts';
import { infeasibleSentence, planView } from '../../view/plan/page.ts';
import { percent } from '../../view/words/counts.ts';
import type { Target } from '../ad/target.ts';
import { type Context, today } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { type Asker, askerOf } from '../person.ts';
import { print, readingsOf, say, writeAnswer } from '../print.ts';
import { changeProfile, hasProfile, profileFile } from '../profile-file.ts';
import { type CurrentPay, currentPayOf, withPayback } from './current-pay.ts';
import { type PlanOptions, typedFlags } from './options.ts';
import { planQuery } from './query.ts';

/** @throws CareersError `check-failed` if no plan keeps the limits, after printing what would */
export async function answerPlan(context: Context, target: Target, options: PlanOptions, globals: Globals): Promise<void> {
  const asker = await plannerOf(context, globals, options);
  const catalog = inLanguageOf(target.catalog, options.language, asker.profile);
  const query = planQuery(context, catalog, target.role.id, options, asker);
  const pay = currentPayOf(catalog, options.currentPay);
  const answer = planTo(catalog, query);
  if (formatOf(globals, context) === 'ics') await writeCalendar(context, namePlan(catalog, answer), options, globals);
  else await printPlan(context, { ...target, catalog }, answer, query, asker, pay, options, globals);
  if (!isFound(answer)) throw new CareersError('check-failed', infeasibleSentence(answer));
  if (options.save === true) await save(context, { ...target, catalog }, answer, query, asker, globals);
}

/** `--save` creates a named profile that does not exist. */
async function plannerOf(context: Context, globals: Globals, options: PlanOptions): Promise<Asker> {
  const isNew = options.save === true && options.skill === undefined && options.resume === undefined && !hasProfile(context, globals);
  return isNew ? { ...(await askerOf(context, globals, { skill: [] })), from: 'nothing' } : askerOf(context, globals, options);
}

async function printPlan(
  context: Context,
  { catalog, aim }: Target,
  answer: PlanAnswer,
  query: PlanQuery,
  asker: Asker,
  pay: CurrentPay | undefined,
  options: PlanOptions,
  globals: Globals,
): Promise<void> {
  let view = planView(namePlan(catalog, answer), query, typedFlags(options), options.save === true, aim);
  if (pay !== undefined && isFound(answer)) view = withPayback(catalog, answer, pay, view);
  if (options.diff === true && isFound(answer)) {
    const { withDiff } = await import('./diff.ts');
    view = await withDiff(context, globals, catalog, answer, query, view);
  }
  await print(context, view, globals, [...asker.notes, ...budgetNotes(query, options)]);
}

function budgetNotes({ limits: { budget } }: PlanQuery, options: PlanOptions): string[] {
  const isFromProfile = options.budget === undefined && budget !== null;
  return isFromProfile ? [`Budget of $${budget} from your profile; another one: --budget <amount>.`] : [];
}

async function writeCalendar(context: Context, named: NamedPlan, { slots }: PlanOptions, globals: Globals): Promise<void> {
  if (named.steps.length === 0) return;
  const [{ planCalendar }, { renderIcs }] = await Promise.all([import('../../view/plan/calendar.ts'), import('../../render/ics.ts')]);
  for (const { text } of readingsOf(context)) say(context, text);
  writeAnswer(context, renderIcs(planCalendar(named, slots), today(context)), globals);
}

async function save(
  context: Context,
  { catalog, needs }: Target,
  answer: PlanAnswer,
  query: PlanQuery,
  { from }: Asker,
  globals: Globals,
): Promise<void> {
  const plan = savedPlan(answer, query, today(context), catalog.language, needs);
  let replaced = '';
  await changeProfile(context, globals, (profile) => {
    replaced = replacedText(catalog, profile, plan);
    return withPlan(profile, plan);
  });
  say(context, `Saved to ${profileFile(context, globals)}.`);
  if (replaced !== '') say(context, replaced);
  if (from === 'line' || from === 'resume') {
    say(context, 'status and next count the skills of your profile; put these there too: genai-careers profile set <skill>=<level>');
  }
}

function replacedText(catalog: Catalog, { plan: old, done }: Profile, { role, savedOn }: SavedPlan): string {
  if (old === null || old.role === role) return '';
  const share = percent(progressOf(old, done, savedOn).share);
  const title = titleOf(catalog, 'roles', old.role) ?? old.role;
  return `Replaces your plan for ${title} (${share} done); take it back: genai-careers profile set plan=${old.role}`;
}
