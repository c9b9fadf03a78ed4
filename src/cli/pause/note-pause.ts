import { addDuration, readDuration } from '../../core/date-words/duration.ts';
import { addDays } from '../../core/dates.ts';
import { CareersError } from '../../core/errors.ts';
import { backOn, pauseOn, withPause } from '../../core/progress/pauses.ts';
import type { Pause, Profile } from '../../model/profile.ts';
import { daysText } from '../../view/words/dates.ts';
import { type Context, today } from '../context.ts';
import type { Globals } from '../globals.ts';
import { changeProfile } from '../profile-file.ts';
import { printStatus } from '../status/answer.ts';

interface PauseOptions {
  from?: string | undefined;
  to?: string | undefined;
  until?: string | undefined;
  end?: true | undefined;
}

/** @throws CareersError `usage` for days missing or given twice */
export async function notePause(context: Context, globals: Globals, length: string, options: PauseOptions): Promise<void> {
  const day = today(context);
  if (options.end === true) return noteBack(context, globals, length, options, day);
  const away = pauseOf(length, options, day);
  const { profile, before } = await changed(context, globals, `no study on ${daysText(away.from, away.to)}`, (now) => withPause(now, away));
  const wasAway = before?.pauses.some(({ from, to }) => from <= away.from && away.to <= to) === true;
  await printStatus(context, globals, profile, { away, wasAway, finishBefore: before?.plan?.finish });
}

async function noteBack(context: Context, globals: Globals, length: string, { from, to, until }: PauseOptions, day: string): Promise<void> {
  if (length !== '' || [from, to, until].some((given) => given !== undefined)) {
    throw new CareersError('usage', '--end goes alone.', {
      hint: 'It ends the pause of today: genai-careers pause --end. To note another: genai-careers pause 2w',
    });
  }
  const { profile, before } = await changed(context, globals, 'back from a pause', (now) => backOn(now, day));
  const wasAway = pauseOn(before?.pauses ?? [], day) !== undefined;
  await printStatus(context, globals, profile, wasAway ? { finishBefore: before?.plan?.finish } : {}, [
    wasAway ? 'Back from today on.' : 'You were not away.',
  ]);
}

/** The profile before and after. */
async function changed(context: Context, globals: Globals, what: string, change: (profile: Profile) => Profile) {
  let before: Profile | undefined;
  const profile = await changeProfile(
    context,
    globals,
    () => what,
    (now) => {
      before = now;
      return change(now);
    },
  );
  return { profile, before };
}

function pauseOf(length: string, { from, to, until }: PauseOptions, day: string): Pause {
  const first = from ?? day;
  const after = length === '' ? undefined : addDuration(first, readDuration(length));
  const ends = [after === undefined ? undefined : addDays(after, -1), to, until].filter((end) => end !== undefined);
  const [last, other] = ends;
  const hint = 'Such as: genai-careers pause 2w, pause --until 2027-01-06, or pause --from 2026-12-20 --to 2027-01-06';
  if (last === undefined) throw new CareersError('usage', 'How long the pause is, is missing.', { hint });
  if (other !== undefined) throw new CareersError('usage', 'The end of the pause is given twice.', { hint });
  if (last < first) throw new CareersError('usage', `The pause ends on ${last}, before it starts on ${first}.`, { hint });
  return { from: first, to: last };
}
