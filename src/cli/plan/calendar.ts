import { titleOf } from '../../core/catalog/by-id.ts';
import { CareersError } from '../../core/errors.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { countedDone } from '../../core/profile/person.ts';
import { type ExportedEntry, exportedEntries } from '../../core/progress/calendar-entries.ts';
import { nameSteps } from '../../core/progress/named-steps.ts';
import { rolesTitle } from '../../core/progress/plans.ts';
import type { Finished, Profile, SavedPlan } from '../../model/profile.ts';
import { renderIcs } from '../../render/ics.ts';
import { type CalendarPlan, type CalendarTimes, calendarOf } from '../../view/plan/calendar.ts';
import { calendarPlan, savedCalendarPlan } from '../../view/plan/calendar-plan.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { readingsOf, say, writeAnswer } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import type { PlanOptions } from './options.ts';

/** Of a new plan. Calendar entries of saved plans for the role are cancelled. */
export async function writePlanCalendar(
  context: Context,
  named: NamedPlan,
  profile: Profile | null,
  { slots, pauses = [] }: PlanQuery,
  { timeZone }: Pick<PlanOptions, 'timeZone'>,
  globals: Globals,
): Promise<void> {
  if (named.steps.length === 0) return;
  const { role } = named.plan;
  const done = profile === null ? [] : countedDone(await context.catalog(), profile);
  const entries = profile === null ? [] : exportedEntries(profile, done).filter((entry) => entry.role === role);
  await write(context, calendarPlan(named), { slots, pauses, timeZone, entries }, globals);
}

/** Of the plan in use, on its saved days. What is left of dropped plans is cancelled, if need be alone. */
export async function writeSavedCalendar(context: Context, timeZone: string | undefined, globals: Globals): Promise<void> {
  const profile = await profileOf(context, globals);
  const catalog = await context.catalog();
  const done = profile === null ? [] : countedDone(catalog, profile);
  const entries = profile === null ? [] : entriesOf(profile, done);
  if (profile === null || (profile.plan === null && entries.length === 0))
    throw new CareersError('usage', 'No plan is saved, so it has no calendar.', { hint: 'To save one: genai-careers plan mlops --save' });
  const { plan, pauses } = profile;
  const titled = (saved: SavedPlan) => savedCalendarPlan(saved, rolesTitle(catalog, saved), nameSteps(catalog, saved, done));
  const shown = plan === null ? { role: '', title: 'Study plans', steps: [] } : titled(plan);
  await write(context, shown, { slots: plan?.slots, pauses, timeZone, entries }, globals);
}

/** Of the current plan's role, from any of its plans, and of roles without a plan. */
function entriesOf(profile: Profile, done: readonly Finished[]): ExportedEntry[] {
  const others = new Set(profile.otherPlans.map(({ role }) => role).filter((role) => role !== profile.plan?.role));
  return exportedEntries(profile, done).filter(({ role }) => !others.has(role));
}

async function write(context: Context, plan: CalendarPlan, times: CalendarTimes, globals: Globals): Promise<void> {
  const catalog = await context.catalog();
  const title = (id: string) => titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id;
  for (const { text } of readingsOf(context)) say(context, text);
  writeAnswer(context, renderIcs(calendarOf(plan, times, title), context.now()), globals);
}
