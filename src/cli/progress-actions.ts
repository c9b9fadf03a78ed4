import { type Finishing, finish, unfinish } from '../core/progress/finish.ts';
import { type Now, statusOf } from '../core/progress/status.ts';
import { statusView } from '../view/status/page.ts';
import { type Context, today } from './context.ts';
import type { Globals } from './globals.ts';
import { print } from './print.ts';
import { profileFile, profileOf } from './profile-file.ts';

/** `status` */
export async function showStatus(context: Context, globals: Globals): Promise<void> {
  const [catalog, profile] = [await context.catalog(), await profileOf(context, globals)];
  await print(context, statusView(profile === null ? null : statusOf(catalog, profile, nowOf(context))), globals);
}

/** `done` */
export async function noteDone(
  context: Context,
  globals: Globals,
  typed: readonly string[],
  options: { on?: string | undefined; undo?: true | undefined },
): Promise<void> {
  const catalog = await context.catalog();
  const now = nowOf(context);
  const { updateProfile } = await import('../home/profile-store.ts');
  let finishings: Finishing[] = [];
  let undone: string[] = [];
  const profile = await updateProfile(profileFile(context, globals), (before) => {
    [finishings, undone] = [[], []];
    return typed.reduce((changed, name) => {
      if (options.undo === true) {
        const { profile: after, id } = unfinish(catalog, changed, name);
        undone.push(id);
        return after;
      }
      const { profile: after, finishing } = finish(catalog, changed, name, options.on ?? now.today);
      finishings.push(finishing);
      return after;
    }, before);
  });
  const view = statusView(statusOf(catalog, profile, now), finishings);
  const asides = undone.map((id) => `Not finished any more: ${id}. The levels it lifted stay: genai-careers profile set <skill>=<level>`);
  await print(context, view, globals, asides);
}

const nowOf = (context: Context): Now => ({ today: today(context), clock: () => context.clock() });
