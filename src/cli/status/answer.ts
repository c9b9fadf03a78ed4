import { statusOf } from '../../core/progress/status.ts';
import type { Profile } from '../../model/profile.ts';
import type { Noted } from '../../view/status/noted.ts';
import { statusView } from '../../view/status/page.ts';
import { type Context, today } from '../context.ts';
import type { Globals } from '../globals.ts';
import { print } from '../print.ts';

export const nowOf = (context: Context) => ({ today: today(context), clock: context.clock });

/** Progress in the plan in use, below what was just noted. */
export async function printStatus(
  context: Context,
  globals: Globals,
  profile: Profile | null,
  noted: Noted = {},
  notes: readonly string[] = [],
): Promise<void> {
  const status = profile === null ? null : statusOf(await context.catalog(), profile, nowOf(context));
  await print(context, statusView(status, noted), globals, notes);
}
