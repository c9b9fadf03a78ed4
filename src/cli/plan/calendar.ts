import { titleOf } from '../../core/catalog/by-id.ts';
import { CareersError } from '../../core/errors.ts';
import { openEntries } from '../../core/plan/calendar/entries.ts';
import type { NamedPlan } from '../../core/plan/named-plan.ts';
import { nameSteps } from '../../core/progress/named-steps.ts';
import type { Profile } from '../../model/profile.ts';
import { renderIcs } from '../../render/ics.ts';
import { type CalendarPlan, type CalendarTimes, calendarOf } from '../../view/plan/calendar.ts';
import { calendarPlan, savedCalendarPlan } from '../../view/plan/calendar-plan.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { readingsOf, say, writeAnswer } from '../print.ts';
import { profileOf } from '../profile-file.ts';
import type { PlanOptions } from './options.ts';

/** Of a plan just made. What the saved plan for the role left in a calendar is cancelled. */
export async function writePlanCalendar(
  context: Context,
  named: NamedPlan,
  profile: Profile | null,
  { slots, timeZone }: Pick<PlanOptions, 'slots' | 'timeZone'>,
  globals: Globals,
): Promise<void> {
  if (named.steps.length === 0) return;
  const saved = [profile?.plan ?? null, ...(profile?.otherPlans ?? [])].find((plan) => plan?.role === named.plan.role);
  const entries = profile === null || saved == null ? [] : openEntries(saved, profile.done);
  await write(context, calendarPlan(named), { slots, timeZone, entries }, globals);
}

/** Of the saved plan, on its saved days. */
export async function writeSavedCalendar(context: Context, timeZone: string | undefined, globals: Globals): Promise<void> {
  const profile = await profileOf(context, globals);
  if (profile === null || profile.plan === null)
    throw new CareersError('usage', 'No plan is saved, so it has no calendar.', { hint: 'To save one: genai-careers plan mlops --save' });
  const { plan, done } = profile;
  const catalog = await context.catalog();
  const roleTitle = titleOf(catalog, 'roles', plan.role) ?? plan.role;
  const times = { slots: plan.slots, timeZone, entries: openEntries(plan, done) };
  await write(context, savedCalendarPlan(plan, roleTitle, nameSteps(catalog, plan, done)), times, globals);
}

async function write(context: Context, plan: CalendarPlan, times: CalendarTimes, globals: Globals): Promise<void> {
  const catalog = await context.catalog();
  const title = (id: string) => titleOf(catalog, 'courses', id) ?? titleOf(catalog, 'projects', id) ?? id;
  for (const { text } of readingsOf(context)) say(context, text);
  writeAnswer(context, renderIcs(calendarOf(plan, times, title), context.now()), globals);
}
