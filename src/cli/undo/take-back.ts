import { CareersError } from '../../core/errors.ts';
import { withoutChange } from '../../core/progress/journal.ts';
import type { Change, Profile } from '../../model/profile.ts';
import { changesView } from '../../view/status/changes-list.ts';
import { dateText } from '../../view/words/dates.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { print, say } from '../print.ts';
import { profileOf, replaceProfile } from '../profile-file.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { openPrompter } from '../prompt/open.ts';
import { printStatus } from '../status/answer.ts';

export async function listChanges(context: Context, globals: Globals): Promise<void> {
  await print(context, changesView((await profileOf(context, globals))?.journal ?? []), globals);
}

/**
 * Names each change before it takes it back; a person at a terminal is asked.
 * @throws CareersError `not-found` where there are fewer changes; `interrupted` where the person wants none of it
 */
export async function undo(context: Context, globals: Globals, n: number, isSure: boolean): Promise<void> {
  const before = await profileOf(context, globals);
  const changes = before?.journal.slice(0, n) ?? [];
  if (before === null || changes.length < n) {
    const found = changes.length === 0 ? 'There is no change to take back.' : `Only ${changes.length} of these ${n} changes are kept.`;
    throw new CareersError('not-found', found, { hint: 'See the last ones: genai-careers undo --list' });
  }
  await tell(context, globals, changes, isSure);
  let profile = before;
  for (const change of changes) profile = await replaceProfile(context, globals, (now) => withoutChange(now, change));
  await printStatus(context, globals, profile, { undone: changes, finishBefore: finishMoved(before, profile) });
}

const finishMoved = ({ plan: before }: Profile, { plan: after }: Profile): string | undefined =>
  before !== null && before.name === after?.name && before.finish !== after.finish ? before.finish : undefined;

async function tell(context: Context, globals: Globals, changes: readonly Change[], isSure: boolean): Promise<void> {
  if (!isSure && (context.prompter !== undefined || canAsk(context))) return confirm(context, globals, changes);
  for (const change of changes) say(context, `Taking back: ${nameOf(change)}`);
}

const nameOf = ({ what, on }: Change): string => `${what}, noted on ${dateText(on)}.`;

async function confirm(context: Context, globals: Globals, changes: readonly Change[]): Promise<void> {
  const prompter = await openPrompter(context, globals, { name: 'undo', instead: 'genai-careers undo --yes', input: true });
  try {
    for (const change of changes.slice(0, -1)) prompter.say(nameOf(change));
    const last = changes.at(-1);
    const all = changes.length === 1 ? '' : ` all ${changes.length}, the last of which is`;
    const message = `Take back${all}: ${last === undefined ? '' : nameOf(last).replace(/\.$/, '')}?`;
    if (!(await prompter.confirm({ message, initial: true }))) throw new CareersError('interrupted', 'Nothing was changed.');
  } finally {
    prompter.close();
  }
}
