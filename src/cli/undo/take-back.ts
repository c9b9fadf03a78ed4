import { CareersError } from '../../core/errors.ts';
import { withoutChanges } from '../../core/progress/journal.ts';
import type { Change, Profile } from '../../model/profile.ts';
import { changesView } from '../../view/status/changes-list.ts';
import { dateText } from '../../view/words/dates.ts';
import type { Context } from '../context.ts';
import type { Globals } from '../globals.ts';
import { print, say } from '../print.ts';
import { profileOf, replaceProfile, saveAndPrint } from '../profile-file.ts';
import { canAsk } from '../prompt/can-ask.ts';
import { asked } from '../prompt/open.ts';
import { printStatus } from '../status/answer.ts';

export async function listChanges(context: Context, globals: Globals): Promise<void> {
  await print(context, changesView((await profileOf(context, globals))?.journal ?? []), globals);
}

/**
 * A person at a terminal is asked first.
 * @throws CareersError `not-found` where there are fewer changes
 */
export async function undo(context: Context, globals: Globals, n: number, isSure: boolean): Promise<void> {
  const before = await profileOf(context, globals);
  const changes = before?.journal.slice(0, n) ?? [];
  if (before === null || changes.length < n) {
    const found = changes.length === 0 ? 'There is no change to take back.' : `Only ${changes.length} of these ${n} changes are kept.`;
    throw new CareersError('not-found', found, { hint: 'See the last ones: genai-careers undo --list' });
  }
  const isAsked = !isSure && canAsk(context);
  if (isAsked && !(await confirms(context, globals, changes))) return say(context, 'Nothing was changed.');
  await saveAndPrint(context, globals, async () => {
    if (!isAsked && context.rehearses !== true) for (const change of changes) say(context, `Taking back: ${nameOf(change)}`);
    const profile = await replaceProfile(context, globals, (now) => withoutChanges(now, changes));
    await printStatus(context, globals, profile, { undone: changes, finishBefore: finishMoved(before, profile) });
  });
}

const finishMoved = ({ plan: before }: Profile, { plan: after }: Profile): string | undefined =>
  before !== null && before.name === after?.name && before.finish !== after.finish ? before.finish : undefined;

const nameOf = ({ what, on }: Change): string => `${what}, noted on ${dateText(on)}`;

function confirms(context: Context, globals: Globals, changes: readonly Change[]): Promise<boolean> {
  return asked(context, globals, { name: 'undo', instead: 'genai-careers undo --yes' }, async (prompter) => {
    const [only, ...more] = changes.map(nameOf);
    for (const name of more.length === 0 ? [] : [only, ...more]) prompter.say(`${name}.`);
    const what = more.length === 0 ? `: ${only}` : ` these ${changes.length} changes`;
    return prompter.confirm({ message: `Take back${what}?`, initial: true });
  });
}
