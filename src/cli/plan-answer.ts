import { CareersError } from '../core/errors.ts';
import type { PlanAnswer } from '../core/plan/answer.ts';
import { namePlan } from '../core/plan/named-plan.ts';
import { planTo } from '../core/plan/plan-to.ts';
import type { PlanQuery } from '../core/plan/query.ts';
import type { Catalog } from '../model/catalog.ts';
import { infeasibleSentence, planView } from '../view/plan/page.ts';
import { type Context, today } from './context.ts';
import { formatOf, type Globals } from './globals.ts';
import { type Person, personOf } from './person.ts';
import { saidFlags } from './plan-flags.ts';
import { type PlanOptions, planQuery } from './plan-query.ts';
import { print, say, writeAnswer } from './print.ts';
import { hasProfile, profileFile } from './profile-file.ts';

/**
 * Answers `plan`: asks, prints, saves.
 * @throws CareersError `check-failed` where no plan keeps the limits, after the answer that says what would
 */
export async function answerPlan(context: Context, typed: string, options: PlanOptions, globals: Globals): Promise<void> {
  const catalog = await context.catalog();
  const person = await plannerOf(context, globals, options);
  const query = planQuery(context, catalog, typed, options, person);
  const answer = planTo(catalog, query);
  const isPlan = answer.status === 'optimal' || answer.status === 'best-found';
  if (formatOf(globals, context) === 'ics') await writeCalendar(context, catalog, answer, options, globals);
  else {
    const drawn = planView(namePlan(catalog, answer), query, saidFlags(options), options.save === true);
    const view =
      options.diff === true && isPlan
        ? await (await import('./plan-diff.ts')).withDiff(context, globals, catalog, answer, query, drawn)
        : drawn;
    await print(context, view, globals, asidesOf(person, query, options));
  }
  if (!isPlan) throw new CareersError('check-failed', infeasibleSentence(answer));
  if (options.save === true) await save(context, answer, query, person, globals);
}

/** A profile that is named and not there yet is made by --save, so it is no mistake then. */
async function plannerOf(context: Context, globals: Globals, options: PlanOptions): Promise<Person> {
  const isNew = options.save === true && options.skill === undefined && options.resume === undefined && !hasProfile(context, globals);
  return isNew ? { ...(await personOf(context, globals, { skill: [] })), from: 'nothing' } : personOf(context, globals, options);
}

async function writeCalendar(
  context: Context,
  catalog: Catalog,
  answer: PlanAnswer,
  { slots }: PlanOptions,
  globals: Globals,
): Promise<void> {
  if (answer.steps.length === 0) return;
  const [{ planCalendar }, { renderIcs }] = await Promise.all([import('../view/plan/calendar.ts'), import('../render/ics.ts')]);
  writeAnswer(context, renderIcs(planCalendar(namePlan(catalog, answer), slots), today(context)), globals);
}

async function save(context: Context, answer: PlanAnswer, query: PlanQuery, person: Person, globals: Globals): Promise<void> {
  const [{ updateProfile }, { savedPlan }] = await Promise.all([
    import('../home/profile-store.ts'),
    import('../core/progress/saved-plan.ts'),
  ]);
  const file = profileFile(context, globals);
  const plan = savedPlan(answer, query, today(context));
  await updateProfile(file, (profile) => ({ ...profile, plan }));
  say(context, `Saved to ${file}.`);
  if (person.from === 'line' || person.from === 'resume') {
    say(context, 'status and next count the skills of your profile; put these there too: genai-careers profile set <skill>=<level>');
  }
}

function asidesOf(person: Person, query: PlanQuery, options: PlanOptions): string[] {
  const fromProfile = options.budget === undefined && query.limits.budget !== null;
  return [
    ...person.asides,
    ...(fromProfile ? [`Budget of $${query.limits.budget} from your profile; another one: --budget <amount>.`] : []),
  ];
}
