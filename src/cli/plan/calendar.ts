import { titleOf } from '../../core/catalog/by-id.ts';
import { CareersError } from '../../core/errors.ts';
import { openEntries } from '../../core/plan/calendar/entries.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import type { PlanQuery } from '../../core/plan/query.ts';
import { nameSteps } from '../../core/progress/named-steps.ts';
import { plansOf } from '../../core/progress/plans.ts';
import type { CalendarEntry, Profile } from '../../model/profile.ts';
import { renderIcs } from '../../render/ics.ts';
import { type CalendarPlan, type CalendarTimes, calendarOf } from '../../view/plan/calendar.ts';
import { calendarPlan, savedCalendarPlan } from '../../view/plan/calendar-plan.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { readingsOf, say, writeAnswer } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import type { PlanOptions } from './options.ts';

/** Of a plan just made. What saved plans for the role left in a calendar is cancelled. */
export async function writePlanCalendar(
  context: Context,
  named: NamedPlan,
  profile: Profile | null,
  { slots, pauses = [] }: PlanQuery,
  { timeZone }: Pick<PlanOptions, 'timeZone'>,
  globals: Globals,
): Promise<void> {
  if (named.steps.length === 0) return;
  const entries = profile === null ? [] : entriesFor(profile, named.plan.role);
  await write(context, calendarPlan(named), { slots, pauses, timeZone, entries }, globals);
}

/** A role has one calendar, whichever of its plans it shows. */
const entriesFor = (profile: Profile, role: string): CalendarEntry[] =>
  plansOf(profile).flatMap((plan) => (plan.role === role ? openEntries(plan, profile) : []));

/** Of the plan in use, on its saved days. */
export async function writeSavedCalendar(context: Context, timeZone: string | undefined, globals: Globals): Promise<void> {
  const profile = await profileOf(context, globals);
  if (profile === null || profile.plan === null)
    throw new CareersError('usage', 'No plan is saved, so it has no calendar.', { hint: 'To save one: genai-careers plan mlops --save' });
  const { plan, done, pauses } = profile;
  const catalog = await context.catalog();
  const roleTitle = titleOf(catalog, 'roles', plan.role) ?? plan.role;
  const times = { slots: plan.slots, pauses, timeZone, entries: entriesFor(profile, plan.role) };
  await write(context, savedCalendarPlan(plan, roleTitle, nameSteps(catalog, plan, done)), times, globals);
}

async function write(context: Context, plan: CalendarPlan, times: CalendarTimes, globals: Globals): Promise<void> {
  const catalog = await context.catalog();
  const title = (id: string) => titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id;
  for (const { text } of readingsOf(context)) say(context, text);
  writeAnswer(context, renderIcs(calendarOf(plan, times, title), context.now()), globals);
}
