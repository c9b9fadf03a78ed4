import { CareersError } from '../../core/errors.ts';
import { usualName } from '../../core/plan/aim.ts';
import { isFound, type PlanAnswer } from '../../core/plan/answer.ts';
import { namePlan } from '../../core/plan/named-plan.ts';
import { planTo } from '../../core/plan/plan-to.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { infeasibleSentence, planView } from '../../view/plan/page.ts';
import type { Target } from '../ad/read-target.ts';
import type { Context } from '../context.ts';
import { formatOf } from '../format.ts';
import type { Globals } from '../globals.ts';
import { inLanguageOf } from '../language.ts';
import { type Asker, askerOf } from '../person.ts';
import { print } from '../print.ts';
import { hasProfile } from '../profile-file.ts';
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
  const saving =
    options.save === undefined || !isFound(answer)
      ? undefined
      : await (await import('./save.ts')).savingOf(
          context,
          globals,
          { ...target, catalog },
          { answer, query, from: asker.from, name: nameOf(options, query) },
        );
  if (formatOf(globals, context) === 'ics') {
    const { writePlanCalendar } = await import('./calendar.ts');
    await writePlanCalendar(context, namePlan(catalog, answer), asker.profile, query, options, globals);
  } else await printPlan(context, { ...target, catalog }, answer, query, asker, pay, options, globals);
  if (!isFound(answer)) throw new CareersError('check-failed', infeasibleSentence(answer));
  if (saving !== undefined) await (await import('./save.ts')).savePlan(context, globals, catalog, saving);
}

const nameOf = ({ save }: PlanOptions, query: PlanQuery): string =>
  Array.isArray(save) && save.length > 0 ? save.join(' ') : usualName(query);

/** `--save` creates a named profile that does not exist. */
async function plannerOf(context: Context, globals: Globals, options: PlanOptions): Promise<Asker> {
  const isNew = options.save !== undefined && options.skill === undefined && options.resume === undefined && !hasProfile(context, globals);
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
  let view = planView(namePlan(catalog, answer), query, typedFlags(options), options.save !== undefined, aim);
  if (pay !== undefined && isFound(answer)) view = withPayback(catalog, answer, pay, view);
  if (options.diff === true && isFound(answer)) {
    const { withDiff } = await import('./diff.ts');
    view = await withDiff(context, globals, catalog, answer, query, view);
  }
  await print(context, view, globals, [...asker.notes, ...budgetNotes(query, options)]);
}

function budgetNotes({ limits: { budget } }: PlanQuery, options: PlanOptions): string[] {
  const isFromProfile = options.budget === undefined && options.free !== true && budget !== null;
  return isFromProfile ? [`Budget of $${budget} from your profile; another one: --budget <amount>, or none.`] : [];
}
