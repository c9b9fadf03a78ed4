import { CareersError } from '../../core/errors.ts';
import { isFound, type PlanAnswer } from '../../core/plan/answer.ts';
import { type NamedPlan, namePlan } from '../../core/plan/named-plan.ts';
import { planTo } from '../../core/plan/plan-to.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import type { Catalog } from '../../model/catalog.ts';
import { infeasibleSentence, planView } from '../../view/plan/page.ts';
import { type Context, today } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { type Asker, askerOf } from '../person.ts';
import { print, readingsOf, say, writeAnswer } from '../print.ts';
import { hasProfile } from '../profile-file.ts';
import { type PlanOptions, typedFlags } from './options.ts';
import { planQuery } from './query.ts';
import { savePlan, savingOf } from './save.ts';

/** @throws CareersError `check-failed` if no plan keeps the limits, after printing what would */
export async function answerPlan(context: Context, role: string, options: PlanOptions, globals: Globals): Promise<void> {
  const asker = await plannerOf(context, globals, options);
  const catalog = inLanguageOf(await context.catalog(), options.language, asker.profile);
  const query = planQuery(context, catalog, role, options, asker);
  const answer = planTo(catalog, query);
  const saving =
    options.save === undefined || !isFound(answer)
      ? undefined
      : await savingOf(context, globals, catalog, { answer, query, from: asker.from, name: options.save === true ? role : options.save });
  if (formatOf(globals, context) === 'ics') await writeCalendar(context, namePlan(catalog, answer), options, globals);
  else await printPlan(context, catalog, answer, query, asker, options, globals);
  if (!isFound(answer)) throw new CareersError('check-failed', infeasibleSentence(answer));
  if (saving !== undefined) await savePlan(context, globals, catalog, saving);
}

/** `--save` creates a named profile that does not exist. */
async function plannerOf(context: Context, globals: Globals, options: PlanOptions): Promise<Asker> {
  const isNew = options.save !== undefined && options.skill === undefined && options.resume === undefined && !hasProfile(context, globals);
  return isNew ? { ...(await askerOf(context, globals, { skill: [] })), from: 'nothing' } : askerOf(context, globals, options);
}

async function printPlan(
  context: Context,
  catalog: Catalog,
  answer: PlanAnswer,
  query: PlanQuery,
  asker: Asker,
  options: PlanOptions,
  globals: Globals,
): Promise<void> {
  let view = planView(namePlan(catalog, answer), query, typedFlags(options), options.save !== undefined);
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
