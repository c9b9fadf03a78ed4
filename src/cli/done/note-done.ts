import { type Finishing, finish, type Undoing, unfinish } from '../../core/progress/finish.ts';
import type { Profile } from '../../model/profile.ts';
import { type Context, today } from '../context.ts';
import type { Globals } from '../globals.ts';
import { changeProfile } from '../profile-file.ts';

/** `undo` notes that they are not finished. */
export async function noteDone(
  context: Context,
  globals: Globals,
  names: readonly string[],
  options: { on?: string | undefined; undo?: true | undefined },
): Promise<{ profile: Profile; finished: Finishing[]; undone: Undoing[] }> {
  const catalog = await context.catalog();
  let finished: Finishing[] = [];
  let undone: Undoing[] = [];
  const profile = await changeProfile(context, globals, (before) => {
    // Called again if another process creates a profile meanwhile.
    [finished, undone] = [[], []];
    let changed = before;
    for (const name of names) {
      if (options.undo === true) {
        const { profile: after, undoing } = unfinish(catalog, changed, name);
        undone.push(undoing);
        changed = after;
      } else {
        const { profile: after, finishing } = finish(catalog, changed, name, options.on ?? today(context));
        finished.push(finishing);
        changed = after;
      }
    }
    return changed;
  });
  return { profile, finished, undone };
}
